import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { seedPaths } from '../../src/cli/seeds.js';
import { openStore } from '../../src/graph/open-store.js';
import { packageRoot } from '../../src/package-root.js';
import { runCli } from '../cli/run-cli.js';
import { temporaryFolder } from '../cli/temporary-folder.js';
import { ask, startServing, statusOf, untilStatus, type Serving } from './serving.js';

const folder = temporaryFolder();
const serving: Serving[] = [];
const start = (...args: Parameters<typeof startServing>): Serving => {
  const started = startServing(...args);
  serving.push(started);
  return started;
};
afterAll(async () => { await Promise.all(serving.map((one) => one.stop('SIGKILL'))); });

describe('npm start', () => {
  it('loads the five documents, says where it listens and a question to try, which answers', async () => {
    const graph = `embedded:${join(folder, 'start')}`;
    const { url, printed, stop } = start('start', { cwd: folder, env: { GRAPH_URL: graph } });
    await url;
    expect(printed.stdout).toMatch(/^Loaded 5 documents of seeds\/ into embedded:.+\.$/m);
    const curl = /curl -s (?<address>\S+) .* -d '(?<body>.+)'/.exec(printed.stdout)?.groups;
    const answer = await fetch(curl!['address']!, { method: 'POST', headers: { 'content-type': 'application/json' }, body: curl!['body']! });
    const { data } = await answer.json() as { data: { plans: { nodes: { citations: { nodes: unknown[] } }[] } } };
    expect(data.plans.nodes.flatMap((plan) => plan.citations.nodes).length).toBeGreaterThan(10);
    expect(await stop('SIGINT')).toBe(0);
  });

  it('serves the query of the README with the answer of the README', async () => {
    const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
    const block = (language: string): string => new RegExp(`\\n\`\`\`${language}\\n([\\s\\S]+?)\\n\`\`\``).exec(readme)?.[1] ?? '';
    const { url, stop } = start('start', { cwd: folder, env: { GRAPH_URL: `embedded:${join(folder, 'readme')}` } });
    await untilStatus(`${await url}/readyz`, 200);
    expect(await ask(await url, block('graphql'))).toEqual(JSON.parse(block('json')));
    await stop();
  });

  it('leaves alone what is loaded already', async () => {
    const { url, printed, stop } = start('start', { cwd: folder, env: { GRAPH_URL: `embedded:${join(folder, 'start')}` } });
    await url;
    expect(printed.stdout).toMatch(/^The 5 documents of seeds\/ are in embedded:/m);
    expect(await stop('SIGTERM')).toBe(0);
  });

  it('says in one sentence that its port is in use', async () => {
    const { url, stop } = start('serve', { env: { GRAPH_URL: `embedded:${join(folder, 'port')}` } });
    const port = new URL(await url).port;
    const { code, stdout, stderr } = await runCli(['start'], { env: { PORT: port, GRAPH_URL: `embedded:${join(folder, 'other')}` } });
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: `zhengmai: Port ${port} of 127.0.0.1 is in use: stop what listens there, or set PORT to another one.\n` });
    await stop();
  });
});

describe('a server whose store is not there', () => {
  it('answers /healthz, says no on /readyz and to questions, and serves when the store comes', async () => {
    const graph = `embedded:${join(folder, 'held')}`;
    const held = await openStore({ GRAPH_URL: graph });
    const { url: address, printed } = start('start', { cwd: folder, env: { GRAPH_URL: graph } });
    const url = await address;
    expect([await statusOf(`${url}/healthz`), await statusOf(`${url}/readyz`)]).toEqual([200, 503]);
    expect((await ask(url, '{ corpus { documents } }')).errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
    expect(printed.stderr).toMatch(/^zhengmai: The graph at .+ is in use by another process: /);
    expect(printed.stderr).not.toContain('    at ');
    await held.close();
    expect(await untilStatus(`${url}/readyz`, 200)).toBe(200);
    expect((await ask(url, '{ corpus { documents } }')).data).toEqual({ corpus: { documents: 5 } });
  });

  it('waits for a Neo4j that nobody has started, and stops when it is asked to', async () => {
    const { url: address, stop } = start('serve', { env: { GRAPH_URL: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'long enough' } });
    const url = await address;
    expect([await statusOf(`${url}/healthz`), await statusOf(`${url}/readyz`)]).toEqual([200, 503]);
    expect(await stop('SIGINT')).toBe(0);
  });

  it('ends with one sentence where its own settings are wrong', async () => {
    const { code, stderr } = await runCli(['serve'], { env: { PORT: '0', GRAPH_URL: 'bolt://127.0.0.1:9' } });
    expect({ code, lines: stderr.trimEnd().split('\n') }).toEqual({ code: 1, lines: [expect.stringContaining('set NEO4J_PASSWORD')] });
  });
});

describe('the documents that come with zhengmai', () => {
  it('are byte for byte those of their manifest', async () => {
    const manifest = JSON.parse(readFileSync(join(packageRoot, 'seeds', 'manifest.json'), 'utf8')) as { documents: { file: string; sha256: string; bytes: number }[] };
    for (const { file, sha256, bytes } of manifest.documents) {
      const content = readFileSync(join(packageRoot, 'seeds', file));
      expect([createHash('sha256').update(content).digest('hex'), content.length]).toEqual([sha256, bytes]);
    }
    expect(await seedPaths()).toHaveLength(5);
  });

  it('are all that npm run --silent zhengmai -- extract prints: NDJSON, and nothing of the build', async () => {
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'zhengmai', '--', 'extract', ...(await seedPaths())], { cwd: packageRoot, maxBuffer: 2 ** 26 });
    expect(stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { source: { path: string } }).source.path)).toEqual(await seedPaths());
  });
});
