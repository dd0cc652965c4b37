/** Things by groups whose neighbours differ by at most `near`, in ascending order; a group spans no more than twice that. */
export function clustered<T>(things: readonly T[], valueOf: (thing: T) => number, near: number): T[][] {
  const groups: T[][] = [];
  let [first, last] = [-Infinity, -Infinity];
  for (const thing of [...things].sort((a, b) => valueOf(a) - valueOf(b))) {
    const value = valueOf(thing);
    const group = groups.at(-1);
    if (group && value - last <= near && value - first <= 2 * near) group.push(thing);
    else {
      groups.push([thing]);
      first = value;
    }
    last = value;
  }
  return groups;
}

/** Sets of numbers that are joined two by two. */
export class UnionFind {
  private readonly above: number[];

  constructor(count: number) {
    this.above = Array.from({ length: count }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const [from, to] = [this.of(b), this.of(a)];
    this.above[Math.max(from, to)] = Math.min(from, to);
  }

  /** The number that stands for the set of another: the least of it. */
  of(number: number): number {
    let at = number;
    for (let next = this.above[at] ?? at; next !== at; next = this.above[at] ?? at) {
      this.above[at] = this.above[next] ?? next;
      at = next;
    }
    return at;
  }
}
