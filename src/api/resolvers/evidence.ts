import { found } from '../found.js';
import type { Resolvers } from '../generated/resolvers-types.js';

export const evidenceResolvers: Resolvers = {
  Evidence: {
    document: ({ documentId }, _, { loaders }) => found(loaders.document.load(documentId), 'the document of a fact'),
  },
};
