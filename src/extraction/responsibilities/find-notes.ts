import { endsBody } from '../bodies/body-forms.js';
import { labelsOf, type Cue } from './roles.js';
import type { ListReading } from './conventions.js';
import { readList, readNote, type Assignment } from './read-note.js';
import { SENTENCE_NOTE } from '../../segmentation/sentence-note.js';
import type { Span } from '../../span.js';

const BRACKET = /[([〔〖【<〈)\]〕〗】>〉]/g;
const OPEN = '([〔〖【<〈';
const CUE = /牵头|负责|责任|配合|参与|参加|协助|协办|协同|协作|落实|主办|主责|承办|承担|实施|执行/;
/** A note in a text that is no sentence of assignment stands in brackets or behind a label. */
const MAY_ASSIGN = /[([〔〖【<〈)\]〕〗】>〉:]/;
const LONGEST_NOTE = 4_000;
const DEEPEST = 4;

/** A note's inside, without its brackets, and what it says. */
export interface Note extends Span {
  readonly assignments: readonly Assignment[];
}

/** Running text that may hold notes. */
export interface NotedText {
  /** Width-folded. */
  readonly text: string;
  /** As written, of equal length. */
  readonly raw: string;
  /** How a plain list of bodies is read in a note that ends at an offset of the text. */
  readonly readingAt: (end: number) => ListReading;
}

/**
 * Stretches of running text that assign something, each read: brackets that hold labels or verbs of assignment, and labels at the start of
 * a paragraph or of a sentence.
 */
export function notesIn(noted: NotedText): Note[] {
  if (!CUE.test(noted.text)) return listAtEnd(noted);
  if (SENTENCE_NOTE.test(noted.text)) return [readAt(noted, { start: 0, end: noted.text.length })];
  if (!MAY_ASSIGN.test(noted.text)) return [];
  const found = bracketedNotes(noted);
  for (const span of labelledLines(noted.text, found)) found.push(readAt(noted, span));
  if (!found.some(({ assignments }) => assignments.length > 0)) found.push(...listAtEnd(noted));
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

// …发挥融资租赁公司作用。(省政府金融办)
const LIST_AT_END = /(?:^|(?<=[。;]))[(〔【](?<list>(?:[^()〔〕【】。:]|[(〔][^()〔〕【】。:]{1,12}[)〕]){3,200})[)〕】]。?$/;

const CLOSED = /[)〕】]。?$/;

/** Bodies and nothing else in brackets that close a paragraph answer for it. */
function listAtEnd({ text, raw, readingAt }: NotedText): Note[] {
  if (!CLOSED.test(text.slice(-2))) return [];
  const list = LIST_AT_END.exec(text.slice(-LONGEST_LIST));
  const inside = list?.groups?.['list'];
  if (!list || inside === undefined || CUE.test(inside)) return [];
  const start = Math.max(0, text.length - LONGEST_LIST) + list.index + 1;
  const end = start + inside.length;
  const reading = readingAt(end);
  const assignments = readList(inside, raw.slice(start, end), reading);
  if (assignments.length === 0 || (reading === 'as-equals' && !isOfBodies(assignments))) return [];
  return [{ start, end, assignments }];
}

/** The first names its level; the others do too, or are bodies by their form. */
function isOfBodies(assignments: readonly Assignment[]): boolean {
  return assignments.every(({ name }, i) => OF_A_LEVEL.test(name) || (i > 0 && (/^(?:相关|有关)/.test(name) || endsBody(name))));
}

const LONGEST_LIST = 210;
const OF_A_LEVEL = /^(?:省|市|县|区|州|旗|自治区|各)/;

function readAt({ text, raw, readingAt }: NotedText, { start, end }: Span): Note {
  return { start, end, assignments: readNote(text.slice(start, end), raw.slice(start, end), readingAt(end)) };
}

/** The outermost brackets that assign something; one that is never closed hides none behind it. */
function bracketedNotes(noted: NotedText): Note[] {
  const { text } = noted;
  const notes: Note[] = [];
  const open: number[] = [];
  for (BRACKET.lastIndex = 0; BRACKET.test(text);) {
    const { lastIndex } = BRACKET;
    if (OPEN.includes(text.charAt(lastIndex - 1))) open.push(lastIndex);
    else {
      const note = assigning(noted, { start: open.pop() ?? lastIndex - 1, end: lastIndex - 1 });
      if (note && open.length < DEEPEST) takeOutermost(notes, note);
      BRACKET.lastIndex = lastIndex;
    }
  }
  return notes;
}

function takeOutermost(notes: Note[], note: Note): void {
  while ((notes.at(-1)?.start ?? -1) > note.start) notes.pop();
  notes.push(note);
}

function assigning(noted: NotedText, span: Span): Note | undefined {
  if (span.end - span.start > LONGEST_NOTE) return undefined;
  const inside = noted.text.slice(span.start, span.end);
  if (!CUE.test(inside) || EXPLAINS.test(inside)) return undefined;
  const note = readAt(noted, span);
  return note.assignments.length > 0 ? note : undefined;
}

/** (即“一人公司”,指…通过协作…的企业): what a word means, not who does it. */
const EXPLAINS = /^(?:即|指|是指|又称|俗称)(?!墨)[^:]*$/;

/** 牵头部门:市教育局 配合部门:市文广局 without brackets: up to the end of the sentence or the next note. */
function labelledLines(text: string, taken: readonly Span[]): Span[] {
  const free = withoutNotes(text, taken);
  const lines: Span[] = [];
  for (const label of openingLabels(free)) {
    if (label.start < (lines.at(-1)?.end ?? 0)) continue;
    const stop = free.indexOf('。', label.end);
    lines.push({ start: label.start, end: stop < 0 ? text.length : stop });
  }
  return lines.filter((line) => line.end - line.start <= LONGEST_NOTE);
}

/** Labels of bodies that open a sentence, or stand behind one that does and names none: 责任领导:张三 牵头单位:市教育局. */
function openingLabels(text: string): Cue[] {
  let aside = text.length;
  return labelsOf(text).filter((label) => {
    const opens = opensSentence(text, label.start) || (aside < label.start && !text.slice(aside, label.start).includes('。'));
    if (opens && label.role === 'NONE') aside = label.end;
    return opens && label.role !== 'NONE';
  });
}

/** The text with full stops where bracketed notes stand, so that nothing runs through them. */
function withoutNotes(text: string, taken: readonly Span[]): string {
  if (taken.length === 0) return text;
  let from = 0;
  let free = '';
  for (const { start, end } of taken) {
    free += text.slice(from, start - 1) + '。'.repeat(end - start + 2);
    from = end + 1;
  }
  return free + text.slice(from);
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /[。;!? )〕》”—\-*•·]/.test(text[at - 1] ?? '');
}
