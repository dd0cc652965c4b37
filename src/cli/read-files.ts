import { setImmediate } from 'node:timers/promises';

import { documentsOf } from '../pipeline.js';
import type { DocumentFacts } from '../resolution/facts.js';

/** What came of one file: the facts of each document that it holds, or why there are none. */
export type FileOutcome =
  | { readonly kind: 'read'; readonly path: string; readonly documents: readonly DocumentFacts[] }
  | { readonly kind: 'unread'; readonly path: string; readonly error: unknown };

/** Reads one file; trouble with it is a value, so that the others are still read. Signals are heard between two files. */
export async function readFileFacts(path: string): Promise<FileOutcome> {
  await setImmediate();
  try {
    return { kind: 'read', path, documents: await documentsOf(path) };
  } catch (error) {
    return { kind: 'unread', path, error };
  }
}
