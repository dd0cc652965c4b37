import { documentNumberIn } from '../../src/extraction/document-numbers.js';

describe('documentNumberIn', () => {
  it.each([
    ['(辽政办发〔2015〕113号)', '辽政办发〔2015〕113号'], ['南政办[2017]215号', '南政办[2017]215号'], ['京建发〔2023〕23 号', '京建发〔2023〕23号'], ['玉教体联〔2022〕26号', '玉教体联〔2022〕26号'],
  ])('reads %s', (text, number) => {
    expect(documentNumberIn(text)).toBe(number);
  });

  it.each(['2023年1月12日', '文档编号:40640', '第12号', ''])('does not read %s as a document number', (text) => {
    expect(documentNumberIn(text)).toBeUndefined();
  });
});
