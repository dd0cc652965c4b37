import { useMemo } from 'preact/hooks';

import type { AdministrativeLevel } from '../../graphql/schema.generated.js';
import { useUrlState } from '../../url-state.js';

/** The API compares so many metrics at once. */
export const METRICS_LIMIT = 20;

const LEVELS: readonly AdministrativeLevel[] = ['NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'];

export type Form = 'place' | 'year';
export type Order = 'value' | 'code';

/** What the address says is compared, and how it is drawn. */
export interface ComparisonState {
  readonly metrics: readonly string[];
  readonly places: readonly string[];
  readonly levels: readonly AdministrativeLevel[];
  readonly years: readonly number[];
  /** How the reader wants it arranged; undefined leaves it to the data. */
  readonly form: Form | undefined;
  readonly order: Order;
}

export function useComparisonState(): ComparisonState {
  const { all, one } = useUrlState();
  const text = JSON.stringify([all('metric'), all('place'), all('level'), all('year'), one('by'), one('order')]);
  return useMemo(() => stateOf(JSON.parse(text) as Written), [text]);
}

type Written = readonly [metrics: readonly string[], places: readonly string[], levels: readonly string[], years: readonly string[], by: string | null, order: string | null];

/** What the address says wrongly (another level, a year that is none) is left out. */
function stateOf([metrics, places, levels, years, by, order]: Written): ComparisonState {
  return {
    metrics: [...new Set(metrics)].slice(0, METRICS_LIMIT),
    places,
    levels: LEVELS.filter((level) => levels.includes(level)),
    years: years.filter((year) => /^\d{4}$/.test(year)).map(Number),
    form: by === 'place' || by === 'year' ? by : undefined,
    order: order === 'code' ? 'code' : 'value',
  };
}
