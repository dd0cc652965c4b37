import fc from 'fast-check';

import { invalidUtf8At } from '../../../src/reading/encoding/invalid-utf8.js';

const decodes = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

describe('invalidUtf8At', () => {
  it('finds a byte exactly where the platform decoder refuses', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => (invalidUtf8At(bytes) === undefined) === decodes(bytes)), { numRuns: 3000 });
  });

  it('leaves nothing wrong before the byte that it names', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(0xff, 0xc0, 0x80, 0xed), (text, wrong) => {
      const before = new TextEncoder().encode(text);
      return invalidUtf8At(Uint8Array.from([...before, wrong, 0x20])) === before.length;
    }));
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf], 0], ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1], ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80], 0], ['a sequence that breaks off', [0xe5, 0x9b], 0],
  ])('names the first byte of %s', (_what, bytes, at) => {
    expect(invalidUtf8At(Uint8Array.from(bytes))).toBe(at);
  });
});
