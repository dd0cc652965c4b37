import { NANAN, type MadeDocument } from '../graph/made-facts.js';
import { forEachStore, type TestGraph } from '../graph/stores.js';
import { loadMade, question, serve, type Served } from './served.js';

/** 甲 rests on 乙 (twice) and 丁, 乙 on 丙, and 丙 on 甲 again. */
const chain: readonly MadeDocument[] = ([['甲', ['乙', '乙', '丁']], ['乙', ['丙']], ['丙', ['甲']]] as const).map(([name, cited]) => ({
  file: `${name}.txt`, title: `关于${name}的意见`,
  plans: [{ title: `关于${name}的意见`, cites: cited.map((to, i) => ({ title: `关于${to}的意见`, relation: i === 0 ? 'MENTIONS' as const : 'BASIS' as const })) }],
}));

/** Documents that cite as the pairs say. */
function network(citations: readonly (readonly [citing: string, cited: string])[]): readonly MadeDocument[] {
  return [...new Set(citations.map(([citing]) => citing))].map((name) => ({
    file: `${name}.txt`, title: `关于${name}的意见`,
    plans: [{ title: `关于${name}的意见`, cites: citations.filter(([citing]) => citing === name).map(([, cited]) => ({ title: `关于${cited}的意见` })) }],
  }));
}

/** Two wordings of one work in two documents; works of the same place that figures, numbers, or standing side by side tell apart. */
const alike: readonly MadeDocument[] = [
  { file: '像一.txt', title: '像一的通知', number: '南政办〔2023〕8号', place: NANAN, plans: [{ title: '南安市教育体育事业发展规划' }, { title: '南安市教育体育事业发展计划' }] },
  { file: '像二.txt', title: '像二的通知', place: NANAN, plans: [{ title: '南安市教育体育发展规划' }, { title: '南安市水利发展规划' }] },
  { file: '像三.txt', title: '像三的通知', place: NANAN, plans: [{ title: '南安市教育工作要点(2023年)' }] },
  { file: '像四.txt', title: '像四的通知', place: NANAN, plans: [{ title: '南安市教育工作要点(2024年)' }] },
];

interface Found {
  readonly root: string;
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly truncated: boolean;
}

