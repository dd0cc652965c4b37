import { remembering } from '../../src/extraction/remembering.js';

describe('remembering', () => {
  const asked: string[] = [];
  const length = remembering((text) => {
    asked.push(text);
    return text.length > 2 ? text.length : undefined;
  });

  it('works a short text out once, the answer that there is none as well', () => {
    expect([length('教育局'), length('教育局'), length('教'), length('教')]).toEqual([3, 3, undefined, undefined]);
    expect(asked).toEqual(['教育局', '教']);
  });

  it('keeps no long text, which could hold on to the document that it was cut from', () => {
    const long = '国务院教育督导委员会办公室综合处';
    expect([length(long), length(long)]).toEqual([long.length, long.length]);
    expect(asked.filter((text) => text === long)).toHaveLength(2);
  });

  it('keeps a bounded number of texts', () => {
    for (let i = 0; i < 10_000; i++) length(String(i));
    asked.length = 0;
    length('教育局');
    expect(asked).toEqual(['教育局']);
  });
});
