import type { Outline } from '../segmentation/outline.js';
import { passageOf, type PassageAt } from '../segmentation/passages.js';
import { foldDocumentNumber } from './document-numbers.js';
import { citedNumbers } from './citations/cited-numbers.js';
import { issuersBefore } from './citations/issuers-named.js';
import type { NumberCitationMention } from './mentions.js';

/** A year in brackets or an order: what a number that names a document cannot be without. */
const MAY_HOLD_NUMBER = /[〔[【(]\s?(?:19|20)\d{2}\s?[〕\]】)]\s?第?\d|令\s?第?\s?\d{1,4}\s?号/;

/** A paragraph that is a number and nothing else is the head of what follows it. */
const NUMBER_ALONE = /^(?:\(?[^。,;:]{1,24}号\)?$|\([^()。,;:]{1,24}号文?(?:印发|公布|发布)\))/;

/**
 * Every document that the paragraphs of a plan name by its number (文号) without its title, one a mention, in the order of the text: not its own number,
 * nor one that a 《…》 stands before or behind.
 */
export function recogniseCitedNumbers(outline: Outline, paragraphs: readonly PassageAt[], ownNumber: string | undefined): NumberCitationMention[] {
  const holding = paragraphs.filter(({ passage }) => MAY_HOLD_NUMBER.test(passage.text));
  if (holding.length === 0) return [];
  const own = [ownNumber ?? '', ...numbersBehindTitle(outline)].map(foldDocumentNumber);
  return holding.flatMap((at) => numbersOf(at, own));
}

/** 某市人民政府关于某事的意见(杭政函〔2005〕39号): where a page runs title and text together, the number in the bracket is the document's own. */
function numbersBehindTitle(outline: Outline): string[] {
  const title = outline.head.title && passageOf(outline, outline.head.title).text.trim();
  if (!title) return [];
  const text = outline.running.text;
  const numbers: string[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
    const number = IN_BRACKET.exec(text.slice(at + title.length, at + title.length + LONGEST_NUMBER))?.groups?.['number'];
    if (number !== undefined) numbers.push(number.replace(/\s/g, ''));
  }
  return numbers;
}

const IN_BRACKET = /^\s*\((?<number>[^()]{2,30}号)\)/;
const LONGEST_NUMBER = 40;

function numbersOf({ path, passage }: PassageAt, own: readonly string[]): NumberCitationMention[] {
  if (NUMBER_ALONE.test(passage.text.trim()) && !/^(?:根据|按照|依据|落实|执行|贯彻)/.test(passage.text.trim())) return [];
  return citedNumbers(passage.text)
    .filter(({ number }) => !own.includes(foldDocumentNumber(number)))
    .map(({ number, start, end, relation, issuersEnd }) => ({
      path, documentNumber: number, relation, span: passage.sourceSpan(start, end),
      issuers: issuersBefore(passage.text, issuersEnd).map((body) => ({ name: body.name, span: passage.sourceSpan(body.start, body.end) })),
    }));
}
