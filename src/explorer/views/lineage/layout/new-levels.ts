import type { IndexedGraph } from './lineage-layout.js';

/** A row of a band: how many cards it has. */
type Fill = Map<number, number>;

/**
 * Levels for cards that come to a picture: below what they cite in their band and above what cites them there, in a row that has room; else in a row of
 * their own between those. Cards that have a level keep it.
 */
export function newLevels(graph: IndexedGraph, kept: readonly (number | undefined)[], perRow: number): number[] {
  const levels = [...kept];
  const fills = new Map<number, Fill>();
  const put = (card: number, level: number): void => {
    levels[card] = level;
    const fill = fillOf(fills, graph.bands[card] ?? 0);
    fill.set(level, (fill.get(level) ?? 0) + 1);
  };
  kept.forEach((level, card) => level !== undefined && put(card, level));
  const neighbours = neighboursInBand(graph);
  graph.bands.forEach((band, card) => {
    if (kept[card] !== undefined) return;
    const { cited = [], citing = [] } = neighbours.get(card) ?? {};
    const above = Math.max(-Infinity, ...cited.flatMap((other) => levels[other] ?? []));
    const below = Math.min(Infinity, ...citing.flatMap((other) => levels[other] ?? []));
    put(card, levelBetween(above, below, fillOf(fills, band), perRow));
  });
  return levels.map((level) => level ?? 0);
}

function fillOf(fills: Map<number, Fill>, band: number): Fill {
  const fill = fills.get(band) ?? new Map<number, number>();
  fills.set(band, fill);
  return fill;
}

interface Neighbours {
  readonly cited: number[];
  readonly citing: number[];
}

function neighboursInBand({ bands, edges }: IndexedGraph): Map<number, Neighbours> {
  const neighbours = new Map<number, Neighbours>();
  const of = (card: number): Neighbours => {
    const known = neighbours.get(card) ?? { cited: [], citing: [] };
    neighbours.set(card, known);
    return known;
  };
  for (const { cited, citing } of edges) {
    if (bands[cited] !== bands[citing]) continue;
    of(citing).cited.push(cited);
    of(cited).citing.push(citing);
  }
  return neighbours;
}

function levelBetween(above: number, below: number, fill: ReadonlyMap<number, number>, perRow: number): number {
  const rows = [...fill.keys()].sort((a, b) => a - b);
  const fitting = rows.filter((level) => level > above && (level < below || below <= above));
  const free = fitting.find((level) => (fill.get(level) ?? 0) < perRow);
  if (free !== undefined) return free;
  const last = fitting.at(-1) ?? (above === -Infinity ? undefined : above);
  return rowAfter(last, below, rows);
}

/** A level for a row of its own, directly behind `last` or, where there is none, directly before `below`. */
function rowAfter(last: number | undefined, below: number, rows: readonly number[]): number {
  if (last === undefined) return below === Infinity ? 0 : below - 1;
  const next = rows.find((level) => level > last);
  return next === undefined ? last + 1 : (last + next) / 2;
}
