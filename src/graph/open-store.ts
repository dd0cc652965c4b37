import { openEmbeddedStore } from './embedded-store.js';
import { graphLocationOf } from './graph-url.js';
import { openNeo4jStore } from './neo4j-store.js';
import type { GraphStore } from './store.js';

/**
 * Opens the graph that GRAPH_URL names, by default `embedded:./.zhengmai/graph`, and makes its schema where it is empty.
 * @throws ZhengmaiError BAD_GRAPH_URL, or STORE_… where it cannot be opened.
 */
export async function openStore(environment: Readonly<Record<string, string | undefined>> = process.env): Promise<GraphStore> {
  const location = graphLocationOf(environment);
  return location.kind === 'embedded' ? openEmbeddedStore(location.folder) : openNeo4jStore(location);
}
