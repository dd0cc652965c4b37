import { exportGraph } from '../../src/graph/export-graph.js';
import type { GraphStore } from '../../src/graph/store.js';

/** The whole graph as one text: what two graphs are compared by. */
export async function exported(store: GraphStore): Promise<string> {
  let text = '';
  for await (const line of exportGraph(store)) text += line;
  return text;
}

export interface ExportedNode {
  readonly node: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ExportedRelationship {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export async function graphOf(store: GraphStore): Promise<{ nodes: ExportedNode[]; relationships: ExportedRelationship[]; labelled: (label: string) => ExportedNode[]; typed: (type: string) => ExportedRelationship[] }> {
  const records = (await exported(store)).trim().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as ExportedNode | ExportedRelationship);
  const nodes = records.filter((record): record is ExportedNode => 'node' in record);
  const relationships = records.filter((record): record is ExportedRelationship => 'from' in record);
  return {
    nodes, relationships,
    labelled: (label) => nodes.filter((node) => node.labels.includes(label)),
    typed: (type) => relationships.filter((relationship) => relationship.type === type),
  };
}
