import type { CitationRelation } from '../../extraction/mentions.js';
import { readStatements } from '../../graph/read-statements.js';
import { connectionOf } from '../paging/connection.js';
import { oneOf, oneOfIds } from '../filters.js';
import { found, foundAll } from '../found.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { globalId } from '../global-id.js';
import { sumOf } from '../sum.js';
import { connectionFields } from './connection.js';

export const citationResolvers: Resolvers = {
  Query: {
    citations: (_, args, { store }) => {
      const { ids, planIds, planLevels, policyIds, policyLevels, relations } = args.filter ?? {};
      const conditions = {
        planLevels: oneOf(planLevels), policyIds: oneOfIds('Policy', policyIds), policyLevels: oneOf(policyLevels), relations: oneOf(relations),
      };
      const plans = oneOfIds('Policy', planIds);
      const filter = { ids: oneOfIds('Citation', ids), ...conditions };
      const fromPlans = plans.length > 0 && ids == null;
      return connectionOf({
        list: 'Query.citations', args, scope: [plans, filter], idOf: (row) => row.id,
        rows: (bounds) => fromPlans
          ? store.read(readStatements.planCitations, { planIds: plans, ...conditions, ...bounds })
          : store.read(readStatements.citations, { ...filter, ...bounds }),
        total: async () => sumOf(fromPlans
          ? await store.read(readStatements.planCitationsCount, { planIds: plans, ...conditions })
          : await store.read(readStatements.citationsCount, filter)),
      });
    },
  },
  Citation: {
    id: (citation) => globalId('Citation', citation.id),
    relation: (citation) => citation.relation as CitationRelation,
    citedDocumentNumber: (citation) => citation.citedNumber,
    citedIssuers: ({ citedIssuerIds }, _, { loaders }) => foundAll(loaders.organization.loadMany([...citedIssuerIds])),
    policy: ({ policyId }, _, { loaders }) => found(loaders.policy.load(policyId), 'a cited policy'),
    plan: ({ planId }, _, { loaders }) => found(loaders.policy.load(planId), 'a citing plan'),
    task: async (citation, _, { loaders }) => {
      const taskId = await loaders.citationTask.load(citation);
      return taskId === null ? null : loaders.task.load(taskId);
    },
    evidence: (citation) => citation,
  },
  CitationConnection: connectionFields,
};
