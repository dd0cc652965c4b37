import { foldWidth } from './fold-width.js';
import type { Span } from '../span.js';

/**
 * Running text for recognisers: hard line breaks, page marks and the spaces that typesetting put around digits are left
 * out, and full-width forms are folded, so that a pattern sees the sentence as a reader does. Every character knows
 * where it stands in the source, and the source itself is never changed.
 */
export class Passage {
  /** Width-folded (，→, ：→: （→( １→1): what patterns match. */
  readonly text: string;
  /** The same length, characters as written: what is shown. */
  readonly raw: string;
  /** Where the passage's stretches stand in the source, in order. */
  readonly #stretches: readonly Span[];
  /** Where each of them begins in the passage. */
  readonly #starts: readonly number[];

  private constructor(source: string, stretches: readonly Span[]) {
    this.raw = stretches.map(({ start, end }) => source.slice(start, end)).join('');
    this.text = foldWidth(this.raw);
    this.#stretches = stretches;
    let length = 0;
    this.#starts = stretches.map(({ start, end }) => {
      const at = length;
      length += end - start;
      return at;
    });
  }

  /** The passage of some stretches of a source, one after the other; `skip` lists, in order, stretches that are no part of it (page marks). */
  static of(source: string, spans: readonly Span[], skip: readonly Span[] = []): Passage {
    return new Passage(source, spans.flatMap((span) => without(span, skip)).flatMap((span) => withoutTypesetting(source, span)));
  }

  /** Where a stretch of this passage stands in the source. Line breaks inside it are covered. */
  sourceSpan(start: number, end: number): Span {
    return { start: this.sourceOffset(start), end: this.sourceOffset(end - 1) + 1 };
  }

  /** The place in the source of one character of the passage. */
  sourceOffset(index: number): number {
    if (index < 0 || index >= this.raw.length) throw new RangeError(`no passage text at ${String(index)}`);
    const at = lastStartingAt(this.#starts, index);
    return (this.#stretches[at]?.start ?? 0) + index - (this.#starts[at] ?? 0);
  }
}

/** The parts of a stretch that ordered others do not cover. */
function without(span: Span, skip: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let start = span.start;
  for (let next = firstEndingAfter(skip, span.start); start < span.end; next++) {
    const cover = skip[next];
    if (!cover || cover.start >= span.end) break;
    if (cover.start > start) kept.push({ start, end: cover.start });
    start = Math.max(start, cover.end);
  }
  if (start < span.end) kept.push({ start, end: span.end });
  return kept;
}

/** The parts of a stretch between the line breaks and blanks that typesetting put into it. */
function withoutTypesetting(source: string, span: Span): Span[] {
  const kept: Span[] = [];
  let start = span.start;
  for (const { index } of source.slice(span.start, span.end).matchAll(SPACES)) {
    const offset = span.start + index;
    if (!isTypesetting(source, offset)) continue;
    if (offset > start) kept.push({ start, end: offset });
    start = offset + 1;
  }
  if (start < span.end) kept.push({ start, end: span.end });
  return kept;
}

/** Index of the last of rising numbers that is not above another. */
function lastStartingAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the first of ordered stretches that ends behind an offset. */
function firstEndingAfter(ordered: readonly Span[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SPACE = /[\s\u3000\u00a0\ufeff]/;
const SPACES = /[\s\u3000\u00a0\ufeff]/g;
const ASCII_WORD = /[0-9A-Za-z]/;

/** Whether a blank is a line break, or one that no word needs: 2023 年 is 2023年, but 中共中央 国务院 and Page 2 keep theirs. */
function isTypesetting(source: string, offset: number): boolean {
  const char = source.charAt(offset);
  if (char === '\n' || char === '\r') return true;
  const before = neighbour(source, offset, -1);
  const after = neighbour(source, offset, 1);
  if (before === '' || after === '') return true;
  return ASCII_WORD.test(before) !== ASCII_WORD.test(after);
}

/** The nearest character that is no blank; '' at a line's end. */
function neighbour(source: string, offset: number, step: 1 | -1): string {
  for (let i = offset + step; i >= 0 && i < source.length; i += step) {
    const char = source[i] ?? '';
    if (char === '\n' || char === '\r') return '';
    if (!SPACE.test(char)) return char;
  }
  return '';
}
