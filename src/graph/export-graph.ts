import { byCodePoint } from './code-points.js';
import type { PropertyMap } from './statement.js';
import type { GraphStore } from './store.js';
import { exportNodes, exportRelationships } from './whole-graph-statements.js';

const PAGE = 500;

/**
 * The whole graph as NDJSON: a line a node, by label and id, and then a line a relationship, by its start, type and end. Both stores
 * give the same bytes for the same graph, for nothing of an engine (its ids, its order) gets in.
 */
export async function* exportGraph(store: GraphStore): AsyncGenerator<string> {
  for (const statement of exportNodes) {
    for await (const page of pagesOf((params) => store.read(statement, params))) {
      for (const { id, labels, properties } of page) yield line({ node: id, labels: [...labels].sort(byCodePoint), properties: sorted(properties) });
    }
  }
  for (const { ids, relationships } of exportRelationships) {
    for await (const page of pagesOf((params) => store.read(ids, params))) {
      const rows = await store.read(relationships, { ids: page.map((row) => row.id) });
      yield* rows.map(({ from, type, to, properties }) => line({ from, type, to, properties: sorted(properties) })).sort(byCodePoint);
    }
  }
}

/** Page after page of rows that come in the order of their ids. */
async function* pagesOf<R extends { readonly id: string }>(read: (params: { readonly after: string; readonly limit: number }) => Promise<readonly R[]>): AsyncGenerator<readonly R[]> {
  for (let after = ''; ;) {
    const page = await read({ after, limit: PAGE });
    yield page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

function sorted(properties: PropertyMap): PropertyMap {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => byCodePoint(a, b)));
}
