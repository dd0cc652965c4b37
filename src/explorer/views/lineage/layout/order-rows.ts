import type { LayeredGraph } from './layered-graph.js';
import { RowOrder, type Side } from './row-order.js';

/** Sweeps at most; most graphs settle after a few. */
const SWEEPS = 16;
/** Sweeps without a gain after which it ends. */
const PATIENCE = 4;
/** Rounds of swapping neighbours at most. */
const SWAP_ROUNDS = 4;

/**
 * Orders the items of each row so that few lines cross: sweeps that put each item at the mean of its neighbours (Sugiyama's barycentre), down and up in
 * turn, then swaps of neighbours that pay. The best order seen is kept. The same graph always gets the same order.
 */
export function orderRows(graph: LayeredGraph): void {
  const order = new RowOrder(graph.rows);
  let best = order.snapshot();
  let fewest = order.crossings();
  for (let sweep = 0, idle = 0; sweep < SWEEPS && idle < PATIENCE && fewest > 0; sweep++) {
    sweepRows(order, sweep % 2 === 0 ? 'above' : 'below', sweep % 4 >= 2);
    const crossings = order.crossings();
    idle = crossings < fewest ? 0 : idle + 1;
    if (crossings < fewest) [fewest, best] = [crossings, order.snapshot()];
  }
  order.restore(best);
  if (fewest > 0) swapRows(order);
  order.apply(graph.rows);
}

function sweepRows(order: RowOrder, side: Side, lastFirst: boolean): void {
  for (let i = 0; i < order.rowCount; i++) order.sortByMean(side === 'above' ? i : order.rowCount - 1 - i, side, lastFirst);
}

/** Looks again only at rows that changed or that stand next to one that did. */
function swapRows(order: RowOrder): void {
  let due = new Set(Array.from({ length: order.rowCount }, (_, row) => row));
  for (let round = 0; round < SWAP_ROUNDS && due.size > 0; round++) {
    const next = new Set<number>();
    for (const row of due) if (order.swapNeighbours(row)) for (const near of [row - 1, row, row + 1]) next.add(near);
    due = next;
  }
}
