import { openBoth, stores, WAIT, type TestGraph } from '../graph/stores.js';
import { loadMade, serve, type Served } from './served.js';

/** A list of the schema: how to ask for it, and where in the answer it stands. */
interface List {
  readonly name: string;
  /** `ARGS` stands where the arguments of paging go. */
  readonly query: string;
  readonly pick: (data: any) => any; // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
}

const root = (field: string, filter = '', selection = 'id'): List => ({
  name: `${field}${filter}`, query: `${field}(${filter ? `${filter.slice(1, -1)}, ` : ''}ARGS) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${selection} } } nodes { ${selection} } }`,
  pick: (data) => data[field],
});

const lists: readonly List[] = [
  root('documents'), root('documents', '(orderBy: { field: TITLE, direction: DESC })'), root('plans'), root('plans', '(orderBy: { field: PERIOD_START, direction: DESC })'),
  root('policies'), root('policies', '(orderBy: { field: CITED_BY_COUNT, direction: DESC })'), root('tasks'), root('tasks', '(filter: { roles: [LEAD] })'),
  root('indicators'), root('citations'), root('organizations'), root('organizations', '(orderBy: { field: TASK_COUNT, direction: DESC })'), root('indicatorMetrics', '', 'key'), root('tasks', '(filter: { levels: [COUNTY] })'), root('jurisdictions'), root('coLeads', '', 'kind organization { id } partner { id }'),
  { ...root('search', '(query: "方案")'), query: root('search', '(query: "方案")').query },
  { name: 'plan.tasks', query: 'plans(filter: { titleContains: "南安市三年" }) { nodes { tasks(ARGS) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id } } } }', pick: (data) => data.plans.nodes[0].tasks },
  { name: 'policy.citedBy', query: 'policies(first: 1, orderBy: { field: CITED_BY_COUNT, direction: DESC }) { nodes { citedBy(ARGS) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id } } } }', pick: (data) => data.policies.nodes[0].citedBy },
  { name: 'organization.responsibilities', query: 'organizations(filter: { name: "南安市教育局" }) { nodes { responsibilities(ARGS) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id } } } }', pick: (data) => data.organizations.nodes[0].responsibilities },
];

let graphs: readonly TestGraph[] = [];
let servers: readonly Served[] = [];
beforeAll(async () => {
  graphs = await openBoth();
  for (const { store } of graphs) await loadMade(store);
  servers = await Promise.all(graphs.map(({ store }) => serve(store)));
}, WAIT);
afterAll(async () => {
  await Promise.all(servers.map((served) => served.stop()));
  await Promise.all(graphs.map((graph) => graph.dispose()));
});

describe.each(stores.map(({ name }, i) => [name, i] as const))('on the %s store', (_, place) => {
  const page = async (list: List, args: string) => list.pick(await servers[place]!.data(`{ ${list.query.replace('ARGS', args)} }`));

  it('pages of every list, forwards and backwards, hold every node once and in one order', async () => {
    for (const list of lists) {
      const whole = (await page(list, 'first: 100')).nodes.map((node: unknown) => JSON.stringify(node));
      const forwards: string[] = [];
      for (let after = '', more = true; more;) {
        const { nodes, edges, pageInfo, totalCount } = await page(list, `first: 2${after}`);
        expect({ list: list.name, totalCount, first: pageInfo.startCursor, before: pageInfo.hasPreviousPage }).toEqual({ list: list.name, totalCount: whole.length, first: edges[0].cursor, before: after !== '' });
        forwards.push(...nodes.map((node: unknown) => JSON.stringify(node)));
        after = `, after: "${pageInfo.endCursor}"`;
        more = pageInfo.hasNextPage;
      }
      const backwards: string[] = [];
      for (let before = '', more = true; more;) {
        const { nodes, pageInfo } = await page(list, `last: 3${before}`);
        backwards.unshift(...nodes.map((node: unknown) => JSON.stringify(node)));
        before = `, before: "${pageInfo.startCursor}"`;
        more = pageInfo.hasPreviousPage;
      }
      expect({ list: list.name, forwards, backwards, distinct: new Set(whole).size }).toEqual({ list: list.name, forwards: whole, backwards: whole, distinct: whole.length });
      expect({ list: list.name, enough: whole.length > 1 }).toEqual({ list: list.name, enough: true });
    }
  }, WAIT);

  it('a page between two cursors holds what stands between them', async () => {
    const list = lists.find(({ name }) => name === 'organizations')!;
    const { edges } = await page(list, 'first: 6');
    const between = await page(list, `first: 10, after: "${edges[1].cursor}", before: "${edges[4].cursor}"`);
    expect(between.nodes).toEqual([edges[2].node, edges[3].node]);
    expect((await page(list, `last: 1, after: "${edges[1].cursor}", before: "${edges[4].cursor}"`)).nodes).toEqual([edges[3].node]);
  });

  it('a page of none is empty and knows that there is more', async () => {
    for (const list of lists) expect(await page(list, 'first: 0')).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } });
  });
});
