import type { CitationRelation } from '../mentions.js';
import { numberBehind } from './number-behind.js';
import { isHandedOut } from './own-titles.js';
import { isPolicyTitle } from './policy-titles.js';
import { relationOf } from './relation-cue.js';
import { titleMarksIn, type TitleMark } from './title-marks.js';

/** A title in 《…》 with what its sentence says of it. */
export interface CitedTitle {
  readonly mark: TitleMark;
  readonly number: { readonly start: number; readonly end: number } | undefined;
  readonly relation: CitationRelation;
  readonly isPolicy: boolean;
  readonly isHandedOut: boolean;
  /** Whether it follows another title in the same list: 《甲》、《乙》和《丙》. */
  readonly continuesList: boolean;
  /** The short title introduced for it: (以下简称《意见》). */
  readonly shortTitle: string | undefined;
  /** The place word before the bracket: 省《…》, 我市《…》, 国家《…》. */
  readonly standsIn: string | undefined;
}

/** How far a cue reaches, to the left and to the right. */
export const REACH = 120;

/** The titles of a text in order, short titles where they are introduced left out. */
export function citedRun(text: string): CitedTitle[] {
  const marks = titleMarksIn(text);
  const masked = mask(text, marks);
  const titles = marks.filter((mark) => !INTRODUCES.test(text.slice(Math.max(0, mark.open - 8), mark.open)));
  const run: CitedTitle[] = [];
  for (const [index, mark] of titles.entries()) run.push(citedTitle({ text, masked, mark, previous: run.at(-1), lastOfList: lastOfList(masked, titles, index) }));
  return run;
}

interface Place {
  readonly text: string;
  /** The text with □ for every character of a title and of the brackets behind one, so that no word in them is taken for one of the sentence. */
  readonly masked: string;
  readonly mark: TitleMark;
  readonly previous: CitedTitle | undefined;
  readonly lastOfList: TitleMark;
}

function citedTitle({ text, masked, mark, previous, lastOfList: last }: Place): CitedTitle {
  const before = clauseBefore(masked, mark.open);
  const afterList = masked.slice(last.end, last.end + REACH).replace(/^□+/, '');
  const continuesList = previous !== undefined && SEPARATES.test(masked.slice(previous.mark.end, mark.open));
  const relation = continuesList ? previous.relation : relationOf(before, afterList);
  const number = numberBehind(text, mark.end);
  return {
    mark, number, relation,
    isPolicy: isPolicyTitle(text.slice(mark.innerStart, mark.innerEnd), text.slice(mark.end, mark.end + 12), number !== undefined || (relation !== 'MENTIONS')),
    isHandedOut: isHandedOut(before, afterList),
    continuesList,
    shortTitle: SHORT_TITLE.exec(text.slice(mark.end, mark.end + REACH))?.groups?.['short'],
    standsIn: PLACE_WORD.exec(masked.slice(Math.max(0, mark.open - 6), mark.open))?.groups?.['place'],
  };
}

const INTRODUCES = /[简合统]称[为:“"]{0,2}$/;
// 》(国办发〔2015〕71号,以下简称《意见》)
const SHORT_TITLE = /^[^。;《]{0,60}[简合统]称[为:“"]{0,2}《(?<short>[^《》]{2,30})》/;
const SEPARATES = /^[□\s]*(?:等|文件|精神|要求)*[、,和与及以\s]*$/;
const PLACE_WORD = /(?<place>国家|中央|[我本全]?(?:自治区|省|市|县|区|州|旗)|我国)(?:关于|的)?$/;

/** The last title of the list that a title stands in. */
function lastOfList(masked: string, titles: readonly TitleMark[], index: number): TitleMark {
  let last = titles[index] ?? { open: 0, innerStart: 0, innerEnd: 0, end: 0 };
  for (let next = index + 1; next < Math.min(titles.length, index + LONGEST_LIST); next++) {
    const mark = titles[next];
    if (!mark || !SEPARATES.test(masked.slice(last.end, mark.open))) break;
    last = mark;
  }
  return last;
}

const LONGEST_LIST = 40;

/** The clause up to a bracket; a comma right behind a title only parts a list, so that the clause goes on before it. */
export function clauseBefore(masked: string, open: number): string {
  let start = open;
  const first = Math.max(0, open - REACH);
  while (start > first && !endsClause(masked, start - 1)) start--;
  return masked.slice(start, open);
}

function endsClause(masked: string, at: number): boolean {
  const char = masked[at] ?? '';
  return '。;!?'.includes(char) || (char === ',' && masked[at - 1] !== '□');
}

/** 》(国办发〔2015〕71号) | 》(以下简称《意见》) */
const BRACKET_BEHIND = /^\s?\([^()]{0,100}\)/;

/** A text of the same length with □ for every character of a title and of the bracket behind one. */
export function mask(text: string, marks: readonly TitleMark[]): string {
  let masked = '';
  let done = 0;
  for (const mark of marks) {
    if (mark.end <= done) continue;
    const start = Math.max(done, mark.open);
    const bracket = BRACKET_BEHIND.exec(text.slice(mark.end, mark.end + REACH))?.[0].length ?? 0;
    masked += text.slice(done, start) + '□'.repeat(mark.end + bracket - start);
    done = mark.end + bracket;
  }
  return masked + text.slice(done);
}
