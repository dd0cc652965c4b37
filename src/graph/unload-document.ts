import { removeDocument } from './remove-document.js';
import { settle } from './settle.js';
import type { GraphStore } from './store.js';
import { writeStatements as w } from './write-statements.js';

export type UnloadOutcome = 'unloaded' | 'not loaded';

/** Takes a document's facts out of the graph, as one transaction: the inverse of loading it. What others cite stays. */
export async function unloadDocument(store: GraphStore, documentId: string): Promise<UnloadOutcome> {
  return store.write(async (tx) => {
    const [, [loaded]] = await Promise.all([tx.run(w.lockGraph, {}), tx.run(w.documentFingerprint, { id: documentId })]);
    if (!loaded) return 'not loaded';
    await settle(tx, await removeDocument(tx, documentId));
    return 'unloaded';
  });
}
