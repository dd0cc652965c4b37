// Proves the whole way from text to answers against annotated documents: node scripts/prove.mjs FOLDER [--no-neo4j] [--loading]
// FOLDER holds seeds/, corpus/, formats/, gold/ and eval/. Extraction is scored, from every format that the documents are there in; then a server on each store gets the five documents (the one on Neo4j
// before Neo4j is up), answers every question, the two answer the same, and the graph read back is scored as well.
// With --loading instead: every document of the folder, in every format, is loaded into both stores, and what they export is compared byte by byte.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { positionals: [folder], values } = parseArgs({ allowPositionals: true, options: { 'no-neo4j': { type: 'boolean', default: false }, loading: { type: 'boolean', default: false } } });
if (!folder) {
  console.error('usage: node scripts/prove.mjs FOLDER [--no-neo4j] [--loading]');
  process.exit(2);
}
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = resolve(folder);
const cli = join(root, 'dist', 'cli', 'main.js');
const work = mkdtempSync(join(tmpdir(), 'zhengmai-proof-'));
const ending = [];

/** Runs a script of Node to its end; its stdout goes where it is told. */
function run(args, { stdout = 'inherit', env = {} } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', stdout, 'inherit'], env: { ...process.env, ...env } });
    child.once('error', fail).once('close', (code) => (code === 0 ? done() : fail(new Error(`${args.map((arg) => arg.replace(`${shared}/`, '')).slice(0, 3).join(' ')} … ended with ${code}`))));
  });
}

const evaluate = (gold, pred, min) => run([join(shared, 'eval', 'evaluate.mjs'), '--gold', gold, '--pred', pred, '--min', String(min)]);

async function proveExtraction(what, gold, files, min) {
  console.log(`\nExtraction of ${what}, at least ${min}:`);
  const pred = join(work, `${what}.ndjson`);
  await run([cli, 'extract', ...files], { stdout: openSync(pred, 'w') });
  await evaluate(gold, pred, min);
}

/** The annotated documents of the corpus, and their annotations. */
function annotatedCorpus() {
  const gold = join(work, 'gold');
  mkdirSync(gold);
  const files = readdirSync(join(shared, 'gold', 'corpus')).filter((name) => name.endsWith('.json')).flatMap((name) => {
    const source = join(shared, 'corpus', JSON.parse(readFileSync(join(shared, 'gold', 'corpus', name), 'utf8')).source);
    if (!existsSync(source)) return [];
    copyFileSync(join(shared, 'gold', 'corpus', name), join(gold, name));
    return [source];
  });
  return { gold, files };
}

/** What is read from a document in another format or encoding is what is read from its text: the annotation holds, but for what the format itself states. */
async function proveFormats() {
  const formats = join(shared, 'formats');
  if (!existsSync(formats)) return;
  const differences = JSON.parse(readFileSync(join(formats, 'expected-differences.json'), 'utf8'));
  for (const { name } of readdirSync(formats, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const gold = join(work, `gold-${name}`);
    mkdirSync(gold);
    const files = readdirSync(join(formats, name)).filter((file) => !file.endsWith('.md'));
    for (const base of files.map((file) => file.replace(/\.[^.]+$/, ''))) {
      const annotation = ['seeds', 'corpus'].map((set) => join(shared, 'gold', set, `${base}.json`)).find((path) => existsSync(path));
      const { document, ...facts } = JSON.parse(readFileSync(annotation, 'utf8'));
      writeFileSync(join(gold, `${base}.json`), JSON.stringify({ ...facts, document: { ...document, ...differences[name]?.[base]?.document } }));
    }
    await proveExtraction(name, gold, files.map((file) => join(formats, name, file)), 1);
  }
}

/** Starts `zhengmai start` on a free port and resolves with its address as soon as it is said. */
function startServer(env) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, 'start'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env } });
    ending.push(() => new Promise((ended) => { child.once('close', ended).kill('SIGTERM'); }));
    let said = '';
    const hear = (part) => {
      said += part;
      const url = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (url) done(url);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', (code) => { fail(new Error(`the server ended with ${code}: ${said}`)); });
  });
}

