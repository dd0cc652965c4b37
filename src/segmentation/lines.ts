import type { Span } from '../span.js';
import { foldWidth } from './fold-width.js';

/** One line of a text, without its break. */
export interface Line {
  /** The line without the blanks around it; empty where the line is blank. */
  readonly span: Span;
  /** Width-folded, all blanks taken out: what line patterns match. */
  readonly text: string;
}

/** The lines of a text, in order; blank ones are among them. `folded` is the text width-folded. */
export function linesOf(text: string, folded = foldWidth(text)): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push(lineAt(text, folded, start, end));
    start = end + 1;
  }
  return lines;
}

const BLANK = /[\s\u3000\u00a0\ufeff\u200b]/;
const BLANKS = /[\s\u3000\u00a0\ufeff\u200b]+/g;
const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;
const BAR = 0x7c;
const QUESTION_MARK = 0x3f;
const REPLACEMENT = 0xfffd;

/** Nearly every line begins and ends with a Chinese character, which a comparison tells from a blank. */
function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit <= IDEOGRAPHIC_SPACE || unit === BYTE_ORDER_MARK) && BLANK.test(text.charAt(at));
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

function lineAt(text: string, folded: string, from: number, to: number): Line {
  const { start, end } = withoutLoneBars(text, withoutMarkdown(text, withoutBlanks(text, from, to)));
  return { span: { start, end }, text: folded.slice(start, end).replace(BLANKS, '') };
}
