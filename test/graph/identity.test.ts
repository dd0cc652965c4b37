import { byCodePoint } from '../../src/graph/code-points.js';
import { idOf, numberKeyOf, Occurrences, policyIdOf } from '../../src/graph/identity.js';

describe('an id', () => {
  it('is the same for the same parts, everywhere and always', () => {
    expect(idOf('task', 'd', 0, '1.1')).toBe('t23HXGMszjUpeENUlIh07w');
  });

  it('tells parts from each other, whatever stands in them', () => {
    expect(idOf('task', 'a', 'b')).not.toBe(idOf('task', 'ab'));
    expect(idOf('task', '1', '11')).not.toBe(idOf('task', '11', '1'));
    expect(idOf('task', 'a')).not.toBe(idOf('plan', 'a'));
  });

  it('of a work depends on its number where it has one', () => {
    expect(policyIdOf('key', null)).not.toBe(policyIdOf('key', '国发〔2017〕9号'));
  });
});

describe('a document number', () => {
  it.each(['南政办〔2023〕1号', '南政办[2023]1号', '南政办﹝2023﹞1号', '南政办【2023】1号', '南政办(2023)1号', '南政办（２０２３）１号', '南政办 〔2023〕 1号'])('%s is one with its other spellings', (number) => {
    expect(numberKeyOf(number)).toBe(numberKeyOf('南政办〔2023〕1号'));
  });

  it.each(['南政办〔2023〕11号', '南政〔2023〕1号', '南政办〔2022〕1号', '南政办发〔2023〕1号'])('%s is another', (number) => {
    expect(numberKeyOf(number)).not.toBe(numberKeyOf('南政办〔2023〕1号'));
  });

  it.each([undefined, '', '  '])('%j is none', (number) => {
    expect(numberKeyOf(number)).toBeNull();
  });
});

it('counts what it has seen', () => {
  const seen = new Occurrences();
  expect([seen.next('1'), seen.next('1'), seen.next('1', '2'), seen.next('1')]).toEqual([0, 1, 0, 2]);
});

it('orders by code point, not by UTF-16 unit', () => {
  expect(['𠮷', '﨑', 'a', '', 'ab'].sort(byCodePoint)).toEqual(['', 'a', 'ab', '﨑', '𠮷']);
});
