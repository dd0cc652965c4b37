import type { PdfTable } from './continued-tables.js';
import { isLine } from './page-items.js';
import type { Line } from './page-lines.js';

/** In sizes of the type: a line that begins so far in begins a paragraph, one that ends so far before the margin ends one. */
const INDENT = 1.2;
const SHORT = 2.5;
/** A gap between lines of more than so many times the usual distance parts paragraphs. */
const GAP = 1.6;
/** Type of another size begins another paragraph. */
const OTHER_SIZE = 0.08;

/** A paragraph, and where in it pages begin. */
export interface Paragraph {
  readonly text: string;
  readonly pages: readonly { readonly page: number; readonly at: number }[];
}

/** Joins lines into paragraphs, over the ends of pages too; tables stay between them. A row of columns stays a line. */
export function joinLines(items: readonly (Line | PdfTable)[]): (Paragraph | PdfTable)[] {
  const measures = measuresOf(items.filter(isLine));
  const blocks: (Paragraph | PdfTable)[] = [];
  let open: { text: string; readonly pages: { readonly page: number; readonly at: number }[] } | undefined;
  let before: Line | undefined;
  for (const item of items) {
    if (!isLine(item)) {
      [open, before] = [undefined, undefined];
      blocks.push(item);
      continue;
    }
    const joint = before && runsOn(before, item, measures) ? seam(before, item) : undefined;
    if (!open || joint === undefined) blocks.push((open = { text: '', pages: [] }));
    if (joint !== undefined) open.text += joint;
    if (before?.page !== item.page) open.pages.push({ page: item.page, at: open.text.length });
    open.text += item.text;
    before = item;
  }
  return blocks;
}

function measuresOf(lines: readonly Line[]): Measures {
  return {
    left: usual(lines.map((line) => Math.round(line.left))),
    right: quantile(lines.map((line) => line.right), 0.9),
    distance: usual(lines.flatMap((line, i) => distanceTo(line, lines[i + 1]))),
  };
}

interface Measures {
  readonly left: number;
  readonly right: number;
  /** From line to line; 0 where there are no two. */
  readonly distance: number;
}

/** An address is broken wherever it may be, and its line ends before the margin. */
function isBrokenAddress(before: Line, line: Line): boolean {
  return /https?:\/\/\S*$/.test(before.text) && /^[\w./?=&%#-]+$/.test(line.text);
}

function runsOn(before: Line, line: Line, { left, right, distance }: Measures): boolean {
  if (isBrokenAddress(before, line)) return true;
  if (columnsOf(before) > 2 || columnsOf(line) > 1) return false;
  if (Math.abs(before.size - line.size) > OTHER_SIZE * before.size) return false;
  if (line.left > left + INDENT * line.size || before.right < right - SHORT * before.size) return false;
  return before.page !== line.page || distance === 0 || before.y - line.y <= GAP * distance;
}

/** Latin words that a line parts need their blank. */
export function seam(before: Line, line: Line): string {
  return /[A-Za-z0-9,.;]$/.test(before.text) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
}

/** 牵头部门：… 配合部门：… is a sentence with a gap; three columns, or two in the line that follows, are a table's. */
function columnsOf({ text }: Line): number {
  return text.split('\t').length;
}

function distanceTo(line: Line, next: Line | undefined): number[] {
  return next && next.page === line.page ? [Math.round(line.y - next.y)] : [];
}

/** The most frequent value, the smallest of several; 0 of none. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
