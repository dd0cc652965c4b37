import type { Span } from '../span.js';
import type { Leaf } from './outline.js';

/** Completes leaves that leave room between them, so that they tile a text: blanks between, page marks cut out of what they interrupt. */
export function tile(text: string, leaves: readonly Leaf[], pageMarks: readonly Span[]): Leaf[] {
  const marks: Leaf[] = pageMarks.map((span) => ({ kind: 'page-mark', span }));
  const sorted = leaves.filter((leaf) => leaf.span.end > leaf.span.start).sort((a, b) => a.span.start - b.span.start);
  return fill(text, cutAround(sorted, marks));
}

function cutAround(leaves: readonly Leaf[], marks: readonly Leaf[]): Leaf[] {
  const out: Leaf[] = [];
  let next = 0;
  let at = 0;
  for (const leaf of leaves) {
    let start = Math.max(leaf.span.start, at);
    for (; next < marks.length && (marks[next]?.span.start ?? 0) < leaf.span.end; next++) {
      const mark = marks[next];
      if (!mark || mark.span.start < at) continue;
      if (mark.span.start > start) out.push({ kind: leaf.kind, span: { start, end: mark.span.start } });
      out.push(mark);
      start = Math.max(start, mark.span.end);
      at = mark.span.end;
    }
    if (leaf.span.end > start) out.push(restOf(leaf, start));
    at = Math.max(at, leaf.span.end);
  }
  return [...out, ...marks.slice(next).filter((mark) => mark.span.start >= at)];
}

/** Nearly every leaf is whole. */
function restOf(leaf: Leaf, start: number): Leaf {
  return start === leaf.span.start ? leaf : { kind: leaf.kind, span: { start, end: leaf.span.end } };
}

function fill(text: string, leaves: readonly Leaf[]): Leaf[] {
  const out: Leaf[] = [];
  let at = 0;
  for (const leaf of leaves) {
    if (leaf.span.start > at) out.push(between(text, at, leaf.span.start));
    out.push(leaf);
    at = leaf.span.end;
  }
  if (at < text.length) out.push(between(text, at, text.length));
  return out;
}

function between(text: string, start: number, end: number): Leaf {
  return { kind: /\S/.test(text.slice(start, end)) ? 'noise' : 'blank', span: { start, end } };
}
