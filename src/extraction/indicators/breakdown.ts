import type { Span } from '../../span.js';
import type { YearValue } from '../mentions.js';

const BRACKET = /^\((?<inside>[^()]{4,160})\)/;
/** 120座,其中2022年50座、2023年40座、2024年30座. */
const PARTS = String.raw`(?:20\d\d年[^\d,;。、]{0,8}\d+(?:\.\d+)?[^\d,;。、]{0,8}[、,和及]?){2,}`;
const AMONG_THEM = new RegExp(`^,?其中:?(?<inside>${PARTS})`);
const ANYWHERE = new RegExp(`其中:?${PARTS}`, 'g');
const YEAR_PART = /(?<year>20\d\d)年(?:[^\d、,;]{0,8})(?<value>\d+(?:\.\d+)?)(?!年|月|\d)/g;

/** The yearly parts of a quantity, and how far they reach behind it. */
export interface Breakdown {
  readonly parts: readonly YearValue[];
  readonly length: number;
}

/** The yearly parts in the bracket behind a quantity, (2023年25所、2024年37所、2025年26所), or behind 其中. */
export function breakdownOf(after: string): Breakdown {
  const found = after.startsWith('(') ? BRACKET.exec(after) : AMONG_THEM.exec(after);
  if (!found) return NONE;
  const parts = [...(found.groups?.['inside'] ?? '').matchAll(YEAR_PART)].map(({ groups }) => ({ year: Number(groups?.['year']), value: Number(groups?.['value']) }));
  return parts.length > 1 ? { parts, length: found[0].length } : NONE;
}
const NONE: Breakdown = { parts: [], length: 0 };

/** Where a text parts a number by years behind 其中: those years are no deadlines. */
export function breakdownsIn(text: string): Span[] {
  if (!text.includes('其中')) return [];
  return [...text.matchAll(ANYWHERE)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
