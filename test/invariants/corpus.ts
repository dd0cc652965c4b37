import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDERS = ['seeds', join('..', 'shared', 'seeds'), join('..', 'shared', 'corpus')];

/** Every text document at hand: the seeds, and further ones where they lie beside the project. */
export function documentsAtHand(): readonly (readonly [string, string])[] {
  const found = new Map<string, string>();
  for (const folder of FOLDERS.filter((name) => existsSync(name))) {
    for (const name of readdirSync(folder)) if (/\.(?:txt|md)$/.test(name) && name !== 'README.md') found.set(basename(name), join(folder, name));
  }
  return [...found].map(([name, path]) => [name, readFileSync(path, 'utf8')] as const);
}
