import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCli, startCli, type CliResult } from './run-cli.js';
import { NOTICE, OPINION } from './sample-documents.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
let stores = 0;

/** Runs commands on a new store. */
const newStore = (): ((...args: readonly string[]) => Promise<CliResult>) => {
  const graph = `embedded:${join(folder, 'stores', String(++stores))}`;
  return (...args) => runCli(args, { cwd: folder, env: { GRAPH_URL: graph } });
};
const statusOf = async (run: ReturnType<typeof newStore>): Promise<{ counts: Record<string, number>; documents: { documentNumber: string; sourcePath: string }[] }> =>
  JSON.parse((await run('status', '--format', 'json')).stdout) as never;

beforeAll(() => {
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents', 'notice.txt'), NOTICE);
  writeFileSync(join(folder, 'documents', 'opinion.md'), OPINION);
});

describe('zhengmai status', () => {
  it('says how much is in the graph and which documents, to programs', async () => {
    const run = newStore();
    await run('load', 'documents');
    const { counts, documents } = await statusOf(run);
    expect(counts).toMatchObject({ documents: 2, plans: 2, tasks: 5, citations: 2 });
    expect(documents.map((document) => [document.documentNumber, document.sourcePath]).sort()).toEqual([['青政办发〔2024〕8号', 'documents/notice.txt'], ['青政发〔2023〕11号', 'documents/opinion.md']]);
  });

  it('says the same to people', async () => {
    const run = newStore();
    await run('load', 'documents/notice.txt');
    const { code, stdout, stderr } = await run('status');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ *1 documents$/m);
    expect(stdout).toContain('青政办发〔2024〕8号\t青州市人民政府办公室关于印发青州市养老服务提升行动方案(2024—2026年)的通知\tdocuments/notice.txt');
  });
});

describe('zhengmai export', () => {
  it('prints a line of JSON for each node and relationship, the same in whatever order the documents were loaded', async () => {
    const [forth, back] = [newStore(), newStore()];
    await forth('load', 'documents/notice.txt');
    await forth('load', 'documents/opinion.md');
    await back('load', 'documents/opinion.md');
    await back('load', 'documents/notice.txt');
    const exported = await forth('export', '--format', 'ndjson');
    expect({ code: exported.code, stderr: exported.stderr }).toEqual({ code: 0, stderr: '' });
    const lines = exported.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as object);
    expect(lines.filter((line) => 'node' in line).length).toBeGreaterThan(10);
    expect(lines.filter((line) => 'from' in line).length).toBeGreaterThan(10);
    expect((await back('export')).stdout).toBe(exported.stdout);
  });

  it('stops quietly when the reader has seen enough', async () => {
    const graph = `embedded:${join(folder, 'stores', 'piped')}`;
    await runCli(['load', 'documents'], { cwd: folder, env: { GRAPH_URL: graph } });
    const child = startCli(['export'], { env: { GRAPH_URL: graph } });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => { stderr += part; });
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect({ code: await new Promise((resolve) => child.on('close', resolve)), stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('zhengmai unload', () => {
  it.each([
    ['by its file', 'documents/opinion.md'],
    ['by another way to its file', './documents/../documents/opinion.md'],
    ['by its number', '青政发〔2023〕11号'],
  ])('takes a document out %s and leaves exactly the graph that was there', async (_how, name) => {
    const run = newStore();
    await run('load', 'documents/notice.txt');
    const before = await run('export');
    await run('load', 'documents/opinion.md');
    expect((await run('export')).stdout).not.toBe(before.stdout);
    const { code, stdout, stderr } = await run('unload', name);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'Documents: 1 unloaded.\n' });
    expect((await run('export')).stdout).toBe(before.stdout);
  });

  it('takes out every document of a folder', async () => {
    const run = newStore();
    await run('load', 'documents');
    expect((await run('unload', 'documents')).code).toBe(0);
    expect((await run('export')).stdout).toBe('');
  });

  it('names what is not in the graph, and has done its work in part', async () => {
    const run = newStore();
    await run('load', 'documents');
    const { code, stderr } = await run('unload', 'documents/notice.txt', '青政发〔1999〕1号');
    expect(code).toBe(3);
    expect(stderr).toBe('青政发〔1999〕1号: no such document is in the graph. See zhengmai status for those that are.\nDocuments: 1 unloaded, 1 not found.\n');
    expect((await statusOf(run)).documents).toHaveLength(1);
  });
});
