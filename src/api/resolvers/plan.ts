import { readStatements } from '../../graph/read-statements.js';
import { connectionOf } from '../paging/connection.js';
import { oneOf, oneOfIds, oneOfYears, textOf } from '../filters.js';
import { found } from '../found.js';
import type { QueryPlansArgs, Resolvers } from '../generated/resolvers-types.js';
import { planCitations, planIndicators, planTasks } from '../plan-lists.js';
import { policiesOfYears } from '../policy-lists.js';
import { connectionFields } from './connection.js';
import { policyFields } from './policy-fields.js';

export const planResolvers: Resolvers = {
  Query: {
    plans: (_, args, { store }) => {
      const conditions = planFilter(args.filter);
      const years = oneOfYears(args.filter?.years);
      const { facets, filter } = policiesOfYears(conditions, years, store);
      const { field: orderBy, direction } = args.orderBy ?? { field: 'TITLE', direction: 'ASC' };
      return {
        facets,
        ...connectionOf({
          list: 'Query.plans', args, scope: [conditions, years, orderBy, direction], descending: direction === 'DESC', idOf: (row) => row.id,
          rows: async (bounds) => store.read(readStatements.plans, { ...await filter(), orderBy, ...bounds }),
          total: async () => (await store.read(readStatements.plansCount, await filter()))[0]?.total ?? 0,
        }),
      };
    },
  },
  Plan: {
    ...policyFields,
    period: ({ periodStart, periodEnd }) => (periodStart === null || periodEnd === null ? null : { start: periodStart, end: periodEnd }),
    document: ({ documentId }, _, { loaders }) => found(loaders.document.load(documentId ?? ''), 'the document of a plan'),
    tasks: planTasks,
    indicators: planIndicators,
    citations: planCitations,
  },
  PlanConnection: { ...connectionFields, facets: ({ facets }) => facets ?? null },
};

function planFilter(filter: QueryPlansArgs['filter']) {
  return {
    ids: oneOfIds('Policy', filter?.ids), levels: oneOf(filter?.levels), jurisdictionCodes: oneOf(filter?.jurisdictionCodes),
    issuerIds: oneOfIds('Organization', filter?.issuerIds),
    kinds: oneOf(filter?.kinds), titleContains: textOf(filter?.titleContains), year: filter?.year ?? null,
  };
}
