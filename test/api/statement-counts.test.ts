import { madeCorpus } from '../graph/made-corpus.js';
import { NANAN, type MadeDocument } from '../graph/made-facts.js';
import { recorded, type Run } from '../graph/recorded-store.js';
import { stores, WAIT, type TestGraph } from '../graph/stores.js';
import { operationsOn, type Operation } from './operations.js';
import { loadMade, serve, type Served } from './served.js';

/** A dozen more county plans, each with tasks, bodies, indicators and citations of its own and shared ones. */
const more: readonly MadeDocument[] = Array.from({ length: 12 }, (_, i) => ({
  file: `县${i}.txt`, title: `南安市第${i}号方案的通知`, number: `南政办〔2024〕${i}号`, place: NANAN, issuers: ['南安市人民政府办公室', `南安市第${i}局`],
  plans: [{
    title: `南安市第${i}号方案`, period: [2024, 2025] as const,
    tasks: ['1.1', '1.2', '1.3'].map((path) => ({
      path, title: `第${i}号任务${path}`, roles: [['LEAD', '市教育局'], ['LEAD', `市第${i}局`], ['SUPPORT', '市财政局']] as const, indicators: [[`第${i}号比率`, i, '%']] as const,
    })),
    cites: [{ title: '关于深化教育改革的意见' }, { title: `关于第${i}号工作的意见`, path: '1.1' }],
  }],
}));

interface Measured {
  readonly store: ReturnType<typeof recorded>;
  readonly served: Served;
  readonly operations: readonly Operation[];
}

/** The statements that one operation comes to. */
async function statementsOf({ store, served }: Measured, { query, variables }: Operation): Promise<readonly string[]> {
  const before = store.runs.length;
  await served.data(query, variables);
  return store.runs.slice(before).map((run: Run) => run.name).sort();
}

describe('the statements of a question', () => {
  let graphs: readonly TestGraph[];
  let small: Measured;
  let large: Measured;
  const measure = async (graph: TestGraph, documents: readonly MadeDocument[]): Promise<Measured> => {
    await loadMade(graph.store, documents);
    const store = recorded(graph.store);
    const served = await serve(store.store);
    return { store, served, operations: await operationsOn(served) };
  };
  beforeAll(async () => {
    graphs = await Promise.all([stores[0]!.open(), stores[0]!.open()]);
    small = await measure(graphs[0]!, madeCorpus);
    large = await measure(graphs[1]!, [...madeCorpus, ...more]);
  }, WAIT);
  afterAll(async () => {
    await Promise.all([small.served.stop(), large.served.stop()]);
    await Promise.all(graphs.map((graph) => graph.dispose()));
  });

  const asked = () => small.operations.filter(({ name }) => name !== '08' && name !== 'nodes');

  it('are as many with four times the parents', async () => {
    for (const operation of asked().filter(({ name }) => /^\d/.test(name))) {
      expect({ name: operation.name, statements: await statementsOf(large, operation) }).toEqual({ name: operation.name, statements: await statementsOf(small, operation) });
    }
  });

  it('do not grow with the parents where a question asks for everything, though a loader may run once more for rows that came later', async () => {
    for (const operation of asked()) {
      const [few, many] = [await statementsOf(small, operation), await statementsOf(large, operation)];
      expect({ name: operation.name, statements: new Set(many) }).toEqual({ name: operation.name, statements: new Set(few) });
      expect({ name: operation.name, more: many.length <= few.length + 4 }).toEqual({ name: operation.name, more: true });
    }
  });

  it.each([['01', 6], ['02', 7], ['03', 3], ['04', 5], ['05', 6], ['06', 5], ['07', 7], ['11', 1]])('are, for question %s, at most %i', async (name, most) => {
    const [operation] = large.operations.filter((one) => one.name === name);
    const statements = await statementsOf(large, operation!);
    expect({ statements, within: statements.length <= most }).toEqual({ statements, within: true });
  });

  it.each([['missing', 3], ['lineageGaps', 9], ['gaps by policy', 4]])('are, for %s, at most %i', async (name, most) => {
    const [operation] = large.operations.filter((one) => one.name === name);
    const statements = await statementsOf(large, operation!);
    expect({ statements, within: statements.length <= most }).toEqual({ statements, within: true });
  });

  it('read the text of a document once, however many facts show their passage and place, and a policy costs one statement for each count', async () => {
    const context = 'evidence { place { page line } context { text } }';
    const facts = `{ plans(first: 50) { nodes { tasks(first: 9) { nodes { ${context} responsibilities { ${context} } indicators { ${context} } } } citations(first: 9) { nodes { ${context} } } } } documents(first: 50) { nodes { text outline { title ${context} } } } }`;
    const before = large.store.runs.length;
    await large.served.data(facts);
    const read = large.store.runs.slice(before).filter((run) => run.name === 'read/document-texts').map((run) => (run.params as { readonly ids: readonly string[] }).ids);
    expect(read.length).toBeLessThanOrEqual(2);
    expect(read.flat()).toHaveLength(new Set(read.flat()).size);
    expect(read.flat().length).toBeGreaterThan(10);
    expect(await statementsOf(large, { name: '', query: '{ policies(first: 100) { nodes { issuedYear citingPlanCount citedPolicyCount } } }' }))
      .toEqual(['read/documents-by-id', 'read/policies', 'read/policy-cited-policies-count', 'read/policy-citing-plans-count']);
  });

  it('of a lineage are at most two a step of its depth and two more', async () => {
    for (const operation of large.operations.filter(({ name }) => name === '08')) {
      const { direction, depth } = operation.variables as { direction: string; depth: number };
      expect((await statementsOf(large, operation)).length).toBeLessThanOrEqual((direction === 'BOTH' ? 2 : 1) * (depth + 1) + 2);
    }
  });

  it('count only where a count is asked for, and read no page where none is', async () => {
    expect(await statementsOf(large, { name: '', query: '{ plans { nodes { id } } }' })).toEqual(['read/plans']);
    expect(await statementsOf(large, { name: '', query: '{ plans { totalCount } }' })).toEqual(['read/plans-count']);
  });
});
