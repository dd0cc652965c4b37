import { readStatements } from '../graph/read-statements.js';
import type { GraphStore } from '../graph/store.js';
import { countedPolicies } from './facets/counted.js';
import { facetConditions, meets, type FacetSource } from './facets/facets.js';
import { anyOf } from './filters.js';
import { once } from './paging/connection.js';

interface PolicyConditions {
  readonly ids: readonly string[];
  readonly levels: readonly string[];
  readonly jurisdictionCodes: readonly string[];
  readonly kinds: readonly string[];
  readonly issuerIds: readonly string[];
  readonly titleContains: string | null;
  readonly documentNumbers?: readonly string[];
  readonly loaded?: boolean | null;
  readonly year?: number | null;
}

export interface NarrowedPolicies<Filter> {
  readonly facets: FacetSource;
  /** The filter with the years of issue as ids: a policy's year is not a property of the graph. */
  readonly filter: () => Promise<Filter>;
}

/** Policies or plans of a filter and of some years of issue. Nothing is read before it is asked for. */
export function policiesOfYears<Filter extends PolicyConditions>(filter: Filter, years: readonly number[], store: GraphStore): NarrowedPolicies<Filter> {
  const { ids, titleContains, documentNumbers = [], loaded = true, year = null } = filter;
  const counted = once(async () => countedPolicies(await store.read(readStatements.policyFacets, { ids, titleContains, documentNumbers, loaded, year })));
  const conditions = facetConditions({ ...filter, years });
  const ofYears = once(async () => (await counted()).filter((policy) => meets(policy, conditions, ['years'])).map((policy) => policy.id));
  return {
    facets: { counted, conditions },
    filter: async () => (years.length === 0 ? filter : { ...filter, ids: anyOf(await ofYears()) }),
  };
}
