import { AccumulatorTree } from './count-crossings.js';
import type { Item } from './layered-graph.js';
import { numberAt } from './number-at.js';

export type Side = 'above' | 'below';

/** The neighbours of all items on one side: those of item i are `ends[starts[i]]` up to `ends[starts[i + 1]]`. */
interface Adjacency {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly weights: Int32Array;
}

/** The order of the items in their rows, as arrays of numbers: ordering looks at each line some dozens of times. */
export class RowOrder {
  readonly #items: readonly Item[];
  readonly #rows: Int32Array[];
  readonly #order: Int32Array;
  readonly #means: Float64Array;
  readonly #sides: Readonly<Record<Side, Adjacency>>;
  readonly #cursor: Int32Array;

  constructor(rows: readonly (readonly Item[])[]) {
    this.#items = rows.flat().sort((a, b) => a.index - b.index);
    this.#rows = rows.map((row) => Int32Array.from(row, ({ index }) => index));
    this.#order = new Int32Array(this.#items.length);
    this.#means = new Float64Array(this.#items.length);
    this.#cursor = new Int32Array(this.#items.length);
    this.#sides = { above: adjacencyOf(this.#items, 'above'), below: adjacencyOf(this.#items, 'below') };
    for (const row of this.#rows) this.#number(row);
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  /** How many lines cross in the whole graph, as it is ordered now. */
  crossings(): number {
    let crossings = 0;
    for (let row = 0; row + 1 < this.#rows.length; row++) crossings += this.#crossingsBelow(row);
    return crossings;
  }

  /** Sorts a row by the mean place of the neighbours on one side; items without any keep their place in the row. */
  sortByMean(rowNumber: number, side: Side, lastFirst: boolean): void {
    const row = this.#row(rowNumber);
    const [order, means, tied] = [this.#order, this.#means, lastFirst ? -1 : 1];
    const moving: number[] = [];
    for (const item of row) if (this.#meanOf(item, side)) moving.push(item);
    moving.sort((a, b) => numberAt(means, a) - numberAt(means, b) || tied * (numberAt(order, a) - numberAt(order, b)));
    let next = 0;
    row.forEach((item, i) => {
      if (!Number.isNaN(numberAt(means, item))) row[i] = moving[next++] ?? item;
    });
    this.#number(row);
  }

  /** Swaps neighbours in a row where fewer lines cross then. True if any were. */
  swapNeighbours(rowNumber: number): boolean {
    const row = this.#row(rowNumber);
    this.#sortEnds(rowNumber - 1, 'below', 'above');
    this.#sortEnds(rowNumber + 1, 'above', 'below');
    let swapped = false;
    for (let i = 0; i + 1 < row.length; i++) {
      const [left = 0, right = 0] = [row[i], row[i + 1]];
      if (this.#gainOfSwap(left, right, 'above') + this.#gainOfSwap(left, right, 'below') <= 0) continue;
      row[i] = right;
      row[i + 1] = left;
      swapped = true;
    }
    if (swapped) this.#number(row);
    return swapped;
  }

  snapshot(): Int32Array[] {
    return this.#rows.map((row) => row.slice());
  }

  restore(saved: readonly Int32Array[]): void {
    this.#rows.forEach((row, i) => {
      row.set(saved[i] ?? []);
      this.#number(row);
    });
  }

  /** Puts the items of the graph into this order. */
  apply(rows: readonly Item[][]): void {
    rows.forEach((row, i) => {
      this.#row(i).forEach((number, order) => {
        const item = this.#items[number];
        if (!item) return;
        item.order = order;
        row[order] = item;
      });
    });
  }

  #row(row: number): Int32Array {
    return this.#rows[row] ?? new Int32Array();
  }

  #number(row: Int32Array): void {
    row.forEach((item, order) => (this.#order[item] = order));
  }

  /** Keeps the mean for the sort; false, and no number, where there are no neighbours. */
  #meanOf(item: number, side: Side): boolean {
    const { starts, ends, weights } = this.#sides[side];
    let sum = 0;
    let count = 0;
    for (let i = numberAt(starts, item); i < numberAt(starts, item + 1); i++) {
      const weight = numberAt(weights, i);
      sum += (numberAt(this.#order, numberAt(ends, i))) * weight;
      count += weight;
    }
    this.#means[item] = count === 0 ? NaN : sum / count;
    return count > 0;
  }

  #crossingsBelow(rowNumber: number): number {
    this.#sortEnds(rowNumber + 1, 'above', 'below');
    const { starts, ends, weights } = this.#sides.below;
    const tree = new AccumulatorTree(this.#row(rowNumber + 1).length);
    let crossings = 0;
    for (const item of this.#row(rowNumber)) {
      for (let i = numberAt(starts, item); i < numberAt(starts, item + 1); i++) crossings += tree.add(numberAt(this.#order, numberAt(ends, i)), numberAt(weights, i));
    }
    return crossings;
  }

  /** Sorts what the neighbours of a row see of it by its order, in linear time: goes through the row and lets each neighbour note who comes next. */
  #sortEnds(rowNumber: number, from: Side, seen: Side): void {
    const [mine, theirs, cursor] = [this.#sides[from], this.#sides[seen], this.#cursor];
    const near = this.#row(rowNumber + (from === 'above' ? -1 : 1));
    for (const item of near) cursor[item] = numberAt(theirs.starts, item);
    for (const item of this.#row(rowNumber)) {
      for (let i = numberAt(mine.starts, item); i < numberAt(mine.starts, item + 1); i++) {
        const other = numberAt(mine.ends, i);
        const slot = numberAt(cursor, other);
        theirs.ends[slot] = item;
        theirs.weights[slot] = numberAt(mine.weights, i);
        cursor[other] = slot + 1;
      }
    }
  }

  /** Crossings between the lines of two neighbours on one side, less those after a swap. Their ends are sorted. */
  #gainOfSwap(left: number, right: number, side: Side): number {
    return this.#inversions(left, right, side) - this.#inversions(right, left, side);
  }

  /** Pairs of which the line of the first ends behind that of the second. */
  #inversions(first: number, second: number, side: Side): number {
    const { starts, ends, weights } = this.#sides[side];
    const [order, last] = [this.#order, numberAt(starts, second + 1)];
    let [pairs, passed, next] = [0, 0, numberAt(starts, second)];
    for (let i = numberAt(starts, first); i < numberAt(starts, first + 1); i++) {
      const place = numberAt(order, numberAt(ends, i));
      for (; next < last && (numberAt(order, numberAt(ends, next))) < place; next++) passed += numberAt(weights, next);
      pairs += numberAt(weights, i) * passed;
    }
    return pairs;
  }
}

function adjacencyOf(items: readonly Item[], side: Side): Adjacency {
  const starts = new Int32Array(items.length + 1);
  items.forEach((item, i) => (starts[i + 1] = numberAt(starts, i) + item[side].length));
  const adjacency = { starts, ends: new Int32Array(starts.at(-1) ?? 0), weights: new Int32Array(starts.at(-1) ?? 0) };
  let slot = 0;
  for (const item of items) {
    for (const { item: other, weight } of item[side]) {
      adjacency.ends[slot] = other.index;
      adjacency.weights[slot++] = weight;
    }
  }
  return adjacency;
}
