import { bareNumbersIn } from '../../src/segmentation/bare-numbers.js';
import { linesOf } from '../../src/segmentation/lines.js';
import { chineseNumber } from '../../src/segmentation/numerals.js';
import { lonePageNumbersIn, pageNumbersIn } from '../../src/segmentation/page-numbers.js';

describe('chineseNumber', () => {
  it.each([['一', 1], ['十', 10], ['十二', 12], ['二十', 20], ['三十四', 34], ['一百零六', 106], ['两百', 200]])('reads %s as %i', (numeral, value) => {
    expect(chineseNumber(numeral)).toBe(value);
  });

  it.each(['', '甲', '一是'])('reads no number in “%s”', (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  });
});

describe('bareNumbersIn', () => {
  const found = (text: string) => [...bareNumbersIn(linesOf(text))].map(([index, { kind, number }]) => [index, kind, number]);

  it('reads the decimal numbering of an emergency plan', () => {
    expect(found('1 总则\n1.1 编制目的\n1.2 编制依据\n2 体系\n2.1 机构\n2.1.1 办公室')).toEqual([[0, 'digit', 1], [3, 'digit', 2], [1, 'decimal', 1], [2, 'decimal', 2], [4, 'decimal', 1], [5, 'subdecimal', 1]]);
  });

  it('reads numbers whose point is lost where they count up', () => {
    expect(found('(一)原则\n1坚持育人为本。\n2坚持因地制宜。\n(二)目标')).toEqual([[1, 'digit', 1], [2, 'digit', 2]]);
  });

  it('reads a heading that begins with digits where the numbers around it miss one', () => {
    expect(found('10.领军人才项目。甲。\n11.121人才梯队项目。乙。\n12.创新人才项目。丙。')).toEqual([[1, 'digit', 11]]);
  });

  it.each(['10.项目。\n11.2亿元。\n11.项目。\n12.项目。', '1.项目。\n2.5万个学位。', '3.5万个学位\n4.2亿元', '1个专班\n2名干部', '2023年\n2024年', '1坚持育人为本。'])('reads none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('page numbers', () => {
  it('are marks at line starts where they interrupt sentences', () => {
    expect([...pageNumbersIn(linesOf('1、为了发\n2、展,提出如\n3、下意\n4、见'))]).toEqual([[0, 2], [1, 2], [2, 2], [3, 2]]);
  });

  it('are none where notes stand between them', () => {
    expect(pageNumbersIn(linesOf('1、改厕。(责任单位:甲)\n2、治理。(责任单位:乙)\n3、清洁。\n责任单位:丙\n4、宣传。')).size).toBe(0);
  });

  it('are none where each number opens a sentence', () => {
    expect(pageNumbersIn(linesOf('1、加强领导。\n2、落实责任。\n3、强化监督。\n4、做好宣传。')).size).toBe(0);
  });

  it('alone on a line are marks where they count up a page apart', () => {
    const page = `${'一行文字\n'.repeat(20)}`;
    expect([...lonePageNumbersIn(linesOf(`${page}1\n${page}2\n${page}3\n${page}4\n`))]).toEqual([20, 41, 62, 83]);
    expect(lonePageNumbersIn(linesOf('1\n2\n3\n4\n5')).size).toBe(0);
  });
});
