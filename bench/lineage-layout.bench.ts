import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

import { crossingsOfLayout } from './crossings-of-layout.js';
import { layOutByDagre } from './dagre-layout.js';
import { madeLineage } from './made-lineage.js';
import { layOutLineage, type LineageGraph } from '../src/explorer/views/lineage/layout/lineage-layout.js';

/** Works of each graph, and how often dagre lays it out; the median counts. */
const SIZES = [{ works: 100, runs: 5 }, { works: 1_000, runs: 1 }, { works: 10_000, runs: 1 }] as const;
const OUR_RUNS = 11;
/** Time for all of dagre's runs of a size, in milliseconds; what takes longer is ended, and the table says so. */
const LIMIT = 180_000;
const SEED = 20_230_112;
const CARD = { width: 192, height: 68, gap: 20, lineGap: 10, rowGap: 34, bandGap: 52 };

interface Measured {
  /** Median time of a layout, in milliseconds. */
  readonly time: number;
  readonly crossings: number;
}

type Unfinished = 'not in time' | 'failed';

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function timed<Result>(runs: number, act: () => Result): { readonly time: number; readonly result: Result } {
  let result = act();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    result = act();
    return performance.now() - start;
  });
  return { time: median(times), result };
}

/** One row a level, as dagre lays it out: rows are not wrapped. */
function ours(graph: LineageGraph): Measured {
  const { time, result } = timed(OUR_RUNS, () => layOutLineage(graph, { direction: 'down', card: CARD, perRow: Infinity }));
  return { time, crossings: crossingsOfLayout(result.cards.map(({ id, x, y }) => ({ id, x: x + CARD.width / 2, y: y + CARD.height / 2 })), result.lines) };
}

/** Runs in a thread of its own, so that it can be ended. With one run there is none to warm up by. */
function dagre(graph: LineageGraph, runs: number): Measured {
  const rows = rowsOf(graph);
  if (runs > 1) layOutByDagre(graph, rows, CARD);
  const layouts = Array.from({ length: runs }, () => {
    const start = performance.now();
    const layout = layOutByDagre(graph, rows, CARD);
    return { time: performance.now() - start, layout };
  });
  const last = layouts.at(-1)?.layout ?? { cards: [], lines: [] };
  return { time: median(layouts.map(({ time }) => time)), crossings: crossingsOfLayout(last.cards, last.lines) };
}

/** The rows that our layout gives, by number: both draw the same ones. */
function rowsOf(graph: LineageGraph): ReadonlyMap<string, number> {
  const { cards } = layOutLineage(graph, { direction: 'down', card: CARD, perRow: Infinity });
  const starts = [...new Set(cards.map(({ y }) => y))].sort((a, b) => a - b);
  return new Map(cards.map(({ id, y }) => [id, starts.indexOf(y)]));
}

function dagreWithin(limit: number, works: number, runs: number): Promise<Measured | Unfinished> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { works, runs }, resourceLimits: { maxOldGenerationSizeMb: 3_000 } });
  return new Promise((resolve) => {
    const timer = setTimeout(() => { void worker.terminate().then(() => { resolve('not in time'); }); }, limit);
    worker.once('message', (measured: Measured) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(measured);
    });
    worker.once('error', (error) => {
      clearTimeout(timer);
      process.stdout.write(`dagre failed at ${String(works)} works: ${String(error)}\n`);
      resolve('failed');
    });
  });
}

function rowOfTable(graph: LineageGraph, mine: Measured, theirs: Measured | Unfinished): Readonly<Record<string, string>> {
  return {
    works: String(graph.cards.length), citations: String(graph.lines.length), 'ours ms': mine.time.toFixed(1), ...timesOf(mine, theirs),
    'crossings ours': String(mine.crossings), 'crossings dagre': typeof theirs === 'string' ? '—' : String(theirs.crossings),
  };
}

function timesOf(mine: Measured, theirs: Measured | Unfinished): Readonly<Record<string, string>> {
  if (theirs === 'failed') return { 'dagre ms': theirs, ratio: '—' };
  if (theirs === 'not in time') return { 'dagre ms': `> ${String(LIMIT)}`, ratio: `> ${(LIMIT / mine.time).toFixed(0)} ×` };
  return { 'dagre ms': theirs.time.toFixed(0), ratio: `${(theirs.time / mine.time).toFixed(0)} ×` };
}

async function main(): Promise<void> {
  process.stdout.write(`Layered layout of made lineages (seed ${String(SEED)}), beside @dagrejs/dagre on the same graphs with the same rows (as its \`ranker\`); median of several runs.\n`);
  process.stdout.write('Crossings are counted for both by the same counter, between adjacent rows, each citation a line of its own.\n');
  const table: Readonly<Record<string, string>>[] = [];
  for (const { works, runs } of SIZES) {
    const graph = madeLineage(works, SEED);
    const mine = ours(graph);
    const theirs = await dagreWithin(LIMIT, works, runs);
    table.push(rowOfTable(graph, mine, theirs));
    process.stdout.write(`${JSON.stringify(table.at(-1))}\n`);
  }
  console.table(table);
}

if (isMainThread) await main();
else {
  const { works, runs } = workerData as { readonly works: number; readonly runs: number };
  parentPort?.postMessage(dagre(madeLineage(works, SEED), runs));
}
