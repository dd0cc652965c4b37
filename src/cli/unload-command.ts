import { stat } from 'node:fs/promises';

import { documentIdOfFacts, findDocumentIds } from '../graph/graph-status.js';
import type { GraphStore } from '../graph/store.js';
import { unloadDocument } from '../graph/unload-document.js';
import { ExitCode, exitCodeOf } from './exit-code.js';
import { findFiles } from './find-files.js';
import { watchForInterruption, type Interruption } from './interruption.js';
import { say } from './messages.js';
import { readFileFacts } from './read-files.js';
import { withStore, type StoreOptions } from './with-store.js';

interface UnloadTally {
  unloaded: number;
  failed: number;
}

/** Takes documents out of the graph, named by a file, a folder, a glob, the path that they were loaded from, or their number. */
export async function unloadCommand(names: readonly string[], { graph }: StoreOptions): Promise<ExitCode> {
  const tally: UnloadTally = { unloaded: 0, failed: 0 };
  const interruption = watchForInterruption();
  try {
    await withStore(graph, (store) => unloadAll(store, names, tally, interruption));
  } finally {
    interruption.release();
    say(`Documents: ${tally.unloaded} unloaded${tally.failed ? `, ${tally.failed} not found` : ''}.`);
  }
  return interruption.requested ? ExitCode.failed : exitCodeOf(tally.unloaded, tally.failed);
}

async function unloadAll(store: GraphStore, names: readonly string[], tally: UnloadTally, interruption: Interruption): Promise<void> {
  for (const name of names) {
    for (const one of await documentsNamedBy(store, name)) {
      if (interruption.requested) return;
      await unloadOne(store, one, tally);
    }
  }
}

/** A number or loaded path is itself; a folder or glob is each of its files. */
async function documentsNamedBy(store: GraphStore, name: string): Promise<readonly string[]> {
  if ((await findDocumentIds(store, name)).length > 0) return [name];
  const { files } = await findFiles([name]);
  return files.length > 0 ? files : [name];
}

async function unloadOne(store: GraphStore, name: string, tally: UnloadTally): Promise<void> {
  const outcomes = await Promise.all((await idsOf(store, name)).map((id) => unloadDocument(store, id)));
  const unloaded = outcomes.filter((outcome) => outcome === 'unloaded').length;
  tally.unloaded += unloaded;
  if (unloaded > 0) return;
  tally.failed++;
  say(`${name}: no such document is in the graph. See zhengmai status for those that are.`);
}

/** By what a file says where there is one, so that it may lie elsewhere than when it was loaded; else by number or path. */
async function idsOf(store: GraphStore, name: string): Promise<readonly string[]> {
  const named = await findDocumentIds(store, name);
  if (named.length > 0 || !(await isFile(name))) return named;
  const outcome = await readFileFacts(name);
  return outcome.kind === 'read' ? outcome.documents.map(documentIdOfFacts) : [];
}

async function isFile(name: string): Promise<boolean> {
  return (await stat(name).catch(() => undefined))?.isFile() ?? false;
}
