import type { Span } from '../span.js';

/** Characters of a context on each side of the quote at most. */
export const CONTEXT_REACH = 200;
/** A paragraph of fewer characters (a heading, a responsibility note) is shown with what stands around it. */
const SHORT_PARAGRAPH = 80;

/** 。 or 。” or ；）: the end of a sentence, or of a member of a long one. */
const SENTENCE_END = /[。！？；!?;]+[”’』」）)》〉】\]]*/g;
const LINE_BREAK = /[\r\n]+/g;
/** A line break that typesetting did not put: behind a stop or colon, a date, a title (…实施方案) or (此件公开发布), before a blank line, an indented one, or a number: (二) or 三、 or 3. */
const PARAGRAPH_END = /(?:(?:\d日|方案|计划|规划|意见|通知|办法|规定|细则|要点|纲要|公开(?:发布)?[)）])[ \t\u3000]*[\r\n](?![的》”])|[。！？；：!?;:][”’』」）)》〉】\]]*[ \t\u3000]*[\r\n]|\r?\n[ \t\u3000]*\r?\n|[\r\n](?=\u3000| {2}|[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、|\d+[.．、](?!\d)))\s*/g;

/**
 * The passage around a quote: its paragraph, and where that is short the sentences around it, as far as they fit into `CONTEXT_REACH` characters on each side. What
 * does not fit is cut where a sentence ends, else at a line break, else at that distance. White space at its ends is no part of it. Looks at no more of the text.
 */
export function contextOf(text: string, quote: Span): Span {
  const paragraph = passageAround(text, quote, true);
  return paragraph.end - paragraph.start < SHORT_PARAGRAPH ? passageAround(text, quote, false) : paragraph;
}

function passageAround(text: string, quote: Span, withinParagraph: boolean): Span {
  const start = startOf(text, quote.start, withinParagraph);
  const end = endOf(text, quote.end, withinParagraph);
  return {
    start: quote.start - text.slice(start, quote.start).trimStart().length,
    end: quote.end + text.slice(quote.end, end).trimEnd().length,
  };
}

function startOf(text: string, quoteStart: number, withinParagraph: boolean): number {
  const from = Math.max(0, quoteStart - CONTEXT_REACH);
  const window = text.slice(from, quoteStart);
  const edge = withinParagraph ? matchesOf(PARAGRAPH_END, window).at(-1) : undefined;
  if (edge) return from + edge.end;
  if (from === 0) return 0;
  const cut = matchesOf(SENTENCE_END, window)[0] ?? matchesOf(LINE_BREAK, window)[0];
  return cut ? from + cut.end : from + (startsInPair(window) ? 1 : 0);
}

function endOf(text: string, quoteEnd: number, withinParagraph: boolean): number {
  const to = Math.min(text.length, quoteEnd + CONTEXT_REACH);
  const window = text.slice(quoteEnd, to);
  const edge = withinParagraph ? matchesOf(PARAGRAPH_END, window)[0] : undefined;
  if (edge) return quoteEnd + edge.end;
  if (to === text.length) return to;
  const cut = matchesOf(SENTENCE_END, window).at(-1)?.end ?? matchesOf(LINE_BREAK, window).at(-1)?.start;
  return cut === undefined ? to - (startsInPair(text.slice(to, to + 1)) ? 1 : 0) : quoteEnd + cut;
}

function matchesOf(pattern: RegExp, window: string): readonly Span[] {
  return [...window.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether a text starts with the second half of a surrogate pair. */
function startsInPair(text: string): boolean {
  return /^[\udc00-\udfff]/.test(text);
}
