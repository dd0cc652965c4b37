import type { CitationRelation } from '../mentions.js';
import { clauseBefore, mask, REACH } from './cited-run.js';
import { numberBehind } from './number-behind.js';
import { numberLetters } from './number-letters.js';
import { relationOf } from './relation-cue.js';
import { titleMarksIn, type TitleMark } from './title-marks.js';

/** A document number that names a document without its title; offsets are those of the text. */
export interface CitedNumber {
  /** Whole, blanks taken out. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly relation: CitationRelation;
  /** Where a body that issued it may end: before the number, or before the title that stands there without brackets. */
  readonly issuersEnd: number;
}

/**
 * 〔2018〕93号 | [2015] 71 号 | 〔2019〕43、44号 | 令第722号; what names the body stands before it.
 * The numbers that go on a list follow: 、44号 | 、〔2019〕5号.
 */
const NUMBER =
  /(?<year>[〔[【(]\s?(?:19|20)\d{2}\s?[〕\]】)]\s?)第?(?<first>\d{1,5})(?<rest>(?:[、,和]\d{1,5}){0,9})\s?号|令\s?第?\s?\d{1,4}\s?号/g;

const GOES_ON = /^(?:[、,和及与]|以及)(?:(?<year>[〔[【(](?:19|20)\d{2}[〕\]】)])第?)?(?<number>\d{1,5})号/;

/** What shows that a number is no document's, or the head of what follows: …号.pdf, …号《…》, …号文件《…》, (…号)各区县人民政府:. */
const NOT_ALONE_BEHIND = /^(?:\)\s?各[^。;]{1,80}:|\.[a-zA-Z]{3,4}|(?:文件|文)?(?:的|[,:]|印发的|转发的|,?即)?《)/;
/** 文号: | 【字号】 | 合同编号: | 许可证 | …的通知》 ( with the opening bracket lost: what stands before a number that is none of a cited document. */
const NOT_ALONE_BEFORE = /(?:文号|字号|编号|证号|索引号|备案号|案号|合同|许可证|执照)[:\s】|]{0,3}$|》\s*[(:]?\s*$/;

/** The document numbers of a text that stand without a title, in order. */
export function citedNumbers(text: string): CitedNumber[] {
  const marks = titleMarksIn(text);
  const masked = maskNumbers(mask(text, marks), text, marks);
  const numbers: CitedNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    if (masked[match.index] !== '□' && match.index >= (numbers.at(-1)?.end ?? 0)) numbers.push(...numbersFrom(text, masked, match));
  }
  return numbers;
}

/** The number behind a title is the title's, and so are others in its bracket: 》精神(国发〔2015〕3号、国发〔2015〕4号). */
function maskNumbers(masked: string, text: string, marks: readonly TitleMark[]): string {
  let rest = masked;
  for (const { end: titleEnd } of marks) {
    const number = numberBehind(text, titleEnd);
    if (!number) continue;
    const opened = text.slice(titleEnd, number.start).includes('(');
    const close = opened ? text.indexOf(')', number.end) : -1;
    const end = close < 0 || close - number.end > REACH || text.slice(number.end, close).includes('《') ? number.end : close;
    rest = rest.slice(0, number.start) + '□'.repeat(end - number.start) + rest.slice(end);
  }
  return rest;
}

function numbersFrom(text: string, masked: string, match: RegExpExecArray): CitedNumber[] {
  const at = match.index;
  const letters = numberLetters(masked.slice(Math.max(0, at - REACH), at));
  if (letters === undefined) return [];
  const start = masked.slice(0, at).trimEnd().length - letters.length;
  const last = at + match[0].length;
  const more = listBehind(text, last);
  const end = more.at(-1)?.end ?? last;
  if (NOT_ALONE_BEHIND.test(text.slice(end, end + REACH)) || NOT_ALONE_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return [];
  const clause = clauseBefore(masked, start);
  const bare = TITLE_WITHOUT_MARKS.exec(clause)?.[0] ?? '';
  const after = masked.slice(end, end + REACH).replace(/^\)?(?:等|文件|文)*/, '');
  if (isHandedOn(clause, after)) return [];
  const relation = relationOf(clause.slice(0, clause.length - bare.length), after);
  return [...own(match, letters, start), ...more.map((one) => ({ ...one, number: `${letters}${one.year ?? yearOf(match)}${one.number}号` }))]
    .map(({ number, start: from, end: to }) => ({ number: number.replace(/\s/g, ''), start: from, end: to, relation, issuersEnd: start - bare.length }));
}

// 国务院办公厅关于印发某方案的通知(国办发〔2018〕3号)
const TITLE_WITHOUT_MARKS = /关于[^,。;]{4,80}\($/;

// 现将省政府办公厅鲁政办发〔2016〕3号文件转发给你们
function isHandedOn(before: string, after: string): boolean {
  return /(?:现将|现)[^,。]{0,30}$/.test(before) && /^[^。;]{0,40}(?:印发|转发|发)给你们/.test(after);
}

function yearOf(match: RegExpExecArray): string {
  return match.groups?.['year'] ?? '';
}

/** The number itself, and those that share its year: 国发〔2019〕43、44号. */
function own(match: RegExpExecArray, letters: string, start: number): { readonly number: string; readonly start: number; readonly end: number }[] {
  const { year, first, rest } = match.groups ?? {};
  const end = match.index + match[0].length;
  if (year === undefined || first === undefined || !rest) return [{ number: letters + match[0], start, end }];
  const firstEnd = end - match[0].length + match[0].indexOf(rest, year.length + first.length);
  const others = [...rest.matchAll(/\d+/g)].map((digits, index, all) => {
    const from = firstEnd + digits.index;
    return { number: `${letters}${year}${digits[0]}号`, start: from, end: index === all.length - 1 ? end : from + digits[0].length };
  });
  return [{ number: `${letters}${year}${first}号`, start, end: firstEnd }, ...others];
}

interface Continuation { readonly year: string | undefined; readonly number: string; readonly start: number; readonly end: number }

/** 、44号 | 、〔2019〕5号 behind a number: the letters, and the year where none is given, are those of the first. */
function listBehind(text: string, from: number): Continuation[] {
  const found: Continuation[] = [];
  let at = from;
  let year: string | undefined;
  for (let match = GOES_ON.exec(text.slice(at, at + LONGEST)); match; match = GOES_ON.exec(text.slice(at, at + LONGEST))) {
    const { year: own, number = '' } = match.groups ?? {};
    year = own ?? year;
    const end = at + match[0].length;
    found.push({ year, number, start: end - `${own ?? ''}${number}号`.length, end });
    at = end;
  }
  return found;
}

const LONGEST = 24;
