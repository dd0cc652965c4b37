import type { ResponsibilityType } from '../graph/model.js';
import type { readStatements } from '../graph/read-statements.js';
import type { RowOf } from '../graph/statement.js';
import type { CoLeadKind } from './generated/resolvers-types.js';
import type { CoLeadNetworkRow, NetworkEdgeRow, NetworkNodeRow } from './rows.js';

/** Bodies of a network at most. */
export const NETWORK_LIMIT = 300;
/** Bodies of a network without a `limit`. */
export const NETWORK_DEFAULT = 60;
/** Pairs of a network at most: more than any picture of it shows. */
const PAIR_LIMIT = 3_000;

type Carrier = RowOf<typeof readStatements.carriers>;

export interface NetworkRequest {
  /** Only pairs with one of these, unless there is none here. */
  readonly organizationIds: ReadonlySet<string>;
  /** Only these kinds, unless there is none here. */
  readonly kinds: ReadonlySet<string>;
  readonly minTaskCount: number;
  readonly limit: number;
}

interface CarriedTask {
  readonly id: string;
  readonly carriers: Readonly<Record<ResponsibilityType, Set<string>>>;
}

interface Pair {
  readonly first: string;
  readonly second: string;
  readonly tasks: Set<string>;
  readonly kinds: Map<string, { readonly kind: CoLeadKind; readonly leadId: string | null; taskCount: number }>;
}

/** The network of the bodies that carry these tasks; the rows may be in any order. */
export function networkOf(carriers: readonly Carrier[], request: NetworkRequest): CoLeadNetworkRow {
  const tasks = carriedTasks(carriers);
  const pairs = [...pairsOf(tasks, request).values()].filter((pair) => pair.tasks.size >= request.minTaskCount);
  const ranked = strongestFirst(pairs, request.organizationIds);
  const kept = new Set(ranked.slice(0, request.limit));
  const among = pairs.filter(({ first, second }) => kept.has(first) && kept.has(second)).sort(byTaskCount);
  return {
    nodes: nodesOf([...kept], tasks), edges: among.slice(0, PAIR_LIMIT).map(edgeOf),
    truncated: kept.size < ranked.length || among.length > PAIR_LIMIT, totalOrganizationCount: ranked.length,
  };
}

function carriedTasks(carriers: readonly Carrier[]): readonly CarriedTask[] {
  const tasks = new Map<string, CarriedTask>();
  for (const { taskId, organizationId, relationship } of carriers) {
    const task = tasks.get(taskId) ?? { id: taskId, carriers: { LEADS: new Set(), SUPPORTS: new Set(), RESPONSIBLE_FOR: new Set() } };
    task.carriers[relationship as ResponsibilityType].add(organizationId);
    tasks.set(taskId, task);
  }
  return [...tasks.values()];
}

function pairsOf(tasks: readonly CarriedTask[], { organizationIds, kinds }: NetworkRequest): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  const add = (kind: CoLeadKind, task: CarriedTask, a: string, b: string): void => {
    if (organizationIds.size > 0 && !organizationIds.has(a) && !organizationIds.has(b)) return;
    count(pairOf(a, b, pairs), kind, kind === 'LEAD_SUPPORT' ? a : null, task);
  };
  const wanted = (kind: CoLeadKind): boolean => kinds.size === 0 || kinds.has(kind);
  for (const task of tasks) {
    const { LEADS: leads, SUPPORTS: supports, RESPONSIBLE_FOR: responsible } = task.carriers;
    if (wanted('JOINT_LEAD')) couples(leads, (a, b) => { add('JOINT_LEAD', task, a, b); });
    if (wanted('JOINT_RESPONSIBLE') && leads.size === 0) couples(responsible, (a, b) => { add('JOINT_RESPONSIBLE', task, a, b); });
    if (!wanted('LEAD_SUPPORT')) continue;
    const beside = new Set([...supports, ...responsible]);
    for (const a of leads) for (const b of beside) if (a !== b) add('LEAD_SUPPORT', task, a, b);
  }
  return pairs;
}

function couples(bodies: ReadonlySet<string>, found: (a: string, b: string) => void): void {
  const list = [...bodies];
  for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) found(a, b);
}

function pairOf(a: string, b: string, pairs: Map<string, Pair>): Pair {
  const [first, second] = a < b ? [a, b] : [b, a];
  const key = `${first} ${second}`;
  const pair = pairs.get(key) ?? { first, second, tasks: new Set(), kinds: new Map() };
  pairs.set(key, pair);
  return pair;
}

function count(pair: Pair, kind: CoLeadKind, leadId: string | null, task: CarriedTask): void {
  pair.tasks.add(task.id);
  const key = `${kind} ${leadId ?? ''}`;
  const counted = pair.kinds.get(key) ?? { kind, leadId, taskCount: 0 };
  counted.taskCount += 1;
  pair.kinds.set(key, counted);
}

function strongestFirst(pairs: readonly Pair[], asked: ReadonlySet<string>): readonly string[] {
  const weights = new Map<string, number>();
  for (const { first, second, tasks } of pairs) {
    for (const id of [first, second]) weights.set(id, (weights.get(id) ?? 0) + tasks.size);
  }
  return [...weights].sort(([a, n], [b, m]) => Number(asked.has(b)) - Number(asked.has(a)) || m - n || (a < b ? -1 : 1)).map(([id]) => id);
}

function byTaskCount(a: Pair, b: Pair): number {
  return b.tasks.size - a.tasks.size || (`${a.first} ${a.second}` < `${b.first} ${b.second}` ? -1 : 1);
}

function nodesOf(ids: readonly string[], tasks: readonly CarriedTask[]): readonly NetworkNodeRow[] {
  const counts = new Map(ids.map((id) => [id, { organizationId: id, leadCount: 0, supportCount: 0, responsibleCount: 0, taskCount: 0 }]));
  for (const { carriers: { LEADS: leads, SUPPORTS: supports, RESPONSIBLE_FOR: responsible } } of tasks) {
    for (const id of new Set([...leads, ...supports, ...responsible])) {
      const node = counts.get(id);
      if (!node) continue;
      node.leadCount += Number(leads.has(id));
      node.supportCount += Number(supports.has(id));
      node.responsibleCount += Number(responsible.has(id));
      node.taskCount += 1;
    }
  }
  return [...counts.values()];
}

function edgeOf({ first, second, tasks, kinds }: Pair): NetworkEdgeRow {
  const leads = (id: string): number => kinds.get(`LEAD_SUPPORT ${id}`)?.taskCount ?? 0;
  const [sourceId, targetId] = leads(second) > leads(first) ? [second, first] : [first, second];
  const ways = [...kinds.values()].sort((a, b) => b.taskCount - a.taskCount || (`${a.kind} ${a.leadId ?? ''}` < `${b.kind} ${b.leadId ?? ''}` ? -1 : 1));
  return { sourceId, targetId, taskCount: tasks.size, kinds: ways, taskIds: [...tasks] };
}
