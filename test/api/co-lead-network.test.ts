import { NETWORK_LIMIT, networkOf } from '../../src/api/co-lead-network.js';
import { FUJIAN, NANAN, type MadeDocument } from '../graph/made-facts.js';
import { forEachStore, type TestGraph } from '../graph/stores.js';
import { loadMade, loadSeeds, serve, type Served } from './served.js';

const county: MadeDocument = {
  file: '县.txt', title: '南安市甲方案的通知', number: '南政办〔2024〕1号', place: NANAN,
  plans: [{
    title: '南安市甲方案',
    tasks: [
      { path: '1', title: '一', roles: [['LEAD', '甲局'], ['SUPPORT', '乙局'], ['RESPONSIBLE', '丙局']] },
      { path: '2', title: '二', roles: [['LEAD', '甲局'], ['LEAD', '乙局']] },
      { path: '3', title: '三', kind: 'SAFEGUARD', roles: [['RESPONSIBLE', '乙局'], ['RESPONSIBLE', '丙局']] },
      { path: '4', title: '四', roles: [['LEAD', '乙局'], ['SUPPORT', '甲局']] },
      { path: '5', title: '五', roles: [['LEAD', '乙局'], ['RESPONSIBLE', '甲局']] },
      { path: '6', title: '六', roles: [['LEAD', '丁局']] },
    ],
  }],
};
const province: MadeDocument = {
  file: '省.txt', title: '福建省甲方案的通知', number: '闽政办〔2024〕1号', place: FUJIAN,
  plans: [{ title: '福建省甲方案', tasks: [{ path: '1', title: '省一', roles: [['LEAD', '戊厅'], ['SUPPORT', '己厅']] }] }],
};

/** A joint pair is in an order without meaning. */
const EITHER = ['乙局→丙局 ×1', '丙局→乙局 ×1'] as const;

const everything = `nodes { organization { name } leadCount supportCount responsibleCount taskCount } totalOrganizationCount truncated
  edges { source { name } target { name } taskCount kinds { kind lead { name } taskCount } tasks(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { path } } }`;

