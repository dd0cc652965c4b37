import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { invariant } from '../errors.js';
import { loadDocument } from '../graph/load-document.js';
import type { GraphStore } from '../graph/store.js';
import { packageRoot } from '../package-root.js';
import { factsOf } from '../pipeline.js';
import { countOutcome, newTally, type LoadTally } from './load-tally.js';

/** Loads the documents that come with the package where they are not in the graph, or not as they are read now. */
export async function loadSeeds(store: GraphStore): Promise<LoadTally> {
  const tally = newTally();
  for (const path of await seedPaths()) {
    const facts = await factsOf(join(packageRoot, path));
    countOutcome(tally, await loadDocument(store, { ...facts, source: { ...facts.source, path } }));
  }
  return tally;
}

/** Paths of the seeds in the package, as their manifest lists them: the same wherever the package lies. */
export async function seedPaths(): Promise<readonly string[]> {
  const manifest: unknown = JSON.parse(await readFile(join(packageRoot, 'seeds', 'manifest.json'), 'utf8'));
  invariant(isManifest(manifest), 'seeds/manifest.json lists documents with their files');
  return manifest.documents.map(({ file }) => `seeds/${file}`);
}

function isManifest(value: unknown): value is { readonly documents: readonly { readonly file: string }[] } {
  return typeof value === 'object' && value !== null && 'documents' in value && Array.isArray(value.documents)
    && value.documents.every((document: unknown) => typeof document === 'object' && document !== null && 'file' in document && typeof document.file === 'string');
}
