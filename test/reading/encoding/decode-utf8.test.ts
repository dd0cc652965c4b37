import fc from 'fast-check';

import { decodeUtf8 } from '../../../src/reading/encoding/decode-utf8.js';

describe('decodeUtf8', () => {
  it('reads every text as the platform decoder does, characters beyond the first plane among them', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeUtf8(new TextEncoder().encode(text)) === text), { numRuns: 2000 });
    expect(decodeUtf8(new TextEncoder().encode('乙𠮷é\0a\u07ff\u0800\uffff\u{10ffff}'))).toBe('乙𠮷é\0a\u07ff\u0800\uffff\u{10ffff}');
  });
});
