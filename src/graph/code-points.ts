/** Orders strings by code point: the one order that both stores and JavaScript can agree on. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Counts votes; the winner is the value with most of them, ties going to the first by code point. */
export class Ballot {
  readonly #votes = new Map<string, number>();

  add(value: string | null, votes = 1): this {
    if (value !== null) this.#votes.set(value, (this.#votes.get(value) ?? 0) + votes);
    return this;
  }

  winner(): string | null {
    const ranked = [...this.#votes].sort(([a, n], [b, m]) => m - n || byCodePoint(a, b));
    return ranked[0]?.[0] ?? null;
  }

  /** Everything that was voted for but one value, by code point. */
  others(than: string | null): readonly string[] {
    return [...this.#votes.keys()].filter((value) => value !== than).sort(byCodePoint);
  }
}
