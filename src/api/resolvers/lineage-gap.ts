import { readStatements } from '../../graph/read-statements.js';
import type { ApiContext } from '../context.js';
import { oneOf, oneOfIds } from '../filters.js';
import { foundAll } from '../found.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { connectionOf } from '../paging/connection.js';
import { provinceOf } from '../province.js';
import type { LineageGapRow } from '../rows.js';
import { connectionFields } from './connection.js';

export const lineageGapResolvers: Resolvers = {
  Query: {
    lineageGaps: (_, args, { store }) => {
      const { levels, jurisdictionCodes, policyIds } = args.filter ?? {};
      const nationalIds = oneOfIds('Policy', policyIds);
      const filter = { levels: oneOf(levels), jurisdictionCodes: oneOf(jurisdictionCodes), policyIds: nationalIds };
      return connectionOf<LineageGapRow>({
        list: 'Query.lineageGaps', args, scope: filter, idOf: (row) => row.id,
        rows: async (bounds) => (await store.read(readStatements.lineageGaps, { ...filter, ...bounds })).map((row) => ({ ...row, nationalIds })),
        total: async () => (await store.read(readStatements.lineageGapsCount, filter))[0]?.total ?? 0,
      });
    },
  },
  LineageGap: {
    plan: (gap) => gap,
    nationalPolicies: async (gap, _, context) => foundAll(context.loaders.policy.loadMany([...await nationalIdsOf(gap, context)])),
    provincialPolicies: async (gap, _, context) => {
      const [nationalIds, citations] = await Promise.all([nationalIdsOf(gap, context), context.loaders.provincialNationalCitations.load(provinceOf(gap.jurisdictionCode ?? ''))]);
      const known = new Set(nationalIds);
      const ids = citations.filter(({ nationalId }) => known.has(nationalId)).map(({ policyId }) => policyId);
      return foundAll(context.loaders.policy.loadMany([...new Set(ids)]));
    },
  },
  LineageGapConnection: connectionFields,
};

/** The national policies that a plan of a gap cites, those of the filter where it names some. */
async function nationalIdsOf({ id, nationalIds }: LineageGapRow, { loaders }: ApiContext): Promise<readonly string[]> {
  const cited = (await loaders.citedNationalPolicies.load(id)).map(({ policyId }) => policyId);
  return nationalIds.length === 0 ? cited : cited.filter((policyId) => nationalIds.includes(policyId));
}
