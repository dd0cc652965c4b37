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
    let [mean, mass, first] = [(wanted[i] ?? 0) - (offsets[i] ?? 0), weights[i] ?? 1, i];
    for (; blocks > 0 && (means[blocks - 1] ?? 0) > mean; blocks--) {
      const before = masses[blocks - 1] ?? 0;
      mean = (mean * mass + (means[blocks - 1] ?? 0) * before) / (mass + before);
      mass += before;
      first = firsts[blocks - 1] ?? 0;
    }
    means[blocks] = mean;
    masses[blocks] = mass;
    firsts[blocks++] = first;
  }
  for (let block = 0; block < blocks; block++) {
    const end = block + 1 < blocks ? firsts[block + 1] ?? count : count;
    for (let i = firsts[block] ?? 0; i < end; i++) offsets[i] = (offsets[i] ?? 0) + (means[block] ?? 0);
  }
  return offsets;
}

/** The same within bounds for the centres; where there is no room for all of them, the lower bound holds. */
export function spreadOutBetween(low: number, high: number, wanted: readonly number[], distances: readonly number[]): Float64Array {
  const offsets = runningSums(distances, wanted.length);
  const free = high - (offsets[wanted.length - 1] ?? 0);
  const places = spreadOut(wanted, wanted.map(() => 1), distances);
  return places.map((place, i) => Math.max(low, Math.min(free, place - (offsets[i] ?? 0))) + (offsets[i] ?? 0));
}

/** Where each item would stand if all stood as close as they may, the first at 0. */
function runningSums(distances: ArrayLike<number>, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 1; i < count; i++) sums[i] = (sums[i - 1] ?? 0) + (distances[i - 1] ?? 0);
  return sums;
}
