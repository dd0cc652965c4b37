import { loadDocument } from '../../src/graph/load-document.js';
import { readStatements } from '../../src/graph/read-statements.js';
import type { Statement } from '../../src/graph/statement.js';
import { factsOf } from '../../src/pipeline.js';
import { graphOf } from './exported.js';
import { madeCorpus } from './made-corpus.js';
import { madeFacts } from './made-facts.js';
import { casesOf, readDomainOf, type Params, type ReadDomain } from './read-cases.js';
import { inOrder } from './recorded-store.js';
import { seedPaths } from './seed-paths.js';
import { openBoth, WAIT, type TestGraph } from './stores.js';

describe('every statement that reads', () => {
  let graphs: readonly TestGraph[] = [];
  let domain: ReadDomain;
  beforeAll(async () => {
    graphs = await openBoth();
    const facts = [...await Promise.all(seedPaths.map((path) => factsOf(path))), ...madeCorpus.map(madeFacts)];
    for (const { store } of graphs) for (const document of facts) await loadDocument(store, document);
    const { nodes, relationships } = await graphOf(graphs[0]!.store);
    domain = readDomainOf(nodes, relationships);
  }, WAIT);
  afterAll(async () => { await Promise.all(graphs.map((graph) => graph.dispose())); });

  /** Rows as a set: where a statement sorts, it does so to cut a page, and the API puts the page in order. */
  const answers = async (statement: Statement, params: Params) => Promise.all(graphs.map(async ({ store }) =>
    inOrder({ ...statement, text: '' }, await store.read(statement, params as never))));

  it.each(Object.values<Statement>(readStatements).map((statement) => [statement.name, statement] as const))('%s answers the same on both stores, whatever it is asked', async (_, statement) => {
    let found = 0;
    for (const params of casesOf(statement, domain)) {
      const [first, ...others] = await answers(statement, params);
      found += first?.length ?? 0;
      for (const other of others) expect({ params, rows: other }).toEqual({ params, rows: first });
    }
    expect(found).toBeGreaterThan(0);
  });
});
