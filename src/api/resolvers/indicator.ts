import type { Comparator } from '../../extraction/mentions.js';
import { readStatements } from '../../graph/read-statements.js';
import { connectionOf } from '../paging/connection.js';
import { oneOf, oneOfIds, oneOfYears, textOf } from '../filters.js';
import { found } from '../found.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { globalId } from '../global-id.js';
import { sumOf } from '../sum.js';
import { connectionFields } from './connection.js';

export const indicatorResolvers: Resolvers = {
  Query: {
    indicators: (_, args, { store }) => {
      const { ids, planIds, levels, metricContains, units, comparators, targetYears } = args.filter ?? {};
      const conditions = {
        levels: oneOf(levels), metricContains: textOf(metricContains), units: oneOf(units), comparators: oneOf(comparators), targetYears: oneOfYears(targetYears),
      };
      const plans = oneOfIds('Policy', planIds);
      const filter = { ids: oneOfIds('Indicator', ids), ...conditions };
      const fromPlans = plans.length > 0 && ids == null;
      return connectionOf({
        list: 'Query.indicators', args, scope: [plans, filter], idOf: (row) => row.id,
        rows: (bounds) => fromPlans
          ? store.read(readStatements.planIndicators, { planIds: plans, ...conditions, ...bounds })
          : store.read(readStatements.indicators, { ...filter, ...bounds }),
        total: async () => sumOf(fromPlans
          ? await store.read(readStatements.planIndicatorsCount, { planIds: plans, ...conditions })
          : await store.read(readStatements.indicatorsCount, filter)),
      });
    },
  },
  Indicator: {
    id: (indicator) => globalId('Indicator', indicator.id),
    comparator: (indicator) => indicator.comparator as Comparator,
    breakdown: ({ breakdownYears, breakdownValues }) => breakdownYears.map((year, i) => ({ year, value: breakdownValues[i] ?? Number.NaN })),
    task: ({ taskId }, _, { loaders }) => (taskId === null ? null : loaders.task.load(taskId)),
    plan: ({ planId }, _, { loaders }) => found(loaders.policy.load(planId), 'the plan of an indicator'),
    evidence: (indicator) => indicator,
  },
  IndicatorConnection: connectionFields,
};
