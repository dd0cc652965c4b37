import { markerAt } from '../../src/segmentation/marker.js';

describe('markerAt', () => {
  it.each([
    ['一、总体要求', 'cn', 1, 2],
    ['十二、附则', 'cn', 12, 3],
    ['(二十一)强化管理', 'cn-bracket', 21, 5],
    ['1.优化教育资源布局', 'digit', 1, 2],
    ['23.2023年4月1日以后取得许可证的旅行社', 'digit', 23, 3],
    ['12、落实责任', 'digit', 12, 3],
    ['(106)提高覆盖面', 'digit-bracket', 106, 5],
    ['第十二条 各级', 'article', 12, 4],
    ['第二章 管理', 'chapter', 2, 3],
    ['③其他', 'circled', 3, 1],
  ])('reads %s', (text, kind, number, length) => {
    expect(markerAt(text)).toEqual({ kind, number, length });
  });

  it.each(['3.5万个', '2023年', '一是加强', '第一批', '十四五', '《一、二》', ''])('reads no number in %s', (text) => {
    expect(markerAt(text)).toBeUndefined();
  });
});
