import type { SourceText } from '../reading/source-text.js';
import { foldedUnit, isIdeograph, textOf, unitsOf } from './fold-width.js';

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
  const units = unitsOf(text);
  const blanks: number[] = [];
  const brackets: number[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0;
    if (isIdeograph(unit)) continue;
    units[i] = foldedUnit(unit);
    const sort = SORTS[unit];
    if (sort === BLANK) blanks.push(i);
    else if (sort === BRACKET) brackets.push(i);
  }
  return { text, folded: textOf(units), blanks, brackets };
}

/** The same of a document, whose parts several stages look for: it is scanned once. */
export function scannedText(source: SourceText): ScannedText {
  const scanned = scannedKnown.get(source) ?? scanText(source.text);
  scannedKnown.set(source, scanned);
  return scanned;
}

const scannedKnown = new WeakMap<SourceText, ScannedText>();

const BLANK = 1;
const BRACKET = 2;

/** Of every unit, whether it is a blank or a bracket. */
const SORTS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (/[\s\u200b]/.test(char)) return BLANK;
  return /[()[\]（）［］〔〕【】《》]/.test(char) ? BRACKET : 0;
});
