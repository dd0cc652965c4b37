import type { Line } from './page-lines.js';

/** In sizes of the type: a line that begins so far in begins a paragraph, one that ends so far before the margin ends one. */
const INDENT = 1.2;
const SHORT = 2.5;
/** A gap between lines of more than so many times the usual distance parts paragraphs. */
const GAP = 1.6;
/** Type of another size begins another paragraph. */
const OTHER_SIZE = 0.08;

/** Paragraphs, and where each page begins in them when they are set as lines. */
export interface JoinedLines {
  readonly paragraphs: readonly string[];
  readonly pageStarts: readonly number[];
}

/** Joins the lines of a document's pages into paragraphs, over the ends of pages too. A row of columns stays a line. */
export function joinLines(pages: readonly (readonly Line[])[]): JoinedLines {
  const lines = pages.flat();
  const left = usual(lines.map((line) => Math.round(line.left)));
  const right = quantile(lines.map((line) => line.right), 0.9);
  const distance = usual(lines.flatMap((line, i) => distanceTo(line, lines[i + 1])));
  const paragraphs: string[] = [];
  const pageStarts: number[] = [];
  let length = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const joint = before && runsOn(before, line, { left, right, distance }) ? seam(before, line) : undefined;
    if (before) length += joint?.length ?? 1;
    while (pageStarts.length < line.page) pageStarts.push(length);
    length += line.text.length;
    paragraphs.push(joint === undefined ? line.text : `${paragraphs.pop() ?? ''}${joint}${line.text}`);
  });
  return { paragraphs, pageStarts };
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
function seam(before: Line, line: Line): string {
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
