import type { Span } from '../../span.js';

/** A sentence up to 。 with its clauses; ends are exclusive of the mark. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
}

/** How a character is sheltered: in the open, in round brackets, or in quotation or book-title marks. */
export const OPEN = 0;
export const BRACKETED = 1;
export const QUOTED = 2;

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '《': '》', '〈': '〉', '「': '」', '‘': '’', '〔': '〕', '【': '】' };
/** A pair that does not close within this many characters is a slip of the pen, and shelters nothing. */
const REACH = 160;

/** For each character of a width-folded text, whether brackets or quotes shelter it (the marks included). */
export function shelterOf(text: string): Uint8Array {
  const shelter = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const closer = CLOSERS[text[i] ?? ''];
    if (closer === undefined) continue;
    const end = closingOf(text, i, closer);
    if (end < 0) continue;
    shelter.fill(text[i] === '(' || text[i] === '[' || text[i] === '【' ? BRACKETED : QUOTED, i, end + 1);
    i = end;
  }
  return shelter;
}

function closingOf(text: string, start: number, closer: string): number {
  const opener = text[start];
  let depth = 0;
  for (let i = start; i < text.length && i < start + REACH; i++) {
    if (text[i] === opener) depth++;
    else if (text[i] === closer && --depth === 0) return i;
  }
  return -1;
}

/** The sentences of a text and their clauses; marks inside brackets and quotes part nothing. */
export function* sentencesOf(text: string, shelter: Uint8Array): Generator<Sentence> {
  let start = 0;
  let from = 0;
  let clauses: Span[] = [];
  for (let i = 0; i <= text.length; i++) {
    const ending = breakAt(text, shelter, i);
    if (ending === undefined) continue;
    if (i > from) clauses.push({ start: from, end: i });
    from = i + 1;
    if (ending === 'clause') continue;
    if (clauses.length > 0) yield { start, end: i, clauses };
    start = i + 1;
    clauses = [];
  }
}

/** What ends at a place: a sentence, a clause or nothing. */
function breakAt(text: string, shelter: Uint8Array, i: number): 'sentence' | 'clause' | undefined {
  if (i === text.length) return 'sentence';
  if (shelter[i] !== OPEN) return undefined;
  const mark = text[i] ?? '';
  if ('。!?'.includes(mark)) return 'sentence';
  return isClauseMark(text, i, mark) ? 'clause' : undefined;
}

/** A comma inside a number (2,300) and a colon inside a ratio (3:1) part nothing. */
function isClauseMark(text: string, i: number, mark: string): boolean {
  if (mark === ';') return true;
  if (mark !== ',' && mark !== ':') return false;
  return !(/\d/.test(text[i - 1] ?? '') && (mark === ':' ? /^\d/ : /^\d{3}(?!\d)/).test(text.slice(i + 1, i + 5)));
}
