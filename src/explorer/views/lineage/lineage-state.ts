import { useMemo } from 'preact/hooks';

import type { AdministrativeLevel, CitationRelation } from '../../graphql/schema.generated.js';
import { useUrlState, type UrlState } from '../../url-state.js';

export type UnfoldedWay = 'up' | 'down';

/** One side of a work that was unfolded, beyond the steps round the focus. */
export interface Unfolded {
  readonly id: string;
  readonly way: UnfoldedWay;
}

/** Which works and lines are left in the picture. */
export interface LineageFilter {
  readonly levels: readonly AdministrativeLevel[];
  readonly relations: readonly CitationRelation[];
  readonly fromYear: number | undefined;
  readonly toYear: number | undefined;
  /** GB/T 2260 code. */
  readonly place: string | undefined;
}

/** The whole state of the view, as it stands in the address. */
export interface LineageState {
  readonly up: number;
  readonly down: number;
  readonly by: 'level' | 'year';
  /** In the order in which they were unfolded. */
  readonly unfolded: readonly Unfolded[];
  /** The other end, where only what leads from it to the focus is shown. */
  readonly pathTo: string | undefined;
  readonly filter: LineageFilter;
  /** The work whose details are shown. */
  readonly selected: string | undefined;
  /** The line whose sentences are shown, as its key. */
  readonly line: string | undefined;
}

/** Steps that can be asked for on each side; the API follows ten at most. */
export const MOST_STEPS = 10;
const LEVELS: readonly AdministrativeLevel[] = ['NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'];
const RELATIONS: readonly CitationRelation[] = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'MENTIONS'];

function wholeNumber(text: string | undefined, most: number): number | undefined {
  if (text === undefined || !/^\d{1,4}$/.test(text)) return undefined;
  return Math.min(Number(text), most);
}

function unfoldedOf(text: string): readonly Unfolded[] {
  const [way, id] = [text.slice(0, text.indexOf('.')), text.slice(text.indexOf('.') + 1)];
  return (way === 'up' || way === 'down') && id !== '' ? [{ way, id }] : [];
}

/** How the address names a side that was unfolded. */
export function unfoldedText({ way, id }: Unfolded): string {
  return `${way}.${id}`;
}

function filterOf({ one, all }: UrlState): LineageFilter {
  return {
    levels: LEVELS.filter((level) => all('level').includes(level)),
    relations: RELATIONS.filter((relation) => all('relation').includes(relation)),
    fromYear: wholeNumber(one('from'), 9999),
    toYear: wholeNumber(one('to'), 9999),
    place: one('place'),
  };
}

export interface LineageAddress {
  readonly state: LineageState;
  readonly change: UrlState['change'];
}

export function useLineageState(): LineageAddress {
  const url = useUrlState();
  return useMemo(() => ({
    state: {
      up: wholeNumber(url.one('up'), MOST_STEPS) ?? 1,
      down: wholeNumber(url.one('down'), MOST_STEPS) ?? 1,
      by: url.one('by') === 'year' ? 'year' : 'level',
      unfolded: url.all('open').flatMap(unfoldedOf),
      pathTo: url.one('path'),
      filter: filterOf(url),
      selected: url.one('node'),
      line: url.one('line'),
    },
    change: url.change,
  }), [url]);
}
