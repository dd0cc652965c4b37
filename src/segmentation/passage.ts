import type { Span } from '../span.js';
import { scanText } from './scanned-text.js';

/**
 * A document's text as a reader reads it: hard line breaks, page marks and the spaces that typesetting put around digits are left out. It is
 * put together once, and every passage is a slice of it, so that recognisers may ask for the same stretches again and again.
 */
export class RunningText {
  readonly raw: string;
  /** Width-folded. */
  readonly text: string;
  /** Where the stretches that are kept begin in the source, and in the running text. */
  readonly #starts: readonly number[];
  readonly #indexes: readonly number[];
  readonly #known = new Map<number, { readonly end: number; readonly passage: Passage }>();

  /** `skip` lists, in order, stretches that are no part of the text (page marks). */
  constructor(source: string, skip: readonly Span[] = [], { folded, blanks } = scanText(source)) {
    const starts: number[] = [];
    const indexes: number[] = [];
    let raw = '';
    let text = '';
    let start = 0;
    for (const gap of [...gapsIn(source, blanks, skip), { start: source.length, end: source.length }]) {
      if (gap.start > start) {
        starts.push(start);
        indexes.push(raw.length);
        raw += source.slice(start, gap.start);
        text += folded.slice(start, gap.start);
      }
      start = Math.max(start, gap.end);
    }
    this.raw = raw;
    this.text = text;
    this.#starts = starts;
    this.#indexes = indexes;
  }

  /** The passage of some stretches of the source, one after the other. */
  passageOf(spans: readonly Span[]): Passage {
    const [span] = spans;
    return span && spans.length === 1 ? this.#passageAt(span) : new Passage(this, spans.map((one) => this.#stretchOf(one)));
  }

  /** Several recognisers read the same stretch, so that the last passage that began at an offset is kept. */
  #passageAt(span: Span): Passage {
    const known = this.#known.get(span.start);
    if (known?.end === span.end) return known.passage;
    const passage = new Passage(this, [this.#stretchOf(span)]);
    this.#known.set(span.start, { end: span.end, passage });
    return passage;
  }

  #stretchOf({ start, end }: Span): Span {
    return { start: this.#indexAt(start), end: this.#indexAt(end) };
  }

  /** The place in the source of one character of the running text. */
  sourceOffset(index: number): number {
    const at = lastUpTo(this.#indexes, index);
    return (this.#starts[at] ?? 0) + index - (this.#indexes[at] ?? 0);
  }

  /** How many characters of the running text stand before an offset of the source. */
  #indexAt(offset: number): number {
    const at = lastUpTo(this.#starts, offset);
    if (at < 0) return 0;
    return Math.min((this.#indexes[at] ?? 0) + offset - (this.#starts[at] ?? 0), this.#indexes[at + 1] ?? this.raw.length);
  }
}

/** Running text for recognisers: a pattern sees the sentence as a reader does, and every character knows where it stands in the source. */
export class Passage {
  /** Width-folded (，→, ：→: （→( １→1): what patterns match. */
  readonly text: string;
  readonly #running: RunningText;
  /** The stretches of the running text that it is made of, in order. */
  readonly #stretches: readonly Span[];
  /** Put together when it is first asked for: most passages are never shown, and some are asked for each of thousands of titles. */
  #raw: string | undefined;

  constructor(running: RunningText, stretches: readonly Span[]) {
    this.text = joined(running.text, stretches);
    this.#running = running;
    this.#stretches = stretches;
  }

  /** The same length, characters as written: what is shown. */
  get raw(): string {
    this.#raw ??= joined(this.#running.raw, this.#stretches);
    return this.#raw;
  }

  /** Where a stretch of this passage stands in the source. Line breaks inside it are covered. */
  sourceSpan(start: number, end: number): Span {
    return { start: this.sourceOffset(start), end: this.sourceOffset(end - 1) + 1 };
  }

  /** The place in the source of one character of the passage. */
  sourceOffset(index: number): number {
    if (index < 0 || index >= this.text.length) throw new RangeError(`no passage text at ${String(index)}`);
    let left = index;
    for (const { start, end } of this.#stretches) {
      if (left < end - start) return this.#running.sourceOffset(start + left);
      left -= end - start;
    }
    throw new RangeError(`no passage text at ${String(index)}`);
  }
}

function joined(text: string, stretches: readonly Span[]): string {
  const [only] = stretches;
  if (only && stretches.length === 1) return text.slice(only.start, only.end);
  let all = '';
  for (const { start, end } of stretches) all += text.slice(start, end);
  return all;
}

/** Index of the last of rising numbers that is not above another; -1 where all are. */
function lastUpTo(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What is left out of a text, in order. */
function gapsIn(source: string, blanks: readonly number[], skip: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  for (let i = 0; i < blanks.length; i++) {
    const start = blanks[i] ?? 0;
    if (source.charCodeAt(start) === ZERO_WIDTH) continue;
    let end = start + 1;
    while (blanks[i + 1] === end && source.charCodeAt(end) !== ZERO_WIDTH) [i, end] = [i + 1, end + 1];
    if (isTypesetting(source.slice(start, end), source.charAt(start - 1), source.charAt(end))) gaps.push({ start, end });
  }
  return skip.length === 0 ? gaps : [...gaps, ...skip].sort((a, b) => a.start - b.start);
}

/** A blank without a width parts nothing that a reader sees, and is kept. */
const ZERO_WIDTH = 0x200b;
const ASCII_WORD = /[0-9A-Za-z]/;

/** Whether blanks are a line break, or such as no word needs: 2023 年 is 2023年, but 中共中央 国务院 and Page 2 keep theirs. */
function isTypesetting(blanks: string, before: string, after: string): boolean {
  if (before === '' || after === '' || blanks.includes('\n') || blanks.includes('\r')) return true;
  return ASCII_WORD.test(before) !== ASCII_WORD.test(after);
}
