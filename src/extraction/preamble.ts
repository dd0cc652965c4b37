import type { Outline, PlanPart } from '../segmentation/outline.js';
import { passageOf } from '../segmentation/passages.js';

/** A preamble says what a plan is in its first paragraphs. */
const PREAMBLE_PARAGRAPHS = 12;

/** The running text before a plan's first heading (width-folded). */
export function preambleOf(outline: Outline, plan: PlanPart): string {
  return passageOf(outline, ...plan.preamble.slice(0, PREAMBLE_PARAGRAPHS)).text;
}
