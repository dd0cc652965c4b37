import { NANAN, type MadeDocument } from '../graph/made-facts.js';
import { forEachStore, type TestGraph } from '../graph/stores.js';
import { loadMade, question, serve, type Served } from './served.js';

/** 甲 rests on 乙 (twice) and 丁, 乙 on 丙, and 丙 on 甲 again. */
const chain: readonly MadeDocument[] = ([['甲', ['乙', '乙', '丁']], ['乙', ['丙']], ['丙', ['甲']]] as const).map(([name, cited]) => ({
  file: `${name}.txt`, title: `关于${name}的意见`,
  plans: [{ title: `关于${name}的意见`, cites: cited.map((to, i) => ({ title: `关于${to}的意见`, relation: i === 0 ? 'MENTIONS' as const : 'BASIS' as const })) }],
}));

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
