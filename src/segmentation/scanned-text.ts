import { roomWith, textIn } from '../reading/encoding/utf16-room.js';
import type { SourceText } from '../reading/source-text.js';
import { foldedUnit } from './fold-width.js';

/** What one look at every unit of a text tells of it. */
export interface ScannedText {
  readonly text: string;
  /** Width-folded. */
  readonly folded: string;
  /** Offsets of blanks and line ends, in order. */
  readonly blanks: readonly number[];
  /** Offsets of brackets, in order. */
  readonly brackets: readonly number[];
}

/** A text with its folded form and the places of its blanks and brackets, which many ask for. */
export function scanText(text: string): ScannedText {
  const room = roomWith(text);
  const { units } = room;
  const blanks: number[] = [];
  const brackets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = units[i] ?? 0;
    const sort = SORTS[unit] ?? PLAIN;
    if (sort === PLAIN) continue;
    units[i] = foldedUnit(unit);
    if (sort === BLANK) blanks.push(i);
    else if (sort === BRACKET) brackets.push(i);
  }
  return { text, folded: textIn(room, text.length), blanks, brackets };
}

/** The same of a document. Stages that follow each other ask for it, so that the last one is kept. */
export function scannedText({ text }: SourceText): ScannedText {
  if (last?.text !== text) last = scanText(text);
  return last;
}

let last: ScannedText | undefined;

/** Whether a unit is a blank, with or without a width, or a line's end. */
export function isBlank(unit: number): boolean {
  return SORTS[unit] === BLANK;
}

const PLAIN = 0;
const BLANK = 1;
const BRACKET = 2;
const FOLDABLE = 3;

/** What each unit is to a scan: nearly all are plain. */
const SORTS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (/[\s\u200b]/.test(char)) return BLANK;
  if (/[()[\]（）［］〔〕【】《》]/.test(char)) return BRACKET;
  return foldedUnit(unit) === unit ? PLAIN : FOLDABLE;
});
