import { foldWidth } from '../../../segmentation/fold-width.js';
import type { Span } from '../../../span.js';
import type { Cell } from './rows.js';

/** A line as one cell. */
export function cellAt(text: string, { start, end }: Span): Cell {
  return { start, end, text: foldWidth(text.slice(start, end)).replace(/\s/g, '') };
}

/** 指 标, 单 位: single characters that typesetting has spread. */
const SPREAD = /^\p{Script=Han}[^\S\t]{1,6}\p{Script=Han}(?=\s|$)/u;

/** The cells of a line that tabs part, or else blanks. */
export function lineCells(text: string, line: Span): Cell[] {
  const words = text.slice(line.start, line.end);
  const cells: Cell[] = [];
  const word = words.includes('\t') ? /[^\t]*[^\s][^\t]*/y : /\S+/y;
  for (let at = 0; at < words.length;) {
    if (/\s/.test(words[at] ?? '')) { at++; continue; }
    word.lastIndex = at;
    const length = (SPREAD.exec(words.slice(at, at + 9)) ?? word.exec(words))?.[0].trimEnd().length ?? 1;
    cells.push(cellAt(text, { start: line.start + at, end: line.start + at + length }));
    at += length;
  }
  return cells;
}
