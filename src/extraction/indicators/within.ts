import type { Span } from '../../span.js';

/** Those of some things, ordered by where they start, that start within a stretch. */
export function startingWithin<T extends { readonly start: number }>(ordered: readonly T[], { start, end }: Span): readonly T[] {
  const from = firstFrom(ordered, start);
  const to = nextFrom(ordered, from, end);
  return to === from ? [] : ordered.slice(from, to);
}

/** Index of the first of some things, from an index on, that starts at a place or behind it: found step by step, for what is walked through in order. */
export function nextFrom(ordered: readonly { readonly start: number }[], from: number, place: number): number {
  let next = from;
  while ((ordered[next]?.start ?? place) < place) next++;
  return next;
}

/** Index of the first that starts at a place or behind it. */
function firstFrom(ordered: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
