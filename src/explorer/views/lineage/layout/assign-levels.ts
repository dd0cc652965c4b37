import type { IndexedEdge } from './layered-graph.js';

/**
 * Which row of its band each card stands in, from 0: below everything of the same band that it cites, by the longest way. Where citations run in a
 * circle, the card that comes first in the list is taken to be first.
 */
export function assignLevels(bands: readonly number[], edges: readonly IndexedEdge[]): number[] {
  const inBand = edges.filter(({ cited, citing }) => cited !== citing && bands[cited] === bands[citing]);
  const citers: number[][] = bands.map(() => []);
  const waiting = bands.map(() => 0);
  for (const { cited, citing } of inBand) {
    citers[cited]?.push(citing);
    waiting[citing] = (waiting[citing] ?? 0) + 1;
  }
  return longestWays(citers, waiting);
}

function longestWays(citers: readonly (readonly number[])[], waiting: number[]): number[] {
  const levels = citers.map(() => 0);
  const settled = citers.map(() => false);
  const ready = waiting.flatMap((count, card) => (count === 0 ? [card] : []));
  const settle = (card: number): void => {
    if (settled[card]) return;
    settled[card] = true;
    for (const citer of citers[card] ?? []) {
      if (settled[citer]) continue;
      levels[citer] = Math.max(levels[citer] ?? 0, (levels[card] ?? 0) + 1);
      waiting[citer] = (waiting[citer] ?? 0) - 1;
      if (waiting[citer] === 0) ready.push(citer);
    }
  };
  for (let next = 0, first = 0; first < citers.length; first++) {
    for (; next < ready.length; next++) settle(ready[next] ?? 0);
    settle(first);
  }
  return levels;
}

/** Numbers the rows: bands from the first on, in each band its levels in order. Empty ones have no row. */
export function numberRows(bands: readonly number[], levels: readonly number[]): { readonly rowOf: number[]; readonly rowCount: number } {
  const keys = bands.map((band, card) => ({ band, level: levels[card] ?? 0, card }));
  keys.sort((a, b) => a.band - b.band || a.level - b.level);
  const rowOf: number[] = bands.map(() => 0);
  let row = -1;
  keys.forEach((key, i) => {
    const before = keys[i - 1];
    if (before?.band !== key.band || before.level !== key.level) row += 1;
    rowOf[key.card] = row;
  });
  return { rowOf, rowCount: row + 1 };
}
