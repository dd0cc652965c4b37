import type { Outline, PlanPart } from '../segmentation/outline.js';
import { passageOf, type PassageAt } from '../segmentation/passages.js';
import type { Span } from '../span.js';
import { issueYearOf } from './indicators/issue-year.js';
import { readPassage } from './indicators/read-passage.js';
import { runningText } from './indicators/running-text.js';
import { PastSections } from './indicators/sections.js';
import { SectionDeadlines } from './indicators/section-deadlines.js';
import { readTables } from './indicators/tables/read-tables.js';
import type { IndicatorMention } from './mentions.js';

/**
 * Statements that commit to a quantity: number and unit with what they measure, by when, and how the years share it. Tables of indicators are
 * read row by row. Notes of responsibility are no place for one, and sections that look back say what was.
 */
export function recogniseIndicators(outline: Outline, plan: PlanPart): IndicatorMention[] {
  const issueYear = issueYearOf(outline);
  const past = new PastSections(outline);
  const inTables = readTables(outline, plan, issueYear);
  const deadlines = new SectionDeadlines(outline);
  const found: IndicatorMention[] = [];
  for (const at of runningText(outline, plan)) {
    if (at.kind === 'note' || past.hold(at) || isWithin(at, inTables.tables)) continue;
    for (const cell of cellByCell(outline, at)) addMentions(cell, issueYear, deadlines.of(cell), found);
  }
  return inTables.indicators.length === 0 ? found : [...found, ...inTables.indicators].sort((a, b) => a.span.start - b.span.start);
}

function addMentions({ path, passage }: PassageAt, issueYear: number | undefined, inherited: number | undefined, found: IndicatorMention[]): void {
  for (const { metric, comparator, value, valueHigh, unit, targetYear, baselineYear, breakdown, span } of readPassage(passage.text, issueYear, inherited)) {
    found.push({ path, metric, comparator, value, valueHigh, unit, targetYear, baselineYear, breakdown, span: passage.sourceSpan(span.start, span.end) });
  }
}

function isWithin({ passage }: PassageAt, tables: readonly Span[]): boolean {
  if (tables.length === 0 || passage.text === '') return false;
  const start = passage.sourceOffset(0);
  return tables.some((table) => start >= table.start && start < table.end);
}

/** A row of a table that the format marks is read cell by cell: no sentence runs on from one into the next. */
function cellByCell(outline: Outline, at: PassageAt): PassageAt[] {
  const { tables } = outline.source;
  if (tables.length === 0 || at.passage.text === '') return [at];
  const row = at.passage.sourceSpan(0, at.passage.text.length);
  const table = tables.find(({ start, end }) => row.start >= start && row.start < end);
  const cells = table?.cells.filter(({ start, end }) => start < row.end && end > row.start && start < end) ?? [];
  if (cells.length < 2) return [at];
  return cells.map(({ start, end }) => ({ ...at, passage: passageOf(outline, { start: Math.max(start, row.start), end: Math.min(end, row.end) }) }));
}
