import { withFilledGaps } from './cut-piece.js';

/** A piece of text as it is set on a page: in points, from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type; 0 of a blank that stands for a gap. */
  readonly size: number;
}

/** A line of type on a page. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Page, from 1. */
  readonly page: number;
}

const IDEOGRAPH = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’…—]';
/** 义 务 教 育: a line that is spread to the margins by blanks between its characters. */
const SPREAD = new RegExp(`(?<=${IDEOGRAPH}) (?=${IDEOGRAPH})`, 'g');
/** Gaps between ideographs and Latin type are narrower, in sizes of the type; they are the setting's, not the text's. */
const NARROW = 0.4;
/** A gap at least so wide, in sizes of the type, parts columns. */
const COLUMN = 1.8;
/** The words of two cells stand at least so far apart, in sizes of the type, and a table has some such lines. */
const APART = 0.6;
const FEWEST_ROWS = 2;

/** The lines of a page, from top to bottom. Type that is set twice for weight counts once. */
export function pageLines(pieces: readonly Piece[], page: number): Line[] {
  return rowsOf(pieces).map((row) => lineOf(row, page));
}

/** Whether words stand apart in some lines of a page, as those of cells do. */
export function mayHoldTables(pieces: readonly Piece[]): boolean {
  const parted = rowsOf(pieces).filter((row) => row.some((piece, i) => {
    const before = row[i - 1];
    return before !== undefined && piece.x - before.x - before.width > APART * Math.max(piece.size, before.size);
  }));
  return parted.length >= FEWEST_ROWS;
}

/** Pieces at one height, from left to right. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) / 2) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function lineOf(row: readonly Piece[], page: number): Line {
  const size = Math.max(...row.map((piece) => piece.size));
  let text = '';
  let right = row[0]?.x ?? 0;
  for (const piece of withFilledGaps(row)) {
    if (isRepeated(piece, text, right)) continue;
    text += gapText(piece.x - right, size, text) + piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  return { text: unspread(text), left: row[0]?.x ?? 0, right, y: row[0]?.y ?? 0, size, page };
}

/** Bold that is made by setting the same words twice. */
function isRepeated({ text, x, width }: Piece, before: string, right: number): boolean {
  return before.endsWith(text) && Math.abs(x + width - right) < width / 4;
}

function gapText(gap: number, size: number, before: string): string {
  if (before === '' || gap < NARROW * size) return '';
  return gap > COLUMN * size ? '\t' : ' ';
}

/** Takes the blanks out of a line where most of its characters are parted by one. */
function unspread(text: string): string {
  const gaps = text.match(SPREAD)?.length ?? 0;
  return gaps > 4 && gaps > text.replace(/\s/g, '').length * 0.6 ? text.replace(SPREAD, '') : text;
}
