/** A half-open stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text that the same spans cover from end to end. */
export interface Segment extends Stretch {
  /** Which spans cover it, by their place in the list; the shortest, innermost one first. */
  readonly spans: readonly number[];
}

/**
 * Cuts a text into segments: at every end of a span, and at the places given as `cuts`. The segments tile `[0, length)`, and those that a span covers tile
 * the span. Spans may nest and overlap; what of them lies outside the text is left out. Takes time in proportion to spans and segments.
 */
export function segmentsOf(length: number, spans: readonly Stretch[], cuts: readonly number[] = []): readonly Segment[] {
  const opening = spans.map((span, index) => ({ index, start: Math.max(0, span.start), end: Math.min(length, span.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const ends = boundaries(length, [...opening.flatMap(({ start, end }) => [start, end]), ...cuts]);
  const segments: Segment[] = [];
  let open: { readonly index: number; readonly start: number; readonly end: number }[] = [];
  let next = 0;
  let start = 0;
  for (const end of ends) {
    open = open.filter((span) => span.end > start);
    for (let span = opening[next]; span && span.start <= start; span = opening[++next]) open.push(span);
    segments.push({ start, end, spans: [...open].sort((a, b) => a.end - a.start - (b.end - b.start) || a.index - b.index).map(({ index }) => index) });
    start = end;
  }
  return segments;
}

/** The places in order, each once, behind 0 and up to the length, which is one of them. */
function boundaries(length: number, places: readonly number[]): readonly number[] {
  const inside = places.filter((place) => place > 0 && place < length);
  return length === 0 ? [] : [...new Set(inside)].sort((a, b) => a - b).concat(length);
}
