import { readStatements } from '../../src/graph/read-statements.js';
import type { Statement } from '../../src/graph/statement.js';
import { inOrder, recorded } from '../graph/recorded-store.js';
import { openBoth, stores, WAIT, type TestGraph } from '../graph/stores.js';
import { operationsOn } from './operations.js';
import { loadMade, loadSeeds, question, serve, type Served } from './served.js';

/** Asks a server every operation, and notes each statement that it came to. */
async function interview(graph: TestGraph) {
  const through = recorded(graph.store);
  const served = await serve(through.store);
  const answers = [];
  for (const { name, query, variables } of await operationsOn(served)) answers.push({ name, variables, data: await served.data(query, variables) as unknown });
  return { served, answers, runs: through.runs };
}

describe('the questions over the seeds and the made documents', () => {
  let graphs: readonly TestGraph[] = [];
  let interviews: readonly Awaited<ReturnType<typeof interview>>[] = [];
  beforeAll(async () => {
    graphs = await openBoth();
    for (const { store } of graphs) {
      await loadSeeds(store);
      await loadMade(store);
    }
    interviews = await Promise.all(graphs.map(interview));
  }, WAIT);
  afterAll(async () => {
    await Promise.all(interviews.map(({ served }) => served.stop()));
    await Promise.all(graphs.map((graph) => graph.dispose()));
  });

  it('are answered the same by both stores, ids and order included', () => {
    for (const other of interviews.slice(1)) {
      for (const [i, answer] of other.answers.entries()) expect(answer).toEqual(interviews[0]?.answers[i]);
    }
  });

  it('rest on the same rows of each statement, with whatever parameters it was run', async () => {
    const statements = new Map(Object.values<Statement>(readStatements).map((statement) => [statement.name, statement]));
    const runs = new Map((interviews[0]?.runs ?? []).map((run) => [JSON.stringify([run.name, run.params]), run]));
    for (const { store } of graphs.slice(1)) {
      for (const { name, params, rows } of runs.values()) {
        const statement = statements.get(name);
        if (statement) expect({ name, rows: inOrder(statement, await store.read(statement, params as never)) }).toEqual({ name, rows });
      }
    }
  }, WAIT);

  it('ask every statement of cypher/read/, and find rows with each', () => {
    const runs = interviews[0]?.runs ?? [];
    const withRows = new Set(runs.filter((run) => run.rows.length > 0).map((run) => run.name));
    expect(Object.values(readStatements).map((statement) => statement.name).filter((name) => !withRows.has(name))).toEqual([]);
  });

  it('give every fact its exact words', async () => {
    const { served } = interviews[0]!;
    const { documents } = await served.data('{ documents(first: 100) { nodes { id text plans { tasks(first: 100) { nodes { evidence { quote start end document { id } } responsibilities { evidence { quote start end document { id } } } } } indicators(first: 100) { nodes { evidence { quote start end document { id } } } } citations(first: 100) { nodes { evidence { quote start end document { id } } } } } } } }');
    const texts = new Map<string, string>(documents.nodes.map((d: { id: string; text: string }) => [d.id, d.text]));
    const facts = [...JSON.stringify(documents).matchAll(/"evidence":(?<fact>\{[^{}]*\{[^{}]*\}\})/g)].map((match) => JSON.parse(match.groups?.['fact'] ?? '') as { quote: string; start: number; end: number; document: { id: string } });
    expect(facts.length).toBeGreaterThan(150);
    for (const { quote, start, end, document } of facts) expect(texts.get(document.id)?.slice(start, end)).toBe(quote);
  });
});

describe('the answers over the made documents', () => {
  let graph: TestGraph;
  let served: Served;
  beforeAll(async () => {
    graph = await stores[0]!.open();
    await loadMade(graph.store);
    served = await serve(graph.store);
  }, WAIT);
  afterAll(async () => {
    await served.stop();
    await graph.dispose();
  });

  const planOf = async (title: string): Promise<string> => (await served.data('query ($title: String) { plans(filter: { titleContains: $title }) { nodes { id } } }', { title })).plans.nodes[0].id;

  it.each(['01-documents', '05-national-documents-of-each-city-plan', '06-co-leads', '07-cited-by', '11-corpus'])('to %s are these', async (name) => {
    expect(await served.data(question(name))).toMatchSnapshot();
  });

  it.each(['02-plan', '03-indicators', '04-citations', '08-lineage'])('to %s of the county plan are these', async (name) => {
    const id = await planOf('南安市三年行动方案');
    expect(await served.data(question(name), { id, plan: id, direction: 'UPSTREAM', depth: 2 })).toMatchSnapshot();
  });

  it('pair a lead with each body beside it once, and two leads with each other once', async () => {
    const { coLeads } = await served.data(question('06-co-leads'));
    const rows = coLeads.nodes.map((c: { kind: string; organization: { name: string }; partner: { name: string }; taskCount: number }) => [c.kind, c.organization.name, c.partner.name, c.taskCount]);
    expect(rows).toContainEqual(['LEAD_SUPPORT', '南安市教育局', '南安市财政局', 1]);
    expect(rows).toContainEqual(['LEAD_SUPPORT', '南安市教育局', '各乡镇人民政府', 1]);
    expect(rows.filter(([kind]: [string]) => kind === 'JOINT_LEAD')).toHaveLength(1);
  });

  it('find a body by any of its names, whatever the width and spaces', async () => {
    for (const name of ['南安市教育局', '市教育局', ' 南安市 教育局']) {
      const { organizations } = await served.data(question('09-organization'), { name });
      expect(organizations.nodes.map((o: { name: string }) => o.name)).toContain('南安市教育局');
    }
  });

  it('show a text without a title by the name of its file', async () => {
    const { documents } = await served.data('{ documents(filter: { titleContains: "无题" }) { nodes { title plans { title } } } }');
    expect(documents.nodes).toEqual([{ title: '无题', plans: [{ title: '无题' }] }]);
  });
});
