import { readStatements } from '../../graph/read-statements.js';
import { connectionOf, once } from '../paging/connection.js';
import { headingsOf } from '../document-headings.js';
import { numberSpellings } from '../document-number.js';
import { countedDocuments } from '../facets/counted.js';
import { facetConditions } from '../facets/facets.js';
import { oneOf, oneOfIds, oneOfYears, textOf } from '../filters.js';
import { found } from '../found.js';
import type { QueryDocumentsArgs, Resolvers } from '../generated/resolvers-types.js';
import { globalId } from '../global-id.js';
import { connectionFields } from './connection.js';

export const documentResolvers: Resolvers = {
  Query: {
    documents: (_, args, { store }) => {
      const filter = documentFilter(args.filter);
      const { field: orderBy, direction } = args.orderBy ?? { field: 'ISSUED_ON', direction: 'DESC' };
      const { ids, documentNumbers, issuedFrom, issuedTo, titleContains, diagnosticRules, diagnosticSeverities } = filter;
      return {
        facets: {
          counted: once(async () => countedDocuments(await store.read(readStatements.documentFacets, { ids, documentNumbers, issuedFrom, issuedTo, titleContains, diagnosticRules, diagnosticSeverities }))),
          conditions: facetConditions(filter),
        },
        ...connectionOf({
          list: 'Query.documents', args, scope: [filter, orderBy, direction], descending: direction === 'DESC', idOf: (row) => row.id,
          rows: (bounds) => store.read(readStatements.documents, { ...filter, orderBy, ...bounds }),
          total: async () => (await store.read(readStatements.documentsCount, filter))[0]?.total ?? 0,
        }),
      };
    },
    document: async (_, { number }, { store, loaders }) => {
      const [first] = await store.read(readStatements.documentsByNumber, { numbers: numberSpellings(number) });
      return first ? loaders.document.load(first.id) : null;
    },
  },
  Document: {
    id: (document) => globalId('Document', document.id),
    text: async ({ id }, _, { loaders }) => (await found(loaders.documentText.load(id), 'the text of a document')).text,
    jurisdiction: ({ jurisdictionCode }, _, { loaders }) => (jurisdictionCode === null ? null : loaders.jurisdiction.load(jurisdictionCode)),
    issuers: ({ id }, _, { loaders }) => loaders.documentIssuers.load(id),
    plans: ({ id }, _, { loaders }) => loaders.documentPlans.load(id),
    attachments: async ({ id: documentId }, _, { loaders }) => {
      const { names, files, urls, starts, ends } = await found(loaders.documentAttachments.load(documentId), 'the attachments of a document');
      return names.map((name, i) => ({ documentId, name, fileName: files[i] ?? '', url: urls[i] ?? '', start: starts[i] ?? -1, end: ends[i] ?? -1 }));
    },
    outline: headingsOf,
  },
  Attachment: {
    evidence: ({ documentId, name, start, end }) => (start < 0 ? null : { documentId, start, end, quote: name }),
  },
  Heading: {
    evidence: (heading) => heading,
  },
  DocumentConnection: { ...connectionFields, facets: ({ facets }) => facets ?? null },
};

function documentFilter(given: QueryDocumentsArgs['filter']) {
  const filter = given ?? {};
  return {
    ids: oneOfIds('Document', filter.ids), levels: oneOf(filter.levels), jurisdictionCodes: oneOf(filter.jurisdictionCodes),
    years: oneOfYears(filter.years), kinds: oneOf(filter.kinds), documentNumbers: oneOf(filter.documentNumbers), issuerIds: oneOfIds('Organization', filter.issuerIds),
    issuedFrom: textOf(filter.issuedFrom), issuedTo: textOf(filter.issuedTo), titleContains: textOf(filter.titleContains),
    diagnosticRules: oneOf(filter.diagnosticRules), diagnosticSeverities: oneOf(filter.diagnosticSeverities),
  };
}
