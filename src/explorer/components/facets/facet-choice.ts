import { useMemo } from 'preact/hooks';

import type { AdministrativeLevel } from '../../graphql/schema.generated.js';
import { useUrlState } from '../../url-state.js';
import { firstPage } from '../paging/use-page.js';

/** Facets that the API counts, by their names in the address. */
export const facetNames = ['level', 'place', 'year', 'kind', 'issuer'] as const;
export type FacetName = (typeof facetNames)[number];

export const levels = ['NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const satisfies readonly AdministrativeLevel[];

/** What a reader chose at the side of a list; it stands in the address. */
export interface FacetChoice {
  readonly chosen: (name: string) => readonly string[];
  readonly toggle: (name: string, value: string) => void;
  /** What the title has to contain. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Takes all conditions away. */
  readonly clear: () => void;
  /** Whether there is a condition. */
  readonly any: boolean;
}

/** The conditions in the address: those of the facets, and of further parameters that a view has. */
export function useFacetChoice(further: string = ''): FacetChoice {
  const { one, all, change } = useUrlState();
  return useMemo(() => {
    const names: readonly string[] = [...facetNames, ...further.split(' ').filter((name) => name !== '')];
    const text = one('q') ?? '';
    return {
      chosen: all,
      toggle: (name, value) => {
        const before = all(name);
        change({ ...firstPage, [name]: before.includes(value) ? before.filter((each) => each !== value) : [...before, value] });
      },
      text,
      setText: (wanted) => { change({ ...firstPage, q: wanted === '' ? undefined : wanted }, { replace: true }); },
      clear: () => { change({ ...firstPage, q: undefined, ...Object.fromEntries(names.map((name) => [name, undefined])) }); },
      any: text !== '' || names.some((name) => all(name).length > 0),
    };
  }, [one, all, change, further]);
}

/** The conditions that documents, policies and plans have in common, as filters of the API take them. */
interface FacetFilter {
  readonly levels: readonly AdministrativeLevel[] | null;
  readonly jurisdictionCodes: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly kinds: readonly string[] | null;
  readonly issuerIds: readonly string[] | null;
  readonly titleContains: string | null;
}

/** Values in the address that are none (a level that does not exist) set no condition. */
export function facetFilter({ chosen, text }: Pick<FacetChoice, 'chosen' | 'text'>): FacetFilter {
  const some = <Value>(values: readonly Value[]) => (values.length === 0 ? null : values);
  return {
    levels: some(levels.filter((level) => chosen('level').includes(level))),
    jurisdictionCodes: some(chosen('place')),
    years: some(chosen('year').filter((year) => /^\d{4}$/.test(year)).map(Number)),
    kinds: some(chosen('kind')),
    issuerIds: some(chosen('issuer')),
    titleContains: text.trim() === '' ? null : text.trim(),
  };
}
