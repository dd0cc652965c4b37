// Builds dist/ where a source is newer than it: the commands of package.json work on a fresh clone without a build step.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const explorer = join(root, 'src', 'explorer');

/** What is built: the newest of its sources decides, against a file that the build writes. */
const parts = [
  {
    stamp: join(root, 'dist', '.tsbuildinfo'),
    sources: filesIn(join(root, 'src')).filter((path) => !path.startsWith(explorer + sep)),
    command: [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
  },
  {
    stamp: join(root, 'dist', 'explorer', 'index.html'),
    sources: filesIn(explorer),
    command: [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', join('src', 'explorer', 'vite.config.ts'), '--logLevel', 'warn'],
  },
];

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

const changedAt = (path) => statSync(path).mtimeMs;

for (const { stamp, sources, command } of parts) {
  const changed = Math.max(...[...sources, join(root, 'package.json')].map(changedAt));
  if (existsSync(stamp) && changedAt(stamp) >= changed) continue;
  const built = spawnSync(process.execPath, command, { stdio: ['ignore', 2, 2], cwd: root });
  if (built.status !== 0) process.exit(built.status ?? 1);
  const now = new Date();
  utimesSync(stamp, now, now); // the compiler leaves its own alone where a change made no difference
}
