import type { Outline, PlanPart } from '../../../segmentation/outline.js';
import { passagesOf, type PassageAt } from '../../../segmentation/passages.js';
import type { Span } from '../../../span.js';
import type { IndicatorMention } from '../../mentions.js';
import type { ReadIndicator } from '../read-passage.js';
import { flatTablesIn, mayHoldFlatTable } from './flat-tables.js';
import { indicatorsOfTable } from './marked-tables.js';

/** The indicators that stand in tables, and the stretches of the source that those tables take. */
export interface TableReading {
  readonly indicators: readonly IndicatorMention[];
  readonly tables: readonly Span[];
}

const NOTHING: TableReading = { indicators: [], tables: [] };

/** What the tables of a plan commit to: those that the format marks, and those that copying has flattened to lines. */
export function readTables(outline: Outline, plan: PlanPart, issueYear: number | undefined): TableReading {
  const { text, tables } = outline.source;
  if (tables.length === 0 && !mayHoldFlatTable(text)) return NOTHING;
  const lines = linesOf(outline, plan);
  const marked = tables.flatMap((table) => {
    const found = lines.some(({ start }) => start >= table.start && start < table.end) ? indicatorsOfTable(text, table, issueYear) : undefined;
    return found ? [mentioned(lines, table, found, issueYear)] : [];
  });
  const free = lines.filter(({ start }) => !tables.some((table) => start >= table.start && start < table.end));
  const flat = flatTablesIn(text, free, issueYear).map(({ firstLine, endLine, indicators }) =>
    mentioned(lines, { start: free[firstLine]?.start ?? 0, end: free[endLine - 1]?.end ?? 0 }, indicators, issueYear));
  const read = [...marked, ...flat];
  return { indicators: read.flatMap(({ indicators }) => indicators), tables: read.flatMap((one) => one.tables) };
}

function mentioned(lines: readonly Line[], table: Span, found: readonly ReadIndicator[], issueYear: number | undefined): TableReading {
  const before = lines.findLast((line) => line.start < table.start) ?? lines.find((line) => line.start >= table.start);
  const path = before?.at.path ?? 'preamble';
  const ahead = found.filter(({ targetYear }) => targetYear === undefined || issueYear === undefined || targetYear >= issueYear);
  return { indicators: ahead.map((one) => ({ ...one, path })), tables: [table] };
}

/** A line of the source with the passage that it stands in. */
interface Line extends Span {
  readonly at: PassageAt;
}

function linesOf(outline: Outline, plan: PlanPart): Line[] {
  return [...passagesOf(outline, plan)].flatMap((at) => {
    const { length } = at.passage.text;
    if (length === 0 || at.kind === 'note') return [];
    return linesIn(outline.source.text, at.passage.sourceSpan(0, length)).map((line) => ({ ...line, at }));
  });
}

function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end;) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    if (text.slice(from, to).trim() !== '') lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}
