import type { ReadIndicator } from '../read-passage.js';
import type { Span } from '../../../span.js';
import { isOfIndicators, yearIn } from './captions.js';
import { columnsOf, type Columns } from './columns.js';
import { cellAt, lineCells } from './flat-cells.js';
import { headingOf, type Heading } from './headings.js';
import { rowAt, rowInLine } from './flat-rows.js';
import { indicatorsOfRows, type Cell, type Row } from './rows.js';

/** A table that copying has flattened, with the lines that it takes. */
export interface FlatTable {
  readonly firstLine: number;
  /** Behind the last. */
  readonly endLine: number;
  readonly indicators: readonly ReadIndicator[];
}

/** Most headings that a table has, and lines of other text between two of its rows: a group's name, a torn cell. */
const MOST_HEADINGS = 10;
const MOST_ASTRAY = 3;

/** The tables of indicators among lines of text, a row a line (its cells parted by tabs or blanks) or a cell a line. */
export function flatTablesIn(text: string, lines: readonly Span[], issueYear: number | undefined): FlatTable[] {
  const tables: FlatTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const table = line && headsNames(text, line) ? tableAt(text, lines, at, issueYear) : undefined;
    if (!table) continue;
    tables.push(table);
    at = table.endLine - 1;
  }
  return tables;
}
const NAMES = /^.{0,12}(?:指\s?标|目\s?标|名\s?称|项\s?目|内\s?容)/;
/** (一)总体目标 is a heading of the text. */
const HAS_MARKER = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/;
/** The same of a whole line, or of a few without a mark, whose rest is no sentence. */
const LINE_OF_NAMES = /.{0,12}(?:指\s?标|目\s?标|名\s?称|项\s?目|内\s?容)[^。，；：,;:]{0,60}$/my;
/** Characters that such a line has at most, a carriage return included. */
const LONGEST_LINE = 76;

/** Whether a line of a text is the heading of the names of a table, or the row of headings that holds it. */
export function mayHoldFlatTable(text: string): boolean {
  for (let start = 0; start < text.length;) {
    let end = lineEnd(text, start);
    LINE_OF_NAMES.lastIndex = start;
    if (end - start <= LONGEST_LINE && LINE_OF_NAMES.test(text)) {
      end = LINE_OF_NAMES.lastIndex;
      if (headsNames(text, { start, end })) return true;
    }
    start = end + 1;
  }
  return false;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function headsNames(text: string, line: Span): boolean {
  if (!NAMES.test(text.slice(line.start, Math.min(line.end, line.start + 20)))) return false;
  const cells = lineCells(text, line);
  if (cells.length < 3 && HAS_MARKER.test(cells[0]?.text ?? '')) return false;
  return (cells.length > 2 ? cells : [cellAt(text, line)]).some((cell) => headingOf(cell.text)?.kind === 'name');
}

function tableAt(text: string, lines: readonly Span[], at: number, issueYear: number | undefined): FlatTable | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const inLine = lineCells(text, line);
  if (inLine.length > 2) return tableOfLines(text, lines, at, inLine, issueYear);
  return headingOf(cellAt(text, line).text)?.kind === 'name' ? tableOfCells(text, lines, at, issueYear) : undefined;
}

function tableOfLines(text: string, lines: readonly Span[], at: number, cells: readonly Cell[], issueYear: number | undefined): FlatTable | undefined {
  const columns = columnsIn(text, lines, at, cells, issueYear);
  if (!columns) return undefined;
  const rows: Row[] = [];
  let end = at + 1;
  for (let next = end; next < lines.length && next - end < MOST_ASTRAY; next++) {
    const row = rowInLine(lineCells(text, lines[next] ?? { start: 0, end: 0 }), columns);
    if (!row) continue;
    if (next === end || isGroup(text, lines[next - 1])) rows.push(row);
    end = next + 1;
  }
  return rows.length > 0 ? { firstLine: at, endLine: end, indicators: indicatorsOfRows(rows, columns) } : undefined;
}

/** 经济发展, (一)创新能力: a short line that names a group, where a longer one is the torn first half of a name. */
function isGroup(text: string, line: Span | undefined): boolean {
  const words = line ? cellAt(text, line).text : '';
  return /^(?:\(?[一二三四五六七八九十]+[)、]|.{2,4}$)/.test(words) && words.length < 12;
}

function tableOfCells(text: string, lines: readonly Span[], nameLine: number, issueYear: number | undefined): FlatTable | undefined {
  const { first, behind } = headingLines(text, lines, nameLine);
  const headings = withoutTears(lines.slice(first, behind).map((line) => cellAt(text, line)));
  const columns = columnsIn(text, lines, first, headings, issueYear);
  if (!columns) return undefined;
  const rows: Row[] = [];
  let end = behind;
  for (let next = end; next < lines.length && next - end <= MOST_ASTRAY;) {
    const found = rowAt(lines.slice(next, next + headings.length).map((line) => cellAt(text, line)), columns);
    next += found?.length ?? 1;
    if (!found) continue;
    rows.push(found.row);
    end = next;
  }
  return rows.length > 0 ? { firstLine: first, endLine: end, indicators: indicatorsOfRows(rows, columns) } : undefined;
}

/** The lines around the heading of the names that are headings too. */
function headingLines(text: string, lines: readonly Span[], nameLine: number): { readonly first: number; readonly behind: number } {
  let first = nameLine;
  while (first > 0 && isFront(text, lines[first - 1])) first--;
  let behind = nameLine + 1;
  while (behind < lines.length && behind - first < MOST_HEADINGS && isHeading(text, lines[behind])) behind++;
  return { first, behind };
}

const ONLY_A_YEAR = /^20\d\d年?$/;
const CALLED = /^(?:现状|基期|基准|目标|规划|实际|完成|预期)值?$/;

/** 2020年 · 现状值 · 2025年 · 目标值 are two headings of two lines each where every year has its word. */
function withoutTears(cells: readonly Cell[]): Cell[] {
  const isTorn = (at: number): boolean => ONLY_A_YEAR.test(cells[at]?.text ?? '');
  if (!cells.every((_, at) => !isTorn(at) || CALLED.test(cells[at + 1]?.text ?? ''))) return [...cells];
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1];
    if (isTorn(at) && next) return [{ start: cell.start, end: next.end, text: cell.text + next.text }];
    return at > 0 && isTorn(at - 1) ? [] : [cell];
  });
}

function isFront(text: string, line: Span | undefined): boolean {
  const kind = line && headingOf(cellAt(text, line).text)?.kind;
  return kind === 'number' || kind === 'group';
}

function isHeading(text: string, line: Span | undefined): boolean {
  return line !== undefined && headingOf(cellAt(text, line).text) !== undefined;
}

function columnsIn(text: string, lines: readonly Span[], at: number, cells: readonly Cell[], issueYear: number | undefined): Columns | undefined {
  const headings: (Heading | undefined)[] = cells.map((cell) => headingOf(cell.text));
  if (headings.includes(undefined)) return undefined;
  const caption = lines.slice(Math.max(0, at - 2), at).map((line) => cellAt(text, line).text).filter((words) => words.length < 50 && !words.endsWith('。')).join('');
  return isOfIndicators(cells.map((cell) => cell.text).join(' '), caption) ? columnsOf(headings, issueYear, yearIn(caption)) : undefined;
}
