import { ZhengmaiError } from '../errors.js';
import { openStore } from '../graph/open-store.js';
import type { SearchCandidate, SearchField } from '../graph/search-fields.js';
import type { Shape, Statement, ValuesOf } from '../graph/statement.js';
import type { GraphStore, GraphTransaction } from '../graph/store.js';

/** Trouble with the settings of this process, which no waiting mends. Anything else may pass: a server starts, a lock goes, a disk gets room. */
const LASTING = new Set<string>(['BAD_GRAPH_URL', 'STORE_AUTHENTICATION']);

const PAUSE_MILLISECONDS = 2_000;

/**
 * A store that a server can be given before it can be opened. Until then every question is refused with the reason, in
 * one sentence; the opening is tried again while the trouble may pass.
 */
export class WaitingStore implements GraphStore {
  readonly kind: GraphStore['kind'];
  #store: GraphStore | undefined;
  #trouble = new ZhengmaiError('STORE_UNAVAILABLE', 'The graph is being opened: try again in a moment.');
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(readonly environment: NodeJS.ProcessEnv) {
    this.kind = /^(?:bolt|neo4j)/.test(environment['GRAPH_URL'] ?? '') ? 'neo4j' : 'embedded';
  }

  /**
   * Opens the store and lets `prepare` make it ready for questions, again and again while it is down, full, locked by
   * another process or of another version. `onWait` hears every new reason for waiting. Resolves when the store is ready, or closed.
   * @throws ZhengmaiError BAD_GRAPH_URL or STORE_AUTHENTICATION, where waiting does not help
   */
  async open(prepare: (store: GraphStore) => Promise<void>, onWait: (trouble: ZhengmaiError) => void): Promise<void> {
    for (;;) {
      const trouble = await this.#tryToOpen(prepare);
      if (trouble === undefined || this.#closed) return;
      if (LASTING.has(trouble.code)) throw trouble;
      if (trouble.message !== this.#trouble.message) onWait(trouble);
      this.#trouble = trouble;
      await this.#pause();
    }
  }

  async #tryToOpen(prepare: (store: GraphStore) => Promise<void>): Promise<ZhengmaiError | undefined> {
    let store: GraphStore | undefined;
    try {
      store = await openStore(this.environment);
      await prepare(store);
      if (this.#closed) await store.close();
      else this.#store = store;
      return undefined;
    } catch (error) {
      await store?.close();
      if (error instanceof ZhengmaiError) return error;
      throw error;
    }
  }

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PAUSE_MILLISECONDS);
      this.#wake = () => { clearTimeout(timer); resolve(); };
    });
  }

  get #opened(): GraphStore {
    if (!this.#store) throw this.#trouble;
    return this.#store;
  }

  async read<P extends Shape, R extends Shape>(statement: Statement<P, R>, params: ValuesOf<P>): Promise<readonly ValuesOf<R>[]> {
    return this.#opened.read(statement, params);
  }

  async write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#opened.write(work);
  }

  async candidates(field: SearchField, words: readonly string[], limit: number): Promise<readonly SearchCandidate[]> {
    return this.#opened.candidates(field, words, limit);
  }

  async ready(): Promise<void> {
    await this.#opened.ready();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await this.#store?.close();
  }
}
