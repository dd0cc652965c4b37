import type { Outline, PlanPart } from '../segmentation/outline.js';
import type { IndicatorMention } from './mentions.js';

/** Statements that commit to a quantity. */
export function recogniseIndicators(_outline: Outline, _plan: PlanPart): IndicatorMention[] {
  return [];
}
