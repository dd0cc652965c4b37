import fc from 'fast-check';

import { wrapTitle } from '../../../src/explorer/views/lineage/wrap-title.js';

describe('a title on a card', () => {
  it.each([
    ['中国教育现代化2035', 13, ['中国教育现代化2035']],
    ['国务院办公厅关于全面加强和改进学校美育工作的意见', 13, ['国务院办公厅关于全面加强和', '改进学校美育工作的意见']],
    ['湖北省人民政府办公厅关于全面加强和改进学校美育工作的实施意见', 13, ['湖北省人民政府办公厅关于全', '…进学校美育工作的实施意见']],
    // A line does not begin with a closing sign, nor end with an opening one.
    ['扬州市推进多式联运发展优化运输结构实施方案（2022-2025年）', 21, ['扬州市推进多式联运发展优化运输结构实施方案', '（2022-2025年）']],
    ['关于印发《中国教育改革和发展纲要》的通知', 5, ['关于印发', '…》的通知'.replace('》', '')]],
  ])('%s', (title, ems, lines) => {
    expect(wrapTitle(title, ems)).toEqual(lines);
  });

  it('takes two lines at most, and says all of a title that fits', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...'关于印发《》（）2025 plan'), { minLength: 1, maxLength: 60 }).map((all) => all.join('')), fc.integer({ min: 4, max: 20 }), (title, ems) => {
      const lines = wrapTitle(title, ems);
      expect(lines.length).toBeLessThanOrEqual(2);
      if (!lines.join('').includes('…')) expect(lines.join('')).toBe(title);
    }));
  });
});
