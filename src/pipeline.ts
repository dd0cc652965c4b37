import { invariant } from './errors.js';
import { extract } from './extraction/extract.js';
import { readSource } from './reading/read-source.js';
import { resolve } from './resolution/resolve.js';
import type { DocumentFacts } from './resolution/facts.js';
import { documentsIn } from './segmentation/documents-in.js';
import { segment } from './segmentation/segment.js';

/**
 * The whole flow: a file's bytes become the facts that it states, of each document that it holds, in order: nearly always one.
 * @throws ZhengmaiError where the file is not there, not readable or no text; trouble inside a text is a diagnostic of the result.
 */
export async function documentsOf(path: string): Promise<readonly DocumentFacts[]> {
  return documentsIn(await readSource(path)).map((source) => resolve(extract(segment(source))));
}

/** The same for a file that is known to hold one document. */
export async function factsOf(path: string): Promise<DocumentFacts> {
  const [facts, ...others] = await documentsOf(path);
  invariant(facts !== undefined && others.length === 0, `${path} holds one document`);
  return facts;
}
