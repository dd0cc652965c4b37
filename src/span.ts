/**
 * A stretch of a document's text: half-open, in UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is exactly what was read.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that a span covers. */
export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether one of rising offsets lies within a span. */
export function holdsOneOf({ start, end }: Span, offsets: readonly number[]): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Infinity) < end;
}
