import type { Comparator, IndicatorMention } from '../extraction/mentions.js';

const SIGNS: Readonly<Record<Exclude<Comparator, 'RANGE'>, string>> = { EQ: '=', GTE: '≥', GT: '>', LTE: '≤', LT: '<', APPROX: '≈' };

/** What an indicator commits to, as people write it: `≥ 95 %`, `3–5 个`. */
export function measureOf(indicator: Pick<IndicatorMention, 'comparator' | 'value' | 'valueHigh' | 'unit'>): string {
  const { comparator, value, valueHigh, unit } = indicator;
  if (comparator === 'RANGE') return `= ${value}–${valueHigh ?? '?'} ${unit}`;
  return `${SIGNS[comparator]} ${value} ${unit}`;
}
