import { documentIdOf } from './identity.js';
import type { DocumentFacts } from '../resolution/facts.js';
import type { RowOf } from './statement.js';
import type { GraphStore } from './store.js';
import { documentsNamed, graphCounts, loadedDocuments } from './whole-graph-statements.js';

export interface GraphStatus {
  readonly counts: RowOf<typeof graphCounts>;
  readonly documents: readonly RowOf<typeof loadedDocuments>[];
}

/** How much is in the graph, and which documents. */
export async function graphStatus(store: GraphStore): Promise<GraphStatus> {
  const [[counts], documents] = await Promise.all([store.read(graphCounts, {}), store.read(loadedDocuments, {})]);
  const none = { documents: 0, plans: 0, policies: 0, tasks: 0, indicators: 0, organizations: 0, citations: 0, responsibilities: 0, jurisdictions: 0 };
  return { counts: counts ?? none, documents };
}

/** The id under which these facts are, or would be, in the graph. */
export function documentIdOfFacts(facts: DocumentFacts): string {
  return documentIdOf(facts.document.documentKey);
}

/** Ids of the loaded documents that go by a name: their id, document number or path as loaded. Several may share a number. */
export async function findDocumentIds(store: GraphStore, name: string): Promise<readonly string[]> {
  return (await store.read(documentsNamed, { name })).map((row) => row.id);
}
