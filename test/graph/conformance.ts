import { documentIdOfFacts, findDocumentIds, graphStatus } from '../../src/graph/graph-status.js';
import { loadDocument } from '../../src/graph/load-document.js';
import { search } from '../../src/graph/search.js';
import type { GraphStore } from '../../src/graph/store.js';
import { unloadDocument } from '../../src/graph/unload-document.js';
import { factsOf } from '../../src/pipeline.js';
import { exported } from './exported.js';
import { countyPlan, madeCorpus } from './made-corpus.js';
import { madeFacts } from './made-facts.js';
import { recorded, type Run } from './recorded-store.js';
import { seedPaths } from './seed-paths.js';

/** A way of using a store whose every statement and answer must be the same on all of them. */
export interface Scenario {
  readonly name: string;
  run(store: GraphStore): Promise<unknown>;
}

export const QUESTIONS = ['教育资源布局', '优化布局', '教', '2023-2025年', '三年 方案', '市财政局', '国务院', '学位', 'ＡＢＣ', '"+-: (', '意见'];

async function loadAll(store: GraphStore): Promise<void> {
  for (const path of seedPaths) await loadDocument(store, await factsOf(path));
  for (const made of madeCorpus) await loadDocument(store, madeFacts(made));
}

/** In this order, over one graph. */
export const scenarios: readonly Scenario[] = [
  { name: 'loading the seeds and the made documents', run: loadAll },
  { name: 'loading them again', run: loadAll },
  { name: 'counting what is there', run: graphStatus },
  { name: 'finding documents by number, path and id', run: (store) => Promise.all(['南政办〔2023〕1号', 'folder/无题.txt', documentIdOfFacts(madeFacts(countyPlan)), 'nobody'].map((name) => findDocumentIds(store, name))) },
  { name: 'exporting the whole graph', run: exported },
  { name: 'searching', run: (store) => Promise.all(QUESTIONS.map((question) => search(store, question))) },
  { name: 'searching one kind', run: (store) => Promise.all(QUESTIONS.map((question) => search(store, question, ['TASK']))) },
  { name: 'replacing a document', run: (store) => loadDocument(store, madeFacts({ ...countyPlan, issuers: [], plans: [{ title: '南安市三年行动方案' }] })) },
  { name: 'exporting what it left', run: exported },
  {
    name: 'unloading the made documents',
    run: async (store) => {
      for (const made of madeCorpus) await unloadDocument(store, documentIdOfFacts(madeFacts(made)));
    },
  },
  { name: 'exporting what they left', run: exported },
  {
    name: 'unloading the seeds',
    run: async (store) => {
      for (const path of seedPaths) await unloadDocument(store, documentIdOfFacts(await factsOf(path)));
    },
  },
  { name: 'exporting nothing', run: exported },
];

/** What each scenario came to on a store, and every statement that it ran. */
export async function conformanceOf(store: GraphStore): Promise<readonly { readonly scenario: string; readonly result: unknown; readonly runs: readonly Run[] }[]> {
  const results = [];
  for (const { name, run } of scenarios) {
    const through = recorded(store);
    results.push({ scenario: name, result: await run(through.store), runs: through.runs });
  }
  return results;
}
