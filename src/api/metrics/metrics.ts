import { byCodePoint } from '../../graph/code-points.js';
import { groupBy } from '../../graph/group-by.js';
import type { readStatements } from '../../graph/read-statements.js';
import type { RowOf } from '../../graph/statement.js';
import { metricKey, metricText } from './metric-key.js';

/** What one indicator measures and says, with the place of its plan. */
export type IndicatorValue = RowOf<typeof readStatements.indicatorValues>;

export interface Wording {
  readonly text: string;
  readonly count: number;
}

/** A metric under all its wordings. */
export interface Metric {
  /** Its key. */
  readonly id: string;
  readonly name: string;
  /** As written; values are aligned to it. */
  readonly unit: string;
  readonly wordings: readonly Wording[];
  readonly units: readonly Wording[];
  readonly indicatorCount: number;
  readonly placeCount: number;
  readonly planCount: number;
  readonly years: readonly number[];
}

/** Values by their metric's key. */
export function byMetric(values: readonly IndicatorValue[]): Map<string, IndicatorValue[]> {
  return groupBy(values, (value) => metricKey(value.metric, value.unit, placeOf(value)));
}

function placeOf({ jurisdictionCode, placeName }: IndicatorValue) {
  return jurisdictionCode === null || placeName === null ? undefined : { code: jurisdictionCode, name: placeName };
}

/** The metric that values of one key are for; there is at least one. */
export function metricOf(id: string, values: readonly IndicatorValue[]): Metric {
  const wordings = ranked(values.map((value) => value.metric));
  const units = ranked(values.map((value) => value.unit));
  const places = new Set(values.flatMap(({ jurisdictionCode }) => jurisdictionCode ?? []));
  return {
    id, name: wordings[0]?.text ?? id, unit: units[0]?.text ?? '', wordings, units, indicatorCount: values.length, placeCount: places.size,
    planCount: new Set(values.map((value) => value.planId)).size, years: yearsOf(values),
  };
}

function ranked(texts: readonly string[]): readonly Wording[] {
  const counts = [...groupBy(texts, (text) => text)].map(([text, { length }]) => ({ text, count: length }));
  return counts.sort((a, b) => b.count - a.count || byCodePoint(a.text, b.text));
}

function yearsOf(values: readonly IndicatorValue[]): readonly number[] {
  const years = new Set(values.flatMap(({ targetYear, breakdownYears }) => [...(targetYear === null ? [] : [targetYear]), ...breakdownYears]));
  return [...years].sort((a, b) => a - b);
}

/** Whether one of its wordings contains a text, width, case and marks aside. */
export function isWorded(metric: Metric, text: string): boolean {
  const wanted = metricText(text);
  return metric.wordings.some((wording) => metricText(wording.text).includes(wanted));
}
