import { search, type SearchHit as Found } from '../../graph/search.js';
import type { SearchType as IndexedType } from '../../graph/search-fields.js';
import type { ApiContext } from '../context.js';
import { apiError } from '../errors.js';
import type { SearchType } from '../generated/resolvers-types.js';
import { globalId, type NodeType } from '../global-id.js';
import { nodeOf } from '../node-rows.js';
import type { PageBounds } from '../paging/page-request.js';
import type { SearchHit } from './search-hit.js';
import { snippetOf } from './snippet.js';

const QUERY_LIMIT = 200;
/** More than any score: keys rise as scores fall, so that the best stands first and ties follow by type and id. */
const ABOVE_ANY_SCORE = 9;

/** Something found, before its row is read, with its place in the list. */
export interface Match {
  readonly key: string;
  readonly id: string;
  readonly nodeId: string;
  readonly score: number;
  readonly text: string;
}

const nodeTypes: Readonly<Record<IndexedType, NodeType>> = {
  DOCUMENT: 'Document', POLICY: 'Policy', TASK: 'Task', INDICATOR: 'Indicator', ORGANIZATION: 'Organization',
};

/** @throws GraphQLError BAD_USER_INPUT for an empty query, or one of more than 200 characters. */
export function checkQuery(query: string): void {
  if (query.length > QUERY_LIMIT) throw apiError('BAD_USER_INPUT', `\`query\` has ${query.length} characters; at most ${QUERY_LIMIT} are searched for.`, { argument: 'query', limit: QUERY_LIMIT });
  if (query.trim() === '') throw apiError('BAD_USER_INPUT', '`query` has no word to look for.', { argument: 'query' });
}

/** Everything found, best first; the same on every store. */
export async function matchesOf(query: string, types: ReadonlySet<SearchType>, context: ApiContext): Promise<readonly Match[]> {
  const indexed = new Set([...types].map((type): IndexedType => (type === 'PLAN' ? 'POLICY' : type)));
  if (indexed.size === 0) return [];
  const matches = (await search(context.store, query, [...indexed])).map(matchOf);
  return types.has('PLAN') === types.has('POLICY') ? matches : ofPolicyType(matches, types.has('PLAN') ? 'Plan' : 'ReferencedPolicy', context);
}

function matchOf({ type, id, score, text }: Found): Match {
  return { key: (ABOVE_ANY_SCORE - score).toFixed(4), id: `${type} ${id}`, nodeId: globalId(nodeTypes[type], id), score, text };
}

/** Plans and policies share their index; where only one of both is wanted, the rows tell them apart. */
async function ofPolicyType(matches: readonly Match[], wanted: 'Plan' | 'ReferencedPolicy', context: ApiContext): Promise<readonly Match[]> {
  const kept = await Promise.all(matches.map(async (match) =>
    !match.id.startsWith('POLICY ') || (await nodeOf(match.nodeId, context))?.__typename === wanted));
  return matches.filter((_, i) => kept[i]);
}

/** The matches within the bounds of a page, with their rows and snippets. */
export async function hitsWithin(matches: readonly Match[], bounds: PageBounds, query: string, context: ApiContext): Promise<(SearchHit & { readonly key: string })[]> {
  const inside = matches.filter((match) => isInside(match, bounds));
  const page = bounds.ascending ? inside.slice(0, bounds.limit) : inside.slice(-bounds.limit);
  const hits = await Promise.all(page.map(async ({ id, key, score, nodeId, text }) => {
    const node = await nodeOf(nodeId, context);
    return node && { id, key, score, node, ...snippetOf(text, query) };
  }));
  return hits.filter((hit) => hit !== null);
}

/** Keys and ids are ASCII, so that JavaScript's order is the list's. */
function isInside({ key, id }: Match, { low, lowId, high, highId }: PageBounds): boolean {
  const above = lowId === '' || key > low || (key === low && id > lowId);
  const below = highId === '' || key < high || (key === high && id < highId);
  return above && below;
}
