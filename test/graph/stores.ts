import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { jest } from '@jest/globals';
import neo4j from 'neo4j-driver';

import { openStore } from '../../src/graph/open-store.js';
import type { GraphStore } from '../../src/graph/store.js';

/** An empty graph for one test, opened as users open it. */
export interface TestGraph {
  readonly store: GraphStore;
  /** What GRAPH_URL and its companions say, for a process of its own. */
  readonly environment: Readonly<Record<string, string>>;
  /** Closes the store and opens it again over what is stored. */
  reopen(): Promise<GraphStore>;
  dispose(): Promise<void>;
}

export interface StoreUnderTest {
  readonly name: 'embedded' | 'Neo4j';
  open(): Promise<TestGraph>;
}

/** A server plans each new statement once, which takes its time. */
jest.setTimeout(60_000);

const uri = process.env['NEO4J_TEST_URI'] || undefined;
const user = process.env['NEO4J_TEST_USER'] ?? 'neo4j';
const password = process.env['NEO4J_TEST_PASSWORD'] ?? '';

const embedded: StoreUnderTest = {
  name: 'embedded',
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhengmai-graph-'));
    return testGraph({ GRAPH_URL: `embedded:${join(folder, 'graph')}` }, async () => { rmSync(folder, { recursive: true, force: true }); });
  },
};

const server: StoreUnderTest = {
  name: 'Neo4j',
  open: async () => {
    const release = await lockServer();
    try {
      await emptyServer();
      return await testGraph({ GRAPH_URL: uri ?? '', NEO4J_USER: user, NEO4J_PASSWORD: password }, release);
    } catch (error) {
      await release();
      throw error;
    }
  },
};

/** The stores that this run tests: Neo4j is one of them unless the run's last lines say that it is not. */
export const stores: readonly StoreUnderTest[] = uri === undefined ? [embedded] : [embedded, server];

/** A suite for each store, with a fresh graph for each of its tests. */
export function forEachStore(suite: (graph: () => TestGraph, name: StoreUnderTest['name']) => void): void {
  describe.each(stores.map((store) => [store.name, store] as const))('on the %s store', (name, store) => {
    let graph: TestGraph;
    beforeEach(async () => { graph = await store.open(); }, WAIT);
    afterEach(async () => { await graph.dispose(); });
    suite(() => graph, name);
  });
}

/** One graph on each store at once, for comparing their answers. */
export async function openBoth(): Promise<readonly TestGraph[]> {
  return Promise.all(stores.map((store) => store.open()));
}

/** How long a test waits for its turn at the server, in milliseconds. */
export const WAIT = 300_000;

async function testGraph(environment: Record<string, string>, release: () => Promise<void>): Promise<TestGraph> {
  let store = await openStore(environment);
  return {
    get store() { return store; },
    environment,
    reopen: async () => {
      await store.close();
      store = await openStore(environment);
      return store;
    },
    dispose: async () => {
      await store.close();
      await release();
    },
  };
}

/** A server has one database, and test files run in several processes: one test at a time uses it. */
async function lockServer(): Promise<() => Promise<void>> {
  const lock = join(process.env['ZHENGMAI_TEST_LOCK'] ?? tmpdir(), 'neo4j.lock');
  for (const deadline = Date.now() + WAIT; ;) {
    try {
      mkdirSync(lock);
      return async () => { rmSync(lock, { recursive: true, force: true }); };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const OURS = ['Document', 'Policy', 'Task', 'Indicator', 'Organization', 'Jurisdiction', 'Schema'];

/** Empties the test server, and refuses where it holds what zhengmai did not put there. */
async function emptyServer(): Promise<void> {
  const driver = neo4j.driver(uri ?? '', neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery('MATCH (n) WHERE none(label IN labels(n) WHERE label IN $OURS) RETURN count(n) AS strangers', { OURS });
    if (records[0]?.get('strangers') !== 0) throw new Error('NEO4J_TEST_URI names a database with data of somebody else: give the tests one of their own.');
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
  } finally {
    await driver.close();
  }
}
