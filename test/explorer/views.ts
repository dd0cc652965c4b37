import type { Explorer } from './explorer.js';

/** A plan of the seeds that cites documents of every level, and has leads, supporting bodies and indicators. */
const PLAN = '玉溪市“十四五”学前教育发展提升行动计划实施方案';
/** A metric that two places of the seeds set. */
const METRIC = '普惠性幼儿园覆盖率';

/** Ids of the graph that addresses are made of. */
export interface Ids {
  readonly plan: string;
  readonly citation: string;
  readonly organization: string;
  /** Key of a metric. */
  readonly metric: string;
}

export async function idsOf(explorer: Pick<Explorer, 'data'>, planTitle = PLAN, metricName = METRIC): Promise<Ids> {
  const { plans, indicatorMetrics } = await explorer.data(`query ($title: String!, $metric: String!) {
    plans(filter: { titleContains: $title }) { nodes { id citations(first: 1) { nodes { id } } tasks(first: 1, filter: { roles: [LEAD] }) { nodes { responsibilities { organization { id } } } } } }
    indicatorMetrics(filter: { contains: $metric }, first: 1) { nodes { key } }
  }`, { title: planTitle, metric: metricName });
  const [plan] = plans.nodes;
  return { plan: plan.id, citation: plan.citations.nodes[0].id, organization: plan.tasks.nodes[0].responsibilities[0].organization.id, metric: indicatorMetrics.nodes[0].key };
}

/** Every view, and the forms of it that look different. */
export const views = {
  start: () => '/',
  'lineage without a focus': () => '/lineage',
  lineage: ({ plan }) => `/lineage/${plan}`,
  'lineage as a table': ({ plan }) => `/lineage/${plan}?as=table`,
  plan: ({ plan }) => `/plans/${plan}`,
  'plan with a sentence open': ({ plan, citation }) => `/plans/${plan}?fact=${citation}`,
  departments: () => '/departments',
  department: ({ organization }) => `/departments/${organization}`,
  network: () => '/network',
  'network as a table': () => '/network?as=table',
  indicators: () => '/indicators',
  'one indicator': ({ metric }) => `/indicators?metric=${encodeURIComponent(metric)}`,
  'one indicator as a table': ({ metric }) => `/indicators?metric=${encodeURIComponent(metric)}&as=table`,
  documents: () => '/documents',
  policies: () => '/policies',
  gaps: () => '/gaps',
  'no such page': () => '/nowhere',
} as const satisfies Readonly<Record<string, (ids: Ids) => string>>;

export type ViewName = keyof typeof views;
export const viewNames = Object.keys(views) as readonly ViewName[];