forEachStore((graph: () => TestGraph) => {
  let served: Served;
  beforeEach(async () => { served = await serve(graph().store); });
  afterEach(() => served.stop());

  /** The pairs as told, of alternatives the one that was found. */
  const pairsIn = (told: readonly (readonly string[])[], found: Parameters<typeof pairs>[0]) => told.map((ways) => ways.find((way) => pairs(found).includes(way)) ?? ways[0]).sort();

  const network = async (filter: string, selection = everything, limit = 60) => (await served.data(`{ coLeadNetwork(limit: ${limit}, filter: {${filter}}) { ${selection} } }`)).coLeadNetwork;
  const pairs = (found: { edges: { source: { name: string }; target: { name: string }; taskCount: number }[] }) => found.edges.map((e) => `${e.source.name}→${e.target.name} ×${e.taskCount}`).sort();
  const idOf = async (name: string): Promise<string> => (await served.data('query ($name: String) { organizations(filter: { name: $name }) { nodes { id } } }', { name })).organizations.nodes[0].id;

  it('the network counts each task of a pair once, and says in which ways and who leads', async () => {
    await loadMade(graph().store, [county, province]);
    const found = await network('levels: [COUNTY]');
    expect(pairs(found)).toEqual(pairsIn([['乙局→甲局 ×4'], EITHER, ['甲局→丙局 ×1']], found));
    expect(found.edges[0]).toMatchObject({
      kinds: [{ kind: 'LEAD_SUPPORT', lead: { name: '乙局' }, taskCount: 2 }, { kind: 'JOINT_LEAD', lead: null, taskCount: 1 }, { kind: 'LEAD_SUPPORT', lead: { name: '甲局' }, taskCount: 1 }],
      tasks: { totalCount: 4, pageInfo: { hasNextPage: true }, nodes: [{ path: '1' }, { path: '2' }] },
    });
    expect(new Map(found.nodes.map((n: any) => [n.organization.name, [n.leadCount, n.supportCount, n.responsibleCount, n.taskCount]]))).toEqual(new Map([ // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
      ['甲局', [2, 1, 1, 4]], ['乙局', [3, 1, 1, 5]], ['丙局', [0, 0, 2, 2]],
    ]));
    expect([found.totalOrganizationCount, found.truncated]).toEqual([3, false]);
  });

  it('the network is narrowed by each condition of its filter', async () => {
    await loadMade(graph().store, [county, province]);
    const { plans } = await served.data('{ plans(filter: { titleContains: "福建省甲" }) { nodes { id } } }');
    expect((await network('')).totalOrganizationCount).toBe(5);
    expect(pairs(await network('jurisdictionCodes: ["350000"]'))).toEqual(['戊厅→己厅 ×1']);
    expect(pairs(await network(`planIds: ["${plans.nodes[0].id}"]`))).toEqual(['戊厅→己厅 ×1']);
    expect(pairs(await network('levels: [COUNTY], minTaskCount: 2'))).toEqual(['乙局→甲局 ×4']);
    expect(pairs(await network('taskKinds: [SAFEGUARD]'))).toHaveLength(1);
    expect(pairs(await network('kinds: [JOINT_RESPONSIBLE]'))).toHaveLength(1);
    expect(pairs(await network('kinds: [LEAD_SUPPORT], levels: [COUNTY]'))).toEqual(['乙局→甲局 ×3', '甲局→丙局 ×1']);
    expect(pairs(await network('levels: []'))).toEqual([]);
  });

  it('the network of a body holds its pairs alone, and counts the tasks that it carries', async () => {
    await loadMade(graph().store, [county, province]);
    const found = await network(`organizationIds: ["${await idOf('丙局')}"]`);
    expect(found.nodes[0].organization.name).toBe('丙局');
    expect(pairs(found)).toEqual(pairsIn([EITHER, ['甲局→丙局 ×1']], found));
    expect(found.nodes.find((node: { organization: { name: string } }) => node.organization.name === '甲局')).toMatchObject({ leadCount: 1, taskCount: 1 });
  });

  it('the tasks of a pair are paged in the order of the text', async () => {
    await loadMade(graph().store, [county]);
    const [edge] = (await network('minTaskCount: 2')).edges;
    const after = await network('minTaskCount: 2', `edges { tasks(first: 2, after: "${edge.tasks.pageInfo.endCursor}") { nodes { path } pageInfo { hasNextPage hasPreviousPage } } last: tasks(last: 1) { nodes { path } } }`);
    expect(after.edges[0]).toEqual({ tasks: { nodes: [{ path: '4' }, { path: '5' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } }, last: { nodes: [{ path: '5' }] } });
  });

  it('the network says the same as the pairs of coLeads, whatever the filter', async () => {
    await loadSeeds(graph().store);
    await loadMade(graph().store, [county, province]);
    for (const filter of ['', 'levels: [COUNTY]', 'taskKinds: [SAFEGUARD]', 'jurisdictionCodes: ["350583", "530400"], taskKinds: [MEASURE]', 'kinds: [LEAD_SUPPORT]']) {
      const told: string[] = [];
      for (let after = '', more = true; more;) {
        const { coLeads } = await served.data(`{ coLeads(first: 100, filter: {${filter}}${after}) { pageInfo { hasNextPage endCursor } nodes { kind organization { id } partner { id } taskCount } } }`);
        for (const { kind, organization, partner, taskCount } of coLeads.nodes) told.push(`${kind} ${kind === 'LEAD_SUPPORT' ? organization.id : ''} ${[organization.id, partner.id].sort().join(' ')} ×${taskCount}`);
        after = `, after: "${coLeads.pageInfo.endCursor}"`;
        more = coLeads.pageInfo.hasNextPage;
      }
      const { edges } = await network(filter, 'edges { source { id } target { id } kinds { kind lead { id } taskCount } }', NETWORK_LIMIT);
      const drawn = edges.flatMap((e: any) => e.kinds.map((k: any) => `${k.kind} ${k.lead?.id ?? ''} ${[e.source.id, e.target.id].sort().join(' ')} ×${k.taskCount}`)); // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
      expect({ filter, pairs: [...drawn].sort() }).toEqual({ filter, pairs: told.sort() });
      expect(told.length).toBeGreaterThan(0);
    }
  });

  it.each([0, NETWORK_LIMIT + 1])('a limit of %i is refused', async (limit) => {
    expect((await served.ask(`{ coLeadNetwork(limit: ${limit}) { truncated } }`)).errors?.[0]).toMatchObject({ message: expect.stringContaining(`${limit}`) as string, extensions: { code: 'BAD_USER_INPUT', argument: 'limit' } });
  });
});

describe('a network with too many bodies', () => {
  const row = (task: number, organizationId: string, relationship = 'LEADS') => ({ taskId: `t${task}`, organizationId, relationship });
  const rows = [row(1, 'a'), row(1, 'b'), row(2, 'a'), row(2, 'b'), row(3, 'b'), row(3, 'c'), row(4, 'd'), row(4, 'e')];
  const request = { organizationIds: new Set<string>(), kinds: new Set<string>(), minTaskCount: 1, limit: 2 };

  it('keeps the strongest and says that there are more', () => {
    const network = networkOf(rows, request);
    expect([network.nodes.map((node) => node.organizationId), network.edges.length, network.truncated, network.totalOrganizationCount]).toEqual([['b', 'a'], 1, true, 5]);
  });

  it('keeps those asked for before others', () => {
    const network = networkOf(rows.slice(0, 6), { ...request, organizationIds: new Set(['c']) });
    expect(network.nodes.map((node) => node.organizationId)).toEqual(['c', 'b']);
  });
});
