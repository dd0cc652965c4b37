import type { SearchCandidate, SearchField } from './search-fields.js';
import type { Shape, Statement, ValuesOf } from './statement.js';

/**
 * A transaction that writes. Statements run in the order in which they are asked for, whether or not the one before was
 * awaited: asking for several at once spares a server's round trips.
 */
export interface GraphTransaction {
  run<P extends Shape, R extends Shape>(statement: Statement<P, R>, params: ValuesOf<P>): Promise<readonly ValuesOf<R>[]>;
}

/**
 * A property graph that answers the statements of cypher/. Two adapters stand behind it, and one conformance suite holds
 * them equal. Every method rejects with a ZhengmaiError whose code starts with STORE_; the text of a driver never gets out.
 */
export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** Answers one statement that writes nothing. */
  read<P extends Shape, R extends Shape>(statement: Statement<P, R>, params: ValuesOf<P>): Promise<readonly ValuesOf<R>[]>;
  /** Runs `work` as one transaction: all that it wrote or, where it rejects, nothing. May run `work` again where the store asks for it. */
  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T>;
  /** Nodes whose field may match, in no order that holds for both stores: `search.ts` decides and ranks. */
  candidates(field: SearchField, words: readonly string[], limit: number): Promise<readonly SearchCandidate[]>;
  /** Resolves where the store answers and its schema is of this version; asks it anew every time. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
