import type { PropertyMap, Statement } from './statement.js';
import type { GraphTransaction } from './store.js';

/** As many rows as one statement unwinds: bounds the size of a message, and of the work that an engine holds at once. */
const BATCH = 1000;

/** Runs a statement over rows, batch by batch; not at all where there are none. */
export async function runRows(tx: GraphTransaction, statement: Statement<{ readonly rows: 'rows' }>, rows: readonly PropertyMap[]): Promise<void> {
  await Promise.all(batchesOf(rows).map((batch) => tx.run(statement, { rows: batch })));
}

/** Runs a statement over ids, batch by batch; not at all where there are none. */
export async function runIds(tx: GraphTransaction, statement: Statement<{ readonly ids: 'string[]' }>, ids: readonly string[]): Promise<void> {
  await Promise.all(batchesOf(ids).map((batch) => tx.run(statement, { ids: batch })));
}

function batchesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));
}
