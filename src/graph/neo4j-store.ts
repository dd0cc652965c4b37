import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';

import type { GraphLocation } from './graph-url.js';
import { isPassing, neo4jError } from './neo4j-errors.js';
import { neo4jParameters } from './neo4j-parameters.js';
import { checkVersion, migrate, type RunAlone } from './migrate.js';
import { neo4jSchema, sharedSchema } from './schema.js';
import type { SearchCandidate, SearchField } from './search-fields.js';
import { fullTextParams } from './neo4j-full-text.js';
import { neo4jFullText } from './search-statements.js';
import type { Shape, Statement, ValuesOf } from './statement.js';
import type { GraphStore, GraphTransaction } from './store.js';

export type Neo4jLocation = Extract<GraphLocation, { kind: 'neo4j' }>;

/** How long a caller waits for a connection before the store counts as down, in milliseconds. */
const PATIENCE = 10_000;
/** A read that a server refuses for now is asked again so many times, each time after twice the pause, in milliseconds. */
const RETRIES = 4;
const FIRST_PAUSE = 50;

/**
 * Opens the graph on a Neo4j 5 server, making its schema where it has none.
 * @throws ZhengmaiError STORE_UNAVAILABLE, STORE_AUTHENTICATION, STORE_VERSION or STORE_FAILED.
 */
export async function openNeo4jStore(location: Neo4jLocation): Promise<GraphStore> {
  const driver = neo4j.driver(location.uri, neo4j.auth.basic(location.user, location.password), {
    disableLosslessIntegers: true, connectionTimeout: PATIENCE, connectionAcquisitionTimeout: PATIENCE, maxTransactionRetryTime: PATIENCE,
    userAgent: 'zhengmai', logging: { level: 'error', logger: () => undefined },
  });
  const store = new Neo4jStore(driver, location);
  try {
    await migrate(store.alone, [...sharedSchema, ...neo4jSchema], location.uri);
    return store;
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}

class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';

  constructor(readonly driver: Driver, readonly location: Neo4jLocation) {}

  /** A statement in a transaction of its own that may write: for the schema, whose statements may be run again. */
  readonly alone: RunAlone = (statement, params) => this.#guard(() => this.#patiently(() => this.#inSession('WRITE', (session) => answerOf(session, statement, params))));

  /** One round trip: an auto-commit transaction on a member that may only read. */
  async read<P extends Shape, R extends Shape>(statement: Statement<P, R>, params: ValuesOf<P>): Promise<readonly ValuesOf<R>[]> {
    return this.#guard(() => this.#patiently(() => this.#inSession('READ', (session) => answerOf(session, statement, params))));
  }

  async write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#guard(() => this.#inSession('WRITE', (session) => session.executeWrite((transaction) => work({
      run: (statement, params) => answerOf(transaction, statement, params),
    }))));
  }

  async candidates(field: SearchField, words: readonly string[], limit: number): Promise<readonly SearchCandidate[]> {
    return this.read(neo4jFullText, fullTextParams(field, words, limit));
  }

  async ready(): Promise<void> {
    await checkVersion((statement, params) => this.read(statement, params), this.location.uri);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({ database: this.location.database, defaultAccessMode: mode });
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  }

  /** Asks again while the server says that the trouble will pass; what lasts comes out. */
  async #patiently<T>(ask: () => Promise<T>): Promise<T> {
    for (let attempt = 0, pause = FIRST_PAUSE; ; attempt++, pause *= 2) {
      try {
        return await ask();
      } catch (error) {
        if (attempt === RETRIES || !isPassing(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  /** Lets no error of the driver out as it is. */
  async #guard<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (cause) {
      throw neo4jError(this.location, cause);
    }
  }
}

async function answerOf<P extends Shape, R extends Shape>(on: Session | ManagedTransaction, statement: Statement<P, R>, params: ValuesOf<P>): Promise<readonly ValuesOf<R>[]> {
  const result = await withoutStackTrace(() => on.run(statement.text, neo4jParameters(params)));
  return result.records.map((record) => record.toObject() as ValuesOf<R>);
}

/** The driver takes a stack trace with every statement, in case it fails; nobody sees it, and it costs as much as sending the statement. */
function withoutStackTrace<T>(call: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
