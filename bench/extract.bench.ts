import { readFile, rm, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { seedPaths } from '../src/cli/seeds.js';
import { factsOf } from '../src/pipeline.js';

/** Characters of the document that is read: a plan of ordinary length. */
const LENGTH = 6_000;
const ROUNDS = 5;

/** The first characters of a real plan, up to the end of a line. */
async function document(): Promise<string> {
  const texts = await Promise.all((await seedPaths()).map((path) => readFile(path, 'utf8')));
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a));
  return longest.slice(0, longest.indexOf('\n', LENGTH));
}

/** Milliseconds a call, the median of several rounds; each round goes on for a fifth of a second at least. */
async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    let calls = 0;
    while (performance.now() - started < 200) {
      await work();
      calls += 1;
    }
    rounds.push((performance.now() - started) / calls);
  }
  return rounds.slice(1).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const folder = await mkdtemp(join(tmpdir(), 'zhengmai-bench-'));
const text = await document();
const rows: { readonly times: number; readonly characters: number; readonly read: number; readonly extract: number }[] = [];
for (const times of [1, 2, 4, 8]) {
  const path = join(folder, `${String(times)}.txt`);
  await writeFile(path, Array.from({ length: times }, () => text).join('\n'));
  rows.push({ times, characters: times * text.length, read: await millisecondsOf(() => readFile(path)), extract: await millisecondsOf(() => factsOf(path)) });
}
await rm(folder, { recursive: true });

const first = rows[0]?.extract ?? 1;
console.log(`All facts of one document, on one core, beside a plain read of its bytes (medians of ${String(ROUNDS)} rounds):\n`);
console.log('| text | characters | plain read, ms | extract, ms | documents a second | of the first, a character |');
console.log('|---|---|---|---|---|---|');
for (const { times, characters, read, extract } of rows) {
  console.log(`| ${String(times)}× | ${String(characters)} | ${read.toFixed(3)} | ${extract.toFixed(2)} | ${String(Math.round(1000 / extract))} | ${(extract / first / times).toFixed(2)} |`);
}
