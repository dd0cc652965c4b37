import { contextOf } from '../evidence-context.js';
import { found } from '../found.js';
import type { Resolvers } from '../generated/resolvers-types.js';

export const evidenceResolvers: Resolvers = {
  Evidence: {
    document: ({ documentId }, _, { loaders }) => found(loaders.document.load(documentId), 'the document of a fact'),
    place: async ({ documentId, start, end }, _, { loaders }) => (await found(loaders.documentPlaces.load(documentId), 'the text of a fact'))({ start, end }) ?? null,
    context: async (evidence, _, { loaders }) => {
      const { text } = await found(loaders.documentText.load(evidence.documentId), 'the text of a fact');
      const { start, end } = contextOf(text, evidence);
      return { text: text.slice(start, end), start, end, highlight: { start: evidence.start - start, end: evidence.end - start } };
    },
  },
};
