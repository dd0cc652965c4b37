import { readStatements } from '../../graph/read-statements.js';
import { connectionOf } from '../paging/connection.js';
import { oneOf, oneOfIds, oneOfYears, textOf } from '../filters.js';
import type { QueryPoliciesArgs, Resolvers } from '../generated/resolvers-types.js';
import { policyTypeOf } from '../node-rows.js';
import { policiesOfYears } from '../policy-lists.js';
import { connectionFields } from './connection.js';
import { policyFields } from './policy-fields.js';

export const policyResolvers: Resolvers = {
  Query: {
    policies: (_, args, { store }) => {
      const conditions = policyFilter(args.filter);
      const years = oneOfYears(args.filter?.years);
      const { facets, filter } = policiesOfYears(conditions, years, store);
      const { field: orderBy, direction } = args.orderBy ?? { field: 'TITLE', direction: 'ASC' };
      return {
        facets,
        ...connectionOf({
          list: 'Query.policies', args, scope: [conditions, years, orderBy, direction], descending: direction === 'DESC', idOf: (row) => row.id,
          rows: async (bounds) => store.read(readStatements.policies, { ...await filter(), orderBy, ...bounds }),
          total: async () => (await store.read(readStatements.policiesCount, await filter()))[0]?.total ?? 0,
        }),
      };
    },
  },
  Policy: { __resolveType: policyTypeOf },
  ReferencedPolicy: policyFields,
  PolicyConnection: { ...connectionFields, facets: ({ facets }) => facets ?? null },
};

function policyFilter(filter: QueryPoliciesArgs['filter']) {
  return {
    ids: oneOfIds('Policy', filter?.ids), levels: oneOf(filter?.levels), jurisdictionCodes: oneOf(filter?.jurisdictionCodes),
    issuerIds: oneOfIds('Organization', filter?.issuerIds),
    kinds: oneOf(filter?.kinds), documentNumbers: oneOf(filter?.documentNumbers), titleContains: textOf(filter?.titleContains),
    loaded: filter?.loaded ?? null,
  };
}
