import { neo4jFullText } from '../../src/graph/search-statements.js';
import { wholeGraphStatements } from '../../src/graph/whole-graph-statements.js';
import { writeStatements } from '../../src/graph/write-statements.js';
import { conformanceOf } from './conformance.js';
import { openBoth, WAIT, type TestGraph } from './stores.js';

describe('the stores', () => {
  let graphs: readonly TestGraph[] = [];
  let answers: readonly Awaited<ReturnType<typeof conformanceOf>>[] = [];
  beforeAll(async () => {
    graphs = await openBoth();
    answers = await Promise.all(graphs.map((graph) => conformanceOf(graph.store)));
  }, WAIT);
  afterAll(async () => { await Promise.all(graphs.map((graph) => graph.dispose())); });

  it('come to the same in every scenario', () => {
    for (const other of answers.slice(1)) {
      for (const [i, { scenario, result }] of other.entries()) expect({ scenario, result }).toEqual({ scenario, result: answers[0]?.[i]?.result });
    }
  });

  it('run the same statements with the same parameters, and answer each the same', () => {
    for (const other of answers.slice(1)) {
      for (const [i, { scenario, runs }] of other.entries()) expect(JSON.stringify({ scenario, runs })).toBe(JSON.stringify({ scenario, runs: answers[0]?.[i]?.runs }));
    }
  });

  it('are asked every statement that writes, and every one that reads the whole graph', () => {
    const run = new Set(answers[0]?.flatMap(({ runs }) => runs.map((one) => one.name)));
    const all = [...Object.values(writeStatements), ...wholeGraphStatements].map((statement) => statement.name);
    expect(all.filter((name) => !run.has(name) && name !== neo4jFullText.name)).toEqual([]);
  });

  it('find something in most searches', () => {
    const [found] = (answers[0] ?? []).filter(({ scenario }) => scenario === 'searching').map(({ result }) => (result as unknown[][]).filter((hits) => hits.length > 0).length);
    expect(found).toBeGreaterThanOrEqual(8);
  });
});
