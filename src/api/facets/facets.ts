import { byCodePoint } from '../../graph/code-points.js';

export const facetNames = ['levels', 'jurisdictions', 'years', 'kinds', 'issuers'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values of a facet at most. */
const VALUE_LIMIT = 50;

/** Something that is counted: what it has of each facet, with how that is shown. */
export interface Counted {
  readonly id: string;
  readonly values: Readonly<Record<FacetName, ReadonlyMap<string, string>>>;
}

/** What a filter asks of each facet; undefined for no condition. */
export type FacetConditions = Readonly<Record<FacetName, ReadonlySet<string> | undefined>>;

/** What a list's facets are counted from: read when the first of them is asked for. */
export interface FacetSource {
  readonly counted: () => Promise<readonly Counted[]>;
  readonly conditions: FacetConditions;
}

/** A list that has facets, where it is one of the root. */
export type Faceting<List> = List & { readonly facets?: FacetSource };

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values of one facet among what meets the conditions on all others, those with most first, ties by code point. */
export async function facetOf(name: FacetName, { counted, conditions }: FacetSource): Promise<FacetValue[]> {
  const others = facetNames.filter((other) => other !== name);
  const tallies = new Map<string, { readonly label: string; count: number }>();
  for (const { values } of (await counted()).filter((thing) => meets(thing, conditions, others))) {
    for (const [value, label] of values[name]) {
      const tally = tallies.get(value) ?? { label, count: 0 };
      tally.count += 1;
      tallies.set(value, tally);
    }
  }
  const ranked = [...tallies].map(([value, tally]) => ({ value, ...tally })).sort((a, b) => b.count - a.count || byCodePoint(a.value, b.value));
  return ranked.slice(0, VALUE_LIMIT);
}

export function meets({ values }: Counted, conditions: FacetConditions, names: readonly FacetName[]): boolean {
  return names.every((name) => {
    const wanted = conditions[name];
    return wanted === undefined || [...values[name].keys()].some((value) => wanted.has(value));
  });
}

interface ConditionLists {
  readonly levels: readonly string[];
  readonly jurisdictionCodes: readonly string[];
  readonly years: readonly number[];
  readonly kinds: readonly string[];
  readonly issuerIds: readonly string[];
}

/** The conditions of a filter as the statements take it: an empty list sets none. */
export function facetConditions({ levels, jurisdictionCodes, years, kinds, issuerIds }: ConditionLists): FacetConditions {
  const oneOf = (values: readonly string[]) => (values.length === 0 ? undefined : new Set(values));
  return { levels: oneOf(levels), jurisdictions: oneOf(jurisdictionCodes), years: oneOf(years.map(String)), kinds: oneOf(kinds), issuers: oneOf(issuerIds) };
}
