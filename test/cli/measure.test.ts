import { measureOf } from '../../src/cli/measure.js';
import type { Comparator } from '../../src/extraction/mentions.js';

describe('a measure as people write it', () => {
  it.each<[Comparator, number, number | undefined, string, string]>([
    ['EQ', 8.1, undefined, '万个', '= 8.1 万个'],
    ['GTE', 95, undefined, '%', '≥ 95 %'],
    ['GT', 3, undefined, '个百分点', '> 3 个百分点'],
    ['LTE', 55, undefined, '人', '≤ 55 人'],
    ['LT', 1, undefined, '%', '< 1 %'],
    ['APPROX', 200, undefined, '亿元', '≈ 200 亿元'],
    ['RANGE', 25, 30, '分钟', '= 25–30 分钟'],
  ])('%s', (comparator, value, valueHigh, unit, expected) => {
    expect(measureOf({ comparator, value, valueHigh, unit })).toBe(expected);
  });
});
