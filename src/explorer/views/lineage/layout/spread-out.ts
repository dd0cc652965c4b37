import { numberAt } from './number-at.js';

/**
 * Places items on a line in their order, each as near as can be to where it wants to be (least squares by weight), neighbours at least `distances[i]`
 * apart (from the centre of item i to that of i + 1). The exact optimum, in linear time: isotonic regression by pooling of adjacent violators.
 */
export function spreadOut(wanted: ArrayLike<number>, weights: ArrayLike<number>, distances: ArrayLike<number>): Float64Array {
  const count = wanted.length;
  const offsets = runningSums(distances, count);
  const [means, masses, firsts] = [new Float64Array(count), new Float64Array(count), new Int32Array(count)];
  let blocks = 0;
  for (let i = 0; i < count; i++) {
    let [mean, mass, first] = [numberAt(wanted, i) - numberAt(offsets, i), weights[i] ?? 1, i];
    for (; blocks > 0 && numberAt(means, blocks - 1) > mean; blocks--) {
      const before = numberAt(masses, blocks - 1);
      mean = (mean * mass + numberAt(means, blocks - 1) * before) / (mass + before);
      mass += before;
      first = numberAt(firsts, blocks - 1);
    }
    means[blocks] = mean;
    masses[blocks] = mass;
    firsts[blocks++] = first;
  }
  for (let block = 0; block < blocks; block++) {
    const end = block + 1 < blocks ? firsts[block + 1] ?? count : count;
    for (let i = numberAt(firsts, block); i < end; i++) offsets[i] = numberAt(offsets, i) + numberAt(means, block);
  }
  return offsets;
}

/** The same within bounds for the centres; where there is no room for all of them, the lower bound holds. */
export function spreadOutBetween(low: number, high: number, wanted: readonly number[], distances: readonly number[]): Float64Array {
  const offsets = runningSums(distances, wanted.length);
  const free = high - numberAt(offsets, wanted.length - 1);
  const places = spreadOut(wanted, wanted.map(() => 1), distances);
  return places.map((place, i) => Math.max(low, Math.min(free, place - numberAt(offsets, i))) + numberAt(offsets, i));
}

/** Where each item would stand if all stood as close as they may, the first at 0. */
function runningSums(distances: ArrayLike<number>, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 1; i < count; i++) sums[i] = numberAt(sums, i - 1) + numberAt(distances, i - 1);
  return sums;
}
