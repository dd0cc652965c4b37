import type { PropertyMap, Statement } from './statement.js';
import type { GraphTransaction } from './store.js';

/** As many rows as one statement unwinds: bounds the size of a message, and of the work that an engine holds at once. */
const BATCH = 1000;

/** Runs a statement over rows, batch by batch; not at all where there are none. */
export async function runRows(tx: GraphTransaction, statement: Statement<{ readonly rows: 'rows' }>, rows: readonly PropertyMap[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await tx.run(statement, { rows: rows.slice(from, from + BATCH) });
}

/** Runs a statement over ids, batch by batch; not at all where there are none. */
export async function runIds(tx: GraphTransaction, statement: Statement<{ readonly ids: 'string[]' }>, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) await tx.run(statement, { ids: ids.slice(from, from + BATCH) });
}
