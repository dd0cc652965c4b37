import type { Span } from '../../span.js';

/** A sentence up to 。 with its clauses; ends are exclusive of the mark. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
}

/** How a character is sheltered: in the open, in round brackets, or in quotation or book-title marks. */
export const OPEN = 0;
export const BRACKETED = 1;
export const QUOTED = 2;

const PAIRS = '()[]“”《》〈〉「」‘’〔〕【】';
/** By the code of an opening mark, the code of its closing one; 0 for any other character. */
const CLOSERS = new Uint16Array(0x10000);
for (let i = 0; i < PAIRS.length; i += 2) CLOSERS[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);
/** A pair that does not close within this many characters is a slip of the pen, and shelters nothing. */
const REACH = 160;

/** For each character of a width-folded text, whether brackets or quotes shelter it (the marks included). */
export function shelterOf(text: string): Uint8Array {
  const shelter = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const opener = text.charCodeAt(i);
    const closer = CLOSERS[opener] ?? 0;
    if (closer === 0) continue;
    const end = closingOf(text, i, opener, closer);
    if (end < 0) continue;
    shelter.fill('([【'.includes(text.charAt(i)) ? BRACKETED : QUOTED, i, end + 1);
    i = end;
  }
  return shelter;
}

function closingOf(text: string, start: number, opener: number, closer: number): number {
  const stop = Math.min(text.length, start + REACH);
  let depth = 0;
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code === opener) depth++;
    else if (code === closer && --depth === 0) return i;
  }
  return -1;
}

/** What a mark may end. */
const CLAUSE = 1;
const SENTENCE = 2;
const ENDS = new Uint8Array(0x10000);
// a cell of a table ends as a sentence does
for (const mark of '。!?|\t') ENDS[mark.charCodeAt(0)] = SENTENCE;
for (const mark of ';,:') ENDS[mark.charCodeAt(0)] = CLAUSE;

/**
 * The sentences of a text that hold one of some places (in order), with their clauses; marks inside brackets and quotes part nothing. The other
 * sentences are passed over.
 */
export function* sentencesAt(text: string, shelter: Uint8Array, places: readonly number[]): Generator<Sentence> {
  let start = 0;
  let next = 0;
  let clauses: Span[] = [];
  let from = 0;
  for (let i = 0; i <= text.length && next < places.length; i++) {
    const ending = endingAt(text, shelter, i);
    if (ending === 0) continue;
    if (i > from) clauses.push({ start: from, end: i });
    from = i + 1;
    if (ending === CLAUSE) continue;
    const behind = firstNotBelow(places, next, i);
    if (behind > next) yield { start, end: i, clauses };
    next = behind;
    start = i + 1;
    clauses = [];
  }
}

/** Index of the first of rising places, from an index on, that is not below a limit. */
function firstNotBelow(places: readonly number[], from: number, limit: number): number {
  let next = from;
  while ((places[next] ?? limit) < limit) next++;
  return next;
}

/** What ends at a place: SENTENCE, CLAUSE or 0 for nothing. */
function endingAt(text: string, shelter: Uint8Array, i: number): number {
  if (i === text.length) return SENTENCE;
  const ending = ENDS[text.charCodeAt(i)] ?? 0;
  if (ending === 0 || shelter[i] !== OPEN) return 0;
  return ending === CLAUSE && isInsideANumber(text, i) ? 0 : ending;
}

/** A comma inside a number (2,300) and a colon inside a ratio (3:1) part nothing. */
function isInsideANumber(text: string, i: number): boolean {
  const mark = text.charAt(i);
  if (mark === ';' || !isDigit(text, i - 1) || !isDigit(text, i + 1)) return false;
  return mark === ':' || (isDigit(text, i + 2) && isDigit(text, i + 3) && !isDigit(text, i + 4));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
