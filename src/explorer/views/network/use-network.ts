import { useMemo } from 'preact/hooks';

import { scopeFilter, useScope, type Scope } from '../../components/co-leads/scope.js';
import type { CoLeadKind, CoLeadNetworkFilter } from '../../graphql/schema.generated.js';
import { useUrlState, type UrlChange } from '../../url-state.js';
import { kinds } from './network-graph.js';

/** How many bodies a reader can ask for. */
export const limits = [30, 60, 120, 300] as const;
/** How many tasks a pair must have, at least. */
export const minima = [1, 2, 3, 5, 10] as const;
const USUAL_LIMIT = 60;

/** What is asked of the network, as the address says it. */
export interface NetworkAsked {
  readonly scope: Scope;
  readonly kinds: readonly CoLeadKind[];
  readonly min: number;
  readonly limit: number;
  /** Only what this body stands in. */
  readonly body: string | undefined;
  /** Which tasks and kinds count: of a pair too. */
  readonly counted: Omit<CoLeadNetworkFilter, 'organizationIds' | 'minTaskCount'>;
  readonly filter: CoLeadNetworkFilter;
}

export function useNetworkAsked(): NetworkAsked {
  const { one, all } = useUrlState();
  const scope = useScope();
  return useMemo(() => {
    const wanted = kinds.filter((kind) => all('kind').includes(kind));
    const min = minima.find((count) => String(count) === one('min')) ?? 1;
    const counted = { ...scopeFilter(scope), kinds: wanted.length === 0 ? null : wanted };
    const body = one('body');
    return {
      scope, kinds: wanted, min, body, counted,
      limit: limits.find((limit) => String(limit) === one('limit')) ?? USUAL_LIMIT,
      filter: { ...counted, minTaskCount: min === 1 ? null : min, organizationIds: body === undefined ? null : [body] },
    };
  }, [one, all, scope]);
}

/** What the reader chose in the network: a body, or a pair. */
export interface Selection {
  readonly focus: string | undefined;
  readonly pair: readonly [string, string] | undefined;
  readonly chooseBody: (id: string) => void;
  readonly choosePair: (a: string, b: string) => void;
  readonly clear: () => void;
}

/** Taken out of the address when something else is shown. */
export const noSelection: UrlChange = { focus: undefined, pair: undefined };

export function useSelection(): Selection {
  const { one, all, change } = useUrlState();
  return useMemo(() => {
    const [a, b] = all('pair');
    return {
      focus: one('focus'),
      pair: a !== undefined && b !== undefined ? [a, b] : undefined,
      chooseBody: (id) => { change({ focus: id, pair: undefined }); },
      choosePair: (first, second) => { change({ pair: [first, second] }); },
      clear: () => { change(noSelection); },
    };
  }, [one, all, change]);
}
