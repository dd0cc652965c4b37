import type { Outline, PlanPart } from '../segmentation/outline.js';
import type { ResponsibilityMention, TaskMention } from './mentions.js';

/** Who carries each task, read from the notes that assign it. */
export function recogniseResponsibilities(_outline: Outline, _plan: PlanPart, _tasks: readonly TaskMention[]): ResponsibilityMention[] {
  return [];
}