forEachStore((graph: () => TestGraph) => {
  let served: Served;
  beforeEach(async () => { served = await serve(graph().store); });
  afterEach(() => served.stop());

  const lineage = async (title: string, direction: string, depth: number): Promise<Found> => {
    const { policies } = await served.data('query ($t: String) { policies(filter: { titleContains: $t }) { nodes { id } } }', { t: title });
    const { lineage: found } = await served.data(question('08-lineage'), { id: policies.nodes[0].id, direction, depth });
    const name = new Map<string, string>(found.nodes.map((node: { id: string; title: string }) => [node.id, node.title.charAt(2)]));
    return {
      root: found.root.title.charAt(2), nodes: [...name.values()], truncated: found.truncated,
      edges: found.edges.map((e: { citing: { id: string }; cited: { id: string }; relations: string[]; count: number }) => `${name.get(e.citing.id)}→${name.get(e.cited.id)} ${e.relations.join('+')} ×${e.count}`).sort(),
    };
  };

  it('a lineage goes as deep as asked, says whether there is more, and is not caught in a circle', async () => {
    await loadMade(graph().store, chain);
    const one = await lineage('甲', 'UPSTREAM', 1);
    expect({ ...one, nodes: [...one.nodes].sort() }).toEqual({ root: '甲', nodes: ['丁', '乙', '甲'], edges: ['甲→丁 BASIS ×1', '甲→乙 BASIS+MENTIONS ×2'], truncated: true });
    const all = await lineage('甲', 'UPSTREAM', 2);
    expect(all.nodes).toHaveLength(4);
    expect([all.edges, all.truncated]).toEqual([['丙→甲 MENTIONS ×1', '乙→丙 MENTIONS ×1', '甲→丁 BASIS ×1', '甲→乙 BASIS+MENTIONS ×2'], false]);
    expect((await lineage('丁', 'UPSTREAM', 10))).toEqual({ root: '丁', nodes: ['丁'], edges: [], truncated: false });
    expect((await lineage('丁', 'DOWNSTREAM', 1))).toEqual({ root: '丁', nodes: ['丁', '甲'], edges: ['甲→丁 BASIS ×1'], truncated: true });
    expect([...(await lineage('乙', 'BOTH', 1)).nodes].sort()).toEqual(['丙', '乙', '甲']);
  });

  const idOf = async (title: string): Promise<string> =>
    (await served.data('query ($t: String) { policies(filter: { titleContains: $t }) { nodes { id } } }', { t: title })).policies.nodes[0].id;
  const shown = ({ nodes, edges, truncated }: { nodes: { title: string }[]; edges: { citing: { title: string }; cited: { title: string } }[]; truncated: boolean }) => ({
    nodes: nodes.map(({ title }) => title.slice(2, -3)), edges: edges.map(({ citing, cited }) => `${citing.title.slice(2, -3)}→${cited.title.slice(2, -3)}`).sort(), truncated,
  });
  const parts = '{ truncated root { title } nodes { title } edges { citing { title } cited { title } } }';

  it('a lineage follows each side as far as it is told, and shows citations that pass the root by', async () => {
    await loadMade(graph().store, network([['甲', '乙'], ['乙', '丙'], ['丁', '甲'], ['丁', '乙'], ['戊', '丁']]));
    const sides = async (up: number | null, down: number | null, direction = 'BOTH') => shown((await served.data(`query ($id: ID!, $up: Int, $down: Int, $direction: LineageDirection!) { lineage(id: $id, direction: $direction, depth: 1, upstreamDepth: $up, downstreamDepth: $down) ${parts} }`, { id: await idOf('关于甲的意见'), up, down, direction })).lineage);
    expect(await sides(null, null)).toEqual({ nodes: ['甲', '乙', '丁'], edges: ['丁→乙', '丁→甲', '甲→乙'], truncated: true });
    expect(await sides(2, 1)).toEqual({ nodes: ['甲', '乙', '丙', '丁'], edges: ['丁→乙', '丁→甲', '乙→丙', '甲→乙'], truncated: true });
    expect(await sides(2, 2)).toEqual({ nodes: ['甲', '乙', '丙', '丁', '戊'], edges: ['丁→乙', '丁→甲', '乙→丙', '戊→丁', '甲→乙'], truncated: false });
    expect(await sides(0, 1)).toEqual({ nodes: ['甲', '丁'], edges: ['丁→甲'], truncated: true });
    expect(await sides(0, 0)).toEqual({ nodes: ['甲'], edges: [], truncated: false });
    expect(await sides(2, 2, 'UPSTREAM')).toEqual({ nodes: ['甲', '乙', '丙'], edges: ['乙→丙', '甲→乙'], truncated: false });
  });

  const path = async (from: string, to: string) => (await served.data(`query ($a: ID!, $b: ID!) { lineagePath(citingId: $a, citedId: $b) ${parts} }`, { a: await idOf(`关于${from}的意见`), b: await idOf(`关于${to}的意见`) })).lineagePath;

  it('a path holds every chain from the one up to the other, and nothing beside them', async () => {
    await loadMade(graph().store, network([['甲', '乙'], ['甲', '丙'], ['甲', '丁'], ['乙', '丁'], ['丙', '丁'], ['丙', '戊'], ['丁', '己'], ['庚', '甲'], ['庚', '丁']]));
    const found = await path('甲', '丁');
    expect(found.root.title).toBe('关于甲的意见');
    expect({ ...shown(found), nodes: shown(found).nodes.sort() }).toEqual({ nodes: ['丁', '丙', '乙', '甲'], edges: ['丙→丁', '乙→丁', '甲→丁', '甲→丙', '甲→乙'], truncated: false });
    expect(shown(await path('乙', '己'))).toEqual({ nodes: ['乙', '丁', '己'], edges: ['丁→己', '乙→丁'], truncated: false });
    expect(shown(await path('丁', '甲'))).toEqual({ nodes: ['丁', '甲'], edges: [], truncated: false });
    expect(shown(await path('甲', '甲'))).toEqual({ nodes: ['甲'], edges: [], truncated: false });
    const { lineagePath } = await served.data('query ($a: ID!) { lineagePath(citingId: $a, citedId: "nobody") { truncated } }', { a: await idOf('关于甲的意见') });
    expect(lineagePath).toBeNull();
  });

  it('a path is not caught in a circle, and follows ten citations', async () => {
    await loadMade(graph().store, chain);
    expect(shown(await path('丙', '丁'))).toEqual({ nodes: ['丙', '甲', '丁'], edges: ['丙→甲', '甲→丁'], truncated: false });
    const row = Array.from('子丑寅卯辰巳午未申酉戌亥');
    await loadMade(graph().store, network(row.slice(1).map((to, i) => [row[i]!, to])));
    expect(shown(await path('子', '戌'))).toEqual({ nodes: row.slice(0, 11), edges: row.slice(1, 11).map((to, i) => `${row[i]}→${to}`).sort(), truncated: false });
    expect(shown(await path('子', '亥'))).toEqual({ nodes: ['子', '亥'], edges: [], truncated: true });
  });

  it('a policy names those of its place that may be the same work, and merges none of them', async () => {
    await loadMade(graph().store, alike);
    const { plans } = await served.data('{ plans { nodes { title possiblySameAs { title } } } }');
    const hints = new Map(plans.nodes.map((plan: { title: string; possiblySameAs: { title: string }[] }) => [plan.title, plan.possiblySameAs.map((other) => other.title)]));
    expect(hints).toEqual(new Map([
      ['南安市教育体育事业发展规划', ['南安市教育体育发展规划']], ['南安市教育体育发展规划', ['南安市教育体育事业发展规划']],
      ['南安市教育体育事业发展计划', []], ['南安市教育工作要点(2023年)', []], ['南安市教育工作要点(2024年)', []], ['南安市水利发展规划', []],
    ]));
  });
});
