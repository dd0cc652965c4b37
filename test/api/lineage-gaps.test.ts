import { FUJIAN, NANAN, QUANZHOU, type MadeCitation, type MadeDocument } from '../graph/made-facts.js';
import { forEachStore, type TestGraph } from '../graph/stores.js';
import { loadMade, serve, type Served } from './served.js';

const ZHEJIANG = { code: '330000', name: '浙江省', level: 'PROVINCIAL', path: ['浙江省'], codes: ['330000'] } as const;
const NATIONAL: MadeCitation = { title: '关于美育的意见' };
const OTHER: MadeCitation = { title: '关于德育的意见' };
const PROVINCIAL: MadeCitation = { title: '福建省美育方案', place: FUJIAN };

function document(title: string, place: MadeDocument['place'], cites: readonly MadeCitation[]): MadeDocument {
  return { file: `${title}.txt`, title: `关于印发${title}的通知`, ...(place && { place }), plans: [{ title, cites }] };
}

/** A chain without a gap, plans that skip the province in one way or another, and plans of which it cannot be said. */
const corpus: readonly MadeDocument[] = [
  document('福建省美育方案', FUJIAN, [NATIONAL]),
  document('福建省体育方案', FUJIAN, [OTHER, { title: '关于体育的意见' }]),
  document('浙江省美育方案', ZHEJIANG, [NATIONAL]),
  document('泉州市美育方案', QUANZHOU, [NATIONAL, NATIONAL]),
  document('南安市美育方案', NANAN, [NATIONAL, PROVINCIAL]),
  document('南安市德育方案', NANAN, [OTHER, NATIONAL, { title: '浙江省美育方案', place: ZHEJIANG }]),
  document('南安市智育方案', NANAN, [{ title: '关于智育的意见' }, { title: '泉州市美育方案', place: QUANZHOU }]),
  document('南安市校舍方案', NANAN, [NATIONAL, { title: '校舍标准', level: 'PROVINCIAL' }]),
  document('南安市食堂方案', NANAN, [{ title: '泉州市美育方案', place: QUANZHOU }]),
  document('无名方案', undefined, [NATIONAL]),
];

forEachStore((graph: () => TestGraph) => {
  let served: Served;
  beforeEach(async () => {
    await loadMade(graph().store, corpus);
    served = await serve(graph().store);
  });
  afterEach(() => served.stop());

  type Policies = readonly { readonly title: string }[];
  const titles = (policies: Policies) => policies.map(({ title }) => title);
  const gaps = async (filter: object = {}, page = '') => {
    const { lineageGaps } = await served.data(`query ($filter: LineageGapFilter) { lineageGaps(filter: $filter ${page}) { totalCount pageInfo { hasNextPage endCursor } nodes { plan { title } nationalPolicies { title } provincialPolicies { title } } } }`, { filter });
    return { ...lineageGaps, rows: lineageGaps.nodes.map((gap: { plan: { title: string }; nationalPolicies: Policies; provincialPolicies: Policies }) => [gap.plan.title, titles(gap.nationalPolicies), titles(gap.provincialPolicies)]) };
  };

  it('a gap is a plan below the province that cites the state and not its province, with what the province has on it', async () => {
    const { totalCount, rows } = await gaps();
    expect(rows).toEqual([
      ['泉州市美育方案', ['关于美育的意见'], ['福建省美育方案']],
      ['南安市德育方案', ['关于德育的意见', '关于美育的意见'], ['福建省体育方案', '福建省美育方案']],
      ['南安市智育方案', ['关于智育的意见'], []],
    ]);
    expect(totalCount).toBe(3);
  });

  it('gaps are narrowed by level, by place with what lies within it, and by the national policy', async () => {
    const plansOf = async (filter: object) => {
      const { totalCount, rows } = await gaps(filter);
      expect(totalCount).toBe(rows.length);
      return rows.map(([title]: [string]) => title);
    };
    expect(await plansOf({ levels: ['PREFECTURE'] })).toEqual(['泉州市美育方案']);
    expect(await plansOf({ levels: ['PROVINCIAL'] })).toEqual([]);
    expect(await plansOf({ jurisdictionCodes: ['350000'] })).toHaveLength(3);
    expect(await plansOf({ jurisdictionCodes: ['350583'] })).toEqual(['南安市德育方案', '南安市智育方案']);
    expect(await plansOf({ jurisdictionCodes: ['330000'] })).toEqual([]);
    const { policies } = await served.data('{ policies(filter: { titleContains: "关于德育" }) { nodes { id } } }');
    expect((await gaps({ policyIds: [policies.nodes[0].id] })).rows).toEqual([['南安市德育方案', ['关于德育的意见'], ['福建省体育方案']]]);
    expect(await plansOf({ policyIds: [] })).toEqual([]);
  });

  it('gaps come page by page', async () => {
    const first = await gaps({}, ', first: 2');
    expect([first.rows.length, first.pageInfo.hasNextPage]).toEqual([2, true]);
    const rest = await gaps({}, `, first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([rest.rows.map(([title]: [string]) => title), rest.pageInfo.hasNextPage]).toEqual([['南安市智育方案'], false]);
  });

  it('what nobody has loaded is listed by how many plans cite it, each counted once', async () => {
    const { policies } = await served.data('{ policies(filter: { loaded: false }, orderBy: { field: CITING_PLAN_COUNT, direction: DESC }) { nodes { title citingPlanCount citedPolicyCount citedBy { totalCount } } } }');
    const rows = policies.nodes.map((p: { title: string; citingPlanCount: number; citedPolicyCount: number; citedBy: { totalCount: number } }) => [p.title, p.citingPlanCount, p.citedBy.totalCount, p.citedPolicyCount]);
    expect(rows[0]).toEqual(['关于美育的意见', 7, 8, 0]);
    expect(rows[1]).toEqual(['关于德育的意见', 2, 2, 0]);
    expect(rows.map(([, plans]: [string, number]) => plans)).toEqual([7, 2, 1, 1, 1]);
    const { plans } = await served.data('{ plans(filter: { titleContains: "南安市德育" }) { nodes { citedPolicyCount citingPlanCount } } }');
    expect(plans.nodes).toEqual([{ citedPolicyCount: 3, citingPlanCount: 0 }]);
  });
});
