import { readStatements } from '../graph/read-statements.js';
import type { ApiContext } from './context.js';
import { foundAll } from './found.js';
import type { LineageEdgeRow, PolicyRow } from './rows.js';

export const LINEAGE_DEPTH_LIMIT = 10;
/** Policies of one lineage at most. */
const SIZE_LIMIT = 1_000;
/** Strongest first. */
const RELATIONS = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'MENTIONS'] as const;

export interface LineageRow {
  readonly root: PolicyRow;
  readonly nodes: PolicyRow[];
  readonly edges: LineageEdgeRow[];
  readonly truncated: boolean;
}

type Way = 'UPSTREAM' | 'DOWNSTREAM';

interface Link {
  readonly citingId: string;
  readonly citedId: string;
  readonly relation: string;
  readonly count: number;
}

/** What a walk has seen: policies in the order of their distance, and the citations between them. */
interface Walk {
  readonly ids: Set<string>;
  readonly links: Map<string, Link>;
  truncated: boolean;
}

/** Walks citations a step a statement, so that a lineage costs as many statements as it is deep, however wide it is. */
export async function lineageOf(id: string, direction: Way | 'BOTH', depth: number, context: ApiContext): Promise<LineageRow | null> {
  const root = await context.loaders.policy.load(id);
  if (root === null) return null;
  const ways: readonly Way[] = direction === 'BOTH' ? ['UPSTREAM', 'DOWNSTREAM'] : [direction];
  const walk: Walk = { ids: new Set([id]), links: new Map(), truncated: false };
  for (const way of ways) await follow(way, id, depth, walk, context);
  const nodes = await foundAll(context.loaders.policy.loadMany([...walk.ids]));
  return { root, nodes, edges: edgesOf(walk, nodes), truncated: walk.truncated };
}

async function follow(way: Way, root: string, depth: number, walk: Walk, context: ApiContext): Promise<void> {
  const reached = new Set([root]);
  let frontier = [root];
  for (let step = 0; step <= depth && frontier.length > 0; step++) {
    const links = await linksFrom(way, frontier, context);
    const ends = links.map((link) => (way === 'UPSTREAM' ? link.citedId : link.citingId));
    if (step === depth) {
      walk.truncated ||= ends.some((end) => !reached.has(end));
      keepLinks(links, walk);
      return;
    }
    frontier = [...new Set(ends)].filter((end) => !reached.has(end) && admit(end, walk));
    for (const end of frontier) reached.add(end);
    keepLinks(links, walk);
  }
}

function linksFrom(way: Way, ids: readonly string[], { store }: ApiContext): Promise<readonly Link[]> {
  return store.read(way === 'UPSTREAM' ? readStatements.lineageUpstream : readStatements.lineageDownstream, { ids });
}

function admit(id: string, walk: Walk): boolean {
  if (walk.ids.has(id)) return true;
  if (walk.ids.size >= SIZE_LIMIT) {
    walk.truncated = true;
    return false;
  }
  walk.ids.add(id);
  return true;
}

function keepLinks(links: readonly Link[], walk: Walk): void {
  for (const link of links) {
    if (walk.ids.has(link.citingId) && walk.ids.has(link.citedId)) walk.links.set(`${link.citingId} ${link.citedId} ${link.relation}`, link);
  }
}

function edgesOf(walk: Walk, nodes: readonly PolicyRow[]): LineageEdgeRow[] {
  const policies = new Map(nodes.map((node) => [node.id, node]));
  const edges = new Map<string, { citing: PolicyRow; cited: PolicyRow; relations: string[]; count: number }>();
  for (const { citingId, citedId, relation, count } of walk.links.values()) {
    const citing = policies.get(citingId);
    const cited = policies.get(citedId);
    if (!citing || !cited) continue;
    const key = `${citingId} ${citedId}`;
    const edge = edges.get(key) ?? { citing, cited, relations: [], count: 0 };
    edge.relations.push(relation);
    edge.count += count;
    edges.set(key, edge);
  }
  return [...edges.values()].map((edge) => ({ ...edge, relations: RELATIONS.filter((relation) => edge.relations.includes(relation)) }));
}
