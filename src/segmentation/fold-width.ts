import { roomWith, textIn } from '../reading/encoding/utf16-room.js';

/** Units outside the full-width block that fold as well. */
const PAIRS: Readonly<Record<string, string>> = {
  '–': '-', '〜': '~', '∼': '~', '\u3000': ' ', '\u00a0': ' ', '﹒': '.', '﹝': '〔', '﹞': '〕', '﹣': '-', '﹪': '%',
};

/** The full-width block: each unit of it stands so far behind its ASCII twin. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 } as const;

const FOLDABLE = new RegExp(`[${Object.keys(PAIRS).join('')}\uff01-\uff5e]`, 'g');

/**
 * Folds full-width letters, digits and punctuation to their ASCII forms, one UTF-16 unit for one, so that offsets hold.
 * Chinese marks without an ASCII twin (。、“”《》〔〕—) stay.
 */
export function foldWidth(text: string): string {
  return text.length < LONG ? text.replace(FOLDABLE, foldUnit) : foldLong(text);
}

/** From this length on a look at every unit is faster than a pattern that stops at one in twenty. */
const LONG = 1_000;

function foldLong(text: string): string {
  const room = roomWith(text);
  for (let i = 0; i < text.length; i++) room.units[i] = foldedUnit(room.units[i] ?? 0);
  return textIn(room, text.length);
}

/** A unit's folded form. */
export function foldedUnit(unit: number): number {
  return FOLDED[unit] ?? 0;
}

function foldUnit(char: string): string {
  return PAIRS[char] ?? String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH.shift);
}

/** Every unit's folded form. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit >= FULL_WIDTH.first && unit <= FULL_WIDTH.last) return unit - FULL_WIDTH.shift;
  return PAIRS[String.fromCharCode(unit)]?.charCodeAt(0) ?? unit;
});
