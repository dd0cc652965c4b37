// `npm run fuzz`: builds test/fuzz/ with what it imports into dist/fuzz/ and runs it; test/fuzz/run.ts says what it takes.
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
await build({
  root, configFile: false, logLevel: 'warn',
  build: {
    ssr: true, outDir: 'dist/fuzz', emptyOutDir: true, copyPublicDir: false, target: 'node20', minify: false,
    rollupOptions: { input: ['test/fuzz/run.ts', 'test/fuzz/child.ts'], output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
  },
});
await import(pathToFileURL(`${root}/dist/fuzz/run.mjs`).href);
