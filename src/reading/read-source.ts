import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { SourceText } from './source-text.js';

/** Reads a file and decodes it. */
export async function readSource(path: string): Promise<SourceText> {
  const bytes = await readFile(path);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), mediaType: 'text/plain', encoding: 'utf-8', text, diagnostics: [] };
}
