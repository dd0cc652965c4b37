import type { Outline, PlanPart } from '../segmentation/outline.js';
import type { TaskMention } from './mentions.js';

/** The lowest numbered units of the sections that direct action. */
export function recogniseTasks(_outline: Outline, _plan: PlanPart): TaskMention[] {
  return [];
}
