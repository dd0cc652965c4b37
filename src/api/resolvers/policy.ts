import { readStatements } from '../../graph/read-statements.js';
import { connectionOf } from '../paging/connection.js';
import { oneOf, oneOfIds, textOf } from '../filters.js';
import type { QueryPoliciesArgs, Resolvers } from '../generated/resolvers-types.js';
import { policyTypeOf } from '../node-rows.js';
import { connectionFields } from './connection.js';
import { policyFields } from './policy-fields.js';

export const policyResolvers: Resolvers = {
  Query: {
    policies: (_, args, { store }) => {
      const filter = policyFilter(args.filter);
      const { field: orderBy, direction } = args.orderBy ?? { field: 'TITLE', direction: 'ASC' };
      return connectionOf({
        list: 'Query.policies', args, scope: [filter, orderBy, direction], descending: direction === 'DESC', idOf: (row) => row.id,
        rows: (bounds) => store.read(readStatements.policies, { ...filter, orderBy, ...bounds }),
        total: async () => (await store.read(readStatements.policiesCount, filter))[0]?.total ?? 0,
      });
    },
  },
  Policy: { __resolveType: policyTypeOf },
  ReferencedPolicy: policyFields,
  PolicyConnection: connectionFields,
};

function policyFilter(filter: QueryPoliciesArgs['filter']) {
  return {
    ids: oneOfIds('Policy', filter?.ids), levels: oneOf(filter?.levels), jurisdictionCodes: oneOf(filter?.jurisdictionCodes),
    kinds: oneOf(filter?.kinds), documentNumbers: oneOf(filter?.documentNumbers), titleContains: textOf(filter?.titleContains),
    loaded: filter?.loaded ?? null,
  };
}
