import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createServer, type Server } from '../../src/api/server.js';
import { loadDocument } from '../../src/graph/load-document.js';
import type { GraphStore } from '../../src/graph/store.js';
import { factsOf } from '../../src/pipeline.js';
import { loadSeeds } from '../api/served.js';
import type { StoreUnderTest } from '../graph/stores.js';

export interface ServedOptions {
  /** Further documents beside the seeds, by file name: their text goes through the whole pipeline. */
  readonly documents?: Readonly<Record<string, string>>;
  /** False leaves the five seeds out; they are loaded unless told otherwise. */
  readonly seeds?: boolean;
}

/** The real server with the built explorer, over a store that holds the seeds. */
export interface ServedExplorer {
  readonly url: string;
  readonly store: GraphStore;
  /** What the server told its log: store trouble and defects. */
  readonly logged: readonly unknown[];
  /** The data of an answer that must have no errors: how a test asks the graph past the browser. */
  data(query: string, variables?: Readonly<Record<string, unknown>>): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
  /** Takes the server down and leaves the store open: pages that are open stay. */
  down(): Promise<void>;
  /** Brings the server back on the same port. */
  up(): Promise<void>;
  dispose(): Promise<void>;
}

export async function serveExplorer(storeUnderTest: StoreUnderTest, { documents = {}, seeds = true }: ServedOptions): Promise<ServedExplorer> {
  const graph = await storeUnderTest.open();
  if (seeds) await loadSeeds(graph.store);
  await loadTexts(graph.store, documents);
  const logged: unknown[] = [];
  const start = async (port: number): Promise<{ server: Server; url: string }> => {
    const server = await createServer({ store: graph.store, log: (error) => { logged.push(error); } });
    return { server, url: await server.listen({ port }) };
  };
  const first = await start(0);
  const { url } = first;
  let server: Server | undefined = first.server;
  const down = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  return {
    url, logged, down,
    store: graph.store,
    up: async () => { server = (await start(Number(new URL(url).port))).server; },
    data: (query, variables = {}) => ask(url, query, variables),
    dispose: async () => {
      await down();
      await graph.dispose();
    },
  };
}

async function ask(url: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json() as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors, null, 1));
  return data;
}

async function loadTexts(store: GraphStore, documents: Readonly<Record<string, string>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-texts-'));
  try {
    for (const [file, text] of Object.entries(documents)) {
      writeFileSync(join(folder, file), text);
      await loadDocument(store, await factsOf(join(folder, file)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
