import { factsOfText, noticeWith } from './resolved.js';

/** What a text of January 2023 that cites these gives to say of its citations. */
function said(sentence: string): string[] {
  const { source, diagnostics } = factsOfText(noticeWith(sentence));
  return diagnostics.filter(({ rule }) => /number/.test(rule)).map(({ rule, span }) => `${rule} ${span ? source.text.slice(span.start, span.end) : ''}`.trim());
}

describe('numbers of what is cited', () => {
  it.each<[string, string, string[]]>([
    ['two of one title', '根据《关于加强学校美育工作的意见》(国办发〔2015〕71号)制定。落实《关于加强学校美育工作的意见》(国办发〔2015〕17号)。', ['title-with-two-numbers 《关于加强学校美育工作的意见》']],
    ['one of two titles', '根据《关于加强学校美育工作的意见》(国办发〔2015〕71号)、《关于加快发展体育产业的意见》(国办发〔2015〕71号)制定。', ['number-with-two-titles 《关于加快发展体育产业的意见》']],
    ['one of another body', '根据《国务院办公厅关于加强学校美育工作的意见》(国发〔2015〕71号)制定。', ['number-of-another-body 《国务院办公厅关于加强学校美育工作的意见》']],
    ['one of a later year', '根据《国务院关于促进就业的意见》(国发〔2032〕5号)制定。', ['number-of-a-later-year 《国务院关于促进就业的意见》']],
    ['each its own', '根据《国务院关于促进就业的意见》(国发〔2018〕39号)、《国务院办公厅关于加强学校美育工作的意见》(国办发〔2015〕71号)制定。落实《关于加强学校美育工作的意见》(国办发[2015]71号)。', []],
  ])('%s', (_what, sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
