import { columnOf, type ColumnKind } from '../../../segmentation/columns/column.js';
import { fiveYearsEndIn } from '../target-year.js';
import { unitIn } from './units-named.js';

/** What the heading of a column says that stands in it. */
export type Heading = { readonly kind: Exclude<ColumnKind, 'value'> } | ValueHeading;

/** A column of values: 2020年, 2025年目标值, “十四五”末, 现状值. */
export interface ValueHeading {
  readonly kind: 'value';
  /** Undefined where the heading names none. */
  readonly year: number | undefined;
  /** What the heading calls the values; undefined where it only names a year. */
  readonly called: 'target' | 'baseline' | undefined;
  /** The unit of the whole column: 2025年(%). */
  readonly unit: string | undefined;
}

const BASELINE = /现状|基期|基准|基数|实际|完成|实绩|预计|初始/;
const TARGET = /目标|规划值|预期|计划|期末|末$/;
const YEAR = /(?<!\d)20[1-6]\d(?!\d)/;

/** The meaning of a column's heading, width-folded and without blanks; undefined for what heads no table of indicators. */
export function headingOf(text: string): Heading | undefined {
  const column = columnOf(text, 'indicators');
  return column && headingOfColumn(column);
}

/** What is further said of a column of values. */
export function headingOfColumn({ kind, heading }: { readonly kind: ColumnKind; readonly heading: string }): Heading {
  if (kind !== 'value') return { kind };
  const year = YEAR.exec(heading)?.[0];
  const called = BASELINE.test(heading) ? 'baseline' : TARGET.test(heading) ? 'target' : undefined;
  return { kind, year: year === undefined ? fiveYearsEndIn(heading) : Number(year), called, unit: unitIn(heading)?.unit };
}
