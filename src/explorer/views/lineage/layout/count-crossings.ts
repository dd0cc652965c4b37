import { numberAt } from './number-at.js';

/** A line between two adjacent rows: where it starts in the upper one, where it ends in the lower one, how many lines run in it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** How many pairs of lines cross between two rows. Lines that share an end do not cross. Linear-logarithmic in the number of lines. */
export function countCrossings(segments: readonly Segment[]): number {
  const ends = [...new Set(segments.map(({ to }) => to))].sort((a, b) => a - b);
  const slotOf = new Map(ends.map((end, slot) => [end, slot]));
  const seen = new AccumulatorTree(ends.length);
  let crossings = 0;
  for (const { to, weight } of [...segments].sort((a, b) => a.from - b.from || a.to - b.to)) crossings += seen.add(slotOf.get(to) ?? 0, weight);
  return crossings;
}

/**
 * Counts the crossings of lines that come sorted by their upper end, then by their lower one (Barth, Mutzel, Jünger: Simple and Efficient Bilayer Cross
 * Counting).
 */
export class AccumulatorTree {
  readonly #sums: Float64Array;
  #total = 0;

  /** For lower ends from 0 to `size - 1`. */
  constructor(size: number) {
    this.#sums = new Float64Array(size + 1);
  }

  /** Adds a line that ends in `slot`, and says how many of those added before it crosses. */
  add(slot: number, weight: number): number {
    const sums = this.#sums;
    let notBehind = 0;
    for (let i = slot + 1; i > 0; i -= i & -i) notBehind += numberAt(sums, i);
    const crossed = this.#total - notBehind;
    for (let i = slot + 1; i < sums.length; i += i & -i) sums[i] = numberAt(sums, i) + weight;
    this.#total += weight;
    return weight * crossed;
  }
}
