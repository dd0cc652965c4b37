import type { SourceText } from '../reading/source-text.js';
import type { Span } from '../span.js';
import { withColons } from './metadata-labels.js';
import { isBlank, scannedText, scanText, type ScannedText } from './scanned-text.js';

/** One line of a text, without its break. */
export interface Line {
  /** The line without the blanks around it; empty where the line is blank. */
  readonly span: Span;
  /** Width-folded, all blanks taken out: what line patterns match. */
  readonly text: string;
}

/** Few lines begin with an Arabic digit. */
export function beginsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** The lines of a document. Stages that follow each other ask for them, so that the last ones are kept. */
export function linesIn(source: SourceText): readonly Line[] {
  const scanned = scannedText(source);
  if (last?.scanned !== scanned) last = { scanned, lines: linesOf(source.text, scanned) };
  return last.lines;
}

let last: { readonly scanned: ScannedText; readonly lines: readonly Line[] } | undefined;

/** The lines of a text, in order; blank ones are among them. */
export function linesOf(text: string, { folded, blanks }: ScannedText = scanText(text)): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blank = 0;
  for (let at = 0; at <= blanks.length; at++) {
    const end = blanks[at] ?? text.length;
    if (at < blanks.length && text.charCodeAt(end) !== LINE_FEED) continue;
    const span = wordsOf(text, start, end);
    while ((blanks[blank] ?? end) < span.start) blank++;
    const words = withoutBold(folded.slice(span.start, span.end));
    lines.push({ span, text: (blanks[blank] ?? end) < span.end ? joined(words) : words });
    [start, blank] = [end + 1, at + 1];
  }
  return lines;
}

/** **发布日期**: 2025-01-10: a label in bold type, whose first marks are left out already. */
function withoutBold(words: string): string {
  return words.includes('**') ? words.replace(/^([^*]{1,16})\*\*(?=\s*:)/, '$1') : words;
}

/** A line with its blanks taken out, and a colon where they part a label of the page from its value. */
function joined(words: string): string {
  return (withColons(words) ?? words).replace(BLANKS, '');
}

const LINE_FEED = 0x0a;
const BLANKS = /[\s\u3000\u00a0\ufeff\u200b]+/g;
const BAR = 0x7c;
const QUESTION_MARK = 0x3f;
const REPLACEMENT = 0xfffd;

function isBlankAt(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at));
}

/** A blank of an encoding that a conversion did not know; no line of a text begins with a question mark. */
function isUnknownAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === QUESTION_MARK || unit === REPLACEMENT;
}

function withoutBlanks(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && (isBlankAt(text, start) || isUnknownAt(text, start))) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return { start, end };
}

/** A line without the marks of a Markdown heading or of bold type around it. */
function withoutMarkdown(text: string, line: Span): Span {
  const { end } = line;
  const start = line.start + headingMark(text, line.start, end);
  const bold = end - start > 4 && text.startsWith('**', start) ? start + 2 : start;
  return { start: bold, end: end - bold > 4 && text.startsWith('**', end - 2) ? end - 2 : end };
}

/** A line without the bar behind it that an empty cell of a layout table left; one of bars alone is blank. */
function withoutLoneBars(text: string, { start, end }: Span): Span {
  if (!isBar(text, end - 1)) return { start, end };
  let last = end;
  while (last > start && (isBar(text, last - 1) || isBlankAt(text, last - 1))) last--;
  const bar = text.indexOf('|', start);
  return last === start || bar < 0 || bar >= last ? { start, end: last } : { start, end };
}

function isBar(text: string, at: number): boolean {
  return text.charCodeAt(at) === BAR;
}

/** Length of the `## ` of a Markdown heading: no part of the words; `# Page 28:` is a page mark, and stays whole. */
function headingMark(text: string, start: number, end: number): number {
  if (text[start] !== '#') return 0;
  const mark = /^#{1,6}[ \t]+(?!Page \d)/.exec(text.slice(start, Math.min(end, start + 24)));
  return mark ? mark[0].length : 0;
}

/** Where the words of a line stand. */
function wordsOf(text: string, from: number, to: number): Span {
  return withoutLoneBars(text, withoutMarkdown(text, withoutBlanks(text, from, to)));
}
