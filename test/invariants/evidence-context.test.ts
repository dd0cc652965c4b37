import fc from 'fast-check';

import { CONTEXT_REACH, contextOf } from '../../src/api/evidence-context.js';
import { extract } from '../../src/extraction/extract.js';
import type { Span } from '../../src/span.js';
import { outlineOf } from '../segmentation/sketch.js';
import { documentsAtHand } from './corpus.js';

const documents = documentsAtHand();

function factSpansOf(text: string): readonly Span[] {
  return extract(outlineOf(text)).plans.flatMap(({ tasks, responsibilities, indicators, citations }) => [...tasks, ...responsibilities, ...indicators, ...citations].map((fact) => fact.span));
}

/** What is wrong with the context of a quote. */
function faults(text: string, quote: Span): readonly string[] {
  const { start, end } = contextOf(text, quote);
  const shown = text.slice(start, end);
  const rules: Readonly<Record<string, boolean>> = {
    'the quote is where it is highlighted': shown.slice(quote.start - start, quote.end - start) === text.slice(quote.start, quote.end),
    'the passage is of the text': start >= 0 && end <= text.length,
    'the quote is inside': start <= quote.start && end >= quote.end,
    'it stays near': quote.start - start <= CONTEXT_REACH && end - quote.end <= CONTEXT_REACH,
    'it starts with text': start === quote.start || !/^\s/.test(shown),
    'it ends with text': end === quote.end || !/\s$/.test(shown),
  };
  return Object.keys(rules).filter((rule) => rules[rule] === false);
}

/** Whether a cut stands where a reader would pause: at an end of the text, behind a stop or closing mark, or at a line's end. */
function isPause(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return before === '' || /[。！？；!?;：:”’』」）)》〉】\]]$/.test(before) || /[\r\n]/.test(text.slice(before.length, at)) || /^\s*(?:[\r\n]|$)/.test(text.slice(at, at + 200));
}

describe('the context of a fact', () => {
  it.each(documents)('holds its words, near them, and begins and ends with text: %s', (_name, text) => {
    const spans = factSpansOf(text);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.flatMap((span) => faults(text, span))).toEqual([]);
  });

  it.each(documents)('begins and ends where a reader would pause, wherever a pause is near: %s', (_name, text) => {
    for (const span of factSpansOf(text)) {
      const { start, end } = contextOf(text, span);
      const near = { before: text.slice(Math.max(0, span.start - CONTEXT_REACH), span.start), after: text.slice(span.end, span.end + CONTEXT_REACH) };
      if (/[。！？；!?;\r\n]/.test(near.before)) expect({ text: text.slice(start, end), pauses: isPause(text, start) }).toEqual({ text: text.slice(start, end), pauses: true });
      if (/[。！？；!?;\r\n]/.test(near.after)) expect({ text: text.slice(start, end), pauses: isPause(text, end) }).toEqual({ text: text.slice(start, end), pauses: true });
    }
  });

  it('of any text holds any stretch of it', () => {
    const piece = fc.oneof(fc.constantFrom('。', '；', '\n', '\r\n', '\u3000\u3000', '”', '）', '(二)', '3.', '牵头单位：', ' ', '😀', '\ud800'), fc.string({ unit: 'binary', maxLength: 30 }));
    const texts = fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, fc.nat(), fc.nat(40), (text, at, length) => {
      const start = at % (text.length + 1);
      return faults(text, { start, end: Math.min(text.length, start + length) }).length === 0;
    }), { numRuns: 2000 });
  });
});
