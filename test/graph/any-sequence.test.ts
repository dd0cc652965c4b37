import fc from 'fast-check';

import { documentIdOfFacts } from '../../src/graph/graph-status.js';
import { loadDocument } from '../../src/graph/load-document.js';
import type { GraphStore } from '../../src/graph/store.js';
import { unloadDocument } from '../../src/graph/unload-document.js';
import { exported } from './exported.js';
import { FUJIAN, madeFacts, NANAN, QUANZHOU, type MadeDocument, type MadePlan } from './made-facts.js';
import { openBoth, stores, WAIT, type TestGraph } from './stores.js';

/** Few titles, numbers and names, so that documents share works and bodies all the time. */
const title = fc.constantFrom('关于教育的意见', '关于就业的意见');
const number = fc.constantFrom(undefined, undefined, '国发〔2021〕1号', '国发[2021] 1号', '国发〔2021〕2号');
const name = fc.constantFrom('市教育局', '南安市教育局', '市财政局', '国务院', '各有关部门');
const place = fc.constantFrom(undefined, FUJIAN, QUANZHOU, NANAN);

const plan: fc.Arbitrary<MadePlan> = fc.record({
  title: fc.option(title, { nil: undefined }), number, period: fc.constantFrom([2021, 2025] as const, [2022, 2023] as const),
  tasks: fc.array(fc.record({
    path: fc.constantFrom('1', '1.1', '2'), title: fc.constantFrom('一', '二'),
    roles: fc.array(fc.tuple(fc.constantFrom('LEAD' as const, 'SUPPORT' as const), name), { maxLength: 2 }),
    indicators: fc.array(fc.tuple(fc.constantFrom('学位', '入学率'), fc.constantFrom(8, 8.5), fc.constant('%')), { maxLength: 1 }),
  }), { maxLength: 2 }),
  cites: fc.array(fc.record({ title: fc.constantFrom('关于教育的意见', '关于教育意见', '规划'), key: fc.constantFrom('关于教育的意见', '规划'), number, issuers: fc.array(name, { maxLength: 2 }), path: fc.constantFrom('1', 'preamble') }), { maxLength: 3 }),
  citesNumbers: fc.array(fc.tuple(number.map((some) => some ?? '国发〔2021〕1号'), fc.constantFrom('', NANAN.code, '360000')), { maxLength: 2 }),
}).map((made) => made as MadePlan);

const document: fc.Arbitrary<MadeDocument> = fc.record({
  file: fc.constantFrom('甲.txt', '乙.txt', '丙.txt', '丁.txt'), number: fc.constant(undefined), place, issuers: fc.array(name, { maxLength: 2 }), plans: fc.array(plan, { maxLength: 2 }),
}).map((made) => made as unknown as MadeDocument);

type Step = { readonly load: MadeDocument } | { readonly unload: string };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(
  { weight: 4, arbitrary: document.map((load) => ({ load })) },
  { weight: 1, arbitrary: fc.constantFrom('甲.txt', '乙.txt', '丙.txt', '丁.txt').map((unload) => ({ unload })) },
), { minLength: 1, maxLength: 8 });

const idOf = (file: string) => documentIdOfFacts(madeFacts({ file }));

/** Takes the steps one by one; returns what is loaded at the end. */
async function take(store: GraphStore, all: readonly Step[]): Promise<ReadonlyMap<string, MadeDocument>> {
  const loaded = new Map<string, MadeDocument>();
  for (const step of all) {
    if ('load' in step) {
      await loadDocument(store, madeFacts(step.load));
      loaded.set(step.load.file, step.load);
    } else {
      const outcome = await unloadDocument(store, idOf(step.unload));
      expect(outcome).toBe(loaded.delete(step.unload) ? 'unloaded' : 'not loaded');
    }
  }
  return loaded;
}

describe.each(stores.map((store, i) => [store.name, i, i === 0 ? 60 : 6] as const))('on the %s store', (_name, index, numRuns) => {
  let graphs: readonly TestGraph[] = [];
  beforeAll(async () => { graphs = await openBoth(); }, WAIT);
  afterAll(async () => { await Promise.all(graphs.map((graph) => graph.dispose())); });

  it('any sequence of loads, replacements and unloads leaves the graph of what is loaded at its end', async () => {
    const store = graphs[index]!.store;
    await fc.assert(fc.asyncProperty(steps, async (all) => {
      const loaded = await take(store, all);
      const left = await exported(store);
      for (const file of ['甲.txt', '乙.txt', '丙.txt', '丁.txt']) await unloadDocument(store, idOf(file));
      expect(await exported(store)).toBe('');
      await take(store, [...loaded.values()].sort((a, b) => (a.file < b.file ? -1 : 1)).map((load) => ({ load })));
      expect(left).toBe(await exported(store));
      for (const file of loaded.keys()) await unloadDocument(store, idOf(file));
    }), { numRuns, seed: 20230112 });
  }, WAIT);
});
