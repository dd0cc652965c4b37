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
    for (let after = ''; ;) {
      const page = await store.read(statement, { after, limit: PAGE });
      for (const { id, labels, properties } of page) yield line({ node: id, labels: [...labels].sort(byCodePoint), properties: sorted(properties) });
      after = page.at(-1)?.id ?? '';
      if (page.length < PAGE) break;
    }
  }
  for (const { ids, relationships } of exportRelationships) {
    for (let after = ''; ;) {
      const page = await store.read(ids, { after, limit: PAGE });
      const lines = (await store.read(relationships, { ids: page.map((row) => row.id) }))
        .map(({ from, type, to, properties }) => line({ from, type, to, properties: sorted(properties) }));
      yield* lines.sort(byCodePoint);
      after = page.at(-1)?.id ?? '';
      if (page.length < PAGE) break;
    }
  }
}

function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

function sorted(properties: PropertyMap): PropertyMap {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => byCodePoint(a, b)));
}
