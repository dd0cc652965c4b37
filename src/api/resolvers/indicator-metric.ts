import type { Comparator } from '../../extraction/mentions.js';
import { readStatements } from '../../graph/read-statements.js';
import type { GraphStore } from '../../graph/store.js';
import { apiError } from '../errors.js';
import { planConditions, textOf } from '../filters.js';
import { found } from '../found.js';
import type { QueryIndicatorComparisonArgs, QueryIndicatorMetricsArgs, Resolvers } from '../generated/resolvers-types.js';
import { byMetric, isWorded, metricOf, type Metric } from '../metrics/metrics.js';
import { METRICS_LIMIT, seriesOf, type Series } from '../metrics/series.js';
import { connectionOf, once } from '../paging/connection.js';
import { rowsWithin } from '../paging/rows-within.js';
import { connectionFields } from './connection.js';

/** Counts are written down from here, so that those with most come first. */
const ABOVE_ANY_COUNT = 9_999_999;

export const indicatorMetricResolvers: Resolvers = {
  Query: {
    indicatorMetrics: (_, args, { store }) => {
      const metrics = once(() => metricsWithin(args.filter, store));
      return connectionOf<Metric>({
        list: 'Query.indicatorMetrics', args, scope: args.filter, idOf: (metric) => metric.id,
        rows: async (bounds) => rowsWithin(await metrics(), bounds),
        total: async () => (await metrics()).length,
      });
    },
    indicatorComparison: (_, args, { store }) => comparison(args, store),
  },
  IndicatorMetric: { key: (metric) => metric.id },
  IndicatorMetricConnection: connectionFields,
  IndicatorPoint: {
    indicator: ({ indicatorId }, _, { loaders }) => found(loaders.indicator.load(indicatorId), 'the indicator of a point'),
    plan: ({ planId }, _, { loaders }) => found(loaders.policy.load(planId), 'the plan of a point'),
    jurisdiction: ({ jurisdictionCode }, _, { loaders }) => (jurisdictionCode === null ? null : loaders.jurisdiction.load(jurisdictionCode)),
    comparator: ({ comparator }) => comparator as Comparator,
  },
};

/** The metrics of a filter, with their places in the list. */
async function metricsWithin(filter: QueryIndicatorMetricsArgs['filter'], store: GraphStore): Promise<readonly (Metric & { readonly key: string })[]> {
  const values = await store.read(readStatements.indicatorValues, planConditions(filter));
  const metrics = [...byMetric(values)].map(([key, group]) => metricOf(key, group));
  const text = textOf(filter?.contains);
  return metrics
    .filter((metric) => metric.placeCount >= (filter?.minPlaces ?? 0) && (text === null || isWorded(metric, text)))
    .map((metric) => ({ ...metric, key: `${ABOVE_ANY_COUNT - metric.placeCount} ${ABOVE_ANY_COUNT - metric.indicatorCount} ${metric.name}` }));
}

/** @throws GraphQLError BAD_USER_INPUT for more than 20 metrics. */
async function comparison({ metrics, years, ...plans }: QueryIndicatorComparisonArgs, store: GraphStore): Promise<readonly Series[]> {
  if (metrics.length > METRICS_LIMIT) {
    throw apiError('BAD_USER_INPUT', `\`metrics\` has ${metrics.length} keys; at most ${METRICS_LIMIT} are compared at once.`, { argument: 'metrics', limit: METRICS_LIMIT });
  }
  const values = await store.read(readStatements.indicatorValues, planConditions(plans));
  return seriesOf(metrics, values, years == null ? undefined : new Set(years));
}
