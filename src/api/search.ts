import { searchFields, type SearchField } from '../graph/search-fields.js';
import type { PageBounds } from './page-request.js';
import type { ApiContext } from './context.js';
import { apiError } from './errors.js';
import type { SearchType } from './generated/resolvers-types.js';
import { globalId, type NodeType } from './global-id.js';
import { nodeOf } from './node-rows.js';
import type { SearchHit } from './search-hit.js';
import { foldedForSearch, snippetOf } from './snippet.js';

/** Candidates of one field at most: what a full-text index of either store is asked for. */
const CANDIDATES = 1_000;
const QUERY_LIMIT = 200;

/** A match of one thing, before its row is read. */
export interface Match {
  readonly id: string;
  readonly key: string;
  readonly globalId: string;
  readonly score: number;
  readonly text: string;
}

const nodeTypes: Readonly<Record<SearchField['type'], NodeType>> = {
  DOCUMENT: 'Document', POLICY: 'Policy', TASK: 'Task', INDICATOR: 'Indicator', ORGANIZATION: 'Organization',
};

/** A match in a heading says more than one in running text. */
const weightOf = (field: SearchField): number => (field.property === 'text' ? 0.5 : 1);

/** @throws GraphQLError BAD_USER_INPUT for a query without words, or of more than 200 characters. */
export function wordsOf(query: string): readonly string[] {
  if (query.length > QUERY_LIMIT) throw apiError('BAD_USER_INPUT', `\`query\` has ${query.length} characters; at most ${QUERY_LIMIT} are searched for.`, { argument: 'query', limit: QUERY_LIMIT });
  const words = [...new Set(foldedForSearch(query).split(/[\s,;、，；《》〈〉“”"]+/).filter((word) => word !== ''))];
  if (words.length === 0) throw apiError('BAD_USER_INPUT', '`query` has no word to look for.', { argument: 'query' });
  return words;
}

/** Everything whose title, name, metric or text holds all the words, best first; the same on every store. */
export async function matchesOf(words: readonly string[], types: ReadonlySet<SearchType>, context: ApiContext): Promise<readonly Match[]> {
  const fields = searchFields.filter((field) => types.has(field.type) || (field.type === 'POLICY' && types.has('PLAN')));
  const found = await Promise.all(fields.map((field) => matchesInField(field, words, context)));
  const best = new Map<string, Match>();
  for (const match of found.flat()) if (match.score > (best.get(match.id)?.score ?? 0)) best.set(match.id, match);
  return ofPolicyTypes([...best.values()], types, context);
}

async function matchesInField(field: SearchField, words: readonly string[], { store }: ApiContext): Promise<readonly Match[]> {
  const candidates = await store.candidates(field, words, CANDIDATES);
  return candidates.flatMap(({ id, text }) => {
    const line = lineWith(words, field.property === 'text' ? [text] : text.split('\n'));
    if (line === undefined) return [];
    const covered = words.reduce((sum, word) => sum + word.length, 0) / Math.max(1, line.length);
    const score = Math.round(weightOf(field) * (0.5 + 0.5 * Math.min(1, covered)) * 1e4) / 1e4;
    const global = globalId(nodeTypes[field.type], id);
    return [{ id: `${field.type}:${id}`, key: score.toFixed(4), globalId: global, score, text: line }];
  });
}

function lineWith(words: readonly string[], lines: readonly string[]): string | undefined {
  return lines.find((line) => {
    const folded = foldedForSearch(line);
    return words.every((word) => folded.includes(word));
  });
}

/** Plans and policies share their index; where only one of both is wanted, the rows tell them apart. */
async function ofPolicyTypes(matches: readonly Match[], types: ReadonlySet<SearchType>, context: ApiContext): Promise<readonly Match[]> {
  if (types.has('PLAN') === types.has('POLICY')) return matches;
  const wanted = types.has('PLAN') ? 'Plan' : 'ReferencedPolicy';
  const kept = await Promise.all(matches.map(async (match) => {
    if (!match.id.startsWith('POLICY:')) return true;
    return (await nodeOf(match.globalId, context))?.__typename === wanted;
  }));
  return matches.filter((_, i) => kept[i]);
}

/** The matches within the bounds of a page, with their rows and snippets. */
export async function hitsWithin(matches: readonly Match[], bounds: PageBounds, words: readonly string[], context: ApiContext): Promise<(SearchHit & { readonly key: string })[]> {
  const sign = bounds.ascending ? 1 : -1;
  const order = (a: Place, b: Place) => compare(a.key, b.key) || compare(a.id, b.id);
  const low = bounds.lowId === null ? undefined : { key: bounds.low ?? '', id: bounds.lowId };
  const high = bounds.highId === null ? undefined : { key: bounds.high ?? '', id: bounds.highId };
  const page = matches.filter((match) => (!low || order(match, low) > 0) && (!high || order(match, high) < 0))
    .sort((a, b) => sign * order(a, b)).slice(0, bounds.limit);
  const hits = await Promise.all(page.map(async ({ id, key, score, globalId: global, text }) => {
    const node = await nodeOf(global, context);
    return node && { id, key, score, node, ...snippetOf(text, words) };
  }));
  return hits.filter((hit) => hit !== null);
}

type Place = Pick<Match, 'key' | 'id'>;

/** Keys and ids are ASCII. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
