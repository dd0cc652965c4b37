import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readSource } from '../../src/reading/read-source.js';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('readSource', () => {
  it('gives the text as it stands: line ends, blanks and odd signs are kept', async () => {
    const text = '关于发展的意见\r\n\u3000\u3000一、甲\r二、乙\u00a0\n';
    await expect(readSource(file('a.txt', text))).resolves.toMatchObject({ text, encoding: 'utf-8', mediaType: 'text/plain' });
  });

  it('says which characters are lost, once for each kind at the first of them', async () => {
    const { diagnostics } = await readSource(file('lost.txt', '意\ufffd见\ufffd、\ue5cf总体'));
    expect(diagnostics).toEqual([
      { rule: 'replacement-characters', severity: 'warning', message: '2 characters could not be decoded and stand as \ufffd.', span: { start: 1, end: 2 } },
      { rule: 'private-use-characters', severity: 'warning', message: "1 character of a font's private use: what was to be seen there is not known.", span: { start: 5, end: 6 } },
    ]);
  });

  it('takes a byte-order mark for no part of the text', async () => {
    const { text } = await readSource(file('bom.md', `\ufeff意见`));
    expect(text).toBe('意见');
  });

  it('names Markdown by its media type', async () => {
    await expect(readSource(file('a.MD', '# 意见'))).resolves.toMatchObject({ mediaType: 'text/markdown' });
  });

  it('tells a web page by its content, not by its name', async () => {
    await expect(readSource(file('page.txt', '<!DOCTYPE html><html><body><p>意见</p></body></html>'))).resolves.toMatchObject({ mediaType: 'text/html', text: '意见\n' });
    await expect(readSource(file('text.html', '关于发展的意见'))).resolves.toMatchObject({ mediaType: 'text/plain', text: '关于发展的意见' });
  });

  it('gives the SHA-256 of the bytes', async () => {
    await expect(readSource(file('abc.txt', 'abc'))).resolves.toMatchObject({ sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
  });

  it.each([
    ['a file that is not there', () => join(folder, 'nowhere.txt'), 'FILE_NOT_FOUND', /nowhere\.txt: there is no such file/],
    ['a folder', () => folder, 'NOT_A_FILE', /this is a folder/],
    ['an empty file', () => file('empty.txt', ''), 'EMPTY_FILE', /empty\.txt: the file is empty/],
    ['a file of blanks', () => file('blank.txt', ' \r\n\u3000'), 'EMPTY_FILE', /blank\.txt: the file is empty/],
    ['a binary', () => file('image.txt', Uint8Array.from([0x89, 0x50, 0, 1])), 'BINARY_FILE', /binary/],
    ['broken UTF-8', () => file('broken.txt', Uint8Array.from([0x61, 0xe5, 0x9b, 0x61])), 'BROKEN_ENCODING', /at byte 1 \(0xe5\)/],
    ['an archive, whatever it is called', () => file('a.txt', 'PK\u0003\u0004…'), 'UNSUPPORTED_FORMAT', /a\.txt: this is a zip archive, which cannot be read/],
    ['an old Word file', () => file('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), 'UNSUPPORTED_FORMAT', /an old Office file .+ Save it as/],
  ])('says what is wrong with %s', async (_what, make, code, message) => {
    await expect(readSource(make())).rejects.toMatchObject({ name: 'ZhengmaiError', code, message: expect.stringMatching(message) });
  });
});
