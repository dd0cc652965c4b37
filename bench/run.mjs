/**
 * `npm run bench -- NAME`: builds bench/NAME.ts with what it imports into dist/bench/ and runs it. Each benchmark compares with a named reference in the
 * same run.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'vite';

const names = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.bench.ts')).map((file) => file.slice(0, -'.bench.ts'.length));
const [name] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  process.stderr.write(`${name === undefined ? 'Which benchmark?' : `There is no benchmark “${name}”.`} Say npm run bench -- NAME, where NAME is one of: ${names.join(', ')}.\n`);
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
await build({
  root, configFile: false, logLevel: 'warn',
  build: { ssr: `bench/${name}.bench.ts`, outDir: 'dist/bench', emptyOutDir: false, copyPublicDir: false, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: '[name].mjs' } } },
});
await import(pathToFileURL(`${root}/dist/bench/${name}.bench.mjs`).href);
