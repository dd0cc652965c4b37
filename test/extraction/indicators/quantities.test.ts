import { quantitiesIn } from '../../../src/extraction/indicators/quantities.js';
import { isOpen, punctuationOf } from '../../../src/extraction/indicators/sentences.js';
import { measureOf } from '../../../src/extraction/indicators/units.js';
import { pairOf, valueOf } from '../../../src/extraction/indicators/numerals.js';

function quantities(text: string): string[] {
  const punctuation = punctuationOf(text);
  return quantitiesIn(text).filter((q) => isOpen(punctuation, q.start)).map((q) => `${q.comparator} ${q.value}${q.valueHigh === undefined ? '' : `–${q.valueHigh}`} ${q.unit} ${q.measure}`);
}

describe('a numeral', () => {
  it.each([['8.1', 8.1], ['2,300', 2300], ['两', 2], ['十', 10], ['十二', 12], ['二十', 20], ['三百', 300], ['一千二百', 1200], ['二〇二五', 2025]])('%s is %d', (numeral, value) => expect(valueOf(numeral)).toBe(value));
  it.each([['一两', [1, 2]], ['两三', [2, 3]], ['三五', [3, 5]], ['十二', undefined], ['五一', undefined]])('%s is the range %j', (numeral, range) => expect(pairOf(numeral)).toEqual(range));
});

describe('a unit', () => {
  it.each([['万个', 'count'], ['亿元', 'money'], ['个百分点', 'ratio'], ['%', 'ratio'], ['万人次', 'people'], ['课时', 'lesson'], ['个工作日', 'time'], ['万千瓦', 'physical'], ['微克/立方米', 'physical'], ['场次', 'frequency'], ['岁', 'age'], ['亿', 'money'], ['千瓦', 'physical']])('%s measures %s', (unit, measure) => expect(measureOf(unit)).toBe(measure));
});

describe('a quantity', () => {
  it.each<[string, string[]]>([
    ['达到55%以上', ['GTE 55 % ratio']],
    ['不得超过3000人', ['LTE 3000 人 people']],
    ['总投资近12亿元', ['APPROX 12 亿元 money']],
    ['超50家(次)企业', ['GT 50 家(次) count']],
    ['提高到94%左右', ['APPROX 94 % ratio']],
    ['控制在50个工作日内', ['LTE 50 个工作日 time']],
    ['帮扶1至2所', ['RANGE 1–2 所 count']],
    ['每天上午25-30分钟', ['RANGE 25–30 分钟 time']],
    ['百分之九十以上', ['GTE 90 % ratio']],
    ['建成10、20和30家', ['EQ 10 家 count', 'EQ 20 家 count', 'EQ 30 家 count']],
    ['至少举办一次', ['GTE 1 次 frequency']],
    ['不低于总课时的9%', ['GTE 9 % ratio']],
    ['进入前20名', ['LTE 20 名 people']],
    ['每年5批次/千人', ['EQ 5 批次/千人 count']],
  ])('%s', (text, expected) => expect(quantities(text)).toEqual(expected));

  it.each(['第3项', 'PM2.5浓度', '5A级景区', '2023年', '6月30日', '“5个一”工程', '〔2023〕1号', '3支持', '三年级', '每6个教学班', '第24、25、26条', '第十三至十五项', '12345热线'])('is none in %s', (text) => expect(quantities(text)).toEqual([]));

  it('does not take 2025年前 for a rank', () => expect(quantities('2025年前50%以上的县')).toEqual(['GTE 50 % ratio']));
  it('does not take 就近 for about', () => expect(quantities('就近3公里')).toEqual(['EQ 3 公里 physical']));
});
