import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { packageRoot } from '../../src/package-root.js';

/** The five source documents. */
export const seedPaths: readonly string[] = readdirSync(join(packageRoot, 'seeds')).filter((file) => file.endsWith('.txt')).sort().map((file) => join(packageRoot, 'seeds', file));
