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
