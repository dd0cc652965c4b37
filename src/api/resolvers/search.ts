import { connectionOf, once } from '../paging/connection.js';
import type { Resolvers, SearchType } from '../generated/resolvers-types.js';
import { checkQuery, hitsWithin, matchesOf } from '../search/search.js';
import type { SearchHit } from '../search/search-hit.js';
import { connectionFields } from './connection.js';

const everything: readonly SearchType[] = ['DOCUMENT', 'PLAN', 'POLICY', 'TASK', 'INDICATOR', 'ORGANIZATION'];

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, args, context) => {
      checkQuery(args.query);
      const types = new Set(args.types ?? everything);
      const matches = once(() => matchesOf(args.query, types, context));
      return connectionOf<SearchHit>({
        list: 'Query.search', args, scope: [args.query, [...types].sort()], idOf: (hit) => hit.id,
        rows: async (bounds) => hitsWithin(await matches(), bounds, args.query, context),
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
