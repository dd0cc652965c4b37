/** The work of a child: the documents of these numbers. */
export interface Job {
  readonly paths: readonly string[];
  readonly seed: number;
  readonly from: number;
  /** The first number that is another's. */
  readonly to: number;
}

/** What a child says after each document. */
export interface Result {
  readonly number: number;
  readonly broken: string | undefined;
}

/** The seed of one document: no two runs of less than a million documents share one. */
export function seedOf(seed: number, number: number): number {
  return seed * 1_000_003 + number;
}
