import { byMetric, isWorded, metricOf, type IndicatorValue } from '../../../src/api/metrics/metrics.js';
import { POINT_LIMIT, seriesOf } from '../../../src/api/metrics/series.js';

let made = 0;
const stated = (metric: string, value: number, unit: string, more: Partial<IndicatorValue> = {}): IndicatorValue => ({
  id: `i${made++}`, planId: 'p1', metric, unit, comparator: 'EQ', value, valueHigh: null, targetYear: 2025, baselineYear: null, breakdownYears: [], breakdownValues: [],
  jurisdictionCode: '350583', placeName: '南安市', ...more,
});
const yuxi = { planId: 'p2', jurisdictionCode: '530400', placeName: '玉溪市' };

const values: readonly IndicatorValue[] = [
  stated('全市新增学位', 8.1, '万个', { breakdownYears: [2023, 2024], breakdownValues: [2, 3.1], comparator: 'GTE' }),
  stated('新增学位', 1170, '个', { ...yuxi, targetYear: null, comparator: 'RANGE', valueHigh: 2340 }),
  stated('新增学位', 3, '万个', { ...yuxi, targetYear: 2023 }),
  stated('学位', 9, '万个'),
  stated('近视率每年降低', 0.5, '个百分点', { targetYear: 2023, baselineYear: 2019 }),
];

describe('a metric', () => {
  it('is named by its most frequent wording and takes its most frequent unit; its counts are of indicators, places and plans', () => {
    const metrics = byMetric(values);
    expect(metricOf('新增学位|个', metrics.get('新增学位|个')!)).toEqual({
      id: '新增学位|个', name: '新增学位', unit: '万个', indicatorCount: 3, placeCount: 2, planCount: 2, years: [2023, 2024, 2025],
      wordings: [{ text: '新增学位', count: 2 }, { text: '全市新增学位', count: 1 }], units: [{ text: '万个', count: 2 }, { text: '个', count: 1 }],
    });
    expect([...metrics.keys()]).toEqual(['新增学位|个', '学位|个', '近视率每年降低|百分点']);
  });

  it('of wordings that are as frequent is named by the first in code point order, and counts no place that is not known', () => {
    const nowhere = { jurisdictionCode: null, placeName: null };
    const metric = metricOf('x', [stated('乙', 1, '个', nowhere), stated('丙', 1, '个', nowhere), stated('一', 1, '个', nowhere)]);
    expect([metric.name, metric.placeCount]).toEqual(['一', 0]);
  });

  it('is found by a part of any of its wordings, width and spaces aside', () => {
    const metric = metricOf('x', [stated('建成５Ｇ基站', 1, '个'), stated('5G基站', 1, '个')]);
    expect(['5G', '建成 5g', '基站', '6G'].map((text) => isWorded(metric, text))).toEqual([true, true, true, false]);
  });
});

describe('a series', () => {
  it('has a point for the target year and one for each yearly part, which is bare, all in the unit of the metric', () => {
    const [series] = seriesOf(['新增学位|个'], values, undefined);
    expect(series?.points.map((p) => [p.jurisdictionCode, p.year, p.isYearlyPart, p.comparator, p.value, p.valueHigh, p.alignedValue, p.alignedValueHigh])).toEqual([
      ['350583', 2023, true, 'EQ', 2, null, 2, null],
      ['350583', 2024, true, 'EQ', 3.1, null, 3.1, null],
      ['350583', 2025, false, 'GTE', 8.1, null, 8.1, null],
      ['530400', 2023, false, 'EQ', 3, null, 3, null],
      ['530400', null, false, 'RANGE', 1170, 2340, 0.117, 0.234],
    ]);
  });

  it('of some years has only points for those, and wordings and unit of what is left', () => {
    const [series] = seriesOf(['新增学位|个'], values, new Set([2024]));
    expect([series?.points.map((p) => [p.year, p.value]), series?.pointCount, series?.metric.wordings]).toEqual([[[2024, 3.1]], 1, [{ text: '全市新增学位', count: 1 }]]);
    expect(seriesOf(['新增学位|个'], values, new Set([1999]))).toEqual([]);
  });

  it('says which year a value is compared with, and has no point for that year', () => {
    const [series] = seriesOf(['近视率每年降低|百分点'], values, undefined);
    expect(series?.points.map((p) => [p.year, p.baselineYear, p.value])).toEqual([[2023, 2019, 0.5]]);
  });

  it('comes for each key that there is, once, in the order asked', () => {
    expect(seriesOf(['学位|个', '没有|个', '新增学位|个', '学位|个'], values, undefined).map((series) => series.metric.id)).toEqual(['学位|个', '新增学位|个']);
  });

  it('says how many points there are where it has too many', () => {
    const [series] = seriesOf(['学位|个'], Array.from({ length: POINT_LIMIT + 7 }, (_, i) => stated('学位', i, '个')), undefined);
    expect([series?.points.length, series?.pointCount]).toEqual([POINT_LIMIT, POINT_LIMIT + 7]);
  });
});
