import { ZhengmaiError } from '../errors.js';
import { loadDocument } from '../graph/load-document.js';
import type { GraphStore } from '../graph/store.js';
import { ExitCode, exitCodeOf } from './exit-code.js';
import { findFiles } from './find-files.js';
import { watchForInterruption, type Interruption } from './interruption.js';
import { countDiagnostics, countOutcome, documentsDone, newTally, summaryLines, type LoadTally } from './load-tally.js';
import { say, sayError, sayFileError } from './messages.js';
import { progressOver, type Progress } from './progress.js';
import { readFileFacts } from './read-files.js';
import { warningLines } from './warning-lines.js';
import { withStore, type StoreOptions } from './with-store.js';

/** Brings documents into the graph: each a transaction of its own, trouble with one leaving the others alone. */
export async function loadCommand(paths: readonly string[], { graph }: StoreOptions): Promise<ExitCode> {
  const { files, problems } = await findFiles(paths);
  const tally = newTally();
  tally.failed = problems.length;
  for (const { path, error } of problems) sayFileError(path, error);
  if (files.length === 0) return ExitCode.failed;
  const interruption = watchForInterruption();
  try {
    await withStore(graph, (store) => loadFiles(store, files, tally, interruption));
    for (const line of summaryLines(tally)) say(line);
    return interruption.requested ? ExitCode.failed : exitCodeOf(documentsDone(tally), tally.failed);
  } catch (error) {
    sayError(error);
    if (documentsDone(tally) === 0) return ExitCode.failed;
    for (const line of summaryLines(tally)) say(line);
    return ExitCode.partly;
  } finally {
    interruption.release();
  }
}

/** @throws ZhengmaiError (STORE_…) where the store cannot be written: no later document could be either. */
async function loadFiles(store: GraphStore, files: readonly string[], tally: LoadTally, interruption: Interruption): Promise<void> {
  const progress = progressOver(files.length);
  try {
    for (const path of files) {
      if (interruption.requested) break;
      progress.at(path);
      await loadFile(store, path, tally, progress);
      progress.step();
    }
  } finally {
    progress.stop();
  }
}

async function loadFile(store: GraphStore, path: string, tally: LoadTally, progress: Progress): Promise<void> {
  const outcome = await readFileFacts(path);
  try {
    if (outcome.kind === 'unread') throw outcome.error;
    for (const facts of outcome.documents) {
      countOutcome(tally, await loadDocument(store, facts));
      countDiagnostics(tally, facts.diagnostics);
      progress.afterwards(() => { for (const line of warningLines(facts.source, facts.diagnostics)) say(line); });
    }
  } catch (error) {
    if (error instanceof ZhengmaiError && error.code.startsWith('STORE_')) throw error;
    tally.failed++;
    progress.afterwards(() => { sayFileError(path, error); });
  }
}
