import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';

import { glob, isDynamicPattern } from 'tinyglobby';

import { ZhengmaiError } from '../errors.js';
import { SUPPORTED_EXTENSIONS } from '../reading/formats.js';

/** What the paths of a command line stand for. */
export interface FoundFiles {
  /** Each once, in the order of their names. */
  readonly files: readonly string[];
  /** Paths that stand for no file. */
  readonly problems: readonly { readonly path: string; readonly error: ZhengmaiError }[];
}

/** Files that are taken from a folder; a file or glob that names others is taken at its word. */
const DOCUMENTS = SUPPORTED_EXTENSIONS.map((extension) => `**/*${extension}`);

/**
 * Finds the files that paths name: a file itself, the documents of a folder, what a glob matches. A path that exists is
 * never taken for a glob, since brackets are common in the names of 公文. A name that is not there is handed on: reading says so.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const problems: { path: string; error: ZhengmaiError }[] = [];
  for (const path of paths) {
    const found = await filesAt(path);
    if (found instanceof ZhengmaiError) problems.push({ path, error: found });
    else for (const file of found) files.set(resolve(file), files.get(resolve(file)) ?? file);
  }
  return { files: [...files.values()].sort(), problems };
}

async function filesAt(path: string): Promise<readonly string[] | ZhengmaiError> {
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) {
    const found = await glob(DOCUMENTS, { cwd: path, caseSensitiveMatch: false, expandDirectories: false });
    return found.length ? found.map((file) => join(path, file)) : new ZhengmaiError('FILE_NOT_FOUND', `${path}: the folder holds no document. Name a folder with .txt or .md files, or the files themselves.`);
  }
  if (entry || !isDynamicPattern(path)) return [path];
  const matched = await glob(path, { expandDirectories: false, absolute: isAbsolute(path) });
  return matched.length ? matched : new ZhengmaiError('FILE_NOT_FOUND', `${path}: no file matches. Check the pattern and the folder that you are in.`);
}
