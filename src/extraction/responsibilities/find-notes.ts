import { labelsOf } from './roles.js';
import { readNote } from './read-note.js';
import type { Span } from '../../span.js';

const OPEN = '([〔〖【<〈';
const CLOSE = ')]〕〗】>〉';
const CUE = /牵头|负责|责任|配合|参与|参加|协助|协办|协同|协作|落实|主办|主责|承办|承担|实施|执行/;
const LONGEST_NOTE = 4_000;
const DEEPEST = 4;

/**
 * Stretches of running text that assign something: brackets that hold labels or verbs of assignment, and labels at the
 * start of a paragraph or of a sentence. Each is a note's inside, without brackets; `text` is width-folded.
 */
export function notesIn(text: string): Span[] {
  if (!CUE.test(text)) return [];
  const bracketed = bracketedNotes(text);
  return [...bracketed, ...labelledLines(text, bracketed)].sort((a, b) => a.start - b.start);
}

/** The outermost brackets that assign something; one that is never closed hides none behind it. */
function bracketedNotes(text: string): Span[] {
  const notes: Span[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (OPEN.includes(char)) open.push(i + 1);
    if (!CLOSE.includes(char)) continue;
    const span = { start: open.pop() ?? i, end: i };
    if (open.length < DEEPEST && assigns(text, span)) takeOutermost(notes, span);
  }
  return notes;
}

function takeOutermost(notes: Span[], span: Span): void {
  while ((notes.at(-1)?.start ?? -1) > span.start) notes.pop();
  notes.push(span);
}

function assigns(text: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_NOTE) return false;
  const inside = text.slice(span.start, span.end);
  return CUE.test(inside) && readNote(inside, inside, 'as-equals').length > 0;
}

/** 牵头部门:市教育局 配合部门:市文广局 without brackets: up to the end of the sentence or the next note. */
function labelledLines(text: string, taken: readonly Span[]): Span[] {
  const free = withoutNotes(text, taken);
  const lines: Span[] = [];
  for (const label of labelsOf(free)) {
    if (label.role === 'NONE' || label.start < (lines.at(-1)?.end ?? 0) || !opensSentence(free, label.start)) continue;
    const stop = free.indexOf('。', label.end);
    lines.push({ start: label.start, end: stop < 0 ? text.length : stop });
  }
  return lines.filter((line) => line.end - line.start <= LONGEST_NOTE);
}

/** The text with full stops where bracketed notes stand, so that nothing runs through them. */
function withoutNotes(text: string, taken: readonly Span[]): string {
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
