import { invariant } from '../../errors.js';
import { graphCounts } from '../../graph/whole-graph-statements.js';
import type { Resolvers } from '../generated/resolvers-types.js';

export const corpusResolvers: Resolvers = {
  Query: {
    corpus: async (_, __, { store }) => {
      const [counts] = await store.read(graphCounts, {});
      invariant(counts, 'the statement that counts returns a row');
      return counts;
    },
  },
};
