import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';

import { seedPaths } from '../../../src/cli/seeds.js';
import { decode } from '../../../src/reading/encoding/decode.js';
import { encoded, utf16 } from './encoded.js';

// 国发〔2018〕39号; 中华民国行政院公文
const SIMPLIFIED = '国务院关于做好当前和今后一个时期促进就业工作的若干意见\r\n国发〔2018〕39号\r\n各省、自治区、直辖市人民政府：\r\n';
const TRADITIONAL = '香港特別行政區政府關於加強學校美育工作的意見\n為貫徹落實有關精神，現提出以下意見：\n';

describe('decode', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', new TextEncoder().encode(SIMPLIFIED), 'utf-8', SIMPLIFIED],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${SIMPLIFIED}`), 'utf-8', SIMPLIFIED],
    ['GB 18030', encoded(SIMPLIFIED, 'gb18030'), 'gb18030', SIMPLIFIED],
    ['traditional characters in GB 18030', encoded(`${SIMPLIFIED}${TRADITIONAL}`, 'gb18030'), 'gb18030', `${SIMPLIFIED}${TRADITIONAL}`],
    ['Big5', encoded(TRADITIONAL, 'big5'), 'big5', TRADITIONAL],
    ['UTF-16, little end first, with a mark', utf16(SIMPLIFIED, 'le', true), 'utf-16le', SIMPLIFIED],
    ['UTF-16, big end first, with a mark', utf16(SIMPLIFIED, 'be', true), 'utf-16be', SIMPLIFIED],
    ['UTF-16, little end first, without one', utf16(SIMPLIFIED, 'le', false), 'utf-16le', SIMPLIFIED],
    ['UTF-16, big end first, without one', utf16(SIMPLIFIED, 'be', false), 'utf-16be', SIMPLIFIED],
    ['ASCII', new TextEncoder().encode('title: none'), 'utf-8', 'title: none'],
  ])('reads %s by its bytes alone', (_, bytes, encoding, text) => {
    expect(decode(bytes, 'x.txt')).toEqual({ text, encoding });
  });

  it('gives back every document of seeds/ from GB 18030 and UTF-16 as from UTF-8', async () => {
    for (const path of await seedPaths()) {
      const text = readFileSync(join(path), 'utf8').replace(/^\ufeff/, '');
      const known = [...text].filter((char) => char < '\u0080' || /[\u3000-\u303f\u4e00-\u9fa5\uff00-\uff5e]/.test(char)).join('');
      expect(decode(encoded(known, 'gb18030'), path).text).toBe(known);
      expect(decode(utf16(text, 'le', false), path).text).toBe(text);
    }
  });

  it.each<[string, readonly number[], string, RegExp]>([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0, 7], 'BINARY_FILE', /is binary/],
    ['a UTF-8 text with a broken character', [...new TextEncoder().encode('国务院关于'), 0xe5, 0x9b, 0x61], 'BROKEN_ENCODING', /no valid UTF-8: at byte 15 \(0xe5\)/],
    ['a GB 18030 text that breaks off', [...encoded(SIMPLIFIED, 'gb18030'), 0xb9], 'BROKEN_ENCODING', /no valid GB 18030: at byte \d+ \(0xb9\)/],
  ])('says what is wrong with %s', (_, bytes, code, message) => {
    expect(() => decode(Uint8Array.from(bytes), 'x.txt')).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }) as Error);
  });

  it('gives text or an error of its own for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(typeof decode(bytes, 'x').text).toBe('string');
      } catch (error) {
        expect((error as { code?: string }).code).toMatch(/^(?:BINARY_FILE|BROKEN_ENCODING)$/);
      }
    }), { numRuns: 2000 });
  });
});
