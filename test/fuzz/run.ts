/**
 * `npm run fuzz -- --count N --seed S [--processes P] [FILE OR FOLDER…]`: mutates documents and holds the whole reading to its promises. Without files: those of
 * seeds/, as text in several encodings, Word file, web page and PDF made of it. A document that breaks a promise is written to ./fuzz-failures/, and the
 * exit code is 1 then. The documents are read in processes of their own, with bounded memory, that are ended where one says nothing for a minute and a half.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { packageRoot } from '../../src/package-root.js';
import { mutatedDocument, originsOf, textsOf } from './documents.js';
import { seedOf, type Job, type Result } from './messages.js';
import { random } from './random.js';

const SILENCE = 90_000;
const HEAP_MEGABYTES = 768;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' }, processes: { type: 'string', default: String(availableParallelism()) } },
});
const [count, seed, processes] = [values.count, values.seed, values.processes].map(Number) as [number, number, number];
const paths = positionals.length > 0 ? positionals : [join(packageRoot, 'seeds')];
const origins = originsOf(paths);
if (origins.length === 0) throw new Error(`There is no document in ${paths.join(', ')}.`);
let failures = 0;
let done = 0;

function fail(number: number, what: string): void {
  const { name, bytes } = mutatedDocument(origins, textsOf(origins), random(seedOf(seed, number)));
  failures += 1;
  mkdirSync('fuzz-failures', { recursive: true });
  const path = join('fuzz-failures', `${String(seed)}-${String(number)}-${name}`);
  writeFileSync(path, bytes);
  process.stderr.write(`${path}: ${what}\n`);
}

/** Runs a job in a process; where that ends before its time, the document that ended it has failed and another process goes on behind it. */
async function run(job: Job): Promise<void> {
  for (let from = job.from; from < job.to;) from = await runUntilEnd({ ...job, from });
}

/** @returns the number of the first document that was not read. */
function runUntilEnd(job: Job): Promise<number> {
  return new Promise((resolve) => {
    const child: ChildProcess = fork(fileURLToPath(new URL('child.mjs', import.meta.url)), { execArgv: [`--max-old-space-size=${String(HEAP_MEGABYTES)}`] });
    let next = job.from;
    let watch = setTimeout(() => child.kill('SIGKILL'), SILENCE);
    child.on('message', (message) => {
      const { number, broken } = message as Result;
      next = number + 1;
      done += 1;
      clearTimeout(watch);
      watch = setTimeout(() => child.kill('SIGKILL'), SILENCE);
      if (broken !== undefined) fail(number, broken);
      if (done % 5_000 === 0) process.stderr.write(`${String(done)} of ${String(count)}\n`);
    });
    child.on('close', (code, signal) => {
      clearTimeout(watch);
      if (next < job.to) fail(next++, signal === 'SIGKILL' ? 'it hangs' : `its process ended (${String(signal ?? code)}): out of memory, or a crash`);
      resolve(next);
    });
    child.send(job);
  });
}

const started = performance.now();
const share = Math.ceil(count / processes);
await Promise.all(Array.from({ length: processes }, (_, i) => run({ paths, seed, from: i * share, to: Math.min(count, (i + 1) * share) })));
console.log(`${String(count)} mutated documents, ${String(failures)} failures, ${String(Math.round((performance.now() - started) / 1000))} s in ${String(processes)} processes`);
process.exitCode = failures > 0 ? 1 : 0;
