import type { Statement } from '../../src/graph/statement.js';
import type { GraphStore, GraphTransaction } from '../../src/graph/store.js';

/** One statement as it was run, and what came back. */
export interface Run {
  readonly name: string;
  readonly params: unknown;
  /** In the store's order where the statement sets one, else sorted: an order that nobody asked for may differ. */
  readonly rows: readonly unknown[];
}

/** A store that writes down every statement that goes through it, in the order in which they were asked. */
export function recorded(store: GraphStore): { readonly store: GraphStore; readonly runs: Run[] } {
  const runs: Run[] = [];
  const note = async <R>(statement: Statement, params: unknown, answer: Promise<readonly R[]>): Promise<readonly R[]> => {
    const place = runs.push({ name: statement.name, params, rows: [] }) - 1;
    const rows = await answer;
    runs[place] = { name: statement.name, params, rows: inOrder(statement, rows) };
    return rows;
  };
  const through = (tx: GraphTransaction): GraphTransaction => ({ run: (statement, params) => note(statement as never, params, tx.run(statement, params)) });
  return {
    runs,
    store: {
      kind: store.kind,
      read: (statement, params) => note(statement as never, params, store.read(statement, params)),
      write: (work) => store.write((tx) => work(through(tx))),
      candidates: (field, words, limit) => store.candidates(field, words, limit),
      ready: () => store.ready(),
      close: () => store.close(),
    },
  };
}

/** JSON of rows, keys sorted and labels too: neither has an order of its own. */
export function inOrder(statement: Statement, rows: readonly unknown[]): readonly unknown[] {
  const plain = rows.map((row) => canonical(row));
  if (/ORDER BY/.test(statement.text)) return plain;
  return plain.map((row) => [JSON.stringify(row), row] as const).sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, row]) => row);
}

function canonical(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return key === 'labels' ? [...value as string[]].sort() : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, canonical(inner, name)]));
}
