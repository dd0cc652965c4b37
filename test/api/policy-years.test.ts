import { forEachStore, type TestGraph } from '../graph/stores.js';
import { loadMade, loadSeeds, serve, type Served } from './served.js';

forEachStore((graph: () => TestGraph) => {
  let served: Served;
  beforeEach(async () => {
    await loadSeeds(graph().store);
    served = await serve(graph().store);
  });
  afterEach(() => served.stop());

  it('a policy is of the year of its document, else of its number, else of none that is known', async () => {
    await loadMade(graph().store, [{
      file: '甲.txt', title: '甲的通知', number: '甲政发〔2022〕3号', plans: [{ title: '甲方案', cites: [{ title: '关于乙的意见', number: '国办发〔2015〕71号' }, { title: '关于丙的条例', number: '国务院令第752号' }, { title: '关于丁的意见' }] }],
    }]);
    const { policies } = await served.data('{ policies(first: 100) { nodes { title issuedYear ... on Plan { document { issuedOn documentNumber } } } } }');
    const years = new Map(policies.nodes.map((policy: { title: string; issuedYear: number | null }) => [policy.title, policy.issuedYear]));
    expect([years.get('甲方案'), years.get('关于乙的意见'), years.get('关于丙的条例'), years.get('关于丁的意见')]).toEqual([2023, 2015, null, null]);
    const dated = policies.nodes.filter((policy: { document?: { issuedOn: string | null } }) => policy.document?.issuedOn);
    expect(dated.length).toBeGreaterThan(3);
    for (const { issuedYear, document } of dated) expect(issuedYear).toBe(Number(document.issuedOn.slice(0, 4)));
  });
});
