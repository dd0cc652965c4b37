import { roomWith } from '../../reading/encoding/utf16-room.js';
import type { Span } from '../../span.js';

/** A sentence up to 。 with its clauses; ends are exclusive of the mark. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
}

/** What the marks of a text do. */
export interface Punctuation {
  /** The stretches in brackets, quotation or book-title marks, the marks included, in order. */
  readonly sheltered: readonly Span[];
  /** Where the marks stand, outside of them, that end a clause or a sentence. */
  readonly ends: readonly number[];
}

const PAIRS = '()[]“”《》〈〉「」‘’〔〕【】';
/** What a mark does, by its code: for one that opens a pair the code of that which closes it, else an end; 0 for any other character. */
const MARKS = new Uint16Array(0x10000);
const ENDS = 1;
for (const mark of '。!?|\t;,:') MARKS[mark.charCodeAt(0)] = ENDS;
for (let i = 0; i < PAIRS.length; i += 2) MARKS[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);
/** A pair that does not close within this many characters is a slip of the pen, and shelters nothing. */
const REACH = 160;

/** The punctuation of a width-folded text; marks inside brackets and quotes part nothing. */
export function punctuationOf(text: string): Punctuation {
  const sheltered: Span[] = [];
  const ends: number[] = [];
  const { units } = roomWith(text);
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[units[at] ?? 0] ?? 0;
    if (mark === 0) continue;
    if (mark !== ENDS) {
      const end = closingOf(units, { start: at, end: Math.min(text.length, at + REACH) }, mark);
      if (end < 0 || quotesGoals(text, at, end)) continue;
      sheltered.push({ start: at, end });
      at = end - 1;
    } else if (!isInsideANumber(text, at)) ends.push(at);
  }
  return { sheltered, ends };
}

/** 实现“人才总量达到320万名,贡献率达到40%”的目标: what is quoted are the goals, in clauses of their own. */
function quotesGoals(text: string, start: number, end: number): boolean {
  return text.charAt(end) === '的' && GOALS_BEHIND.test(text.slice(end, end + 16)) && CLAUSES_WITH_NUMBERS.test(text.slice(start, end));
}
const GOALS_BEHIND = /^的[^,。;]{0,10}目标/;
const CLAUSES_WITH_NUMBERS = /\d[^,;]*[,;][^,;]*\d/;

/** Behind the mark that closes a pair which opens at the start of a stretch; -1 where none in it does. */
function closingOf(units: Uint16Array, { start, end }: Span, closer: number): number {
  const opener = units[start];
  let depth = 0;
  for (let i = start; i < end; i++) {
    if (units[i] === opener) depth++;
    else if (units[i] === closer && --depth === 0) return i + 1;
  }
  return -1;
}

/** Whether a character stands in no brackets or quotes. */
export function isOpen({ sheltered }: Punctuation, at: number): boolean {
  let low = 0;
  let high = sheltered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sheltered[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at >= (sheltered[low - 1]?.end ?? 0);
}

/** The sentences of a text that hold one of some places (in order), with their clauses. */
export function sentencesAt(text: string, { ends }: Punctuation, places: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let first = 0;
  let next = 0;
  for (let i = 0; i <= ends.length && next < places.length; i++) {
    const end = ends[i] ?? text.length;
    if (endsClause(text.charCodeAt(end))) continue;
    const behind = firstNotBelow(places, next, end);
    if (behind > next) sentences.push({ start, end, clauses: clausesOf(start, ends.slice(first, i), end) });
    next = behind;
    start = end + 1;
    first = i + 1;
  }
  return sentences;
}

const SEMICOLON = ';'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const COLON = ':'.charCodeAt(0);

/** Whether a mark ends a clause only; the others end a sentence, | and tabs too, for a cell of a table ends as a sentence does. */
function endsClause(mark: number): boolean {
  return mark === COMMA || mark === COLON || mark === SEMICOLON;
}

/** The clauses of a sentence between its marks; two marks in a row have none between them. */
function clausesOf(start: number, marks: readonly number[], end: number): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const mark of [...marks, end]) {
    if (mark > from) clauses.push({ start: from, end: mark });
    from = mark + 1;
  }
  return clauses;
}

/** Index of the first of rising places, from an index on, that is not below a limit. */
function firstNotBelow(places: readonly number[], from: number, limit: number): number {
  let next = from;
  while ((places[next] ?? limit) < limit) next++;
  return next;
}

/** A comma inside a number (2,300) and a colon inside a ratio (3:1) part nothing. */
function isInsideANumber(text: string, i: number): boolean {
  if (!isDigit(text, i - 1) || !isDigit(text, i + 1)) return false;
  const mark = text.charCodeAt(i);
  return mark === COLON || (mark === COMMA && isDigit(text, i + 2) && isDigit(text, i + 3) && !isDigit(text, i + 4));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
