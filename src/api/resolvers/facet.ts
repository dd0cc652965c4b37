import { facetOf } from '../facets/facets.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { globalId } from '../global-id.js';

export const facetResolvers: Resolvers = {
  Facets: {
    levels: (source) => facetOf('levels', source),
    jurisdictions: (source) => facetOf('jurisdictions', source),
    years: (source) => facetOf('years', source),
    kinds: (source) => facetOf('kinds', source),
    issuers: async (source) => (await facetOf('issuers', source)).map((issuer) => ({ ...issuer, value: globalId('Organization', issuer.value) })),
  },
};
