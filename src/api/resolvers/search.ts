import { connectionOf, once } from '../connection.js';
import type { Resolvers, SearchType } from '../generated/resolvers-types.js';
import { hitsWithin, matchesOf, wordsOf } from '../search.js';
import type { SearchHit } from '../search-hit.js';
import { connectionFields } from './connection.js';

const everything: readonly SearchType[] = ['DOCUMENT', 'PLAN', 'POLICY', 'TASK', 'INDICATOR', 'ORGANIZATION'];

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, args, context) => {
      const words = wordsOf(args.query);
      const types = new Set(args.types ?? everything);
      const matches = once(() => matchesOf(words, types, context));
      return connectionOf<SearchHit>({
        list: 'Query.search', args, scope: [words, [...types].sort()], descending: true, idOf: (hit) => hit.id,
        rows: async (bounds) => hitsWithin(await matches(), bounds, words, context),
        total: async () => (await matches()).length,
      });
    },
  },
  SearchConnection: { ...connectionFields, nodes: async (connection) => (await connection.page()).edges.map((edge) => edge.node.node) },
  SearchEdge: {
    score: (edge) => edge.node.score,
    snippet: (edge) => edge.node.snippet,
    highlights: (edge) => [...edge.node.highlights],
    node: (edge) => edge.node.node,
  },
};
