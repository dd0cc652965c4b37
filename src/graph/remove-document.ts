import { STATE } from './jurisdictions.js';
import { touchedBy, type Touched } from './settle.js';
import type { GraphTransaction } from './store.js';
import { writeStatements as w } from './write-statements.js';

/** Takes away exactly what a document owns; returns the shared nodes that rested on it, for settling. */
export async function removeDocument(tx: GraphTransaction, documentId: string): Promise<Touched> {
  const [works, organizations, places] = await Promise.all([
    tx.run(w.documentWorkKeys, { id: documentId }),
    tx.run(w.documentOrganizations, { id: documentId }),
    tx.run(w.documentJurisdictions, { id: documentId }),
    tx.run(w.deleteDocumentTasks, { documentId }),
    tx.run(w.deleteDocumentIndicators, { documentId }),
    tx.run(w.deleteDocumentCitations, { documentId }),
    tx.run(w.deleteDocument, { documentId }),
  ]);
  return touchedBy({
    workKeys: works.map((row) => row.workKey), organizationIds: organizations.map((row) => row.id),
    jurisdictionCodes: places.flatMap((row) => [STATE.code, ...row.codes]),
  });
}
