import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findFiles } from '../../src/cli/find-files.js';
import { temporaryFolder } from './temporary-folder.js';

const root = temporaryFolder();
const at = (name: string): string => join(root, name);
const names = (files: readonly string[]): readonly string[] => files.map((file) => file.slice(root.length + 1));

beforeAll(() => {
  for (const folder of ['plans/2024', 'nothing']) mkdirSync(at(folder), { recursive: true });
  for (const name of ['plans/b.txt', 'plans/a.md', 'plans/2024/c.TXT', 'plans/picture.png', 'plans/[2023]1号.txt', 'nothing/x.png']) writeFileSync(at(name), '文');
});

describe('paths of a command line', () => {
  it('name the documents of a folder and of the folders inside it, sorted, and nothing else', async () => {
    expect(names((await findFiles([at('plans')])).files)).toEqual(['plans/2024/c.TXT', 'plans/[2023]1号.txt', 'plans/a.md', 'plans/b.txt']);
  });

  it('name what a glob matches', async () => {
    expect(names((await findFiles([at('plans/**/*.txt').replace('[', '\\[')])).files)).toEqual(['plans/[2023]1号.txt', 'plans/b.txt']);
  });

  it('are taken at their word where they name a file, even one whose name looks like a glob', async () => {
    expect(names((await findFiles([at('plans/[2023]1号.txt'), at('plans/picture.png')])).files)).toEqual(['plans/[2023]1号.txt', 'plans/picture.png']);
  });

  it('give each file once', async () => {
    expect(names((await findFiles([at('plans/b.txt'), at('plans'), at('plans/b.*')])).files).filter((name) => name.endsWith('b.txt'))).toHaveLength(1);
  });

  it('are handed on where they name nothing, so that reading says what is wrong', async () => {
    expect(await findFiles([at('missing.txt')])).toEqual({ files: [at('missing.txt')], problems: [] });
  });

  it.each([
    ['a folder without documents', 'nothing', /the folder holds no document/],
    ['a glob without matches', 'plans/*.docx', /no file matches/],
  ])('that stand for no file are a problem with a name: %s', async (_what, name, message) => {
    const { files, problems } = await findFiles([at(name)]);
    expect(files).toEqual([]);
    expect(problems).toEqual([{ path: at(name), error: expect.objectContaining({ code: 'FILE_NOT_FOUND', message: expect.stringMatching(message) }) }]);
  });
});
