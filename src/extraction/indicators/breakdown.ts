import type { YearValue } from '../mentions.js';

const BRACKET = /^\((?<inside>[^()]{4,160})\)/;
const YEAR_PART = /(?<year>20\d\d)年(?:[^\d、,;]{0,8})(?<value>\d+(?:\.\d+)?)(?!年|月|\d)/g;

/** The yearly parts in the bracket behind a quantity: (2023年25所、2024年37所、2025年26所). */
export function breakdownOf(after: string): YearValue[] {
  const inside = BRACKET.exec(after)?.groups?.['inside'];
  if (inside === undefined) return [];
  const parts = [...inside.matchAll(YEAR_PART)].map(({ groups }) => ({ year: Number(groups?.['year']), value: Number(groups?.['value']) }));
  return parts.length > 1 ? parts : [];
}
