import { statement, type Statement } from './statement.js';

/** Pages of everything that nodes of each label hold, in the order of their ids. */
export const exportNodes = [
  statement('export/document-nodes', { after: 'string', limit: 'integer' }, { id: 'string', labels: 'string[]', properties: 'map' }),
  statement('export/indicator-nodes', { after: 'string', limit: 'integer' }, { id: 'string', labels: 'string[]', properties: 'map' }),
  statement('export/jurisdiction-nodes', { after: 'string', limit: 'integer' }, { id: 'string', labels: 'string[]', properties: 'map' }),
  statement('export/organization-nodes', { after: 'string', limit: 'integer' }, { id: 'string', labels: 'string[]', properties: 'map' }),
  statement('export/policy-nodes', { after: 'string', limit: 'integer' }, { id: 'string', labels: 'string[]', properties: 'map' }),
  statement('export/task-nodes', { after: 'string', limit: 'integer' }, { id: 'string', labels: 'string[]', properties: 'map' }),
] as const;

/** For each label that relationships start at: pages of ids, and the relationships of a page. */
export const exportRelationships = [
  { ids: statement('export/document-ids', { after: 'string', limit: 'integer' }, { id: 'string' }), relationships: statement('export/document-relationships', { ids: 'string[]' }, { type: 'string', from: 'string', to: 'string', properties: 'map' }) },
  { ids: statement('export/jurisdiction-ids', { after: 'string', limit: 'integer' }, { id: 'string' }), relationships: statement('export/jurisdiction-relationships', { ids: 'string[]' }, { type: 'string', from: 'string', to: 'string', properties: 'map' }) },
  { ids: statement('export/organization-ids', { after: 'string', limit: 'integer' }, { id: 'string' }), relationships: statement('export/organization-relationships', { ids: 'string[]' }, { type: 'string', from: 'string', to: 'string', properties: 'map' }) },
  { ids: statement('export/policy-ids', { after: 'string', limit: 'integer' }, { id: 'string' }), relationships: statement('export/policy-relationships', { ids: 'string[]' }, { type: 'string', from: 'string', to: 'string', properties: 'map' }) },
  { ids: statement('export/task-ids', { after: 'string', limit: 'integer' }, { id: 'string' }), relationships: statement('export/task-relationships', { ids: 'string[]' }, { type: 'string', from: 'string', to: 'string', properties: 'map' }) },
] as const;

export const graphCounts = statement('status/counts', {}, { documents: 'integer', plans: 'integer', policies: 'integer', tasks: 'integer', indicators: 'integer', organizations: 'integer', citations: 'integer', responsibilities: 'integer', jurisdictions: 'integer' });

export const loadedDocuments = statement('status/documents', {}, { id: 'string', title: 'string', documentNumber: 'string?', issuedOn: 'string?', sourcePath: 'string', sha256: 'string' });

export const documentsNamed = statement('status/documents-named', { name: 'string' }, { id: 'string' });

export const wholeGraphStatements: readonly Statement[] = [
  ...exportNodes, ...exportRelationships.flatMap((pages) => [pages.ids, pages.relationships]), graphCounts, loadedDocuments, documentsNamed,
];
