import type { ApiContext } from './context.js';
import { localId, type NodeType } from './global-id.js';
import type { NodeRow, PolicyRow } from './rows.js';

type Fetch = (id: string, context: ApiContext) => Promise<NodeRow | null>;

const fetchers: Readonly<Record<NodeType, Fetch>> = {
  Document: async (id, { loaders }) => named('Document', await loaders.document.load(id)),
  Policy: async (id, { loaders }) => policyNode(await loaders.policy.load(id)),
  Task: async (id, { loaders }) => named('Task', await loaders.task.load(id)),
  Indicator: async (id, { loaders }) => named('Indicator', await loaders.indicator.load(id)),
  Citation: async (id, { loaders }) => named('Citation', await loaders.citation.load(id)),
  Responsibility: async (id, { loaders }) => named('Responsibility', await loaders.responsibility.load(id)),
  Organization: async (id, { loaders }) => named('Organization', await loaders.organization.load(id)),
  Jurisdiction: async (id, { loaders }) => named('Jurisdiction', await loaders.jurisdiction.load(id)),
};

/** The row behind a global id; null where there is none. */
export async function nodeOf(id: string, context: ApiContext): Promise<NodeRow | null> {
  const named = localId(id);
  return named ? fetchers[named.type](named.id, context) : null;
}

function named<T extends string, Row extends object>(type: T, row: Row | null): (Row & { readonly __typename: T }) | null {
  return row && { ...row, __typename: type };
}

function policyNode(row: PolicyRow | null): NodeRow | null {
  return row && { ...row, __typename: policyTypeOf(row) };
}

export function policyTypeOf(row: PolicyRow): 'Plan' | 'ReferencedPolicy' {
  return row.loaded ? 'Plan' : 'ReferencedPolicy';
}
