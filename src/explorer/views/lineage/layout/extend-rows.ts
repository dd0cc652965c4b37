import { numberRows } from './assign-levels.js';
import { buildLayers, type Item, type LayeredGraph } from './layered-graph.js';
import type { IndexedGraph, LaidRows, Place } from './lineage-layout.js';
import { newLevels } from './new-levels.js';
import { distanceOf, type Spacing } from './place-rows.js';
import { spreadOutBetween } from './spread-out.js';

/** Adds cards to a picture in which others have their places: those keep their row and their place in it, exactly. */
export function extendRows(graph: IndexedGraph, kept: readonly (Place | undefined)[], perRow: number, spacing: Spacing): LaidRows {
  const levels = newLevels(graph, kept.map((place) => place?.level), perRow);
  const { rowOf, rowCount } = numberRows(graph.bands, levels);
  const layers = buildLayers(rowOf, rowCount, graph.edges);
  const placed = new Set<Item>();
  layers.cards.forEach((item, card) => {
    const place = kept[card];
    if (!place) return;
    item.across = place.across;
    placed.add(item);
  });
  const wanted = wantedPlaces(layers, placed);
  for (const row of layers.rows) fillRow(row.filter((item) => item.card !== undefined), placed, wanted, spacing);
  for (const row of layers.rows) fillRow(row, placed, wanted, spacing);
  return { levels, layers };
}

/** Where each new item would stand by what it is joined with: the mean of those neighbours that are reached first from the placed ones. */
function wantedPlaces({ cards, rows }: LayeredGraph, placed: ReadonlySet<Item>): Map<Item, number> {
  const wanted = new Map<Item, number>();
  for (const item of placed) wanted.set(item, item.across);
  for (const item of [...cards, ...rows.flat()]) {
    if (!placed.has(item) && neighboursOf(item).some((other) => placed.has(other))) wanted.set(item, meanOf(item, wanted));
  }
  const queue = [...wanted.keys()];
  for (const item of queue) {
    for (const other of neighboursOf(item)) {
      if (wanted.has(other)) continue;
      wanted.set(other, meanOf(other, wanted));
      queue.push(other);
    }
  }
  return wanted;
}

function neighboursOf({ above, below }: Item): Item[] {
  return [...above, ...below].map(({ item }) => item);
}

function meanOf(item: Item, wanted: ReadonlyMap<Item, number>): number {
  const places = neighboursOf(item).flatMap((other) => wanted.get(other) ?? []);
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

/** Room between two placed items of a row, and what goes there. */
interface Room {
  readonly low: number;
  readonly high: number;
  readonly items: Item[];
}

/** Puts the items that have no place yet into the rooms between those that have one. */
function fillRow(row: readonly Item[], placed: Set<Item>, wanted: ReadonlyMap<Item, number>, spacing: Spacing): void {
  const fresh = row.filter((item) => !placed.has(item));
  const [model] = fresh;
  if (!model) return;
  const fixed = row.filter((item) => placed.has(item)).sort((a, b) => a.across - b.across);
  const rooms = roomsBetween(fixed, model, spacing);
  const apart = distanceOf(model, model, spacing);
  fresh.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
  for (const item of fresh) nearestRoom(rooms, wanted.get(item) ?? 0, apart)?.items.push(item);
  for (const { low, high, items } of rooms) {
    const places = spreadOutBetween(low, high, items.map((item) => wanted.get(item) ?? 0), items.map(() => apart));
    items.forEach((item, i) => (item.across = places[i] ?? 0));
  }
  for (const item of fresh) placed.add(item);
}

/** The rooms from the far left to the far right, by where the centre of an item may stand. */
function roomsBetween(fixed: readonly Item[], model: Item, spacing: Spacing): Room[] {
  return [...fixed, undefined].map((right, i) => {
    const left = fixed[i - 1];
    return {
      low: left ? left.across + distanceOf(left, model, spacing) : -Infinity,
      high: right ? right.across - distanceOf(model, right, spacing) : Infinity,
      items: [],
    };
  });
}

function nearestRoom(rooms: readonly Room[], wanted: number, apart: number): Room | undefined {
  let nearest: Room | undefined;
  let least = Infinity;
  for (const room of rooms) {
    if (room.high - room.low < room.items.length * apart - 1e-6) continue;
    const filled = room.items.length * apart / 2;
    const away = Math.max(0, room.low + filled - wanted, wanted - (room.high - filled));
    if (away < least) [nearest, least] = [room, away];
  }
  return nearest;
}
