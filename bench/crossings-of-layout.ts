import { countCrossings, type Segment } from '../src/explorer/views/lineage/layout/count-crossings.js';
import type { Point } from '../src/explorer/views/lineage/layout/draw-rows.js';

/** A card by its centre. */
export interface DrawnCard extends Point {
  readonly id: string;
}

export interface DrawnLine {
  readonly cited: string;
  readonly citing: string;
  /** Its ends and what lies between. */
  readonly points: readonly Point[];
}

/**
 * Crossings in a finished drawing: each line is cut at the heights of the rows that it passes, and what crosses between two rows is counted, whatever drew
 * it. Lines that lie on each other, or meet, do not cross.
 */
export function crossingsOfLayout(cards: readonly DrawnCard[], lines: readonly DrawnLine[]): number {
  const heights = [...new Set(cards.map(({ y }) => y))].sort((a, b) => a - b);
  const rowOf = new Map(heights.map((height, row) => [height, row]));
  const centres = new Map(cards.map((card) => [card.id, card]));
  const gaps: Segment[][] = heights.map(() => []);
  for (const { cited, citing, points } of lines) {
    const ends = [centres.get(cited), centres.get(citing)].flatMap((end) => end ?? []).sort((a, b) => a.y - b.y);
    const [upper, lower] = ends;
    if (!upper || !lower) continue;
    const [first, last] = [rowOf.get(upper.y) ?? 0, rowOf.get(lower.y) ?? 0];
    const places = [upper.x, ...heights.slice(first + 1, last).map((height) => placeAt(points, height)), lower.x];
    places.slice(1).forEach((to, i) => gaps[first + i]?.push({ from: rounded(places[i] ?? 0), to: rounded(to), weight: 1 }));
  }
  return gaps.reduce((sum, segments) => sum + countCrossings(segments), 0);
}

/** Where a line passes a height. */
function placeAt(points: readonly Point[], height: number): number {
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a || (a.y - height) * (b.y - height) > 0) continue;
    return a.y === b.y ? b.x : a.x + ((b.x - a.x) * (height - a.y)) / (b.y - a.y);
  }
  return points.at(-1)?.x ?? 0;
}

function rounded(place: number): number {
  return Math.round(place * 100) / 100;
}
