import { FUJIAN, NANAN, QUANZHOU, type MadeDocument } from '../graph/made-facts.js';
import { countyPlan, madeCorpus } from '../graph/made-corpus.js';
import { forEachStore, type TestGraph } from '../graph/stores.js';
import { loadMade, loadSeeds, serve, type Served } from './served.js';

const conditions = { levels: 'levels', jurisdictions: 'jurisdictionCodes', years: 'years', kinds: 'kinds', issuers: 'issuerIds' } as const;
type FacetName = keyof typeof conditions;
const names = Object.keys(conditions) as readonly FacetName[];
const facets = `facets { ${names.map((name) => `${name} { value label count }`).join(' ')} }`;

interface Value { readonly value: string; readonly label: string; readonly count: number }
type Filter = Readonly<Record<string, readonly unknown[] | string | boolean>>;
const types = { documents: 'DocumentFilter', policies: 'PolicyFilter', plans: 'PlanFilter' } as const;

/** As long a title as a document of these has, and a place that repeats. */
const more: readonly MadeDocument[] = [NANAN, QUANZHOU, FUJIAN].map((place, i) => ({
  file: `${i}.txt`, title: `第${i}号通知`, number: `某政〔${2020 + i}〕1号`, place, issuers: ['某人民政府', `第${i}局`], plans: [{ title: `第${i}号方案` }],
}));

forEachStore((graph: () => TestGraph) => {
  let served: Served;
  beforeEach(async () => { served = await serve(graph().store); });
  afterEach(() => served.stop());

  const ask = async (list: keyof typeof types, filter: Filter, selection: string) =>
    (await served.data(`query ($filter: ${types[list]}) { ${list}(filter: $filter, first: 1) { ${selection} } }`, { filter }))[list];

  it('each value of a facet counts what the list would have with it in place of its own condition', async () => {
    await loadSeeds(graph().store);
    await loadMade(graph().store, [...madeCorpus, ...more]);
    const cases: readonly (readonly [keyof typeof types, Filter])[] = [
      ['documents', {}], ['documents', { levels: ['COUNTY'], titleContains: '通知' }], ['documents', { years: [2023], kinds: ['通知'] }], ['documents', { jurisdictionCodes: ['350583'], levels: ['COUNTY'] }],
      ['policies', {}], ['policies', { levels: ['NATIONAL', 'COUNTY'], years: [2022, 2023, 2017] }], ['policies', { loaded: false, kinds: ['意见', '方案'] }], ['plans', { kinds: ['方案'], jurisdictionCodes: ['350583', '350500'] }],
    ];
    let compared = 0;
    for (const [list, filter] of cases) {
      const found: Record<FacetName, readonly Value[]> = (await ask(list, filter, facets)).facets;
      for (const name of names) {
        for (const { value, count } of found[name].slice(0, 6)) {
          const narrowed = { ...filter, [conditions[name]]: [name === 'years' ? Number(value) : value] };
          expect({ list, filter: narrowed, count: (await ask(list, narrowed, 'totalCount')).totalCount }).toEqual({ list, filter: narrowed, count });
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('a facet has labels for people, those with most first', async () => {
    await loadMade(graph().store, [countyPlan, ...more]);
    const { facets: found } = await ask('documents', {}, facets);
    expect(found.levels).toEqual([{ value: 'COUNTY', label: '县级', count: 2 }, { value: 'PREFECTURE', label: '地级', count: 1 }, { value: 'PROVINCIAL', label: '省级', count: 1 }]);
    expect(found.jurisdictions[0]).toEqual({ value: '350583', label: '南安市', count: 2 });
    expect(found.years).toEqual([{ value: '2023', label: '2023', count: 4 }]);
    expect(found.issuers.map(({ label }: Value) => label)).toContain('南安市教育局');
  });

  it('a policy without a text is of the year in its number', async () => {
    await loadMade(graph().store, [countyPlan]);
    const { facets: found, totalCount } = await ask('policies', { loaded: false, years: [2017] }, `totalCount ${facets}`);
    expect([totalCount, found.years]).toEqual([1, [{ value: '2017', label: '2017', count: 1 }]]);
  });

  it('a list of years that is given empty matches nothing, and the facet still tells which there are', async () => {
    await loadMade(graph().store, [countyPlan]);
    for (const list of ['documents', 'policies', 'plans'] as const) {
      const found = await ask(list, { years: [] }, `totalCount ${facets}`);
      expect([found.totalCount, found.facets.years.length > 0, found.facets.levels]).toEqual([0, true, []]);
    }
  });

  it('a list that hangs on another object has none', async () => {
    await loadMade(graph().store, [countyPlan]);
    expect((await served.data('{ jurisdictions { nodes { plans { facets { years { count } } } } } }')).jurisdictions.nodes[0]).toEqual({ plans: { facets: null } });
  });
});
