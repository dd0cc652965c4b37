import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { openStore } from '../../src/graph/open-store.js';
import { runCli, startCli, type CliResult } from './run-cli.js';
import { NO_POLICY_DOCUMENT, NOTICE, OPINION } from './sample-documents.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
let stores = 0;
const newStore = (): string => `embedded:${join(folder, 'stores', String(++stores))}`;
const onStore = (graph: string, ...args: readonly string[]): Promise<CliResult> => runCli(args, { cwd: folder, env: { GRAPH_URL: graph } });

beforeAll(() => {
  mkdirSync(join(folder, 'documents', 'bad'), { recursive: true });
  writeFileSync(join(folder, 'documents', 'notice.txt'), NOTICE);
  writeFileSync(join(folder, 'documents', 'opinion.md'), OPINION);
  writeFileSync(join(folder, 'documents', 'bad', 'letter.txt'), NO_POLICY_DOCUMENT);
});

describe('zhengmai load', () => {
  it('says on stderr what was loaded, and nothing on stdout', async () => {
    const { code, stdout, stderr } = await onStore(newStore(), 'load', 'documents/*.*');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Documents: 2 loaded, 0 replaced, 0 unchanged.');
    expect(stderr).toMatch(/They say: 2 plans, 5 tasks, \d+ responsibilities, \d+ indicators, 2 citations\./);
  });

  it('leaves a document that is there already unchanged, and replaces one that says something else', async () => {
    const graph = newStore();
    writeFileSync(join(folder, 'changing.txt'), NOTICE);
    await onStore(graph, 'load', 'changing.txt', 'documents/opinion.md');
    writeFileSync(join(folder, 'changing.txt'), NOTICE.replace('60%', '65%'));
    expect((await onStore(graph, 'load', 'changing.txt', 'documents/opinion.md')).stderr).toContain('Documents: 0 loaded, 1 replaced, 1 unchanged.');
  });

  it('loads the others where a file is bad: a line for it, and done in part', async () => {
    const { code, stderr } = await onStore(newStore(), 'load', 'documents', 'missing.txt');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^documents\/bad\/letter\.txt: (?!.*unexpected).*公文.*\.$/m);
    expect(stderr).toMatch(/^missing\.txt: (?!.*unexpected).*\.$/m);
    expect(stderr).toContain('Documents: 2 loaded, 0 replaced, 0 unchanged, 2 not loaded.');
  });

  it('has failed where there is nothing to load', async () => {
    expect((await onStore(newStore(), 'load', 'missing.txt')).code).toBe(1);
    expect((await onStore(newStore(), 'load', 'documents/*.docx')).code).toBe(1);
  });

  it('says a warning with the line that it is about', async () => {
    writeFileSync(join(folder, 'gap.txt'), NOTICE.replace('\n(二)加强队伍建设', '\n(四)加强队伍建设'));
    const { code, stderr } = await onStore(newStore(), 'load', 'gap.txt');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^gap\.txt:\d+: warning: .+ \(numbering-gap\)$/m);
  });
});

describe('a store that cannot be used', () => {
  it('because another process has it open is one sentence, and exit code 1', async () => {
    const graph = newStore();
    const held = await openStore({ GRAPH_URL: graph });
    try {
      const { code, stdout, stderr } = await onStore(graph, 'load', 'documents/notice.txt');
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^zhengmai: The graph at .+ is in use by another process: stop it.+\.\n$/);
    } finally {
      await held.close();
    }
  });

  it.each([
    ['because nobody listens at its address', 'bolt://127.0.0.1:9', 'zhengmai: Neo4j at bolt://127.0.0.1:9 does not answer'],
    ['because its address is none', 'mysql://graph', 'zhengmai: GRAPH_URL is mysql://graph, which names no graph'],
  ])('%s is one sentence, and exit code 1', async (_what, graph, sentence) => {
    const { code, stdout, stderr } = await runCli(['load', 'documents/notice.txt'], { cwd: folder, env: { GRAPH_URL: graph, NEO4J_PASSWORD: 'long enough' } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('a load that is interrupted', () => {
  const many = Array.from({ length: 60 }, (_, i) => {
    const name = `many/${String(i).padStart(3, '0')}.txt`;
    return { name, text: NOTICE.replaceAll('青政办发〔2024〕8号', `青政办发〔2024〕${100 + i}号`).replaceAll('养老服务提升', `养老服务提升第${i}批`) };
  });
  beforeAll(() => {
    mkdirSync(join(folder, 'many'), { recursive: true });
    for (const { name, text } of many) writeFileSync(join(folder, name), text);
  });

  const cutOff = async (graph: string, signal: NodeJS.Signals): Promise<{ code: number | null; stderr: string }> => {
    const child = startCli(['load', 'many'], { cwd: folder, env: { GRAPH_URL: graph } });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => { stderr += part; });
    const store = join(graph.slice('embedded:'.length), 'graph.grafeo');
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    await somethingWritten(store);
    child.kill(signal);
    return { code: await closed, stderr };
  };

  it('by Ctrl-C ends with the document at hand, says how far it came, and carries on when called again', async () => {
    const graph = newStore();
    const { code, stderr } = await cutOff(graph, 'SIGINT');
    expect(code).toBe(1);
    const loaded = Number(/Documents: (\d+) loaded/.exec(stderr)?.[1]);
    expect(loaded).toBeLessThan(many.length);
    expect((await onStore(graph, 'load', 'many')).stderr).toContain(`Documents: ${many.length - loaded} loaded, 0 replaced, ${loaded} unchanged.`);
  });
});

/** Waits until a load has begun to write. */
async function somethingWritten(file: string): Promise<void> {
  for (let wait = 0; wait < 400; wait++) {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
}
