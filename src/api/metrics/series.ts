import { byMetric, metricOf, type IndicatorValue, type Metric } from './metrics.js';
import { aligned } from './units.js';

/** Metrics of one comparison at most. */
export const METRICS_LIMIT = 20;
/** Points of a series at most. */
export const POINT_LIMIT = 1_000;

/** One value that a text states; `value` is in the unit as written, `alignedValue` in the metric's. */
export interface Point {
  readonly indicatorId: string;
  readonly planId: string;
  readonly jurisdictionCode: string | null;
  readonly year: number | null;
  readonly isYearlyPart: boolean;
  readonly baselineYear: number | null;
  readonly comparator: string;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly alignedValue: number;
  readonly alignedValueHigh: number | null;
}

export interface Series {
  readonly metric: Metric;
  readonly points: readonly Point[];
  readonly pointCount: number;
}

/** The series of metrics, in the order of their keys; with `years` only of values for one of those. */
export function seriesOf(keys: readonly string[], values: readonly IndicatorValue[], years: ReadonlySet<number> | undefined): readonly Series[] {
  const metrics = byMetric(values);
  return [...new Set(keys)].flatMap((key) => {
    const kept = (metrics.get(key) ?? []).filter((value) => years === undefined || statedFor(value).some(({ year }) => year !== null && years.has(year)));
    return kept.length === 0 ? [] : [seriesFrom(metricOf(key, kept), kept, years)];
  });
}

function seriesFrom(metric: Metric, values: readonly IndicatorValue[], years: ReadonlySet<number> | undefined): Series {
  const points = values.flatMap((value) => pointsOf(value, metric.unit)).filter(({ year }) => years === undefined || (year !== null && years.has(year)));
  return { metric, points: points.sort(byPlaceAndYear).slice(0, POINT_LIMIT), pointCount: points.length };
}

type Stated = Pick<Point, 'year' | 'isYearlyPart' | 'comparator' | 'value' | 'valueHigh'>;

/** The value for the target year, and the yearly parts in brackets, which are given bare. */
function statedFor(value: IndicatorValue): readonly Stated[] {
  const parts = value.breakdownYears.map((year, i) => ({ year, isYearlyPart: true, comparator: 'EQ', value: value.breakdownValues[i] ?? Number.NaN, valueHigh: null }));
  return [{ year: value.targetYear, isYearlyPart: false, comparator: value.comparator, value: value.value, valueHigh: value.valueHigh }, ...parts];
}

function pointsOf(value: IndicatorValue, unit: string): readonly Point[] {
  const { id, planId, jurisdictionCode, baselineYear } = value;
  return statedFor(value).map((stated) => ({
    ...stated, indicatorId: id, planId, jurisdictionCode, baselineYear: stated.isYearlyPart ? null : baselineYear,
    alignedValue: aligned(stated.value, value.unit, unit), alignedValueHigh: stated.valueHigh === null ? null : aligned(stated.valueHigh, value.unit, unit),
  }));
}

/** Digits and ASCII only, so that JavaScript's order is the one of code points; what is missing comes last. */
function byPlaceAndYear(a: Point, b: Point): number {
  const keys = [a, b].map(({ jurisdictionCode, year, isYearlyPart, planId, indicatorId }) => [jurisdictionCode ?? '~', year ?? '~', Number(isYearlyPart), planId, indicatorId].join(' '));
  return (keys[0] ?? '') < (keys[1] ?? '') ? -1 : 1;
}
