import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import grafeo from '@grafeo-db/js';

import { embeddedError, folderError } from './embedded-errors.js';
import { checkVersion, migrate } from './migrate.js';
import { embeddedSchema, sharedSchema } from './schema.js';
import { searchFields, type SearchCandidate, type SearchField } from './search-fields.js';
import { Serial } from './serial.js';
import type { Shape, Statement, ValuesOf } from './statement.js';
import type { GraphStore, GraphTransaction } from './store.js';

type Database = InstanceType<typeof grafeo.GrafeoDB>;
type Transaction = ReturnType<Database['beginTransaction']>;

/** What runs a text of Cypher: the database, or a transaction of it. */
type Engine = Pick<Database, 'executeCypher'>;

/** A write-ahead log of this many bytes is folded into the file, so that opening stays quick. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/**
 * Opens the graph in a folder, making it where there is none. One process at a time has it open; within it, writes run one
 * after the other, and readers see what was committed last.
 * @throws ZhengmaiError STORE_LOCKED, STORE_FULL, STORE_VERSION or STORE_FAILED.
 */
export async function openEmbeddedStore(folder: string): Promise<GraphStore> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => { throw folderError(folder, cause); });
  const database = openDatabase(folder);
  const store = new EmbeddedStore(database, folder);
  try {
    await store.prepare();
    return store;
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}

function openDatabase(folder: string): Database {
  try {
    const database = grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'));
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return database;
  } catch (cause) {
    throw embeddedError(folder, cause);
  }
}

/** Rolls back what is left of a transaction: one whose commit failed is over already, and that error is the one to tell. */
function abandon(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch {
    return;
  }
}

/** This engine indexes full-width letters and digits as they are, where Neo4j folds them: both forms are asked for. */
function asIndexed(word: string): readonly string[] {
  const wide = word.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  return wide === word ? [word] : [word, wide];
}

class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  readonly #writes = new Serial();

  constructor(readonly database: Database, readonly folder: string) {}

  async prepare(): Promise<void> {
    await migrate((statement, params) => this.#run(this.database, statement, params), [...embeddedSchema, ...sharedSchema], this.folder);
    for (const { label, property } of searchFields) {
      await this.#guard(() => this.database.createTextIndex(label, property, { tokenizer: 'cjk_bigram' }));
    }
  }

  read<P extends Shape, R extends Shape>(statement: Statement<P, R>, params: ValuesOf<P>): Promise<readonly ValuesOf<R>[]> {
    return this.#run(this.database, statement, params);
  }

  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#writes.run(async () => {
      const transaction = await this.#guard(async () => this.database.beginTransaction());
      const inTurn = new Serial();
      try {
        const result = await work({ run: (statement, params) => inTurn.run(() => this.#run(transaction, statement, params)) });
        await this.#guard(async () => { transaction.commit(); });
        return result;
      } catch (error) {
        await inTurn.run(async () => { abandon(transaction); });
        throw error;
      }
    });
  }

  async candidates({ label, property }: SearchField, words: readonly string[], limit: number): Promise<readonly SearchCandidate[]> {
    const hits = await this.#guard(() => this.database.textSearch(label, property, words.flatMap(asIndexed).join(' '), limit));
    return hits.flatMap(([node]) => {
      const properties = node === undefined ? {} : (this.database.getNode(node)?.properties() ?? {}) as Record<string, unknown>;
      const { id, [property]: text } = properties;
      return typeof id === 'string' && typeof text === 'string' ? [{ id, text }] : [];
    });
  }

  async ready(): Promise<void> {
    await checkVersion((statement, params) => this.#run(this.database, statement, params), this.folder);
  }

  async close(): Promise<void> {
    await this.#writes.run(() => this.#guard(async () => { this.database.close(); }));
  }

  async #run<P extends Shape, R extends Shape>(engine: Engine, statement: Statement<P, R>, params: ValuesOf<P>): Promise<readonly ValuesOf<R>[]> {
    const result = await this.#guard(() => engine.executeCypher(statement.text, params));
    return result.toArray() as unknown as readonly ValuesOf<R>[];
  }

  /** Lets no error of the engine out as it is. */
  async #guard<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (cause) {
      throw embeddedError(this.folder, cause);
    }
  }
}
