import { meantByNumber } from '../../src/graph/numbered-works.js';
import { policyIdOf } from '../../src/graph/identity.js';
import { unnumberedWorkOf, worksOf, type CitationClaim, type PromulgationClaim, type WorkGroup } from '../../src/graph/works.js';

const KEY = 'NATIONAL||关于教育的意见';
const claim = { numberKey: null, number: null, title: '关于教育的意见', titleKey: '关于教育的意见', level: 'NATIONAL', kind: '意见', place: null, issuerIds: [] };
const cited = (about: Partial<CitationClaim> = {}): CitationClaim => ({ ...claim, mentions: 1, ...about });
const numbered = (number: string) => ({ number, numberKey: number });
const loaded = (about: Partial<PromulgationClaim> = {}): PromulgationClaim => ({ ...claim, documentId: 'd1', planOrder: 0, periodStart: null, periodEnd: null, ...about });
const group = (citations: readonly CitationClaim[], promulgations: readonly PromulgationClaim[] = []): WorkGroup => ({ workKey: KEY, citations, promulgations });

describe('the works of a group', () => {
  it.each([
    ['no number', [], null],
    ['one number', ['国发〔2017〕9号'], '国发〔2017〕9号'],
    ['two numbers', ['国发〔2017〕9号', '国发〔2021〕3号'], null],
  ])('with %s: a mention without one means the only numbered work, else a work of its own', (_, numbers, expected) => {
    expect(unnumberedWorkOf(group([cited(), ...numbers.map((number) => cited(numbered(number)))]))).toEqual({ id: policyIdOf(KEY, expected), workKey: KEY, numberKey: expected });
  });

  it('are as many as numbers, and one more where mentions without one fit several', () => {
    const of = (...citations: CitationClaim[]) => worksOf(group(citations)).map((work) => work.node.documentNumber).sort();
    expect(of(cited(), cited(numbered('甲')))).toEqual(['甲']);
    expect(of(cited(), cited(numbered('甲')), cited(numbered('乙')))).toEqual([null, '乙', '甲']);
    expect(of(cited(numbered('甲')), cited(numbered('乙')))).toEqual(['乙', '甲']);
  });

  it('are called as most mentions call them, ties going to the first by code point', () => {
    const [most] = worksOf(group([cited({ title: '乙', mentions: 1 }), cited({ title: '丙', mentions: 2 })]));
    expect(most?.node).toMatchObject({ title: '丙', aliases: ['乙'], titles: '丙\n乙' });
    const [tie] = worksOf(group([cited({ title: '丙' }), cited({ title: '乙' })]));
    expect(tie?.node).toMatchObject({ title: '丙', aliases: ['乙'] });
  });

  it('are called, dated and issued as the loaded text says, whatever citing texts say', () => {
    const [work] = worksOf(group([cited({ title: '别名', mentions: 9, issuerIds: ['x'], kind: '通知' })], [loaded({ title: '本名', issuerIds: ['b', 'a'], periodStart: 2021, periodEnd: 2025 })]));
    expect(work).toMatchObject({ isPlan: true, issuerIds: ['b', 'a'], node: { title: '本名', aliases: ['别名'], kind: '意见', periodStart: 2021, periodEnd: 2025 } });
  });

  it('take from citing texts what the loaded text does not say', () => {
    const [work] = worksOf(group([cited({ kind: '方案', issuerIds: ['b', 'a'], mentions: 2 }), cited({ issuerIds: ['c', 'a'] })], [loaded({ kind: null })]));
    expect(work).toMatchObject({ issuerIds: ['a', 'b', 'c'], node: { kind: '方案' } });
  });

  it('do not depend on the order in which claims come', () => {
    const citations = [cited({ title: '乙' }), cited({ title: '甲', issuerIds: ['z'] }), cited({ ...numbered('一'), issuerIds: ['y'] }), cited(numbered('二'))];
    const promulgations = [loaded({ documentId: 'd2', periodStart: 2020, periodEnd: 2021 }), loaded({ documentId: 'd1', title: '甲', periodStart: 2022, periodEnd: 2023 })];
    expect(worksOf(group([...citations].reverse(), [...promulgations].reverse()))).toEqual(worksOf(group(citations, promulgations)));
  });

  it('are none where nothing is said', () => {
    expect(worksOf(group([]))).toEqual([]);
  });
});

describe('meantByNumber', () => {
  const work = (id: string, place: string | null, ...promulgatedBy: (readonly [string, number])[]) =>
    ({ id, place, promulgatedBy: promulgatedBy.map(([documentId, planOrder]) => ({ documentId, planOrder })) });

  it.each([
    ['the only work', '', [work('a', null)], 'a'],
    ['none of two', '', [work('a', null), work('b', '350000')], undefined],
    ['the loaded one', '', [work('a', null), work('b', '350000', ['d', 0])], 'b'],
    ['the first plan of one document', '', [work('a', null, ['d', 1]), work('b', null, ['d', 0])], 'b'],
    ['none of two loaded documents', '', [work('a', null, ['d', 0]), work('b', null, ['e', 0])], undefined],
    ['a work of a place around', '350583', [work('a', '350500'), work('b', '360000')], 'a'],
    ['a work of the state', '350583', [work('a', '000000')], 'a'],
    ['no work of a place that is not known', '350583', [work('a', null)], undefined],
    ['no work of another county', '350583', [work('a', '350581')], undefined],
  ])('is %s', (_, scope, works, expected) => {
    expect(meantByNumber(scope, works)).toBe(expected);
  });
});
