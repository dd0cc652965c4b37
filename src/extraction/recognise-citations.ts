import type { Outline, PlanPart } from '../segmentation/outline.js';
import type { CitationMention } from './mentions.js';

/** Every 《…》 that names a policy document other than this one and the plans that it promulgates. */
export function recogniseCitations(_outline: Outline, _plan: PlanPart): CitationMention[] {
  return [];
}