async function untilReady(url) {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline;) {
    if ((await fetch(`${url}/readyz`)).ok) return;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error(`${url} was not ready within two minutes`);
}

/** The environment of the program on a Neo4j server. */
const onNeo4j = ({ uri, user, password }) => ({ GRAPH_URL: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j' });

/** A server on Neo4j that starts while Neo4j is down. */
async function serverOnNeo4j() {
  const { startNeo4j } = await import(join(root, 'test', 'neo4j', 'server.mjs'));
  const first = await startNeo4j();
  const { home, port } = first;
  ending.push(async () => { rmSync(home, { recursive: true, force: true }); });
  await first.halt();
  const url = await startServer(onNeo4j(first));
  const before = [(await fetch(`${url}/healthz`)).status, (await fetch(`${url}/readyz`)).status];
  if (String(before) !== '200,503') throw new Error(`without Neo4j the server answered /healthz and /readyz with ${before}, not 200 and 503`);
  const again = await startNeo4j({ home, port });
  ending.push(again.stop);
  return url;
}

async function proveAnswers() {
  const gold = join(shared, 'gold', 'seeds');
  const back = join(work, 'back.ndjson');
  const url = await startServer({ GRAPH_URL: `embedded:${join(work, 'graph')}` });
  const other = values['no-neo4j'] ? undefined : await serverOnNeo4j();
  await untilReady(url);
  if (other) await untilReady(other);
  console.log(`\nQuestions on ${other ? 'the embedded store and Neo4j' : 'the embedded store'}:`);
  await run([join(shared, 'eval', 'ask.mjs'), '--url', `${url}/graphql`, '--gold', gold, '--read-back', back, ...(other ? ['--same-as', `${other}/graphql`] : [])]);
  console.log('\nThe graph, read back over GraphQL, at least 1:');
  await evaluate(gold, back, 1);
}

/** Loads everything into a store of its own and exports it. */
async function exported(what, env, files) {
  const started = performance.now();
  console.log(`\nLoading ${files.length} files into ${what}:`);
  await run([cli, 'load', ...files], { env });
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  const path = join(work, `${what.replaceAll(' ', '-')}.export`);
  await run([cli, 'export'], { env, stdout: openSync(path, 'w') });
  return readFileSync(path);
}

async function proveLoading() {
  const { startNeo4j } = await import(join(root, 'test', 'neo4j', 'server.mjs'));
  const files = ['seeds', 'corpus', 'formats'].flatMap((name) => readdirSync(join(shared, name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:txt|html|docx|pdf)$|^\d.*-.*(?<!\.note)\.md$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort();
  const embedded = await exported('the embedded store', { GRAPH_URL: `embedded:${join(work, 'everything')}` }, files);
  const server = await startNeo4j();
  ending.push(server.stop);
  const neo4j = await exported('Neo4j', onNeo4j(server), files);
  if (!embedded.equals(neo4j)) throw new Error('the two stores export different bytes');
  console.log(`\nBoth stores export the same ${embedded.length} bytes.`);
}

async function proveReading() {
  await proveExtraction('seeds', join(shared, 'gold', 'seeds'), readdirSync(join(shared, 'seeds')).filter((name) => name.endsWith('.txt')).map((name) => join(shared, 'seeds', name)), 1);
  const corpus = annotatedCorpus();
  await proveExtraction('corpus', corpus.gold, corpus.files, 0.97);
  await proveFormats();
  await proveAnswers();
}

try {
  await (values.loading ? proveLoading() : proveReading());
} catch (error) {
  console.error(`Not proven: ${error.message}`);
  process.exitCode = 1;
} finally {
  for (const end of ending.reverse()) await end();
  rmSync(work, { recursive: true, force: true });
}
