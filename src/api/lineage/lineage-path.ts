import type { ApiContext } from '../context.js';
import { edgesOf, LINEAGE_DEPTH_LIMIT, LINEAGE_SIZE_LIMIT, linkKey, linksFrom, type LineageRow, type Link } from './links.js';

/** How far a walk from one end has to go to each policy. */
type Distances = ReadonlyMap<string, number>;

interface Search {
  readonly links: readonly Link[];
  readonly distances: Distances;
  readonly truncated: boolean;
}

/**
 * The chains of citations from one policy up to another, none longer than a lineage is deep. Walks up from the citing end, for a plan cites fewer
 * than cite a law, a step a statement; then keeps what the cited end can be reached from.
 */
export async function lineagePathOf(citingId: string, citedId: string, context: ApiContext): Promise<LineageRow | null> {
  const [citing, cited] = await Promise.all([context.loaders.policy.load(citingId), context.loaders.policy.load(citedId)]);
  if (!citing || !cited) return null;
  const { links, distances, truncated } = await searchUp(citingId, citedId, context);
  const chain = linksOfChains(links, distances, citedId);
  const ids = new Set([citingId, ...chain.flatMap((link) => [link.citingId, link.citedId]), citedId]);
  const rows = await Promise.all([...ids].map((id) => context.loaders.policy.load(id)));
  const nodes = rows.flatMap((row) => row ?? []).sort((a, b) => (distances.get(a.id) ?? Infinity) - (distances.get(b.id) ?? Infinity) || (a.id < b.id ? -1 : 1));
  return { root: citing, nodes, edges: edgesOf(chain, nodes), truncated };
}

/** Everything that the citing end rests on; the cited end's own grounds are left out, for a chain ends there. */
async function searchUp(citingId: string, citedId: string, context: ApiContext): Promise<Search> {
  const links = new Map<string, Link>();
  const distances = new Map([[citingId, 0]]);
  let frontier = [citingId].filter((id) => id !== citedId);
  let truncated = false;
  for (let step = 1; step <= LINEAGE_DEPTH_LIMIT && frontier.length > 0; step++) {
    const found = await linksFrom('UPSTREAM', frontier, context);
    for (const link of found) links.set(linkKey(link), link);
    const fresh = [...new Set(found.map((link) => link.citedId))].filter((id) => !distances.has(id));
    const admitted = fresh.filter((id, index) => id === citedId || distances.size + index < LINEAGE_SIZE_LIMIT);
    truncated ||= admitted.length < fresh.length;
    for (const id of admitted) distances.set(id, step);
    frontier = admitted.filter((id) => id !== citedId);
  }
  return { links: [...links.values()].filter((link) => link.citedId !== citingId), distances, truncated: truncated || frontier.length > 0 };
}

/** The links on a walk to the cited end that is within the depth. */
function linksOfChains(links: readonly Link[], fromCiting: Distances, citedId: string): readonly Link[] {
  const toCited = distancesTo(citedId, links);
  return links.filter((link) => (fromCiting.get(link.citingId) ?? Infinity) + 1 + (toCited.get(link.citedId) ?? Infinity) <= LINEAGE_DEPTH_LIMIT);
}

function distancesTo(citedId: string, links: readonly Link[]): Distances {
  const citing = new Map<string, string[]>();
  for (const link of links) citing.set(link.citedId, [...citing.get(link.citedId) ?? [], link.citingId]);
  const distances = new Map([[citedId, 0]]);
  const queue = [citedId];
  for (const id of queue) {
    for (const next of citing.get(id) ?? []) {
      if (distances.has(next)) continue;
      distances.set(next, (distances.get(id) ?? 0) + 1);
      queue.push(next);
    }
  }
  return distances;
}
