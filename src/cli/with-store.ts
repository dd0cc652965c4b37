import { openStore } from '../graph/open-store.js';
import type { GraphStore } from '../graph/store.js';

/** What a command that uses the graph can be told. */
export interface StoreOptions {
  /** Instead of GRAPH_URL. */
  readonly graph?: string;
}

/**
 * Opens the store that an address names (GRAPH_URL without one), lets `work` use it and closes it, whatever comes of it.
 * @throws ZhengmaiError (BAD_GRAPH_URL, STORE_…) where it cannot be opened.
 */
export async function withStore<T>(graph: string | undefined, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(environmentWith(graph));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The process's settings, with another GRAPH_URL where the command line names one. */
export function environmentWith(graph: string | undefined): NodeJS.ProcessEnv {
  return graph === undefined ? process.env : { ...process.env, GRAPH_URL: graph };
}
