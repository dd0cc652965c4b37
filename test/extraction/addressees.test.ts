import { addresseesIn } from '../../src/extraction/addressees.js';

describe('addresseesIn', () => {
  it.each([
    ['各乡镇(街道)人民政府(办事处),经济开发区、雪峰开发区管委会,市直有关单位:', ['各乡镇(街道)人民政府(办事处)', '经济开发区、雪峰开发区管委会', '市直有关单位']],
    ['各县（区，市）人民政府：', ['各县（区，市）人民政府']],
    ['各有关单位：', ['各有关单位']],
  ])('parts %s at commas outside brackets', (text, expected) => {
    expect(addresseesIn(text)).toEqual(expected);
  });
});
