import { isoDateIn } from '../../src/extraction/dates.js';

describe('isoDateIn', () => {
  it.each([
    ['2023年1月12日', '2023-01-12'], ['2023 年4 月29 日', '2023-04-29'], ['二〇二三年一月十二日', '2023-01-12'], ['二○一七年十二月三十一日', '2017-12-31'],
    ['二00四年五月二十七日', '2004-05-27'], ['2023-01-16 15:52', '2023-01-16'], ['2023.1.6', '2023-01-06'], ['2023/01/06', '2023-01-06'],
  ])('reads %s', (text, iso) => {
    expect(isoDateIn(text)).toBe(iso);
  });

  it.each(['2023年', '2023年13月1日', '2023年2月30日', '53040020231421357', ''])('reads no date in %s', (text) => {
    expect(isoDateIn(text)).toBeUndefined();
  });
});
