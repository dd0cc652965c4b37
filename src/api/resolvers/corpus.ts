import { invariant } from '../../errors.js';
import { readStatements } from '../../graph/read-statements.js';
import type { Resolvers } from '../generated/resolvers-types.js';

export const corpusResolvers: Resolvers = {
  Query: {
    corpus: async (_, __, { store }) => {
      const [counts] = await store.read(readStatements.corpus, {});
      invariant(counts, 'the corpus statement returns a row');
      return counts;
    },
  },
};
