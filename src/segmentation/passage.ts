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
  readonly #offsets: readonly number[];

  private constructor(raw: string, offsets: readonly number[]) {
    this.raw = raw;
    this.text = foldWidth(raw);
    this.#offsets = offsets;
  }

  /** The passage of some stretches of a source, one after the other; `skip` lists, in order, stretches that are no part of it (page marks). */
  static of(source: string, spans: readonly Span[], skip: readonly Span[] = []): Passage {
    const offsets: number[] = [];
    let raw = '';
    for (const offset of keptOffsets(source, spans, skip)) {
      raw += source[offset] ?? '';
      offsets.push(offset);
    }
    return new Passage(raw, offsets);
  }

  /** Where a stretch of this passage stands in the source. Line breaks inside it are covered. */
  sourceSpan(start: number, end: number): Span {
    const first = this.#offsets[start];
    const last = this.#offsets[end - 1];
    if (first === undefined || last === undefined) throw new RangeError(`no passage text at ${start}–${end}`);
    return { start: first, end: last + 1 };
  }

  /** The place in the source of one character of the passage. */
  sourceOffset(index: number): number {
    return this.sourceSpan(index, index + 1).start;
  }
}

function* keptOffsets(source: string, spans: readonly Span[], skip: readonly Span[]): Generator<number> {
  for (const span of spans) {
    let next = firstEndingAfter(skip, span.start);
    for (let offset = span.start; offset < span.end; offset++) {
      while (next < skip.length && (skip[next]?.end ?? 0) <= offset) next++;
      const cover = skip[next];
      if (cover && cover.start <= offset) {
        offset = cover.end - 1;
        continue;
      }
      if (!isTypesetting(source, offset)) yield offset;
    }
  }
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
const ASCII_WORD = /[0-9A-Za-z]/;

/** Line breaks, and spaces that no word needs: 2023 年 is 2023年, but 中共中央 国务院 and Page 2 keep theirs. */
function isTypesetting(source: string, offset: number): boolean {
  const char = source[offset] ?? '';
  if (!SPACE.test(char)) return false;
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
