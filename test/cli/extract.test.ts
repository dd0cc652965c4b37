import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCli, startCli } from './run-cli.js';
import { NO_POLICY_DOCUMENT, NOTICE, OPINION } from './sample-documents.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const extract = (...args: readonly string[]) => runCli(['extract', ...args], { cwd: folder });

interface PrintedFact { readonly quote: string; readonly span: { readonly start: number; readonly end: number } }
interface PrintedRecord {
  readonly source: { readonly path: string };
  readonly text: string;
  readonly document: { readonly title: string; readonly documentNumber: string };
  readonly plans: readonly { readonly tasks: readonly PrintedFact[]; readonly responsibilities: readonly PrintedFact[]; readonly indicators: readonly PrintedFact[]; readonly citations: readonly PrintedFact[] }[];
}
const records = (stdout: string): readonly PrintedRecord[] => stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as PrintedRecord);

beforeAll(() => {
  file('notice.txt', NOTICE);
  file('opinion.md', OPINION);
  mkdirSync(join(folder, 'folder'));
});

describe('zhengmai extract', () => {
  it('prints one JSON object a document, one a line, in the order asked for, and nothing else', async () => {
    const { code, stdout, stderr } = await extract('opinion.md', 'notice.txt');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(records(stdout).map((r) => [r.source.path, r.document.documentNumber])).toEqual([['opinion.md', '青政发〔2023〕11号'], ['notice.txt', '青政办发〔2024〕8号']]);
  });

  it('prints with every fact the words that stand at its span', async () => {
    const [record] = records((await extract('notice.txt')).stdout);
    const facts = record!.plans.flatMap((p) => [...p.tasks, ...p.responsibilities, ...p.indicators, ...p.citations]);
    expect(facts.length).toBeGreaterThan(8);
    for (const { quote, span } of facts) expect(record!.text.slice(span.start, span.end)).toBe(quote);
  });

  it('shows people an outline with who leads, the targets and the citations', async () => {
    const { code, stdout } = await extract('--format', 'text', 'notice.txt');
    expect(code).toBe(0);
    expect(stdout).toContain('number: 青政办发〔2024〕8号');
    expect(stdout).toContain('led by 青州市民政局');
    expect(stdout).toContain('≥ 60 %');
    expect(stdout).toContain('《国务院办公厅关于推进养老服务发展的意见》 (国办发〔2019〕5号)');
  });

  it('stops quietly when the reader has seen enough', async () => {
    const child = startCli(['extract', ...Array.from({ length: 60 }, () => 'notice.txt')], { cwd: folder });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => { stderr += part; });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('a file that is no document', () => {
  const bad: readonly (readonly [string, string, () => string, RegExp])[] = [
    ['is not there', 'nowhere.txt', () => 'nowhere.txt', /^nowhere\.txt: (?!.*unexpected).*\..*\.$/],
    ['is a folder', 'folder', () => 'folder', /^folder: (?!.*unexpected).*folder.*\.$/],
    ['is empty', 'empty.txt', () => file('empty.txt', ''), /^empty\.txt: .*empty.*\.$/],
    ['has only blanks', 'blank.txt', () => file('blank.txt', ' \r\n\u3000\n\t'), /^blank\.txt: (?!.*unexpected).*\.$/],
    ['is binary', 'image.txt', () => file('image.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])), /^image\.txt: .*binary.*\.$/],
    ['has broken UTF-8', 'broken.txt', () => file('broken.txt', Buffer.concat([Buffer.from(NOTICE), Buffer.from([0xe5, 0x9b]), Buffer.from('。')])), /^broken\.txt: .*UTF-8.*\.$/],
    ['is no 公文', 'letter.txt', () => file('letter.txt', NO_POLICY_DOCUMENT), /^letter\.txt: .*公文.*\.$/],
  ];

  it.each(bad)('that %s has one line with its name and what to do, and alone makes the command fail', async (_what, _name, make, line) => {
    const { code, stdout, stderr } = await extract(make());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
  });

  it.each(bad)('that %s leaves the others to be read: done in part', async (_what, _name, make, line) => {
    const { code, stdout, stderr } = await extract('notice.txt', make(), 'opinion.md');
    expect(code).toBe(3);
    expect(records(stdout)).toHaveLength(2);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
  });
});

describe('a text of 5 MB on one line', () => {
  it.each([
    ['of prose', NOTICE.replace(/\n/g, '')],
    ['of nothing but opening marks', '《(“〔一、'],
    ['of one sign', '国'],
  ])('%s ends within seconds, read or refused', async (_what, unit) => {
    const name = file('long.txt', unit.repeat(Math.ceil(5_000_000 / Buffer.byteLength(unit))));
    const started = Date.now();
    const { code, stdout, stderr } = await extract(name);
    expect(Date.now() - started).toBeLessThan(30_000);
    if (code === 0) expect(records(stdout)).toHaveLength(1);
    else expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^long\.txt: .*\.\n$/) });
  });
});

describe('misuse', () => {
  it.each([
    ['an unknown command', ['fetch']],
    ['an unknown option', ['extract', '--colour', 'notice.txt']],
    ['an unknown format', ['extract', '--format', 'xml', 'notice.txt']],
    ['no file', ['extract']],
    ['no command', []],
  ])('%s is exit code 2, says why on stderr and prints no data', async (_what, args) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });

  it.each([['--help'], ['--version'], ['extract --help']])('%s is no misuse', async (args) => {
    const { code, stdout, stderr } = await runCli(args.split(' '));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});
