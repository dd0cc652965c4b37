import { punctuationOf, sentencesAt } from '../../../src/extraction/indicators/sentences.js';
import { baselineYearOf, TargetYears } from '../../../src/extraction/indicators/target-year.js';

/** The year that governs the ▲ of a text. */
function governing(marked: string): number | undefined {
  const place = marked.indexOf('▲');
  const text = marked.replace('▲', '');
  const punctuation = punctuationOf(text);
  const sentence = sentencesAt(text, punctuation, [place]).find(({ start, end }) => start <= place && place <= end);
  return sentence && new TargetYears(text, punctuation).governing(sentence, place);
}

describe('the target year', () => {
  it.each<[claim: string, text: string, year: number | undefined]>([
    ['is the deadline of the sentence', '到2025年,新增学位▲8.1万个。', 2025],
    ['is the last one before the number', '2023年,达到23.8万户;2024年,达到▲24.4万户。', 2024],
    ['is that of the end of a five-year plan', '到“十四五”末,覆盖率达到▲90%。', 2025],
    ['is read from a date with its month', '2021年6月底前,至少确定▲1个项目。', 2021],
    ['is the deadline that opens the paragraph', '到2025年末,毛入园率达到96%。开展创建,占比达▲50%。', 2025],
    ['is found behind a run-in heading', '总体目标:到2022年,条件达标。建设▲300个基地。', 2022],
    ['is none where a later sentence of the paragraph names none and the first does not open with one', '加强建设。到2018年组建20个。创建▲40所。', undefined],
    ['is no baseline', '总体近视率在2019年的基础上每年降低▲0.5个百分点。', undefined],
    ['is no start', '2021年起,每年评选▲10所。', undefined],
    ['is no term', '2023—2025年,每年新增▲10所。', undefined],
    ['is not taken from a title', '根据《2023年工作要点》,新增▲10所。', undefined],
    ['is not one that follows', '新增▲10所,2025年完成验收。', undefined],
  ])('%s', (_claim, text, year) => expect(governing(text)).toBe(year));
});

describe('the baseline year', () => {
  it.each([['在2019年的基础上每年降低', 2019], ['比2020年下降', 2020], ['较2022年增长', 2022], ['到2025年达到', undefined]])('of %s is %s', (clause, year) => expect(baselineYearOf(clause)).toBe(year));
});
