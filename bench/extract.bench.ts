import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { seedPaths } from '../src/cli/seeds.js';
import { documentsOf } from '../src/pipeline.js';

/** Characters of the documents that are counted: a plan of ordinary length. */
const LENGTH = 6_000;
const ROUNDS = 7;
/** Milliseconds of work before the first row. */
const WARM = 8_000;

/** Five real documents of different places and matters, the longer ones up to the heading nearest to the length. */
async function documents(): Promise<string[]> {
  const texts = await Promise.all((await seedPaths()).map((path) => readFile(path, 'utf8')));
  return texts.map((text) => {
    const headings = [...text.matchAll(/\n(?=\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]))/g)].map(({ index }) => index);
    return text.slice(0, text.length <= LENGTH ? text.length : headings.findLast((index) => index <= LENGTH));
  });
}

/**
 * Milliseconds of processor time that a piece of work takes, that of the threads that collect garbage included: the median of several rounds, each
 * of 0.3 s at least, once the runtime has compiled what is hot. What else the machine does counts less in it than in time by the clock.
 */
async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  await roundOf(work, 300);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await roundOf(work, 300));
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

async function roundOf(work: () => Promise<unknown>, milliseconds: number): Promise<number> {
  const started = performance.now();
  const before = process.cpuUsage();
  let calls = 0;
  for (; performance.now() - started < milliseconds; calls++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / calls;
}

async function each(paths: readonly string[], work: (path: string) => Promise<unknown>): Promise<void> {
  for (const path of paths) await work(path);
}

interface Row { readonly name: string; readonly characters: number; readonly tasks: number; readonly read: number; readonly extract: number }

async function written(name: string, texts: readonly string[]): Promise<string[]> {
  return Promise.all(texts.map(async (text, index) => {
    const path = join(folder, `${name}-${String(index)}.txt`);
    await writeFile(path, text);
    return path;
  }));
}

async function measured(name: string, texts: readonly string[]): Promise<Row> {
  const paths = await written(name, texts);
  let tasks = 0;
  await each(paths, async (path) => { for (const { plans } of await documentsOf(path)) for (const plan of plans) tasks += plan.tasks.length; });
  return {
    name, tasks, characters: texts.reduce((sum, text) => sum + text.length, 0),
    read: await millisecondsOf(() => each(paths, readFile)), extract: await millisecondsOf(() => each(paths, documentsOf)),
  };
}

const folder = await mkdtemp(join(tmpdir(), 'zhengmai-bench-'));
const texts = await documents();
const [first = ''] = texts;
const warming = await written('warming', texts);
await roundOf(() => each(warming, documentsOf), WARM);
const rows = [await measured('five documents in turn', texts)];
for (const times of [1, 2, 4, 8]) rows.push(await measured(`${String(times)} × the first in one file`, [Array.from({ length: times }, () => first).join('\n')]));
await rm(folder, { recursive: true });

console.log(`All facts, from the file on, in processor time, warm, beside a plain read of the same files (medians of ${String(ROUNDS)} rounds). That the tasks grow with the text shows that all of it is read.\n`);
console.log(`| text | characters | tasks | plain read, ms | extract, ms | ms for ${String(LENGTH)} characters | such documents a second on one core |`);
console.log('|---|---|---|---|---|---|---|');
for (const { name, characters, tasks, read, extract } of rows) {
  const ofLength = (extract / characters) * LENGTH;
  console.log(`| ${name} | ${String(characters)} | ${String(tasks)} | ${read.toFixed(2)} | ${extract.toFixed(2)} | ${ofLength.toFixed(2)} | ${String(Math.round(1000 / ofLength))} |`);
}
