import type { Span } from '../span.js';
import type { SourceTable, SourceText } from './source-text.js';

/** Where a piece of the text stands in its file, each number counted from 1; what its format does not have is absent. */
export interface SourcePlace {
  /** Page of a PDF on which it begins. */
  readonly page?: number;
  /** Page on which it ends, where that is another. */
  readonly lastPage?: number;
  /** Paragraph of the running text of a Word file or web page; tables, footnotes and text boxes are counted for themselves. */
  readonly paragraph?: number;
  /** Line of a text or Markdown file. */
  readonly line?: number;
  /** Table of the document, and the row and column of its grid in which the cell begins. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** Footnote of a Word file. */
  readonly footnote?: number;
  /** Text box of a Word file. */
  readonly textBox?: number;
}

/** Offsets in the text at which the pieces of a file begin, in ascending order: the first begins piece 1. Where the text is a part of its file, those before it are negative. */
export interface PieceStarts {
  readonly pages: readonly number[];
  readonly paragraphs: readonly number[];
  readonly footnotes: readonly number[];
  readonly textBoxes: readonly number[];
}

/** All that tells places. Cells stand in the order of the text, five numbers each: start, end, table, row, column. */
export interface PlacedText extends PieceStarts {
  readonly text: string;
  readonly mediaType: string;
  readonly cells: readonly number[];
  /** Lines of the file before the text. */
  readonly linesBefore: number;
}

export const NO_PIECES: PieceStarts = { pages: [], paragraphs: [], footnotes: [], textBoxes: [] };

const CELL = 5;

/** What tells the places of a text that was just read. */
export function placedText({ text, mediaType, tables, tablesBefore = 0, linesBefore = 0, pieces = NO_PIECES }: SourceText): PlacedText {
  return { text, mediaType, ...pieces, cells: cellNumbers(tables, tablesBefore), linesBefore };
}

/** Cells that hold words, as `PlacedText` has them. */
function cellNumbers(tables: readonly SourceTable[], before: number): number[] {
  return tables.flatMap(({ cells }, table) => cells.flatMap(({ start, end, row, column }) => (start < end ? [start, end, before + table + 1, row + 1, column + 1] : [])));
}

/** Finds the place of a stretch of the text; undefined where nothing tells (what a web page states of its document beside it). A search takes logarithmic time; the lines of a text are counted once, at the first. */
export function placesIn(placed: PlacedText): (span: Span) => SourcePlace | undefined {
  const hasLines = placed.mediaType === 'text/plain' || placed.mediaType === 'text/markdown';
  let lines: readonly number[] | undefined;
  return ({ start: offset, end }) => {
    if (hasLines) lines ??= lineStarts(placed.text);
    const cell = cellAt(placed.cells, offset);
    const place: SourcePlace = {
      ...pagesOf(placed.pages, offset, end), ...(lines && { line: placed.linesBefore + begunBy(lines, offset) }), ...(cell ?? pieceAt(placed, offset)),
    };
    return Object.keys(place).length > 0 ? place : undefined;
  };
}

/** The page on which a stretch begins, and the one on which it ends where it runs over its end. */
function pagesOf(pages: readonly number[], start: number, end: number): SourcePlace {
  const page = begunBy(pages, start);
  const lastPage = begunBy(pages, end - 1);
  return { ...numbered('page', page), ...(lastPage > page && page > 0 && { lastPage }) };
}

/** The paragraph, footnote or text box that began last. */
function pieceAt({ paragraphs, footnotes, textBoxes }: PieceStarts, offset: number): SourcePlace {
  let place: SourcePlace = {};
  let latest = -Infinity;
  for (const [kind, starts] of [['paragraph', paragraphs], ['footnote', footnotes], ['textBox', textBoxes]] as const) {
    const number = begunBy(starts, offset);
    const start = starts[number - 1] ?? -Infinity;
    if (start > latest) [place, latest] = [numbered(kind, number), start];
  }
  return place;
}

function cellAt(cells: readonly number[], offset: number): SourcePlace | undefined {
  const at = (countUntil(cells.length / CELL, (i) => (cells[i * CELL] ?? 0) <= offset) - 1) * CELL;
  const [, end = 0, table = 0, row = 0, column = 0] = at < 0 ? [] : cells.slice(at, at + CELL);
  return offset < end ? { table, row, column } : undefined;
}

function numbered(kind: keyof SourcePlace, number: number): SourcePlace {
  return number > 0 ? { [kind]: number } : {};
}

/** How many pieces have begun at an offset: the number of the piece that it stands in. */
function begunBy(starts: readonly number[], offset: number): number {
  return countUntil(starts.length, (i) => (starts[i] ?? 0) <= offset);
}

/** Of `length` things in order, how many come before the first that `holds` is not true of. */
function countUntil(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines end as editors have them: LF, CR LF or CR. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}
