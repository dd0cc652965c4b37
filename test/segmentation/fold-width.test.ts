import { foldWidth } from '../../src/segmentation/fold-width.js';

describe('foldWidth', () => {
  it('folds full-width forms and leaves Chinese marks', () => {
    expect(foldWidth('（２０２３年）：Ａ～Ｂ，１００％；“《〔一〕》”。、—\u3000')).toBe('(2023年):A~B,100%;“《〔一〕》”。、— ');
  });

  it('folds each unit alike in a short text and in a long one', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    expect(foldWidth(units.join('')) === units.map(foldWidth).join('')).toBe(true);
  });
});
