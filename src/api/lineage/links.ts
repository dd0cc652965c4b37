import { readStatements } from '../../graph/read-statements.js';
import type { ApiContext } from '../context.js';
import type { LineageEdgeRow, PolicyRow } from '../rows.js';

export const LINEAGE_DEPTH_LIMIT = 10;
/** Policies of one lineage at most. */
export const LINEAGE_SIZE_LIMIT = 1_000;
/** Strongest first. */
const RELATIONS = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'MENTIONS'] as const;

export interface LineageRow {
  readonly root: PolicyRow;
  readonly nodes: PolicyRow[];
  readonly edges: LineageEdgeRow[];
  readonly truncated: boolean;
}

export type Way = 'UPSTREAM' | 'DOWNSTREAM';

/** The citations of one relation of one policy by another. */
export interface Link {
  readonly citingId: string;
  readonly citedId: string;
  readonly relation: string;
  readonly count: number;
}

/** The citations that policies make (upstream), or that are made of them (downstream): one statement. */
export function linksFrom(way: Way, ids: readonly string[], { store }: ApiContext): Promise<readonly Link[]> {
  return store.read(way === 'UPSTREAM' ? readStatements.lineageUpstream : readStatements.lineageDownstream, { ids });
}

export function linkKey({ citingId, citedId, relation }: Link): string {
  return `${citingId} ${citedId} ${relation}`;
}

/** The links between the policies that are shown, those of a pair as one edge. */
export function edgesOf(links: Iterable<Link>, nodes: readonly PolicyRow[]): LineageEdgeRow[] {
  const policies = new Map(nodes.map((node) => [node.id, node]));
  const edges = new Map<string, { citing: PolicyRow; cited: PolicyRow; relations: string[]; count: number }>();
  for (const { citingId, citedId, relation, count } of links) {
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
