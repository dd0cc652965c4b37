import type { Item, LayeredGraph, Link } from './layered-graph.js';
import { numberAt } from './number-at.js';
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

/** Sweeps down and up in turn; an even number. A last one looks both ways. */
const SWEEPS = 8;

/** Lines that pass rows pull harder than cards, and each other hardest (the product of the two), so that what passes several rows runs straight. */
const PULL = { card: 1, line: 3 } as const;

/** What has no neighbour on that side stays where it is, weakly. */
const UNJOINED = 0.1;

/** Distance of the centres of two neighbours. */
export function distanceOf(left: Item, right: Item, spacing: Spacing): number {
  const cards = (left.card === undefined ? 0 : 1) + (right.card === undefined ? 0 : 1);
  if (cards === 2) return spacing.card + spacing.gap;
  return cards === 1 ? spacing.card / 2 + spacing.lineToCard : spacing.lineToLine;
}

/** Gives each item its place across, in the order that the rows have: near to what it is joined with, nothing on top of anything. */
export function placeRows({ rows, size }: LayeredGraph, spacing: Spacing): void {
  const places = new Float64Array(size);
  const apart = rows.map((row) => Float64Array.from(row.slice(1), (right, i) => distanceOf(row[i] ?? right, right, spacing)));
  const numbered = rows.map((row, i) => ({ row, apart: apart[i] ?? new Float64Array() }));
  for (const { row, apart: distances } of numbered) packRow(row, distances, places);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const { row, apart: distances } of numbered) placeRow(row, distances, places, sweep % 2 === 0 ? ABOVE : BELOW);
    numbered.reverse();
  }
  for (const { row, apart: distances } of numbered) placeRow(row, distances, places, BOTH);
  for (const row of rows) for (const item of row) item.across = numberAt(places, item.index);
}

/** As close as may be, the middle of the row at zero. */
function packRow(row: readonly Item[], distances: Float64Array, places: Float64Array): void {
  let across = -distances.reduce((sum, distance) => sum + distance, 0) / 2;
  row.forEach((item, i) => {
    places[item.index] = across;
    across += numberAt(distances, i);
  });
}

function placeRow(row: readonly Item[], distances: Float64Array, places: Float64Array, sides: Sides): void {
  const wanted = new Float64Array(row.length);
  const weights = new Float64Array(row.length);
  row.forEach((item, i) => {
    const above = sides.above ? massOf(item.above) : 0;
    const below = sides.below ? massOf(item.below) : 0;
    const weight = (item.card === undefined ? PULL.line : PULL.card) * (above + below);
    wanted[i] = weight === 0 ? numberAt(places, item.index) : (momentOf(item.above, places) * Number(sides.above) + momentOf(item.below, places) * Number(sides.below)) / (above + below);
    weights[i] = weight === 0 ? UNJOINED : weight;
  });
  const placed = spreadOut(wanted, weights, distances);
  row.forEach((item, i) => (places[item.index] = numberAt(placed, i)));
}

/** Which neighbours draw an item. */
interface Sides {
  readonly above: boolean;
  readonly below: boolean;
}

const ABOVE: Sides = { above: true, below: false };
const BELOW: Sides = { above: false, below: true };
const BOTH: Sides = { above: true, below: true };

/** How strongly neighbours draw an item: those that are lines more than cards. */
function massOf(links: readonly Link[]): number {
  let mass = 0;
  for (const { item } of links) mass += item.card === undefined ? PULL.line : PULL.card;
  return mass;
}

/** The places of neighbours, each by its mass. */
function momentOf(links: readonly Link[], places: Float64Array): number {
  let moment = 0;
  for (const { item } of links) moment += numberAt(places, item.index) * (item.card === undefined ? PULL.line : PULL.card);
  return moment;
}
