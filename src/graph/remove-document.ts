import { STATE } from './jurisdictions.js';
import { touchedBy, type Touched } from './settle.js';
import type { GraphTransaction } from './store.js';
import { writeStatements as w } from './write-statements.js';

/** Takes away exactly what a document owns; returns the shared nodes that rested on it, for settling. */
export async function removeDocument(tx: GraphTransaction, documentId: string): Promise<Touched> {
  const works = await tx.run(w.documentWorkKeys, { id: documentId });
  const organizations = await tx.run(w.documentOrganizations, { id: documentId });
  const places = await tx.run(w.documentJurisdictions, { id: documentId });
  await tx.run(w.deleteDocumentTasks, { documentId });
  await tx.run(w.deleteDocumentIndicators, { documentId });
  await tx.run(w.deleteDocumentCitations, { documentId });
  await tx.run(w.deleteDocument, { documentId });
  return touchedBy({
    workKeys: works.map((row) => row.workKey), organizationIds: organizations.map((row) => row.id),
    jurisdictionCodes: places.flatMap((row) => [STATE.code, ...row.codes]),
  });
}
