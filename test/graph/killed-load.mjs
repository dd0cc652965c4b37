// Loads documents until it is killed: a process of its own, for tests of what a kill leaves behind. Runs what is built in dist/.
//   killed-load.mjs FACTS.json N    dies by SIGKILL before the N-th statement of the load of the last document in the file
//   killed-load.mjs FACTS.json      loads and unloads every document over and over, and says so by a line once it has begun
import { readFileSync } from 'node:fs';

import { documentIdOfFacts } from '../../dist/graph/graph-status.js';
import { loadDocument } from '../../dist/graph/load-document.js';
import { openStore } from '../../dist/graph/open-store.js';
import { unloadDocument } from '../../dist/graph/unload-document.js';

const [file, at] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(file, 'utf8'));
const store = await openStore();

/** Counts the statements of transactions, and dies before one of them. */
function dyingBefore(count) {
  let ran = 0;
  return {
    ...store,
    write: (work) => store.write(async (tx) => {
      const result = await work({
        run: async (statement, params) => {
          if (++ran >= count) process.kill(process.pid, 'SIGKILL');
          return tx.run(statement, params);
        },
      });
      if (++ran >= count) process.kill(process.pid, 'SIGKILL');
      return result;
    }),
  };
}

if (at !== undefined) {
  for (const facts of documents.slice(0, -1)) await loadDocument(store, facts);
  await loadDocument(dyingBefore(Number(at)), documents.at(-1));
  await store.close();
} else {
  process.stdout.write('loading\n');
  for (;;) {
    for (const facts of documents) await loadDocument(store, facts);
    for (const facts of documents) await unloadDocument(store, documentIdOfFacts(facts));
  }
}
