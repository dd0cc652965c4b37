import { extract } from './extraction/extract.js';
import { readBytes, readSource } from './reading/read-source.js';
import { resolve } from './resolution/resolve.js';
import type { DocumentFacts } from './resolution/facts.js';
import { segment } from './segmentation/segment.js';

/**
 * The whole flow: a file's bytes become the facts that it states.
 * @throws ZhengmaiError where the file is not there, not readable or no text; trouble inside a text is a diagnostic of the result.
 */
export async function factsOf(path: string): Promise<DocumentFacts> {
  return resolve(extract(segment(await readSource(path))));
}

/** The same for bytes that are at hand; `path` is what messages call them. */
export async function factsOfBytes(bytes: Uint8Array, path: string): Promise<DocumentFacts> {
  return resolve(extract(segment(await readBytes(bytes, path))));
}
