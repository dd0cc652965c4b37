import type { ApiContext } from '../context.js';
import { foundAll } from '../found.js';
import { edgesOf, LINEAGE_SIZE_LIMIT, linkKey, linksFrom, type LineageRow, type Link, type Way } from './links.js';

/** How many citations to follow each way; 0: not at all. */
export type LineageDepths = Readonly<Record<Way, number>>;

/** What a walk has seen: policies in the order of their distance, and citations of or by them. */
interface Walk {
  readonly ids: Set<string>;
  readonly links: Map<string, Link>;
  truncated: boolean;
}

/** Walks citations a step a statement, so that a lineage costs as many statements as it is deep, however wide it is. */
export async function lineageOf(id: string, depths: LineageDepths, context: ApiContext): Promise<LineageRow | null> {
  const walk: Walk = { ids: new Set([id]), links: new Map(), truncated: false };
  const above = depths.UPSTREAM > 0 ? await follow('UPSTREAM', id, depths.UPSTREAM, walk, context) : new Set<string>();
  const below = depths.DOWNSTREAM > 0 ? await follow('DOWNSTREAM', id, depths.DOWNSTREAM, walk, context) : new Set<string>();
  await joinSides(above, below, walk, context);
  const rows = await context.loaders.policy.loadMany([...walk.ids]);
  const root = await context.loaders.policy.load(id);
  if (root === null) return null;
  const nodes = await foundAll(Promise.resolve(rows));
  return { root, nodes, edges: edgesOf(walk.links.values(), nodes), truncated: walk.truncated };
}

/** The policies that one way leads to, the root aside. */
async function follow(way: Way, root: string, depth: number, walk: Walk, context: ApiContext): Promise<ReadonlySet<string>> {
  const reached = new Set([root]);
  let frontier = [root];
  for (let step = 0; step <= depth && frontier.length > 0; step++) {
    const links = await linksFrom(way, frontier, context);
    for (const link of links) walk.links.set(linkKey(link), link);
    const ends = links.map((link) => (way === 'UPSTREAM' ? link.citedId : link.citingId));
    if (step === depth) {
      walk.truncated ||= ends.some((end) => !reached.has(end));
      break;
    }
    frontier = [...new Set(ends)].filter((end) => !reached.has(end) && admit(end, walk));
    for (const end of frontier) reached.add(end);
  }
  reached.delete(root);
  return reached;
}

function admit(id: string, walk: Walk): boolean {
  if (walk.ids.has(id)) return true;
  if (walk.ids.size >= LINEAGE_SIZE_LIMIT) {
    walk.truncated = true;
    return false;
  }
  walk.ids.add(id);
  return true;
}

/** A plan below the root may cite a policy above it past the root: neither walk reads that. */
async function joinSides(above: ReadonlySet<string>, below: ReadonlySet<string>, walk: Walk, context: ApiContext): Promise<void> {
  if (above.size === 0 || below.size === 0) return;
  for (const link of await linksFrom('UPSTREAM', [...below].filter((id) => !above.has(id)), context)) {
    if (above.has(link.citedId)) walk.links.set(linkKey(link), link);
  }
}
