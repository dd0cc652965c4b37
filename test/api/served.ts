import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createServer } from '../../src/api/server.js';
import { loadDocument } from '../../src/graph/load-document.js';
import type { GraphStore } from '../../src/graph/store.js';
import { packageRoot } from '../../src/package-root.js';
import { factsOf } from '../../src/pipeline.js';
import { madeCorpus } from '../graph/made-corpus.js';
import { madeFacts, type MadeDocument } from '../graph/made-facts.js';
import { seedPaths } from '../graph/seed-paths.js';

export interface Answer {
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: { readonly code: string; readonly [key: string]: unknown } }[];
}

/** A running server and a way to ask it over HTTP. */
export interface Served {
  readonly url: string;
  readonly logged: readonly unknown[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer that must have no errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
  stop(): Promise<void>;
}

export async function serve(store: GraphStore): Promise<Served> {
  const logged: unknown[] = [];
  const server = await createServer({ store, log: (error) => { logged.push(error); } });
  const url = await server.listen({ port: 0 });
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    return await response.json() as Answer;
  };
  return {
    url, logged, ask,
    data: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(JSON.stringify(errors, null, 1));
      return data;
    },
    stop: () => server.close(),
  };
}

/** One of the questions that this API was built to answer: `01-documents`. */
export function question(name: string): string {
  return readFileSync(join(packageRoot, 'docs', 'questions', `${name}.graphql`), 'utf8');
}

export async function loadMade(store: GraphStore, documents: readonly MadeDocument[] = madeCorpus): Promise<void> {
  for (const made of documents) await loadDocument(store, madeFacts(made));
}

export async function loadSeeds(store: GraphStore): Promise<void> {
  for (const path of seedPaths) await loadDocument(store, await factsOf(path));
}
