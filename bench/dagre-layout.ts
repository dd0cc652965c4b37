import { Graph, layout } from '@dagrejs/dagre';

import type { CardMeasures, Point } from '../src/explorer/views/lineage/layout/draw-rows.js';
import type { LineageGraph } from '../src/explorer/views/lineage/layout/lineage-layout.js';
import type { DrawnCard, DrawnLine } from './crossings-of-layout.js';

/**
 * The same graph by dagre, in given rows: its `ranker` may be a function, which sets them. It keeps every second rank free for labels of edges, so that ranks are
 * twice the rows. Edges run from the upper end to the lower one, as they would after its own breaking of circles.
 */
export function layOutByDagre(graph: LineageGraph, rows: ReadonlyMap<string, number>, { width, height, gap, lineGap, bandGap }: CardMeasures): { readonly cards: DrawnCard[]; readonly lines: DrawnLine[] } {
  const drawn = new Graph();
  const ranker = (ranked: { nodes(): string[]; node(id: string): { rank?: number } }): void => {
    for (const id of ranked.nodes()) ranked.node(id).rank = 2 * (rows.get(id) ?? 0);
  };
  drawn.setGraph({ rankdir: 'TB', nodesep: gap, edgesep: lineGap, ranksep: bandGap, ranker: ranker as never });
  drawn.setDefaultEdgeLabel(() => ({}));
  for (const { id } of graph.cards) drawn.setNode(id, { width, height });
  const ends = graph.lines.map(({ cited, citing }) => ((rows.get(cited) ?? 0) <= (rows.get(citing) ?? 0) ? [cited, citing] as const : [citing, cited] as const));
  for (const [upper, lower] of ends) drawn.setEdge(upper, lower);
  layout(drawn);
  const cards = graph.cards.map(({ id }) => ({ id, ...pointOf(drawn.node(id)) }));
  return { cards, lines: ends.map(([cited, citing]) => ({ cited, citing, points: (drawn.edge(cited, citing) as { points?: Point[] }).points ?? [] })) };
}

function pointOf({ x, y }: { x?: number; y?: number }): Point {
  return { x: x ?? 0, y: y ?? 0 };
}
