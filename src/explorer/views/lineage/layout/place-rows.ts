import type { Item, LayeredGraph, Link } from './layered-graph.js';
import { spreadOut } from './spread-out.js';

/** Measures across the rows' run, in the units of the picture. */
export interface Spacing {
  /** Length of a card. */
  readonly card: number;
  /** Between two cards. */
  readonly gap: number;
  /** Between a passing line and a card. */
  readonly lineToCard: number;
  /** Between two passing lines. */
  readonly lineToLine: number;
}

/** Sweeps down and up; the last one looks both ways. */
const SWEEPS = 8;

/** Lines between two points pull hardest, so that what passes several rows runs straight; lines between two cards pull least. */
const PULL = { none: 1, one: 2, both: 8 } as const;

/** What has no neighbour on that side stays where it is, weakly. */
const UNJOINED = 0.1;

/** Distance of the centres of two neighbours. */
export function distanceOf(left: Item, right: Item, spacing: Spacing): number {
  const cards = (left.card === undefined ? 0 : 1) + (right.card === undefined ? 0 : 1);
  if (cards === 2) return spacing.card + spacing.gap;
  return cards === 1 ? spacing.card / 2 + spacing.lineToCard : spacing.lineToLine;
}

/** Gives each item its place across, in the order that the rows have: near to what it is joined with, nothing on top of anything. */
export function placeRows({ rows }: LayeredGraph, spacing: Spacing): void {
  const distances = rows.map((row) => row.slice(1).map((right, i) => distanceOf(row[i] ?? right, right, spacing)));
  rows.forEach((row, i) => packRow(row, distances[i] ?? []));
  for (let sweep = 0; sweep <= SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    const sides = sweep === SWEEPS ? ['above', 'below'] as const : [down ? 'above' : 'below'] as const;
    const sequence = rows.map((row, i) => [row, distances[i] ?? []] as const);
    for (const [row, apart] of down ? sequence : sequence.reverse()) placeRow(row, apart, sides);
  }
}

/** As close as may be, the middle of the row at zero. */
function packRow(row: readonly Item[], distances: readonly number[]): void {
  let across = -distances.reduce((sum, distance) => sum + distance, 0) / 2;
  row.forEach((item, i) => {
    item.across = across;
    across += distances[i] ?? 0;
  });
}

function placeRow(row: readonly Item[], distances: readonly number[], sides: readonly ('above' | 'below')[]): void {
  const [wanted, weights] = [new Float64Array(row.length), new Float64Array(row.length)];
  row.forEach((item, i) => {
    let [sum, weight] = [0, 0];
    for (const side of sides) {
      for (const link of item[side]) {
        const pull = pullOf(item, link);
        sum += link.item.across * pull;
        weight += pull;
      }
    }
    wanted[i] = weight === 0 ? item.across : sum / weight;
    weights[i] = weight === 0 ? UNJOINED : weight;
  });
  const places = spreadOut(wanted, weights, distances);
  row.forEach((item, i) => (item.across = places[i] ?? item.across));
}

function pullOf(item: Item, { item: other }: Link): number {
  if (item.card === undefined) return other.card === undefined ? PULL.both : PULL.one;
  return other.card === undefined ? PULL.one : PULL.none;
}
