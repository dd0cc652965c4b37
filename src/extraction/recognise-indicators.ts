import type { Outline, PlanPart } from '../segmentation/outline.js';
import type { PassageAt } from '../segmentation/passages.js';
import { issueYearOf } from './indicators/issue-year.js';
import { readPassage } from './indicators/read-passage.js';
import { runningText } from './indicators/running-text.js';
import { describesThePast } from './indicators/sections.js';
import type { IndicatorMention } from './mentions.js';

/**
 * Statements that commit to a quantity: number and unit with what they measure, by when, and how the years share it.
 * Notes of responsibility are no place for one, and sections that look back say what was.
 */
export function recogniseIndicators(outline: Outline, plan: PlanPart): IndicatorMention[] {
  const issueYear = issueYearOf(outline);
  const past = describesThePast(outline, plan);
  return [...runningText(outline, plan)]
    .filter((at) => at.kind !== 'note' && !(at.unit && past.has(at.unit)))
    .flatMap((at) => mentionsOf(at, issueYear));
}

function mentionsOf({ path, passage }: PassageAt, issueYear: number | undefined): IndicatorMention[] {
  return readPassage(passage.text, issueYear).map(({ start, end, ...read }) => ({ path, ...read, span: passage.sourceSpan(start, end) }));
}
