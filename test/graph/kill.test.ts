import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { graphStatus } from '../../src/graph/graph-status.js';
import { loadDocument } from '../../src/graph/load-document.js';
import { openStore } from '../../src/graph/open-store.js';
import type { GraphStore } from '../../src/graph/store.js';
import { packageRoot } from '../../src/package-root.js';
import type { DocumentFacts } from '../../src/resolution/facts.js';
import { exported } from './exported.js';
import { cityPlans, countyPlan, madeCorpus, nationalOpinion, secondNumber } from './made-corpus.js';
import { madeFacts } from './made-facts.js';
import { forEachStore, WAIT } from './stores.js';

const built = spawnSync(process.execPath, [join(packageRoot, 'scripts', 'build-if-needed.mjs')], { stdio: 'inherit' });
if (built.status !== 0) throw new Error('A killed load cannot be tested: it does not build.');

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-kill-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function startLoading(facts: readonly DocumentFacts[], environment: Readonly<Record<string, string>>, ...args: readonly string[]): ChildProcess {
  const file = join(folder, 'facts.json');
  writeFileSync(file, JSON.stringify(facts));
  return spawn(process.execPath, [join(packageRoot, 'test', 'graph', 'killed-load.mjs'), file, ...args], { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
}

const signalOf = (child: ChildProcess) => new Promise<string | null>((resolve) => child.once('exit', (_code, signal) => { resolve(signal); }));

/** The graph of some documents, loaded one by one into an empty embedded store. */
async function cleanGraph(documents: readonly DocumentFacts[]): Promise<string> {
  const store = await openStore({ GRAPH_URL: `embedded:${mkdtempSync(join(folder, 'clean-'))}` });
  for (const facts of documents) await loadDocument(store, facts);
  const graph = await exported(store);
  await store.close();
  return graph;
}

async function loadedOf(store: GraphStore, all: readonly DocumentFacts[]): Promise<readonly DocumentFacts[]> {
  const shas = new Set((await graphStatus(store)).documents.map((document) => document.sha256));
  return all.filter((facts) => shas.has(facts.source.sha256));
}

forEachStore((graph) => {
  it.each([2, 12, 24, 31])('leaves nothing of a document whose load is killed before statement %i', async (at) => {
    const facts = [cityPlans, nationalOpinion, secondNumber, countyPlan].map(madeFacts);
    await graph().store.close();
    expect(await signalOf(startLoading(facts, graph().environment, String(at)))).toBe('SIGKILL');
    const store = await graph().reopen();
    expect(await exported(store)).toBe(await cleanGraph(facts.slice(0, -1)));
    for (const again of facts) await loadDocument(store, again);
    expect(await exported(store)).toBe(await cleanGraph(facts));
  }, WAIT);

  it.each([30, 75, 140])('holds whole documents only where loading is killed after %i ms', async (milliseconds) => {
    const facts = madeCorpus.map(madeFacts);
    await graph().store.close();
    const child = startLoading(facts, graph().environment);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGKILL');
    expect(await signalOf(child)).toBe('SIGKILL');
    const store = await graph().reopen();
    expect(await exported(store)).toBe(await cleanGraph(await loadedOf(store, facts)));
  }, WAIT);
});
