import { invariant } from '../errors.js';

/** A row that another row of the same answer names: it is there, unless a load came in between. */
export async function found<Row>(row: Promise<Row | null>, what: string): Promise<Row> {
  const value = await row;
  invariant(value !== null, `${what} is not in the graph`);
  return value;
}

/** The rows that a list of ids names, in its order; what went away in between is left out. */
export async function foundAll<Row>(rows: Promise<readonly (Row | null | Error)[]>): Promise<Row[]> {
  const kept: Row[] = [];
  for (const row of await rows) {
    if (row instanceof Error) throw row;
    if (row !== null) kept.push(row);
  }
  return kept;
}
