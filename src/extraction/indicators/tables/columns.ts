import type { Heading, ValueHeading } from './headings.js';

/** The columns of a table of indicators by their use. */
export interface Columns {
  readonly headings: readonly (Heading | undefined)[];
  /** Columns of values to be reached, with the year by which. */
  readonly targets: readonly TargetColumn[];
  /** The columns of what is known already, the latest last. */
  readonly baselines: readonly TargetColumn[];
  readonly growth: number | undefined;
  readonly unit: number | undefined;
  readonly names: readonly number[];
}

/** A column of values and its year. */
export interface TargetColumn {
  readonly column: number;
  readonly year: number | undefined;
  readonly unit: string | undefined;
}

/**
 * Tells the columns of targets from those of baselines: by their name, else by the year, for what lies before the year of issue is known already.
 * Where that year is not known, the first of several years is the baseline. Undefined for a table that has no names or no targets.
 */
export function columnsOf(headings: readonly (Heading | undefined)[], issueYear: number | undefined, captionYear: number | undefined): Columns | undefined {
  const names = columnsOfKind(headings, 'name');
  const values = headings.flatMap((heading, column) => (heading?.kind === 'value' ? [{ heading, column }] : []));
  const years = values.map(({ heading }) => heading.year).filter((year) => year !== undefined);
  const isTarget = ({ heading: { called, year } }: { heading: ValueHeading }): boolean =>
    called === 'target' ? year === undefined || year >= (issueYear ?? firstOf(years)) : called === undefined && calledByYear(year, years, issueYear) === 'target';
  const columnOf = ({ heading, column }: { heading: ValueHeading; column: number }): TargetColumn => ({ column, year: heading.year ?? captionYear, unit: heading.unit });
  const targets = values.filter(isTarget).map(columnOf);
  if (names.length === 0 || targets.length === 0) return undefined;
  const baselines = values.filter((value) => !isTarget(value)).map(({ heading, column }) => ({ column, year: heading.year, unit: heading.unit }));
  return { headings, targets, baselines, names, growth: columnsOfKind(headings, 'growth')[0], unit: columnsOfKind(headings, 'unit')[0] };
}

/** The first of several years, below which (and at which) nothing is aimed at. */
function firstOf(years: readonly number[]): number {
  return years.length > 1 ? Math.min(...years) + 1 : 0;
}

function columnsOfKind(headings: readonly (Heading | undefined)[], kind: Heading['kind']): number[] {
  return headings.flatMap((heading, column) => (heading?.kind === kind ? [column] : []));
}

/** The year of issue itself is one of several yearly targets only where the next year is another of them. */
function calledByYear(year: number | undefined, years: readonly number[], issueYear: number | undefined): 'target' | 'baseline' {
  if (year === undefined) return 'baseline';
  const later = years.some((other) => other > year);
  if (issueYear === undefined) return later || years.length < 2 ? 'baseline' : 'target';
  if (year === issueYear) return !later || years.includes(year + 1) ? 'target' : 'baseline';
  return year > issueYear ? 'target' : 'baseline';
}
