import type { Span } from '../../span.js';
import type { Quantity } from './quantities.js';
import { isOpen, type Punctuation } from './sentences.js';
import { isBaseline, isSideQuantity } from './side-quantities.js';

/** Quantities that share a subject (分别达到10%、5%左右) or a single one, with the stretch of the clause that is theirs. */
export interface Item {
  readonly quantities: readonly Quantity[];
  readonly start: number;
  readonly end: number;
  /** What a change starts from is left out of the text before: 从10%, 由原70万元. */
  readonly hidden: readonly Span[];
}

/** Longest stretch before and after a quantity that belongs to it. */
const BEFORE_REACH = 120;
const AFTER_REACH = 80;
const ONLY_SEPARATOR = /^[、,和与及或\s]+$/;
const STARTING_POINT = /[从由](?:原来?的?|目前的?|现在的?|20\d\d年(?:末|底)?的?)?$/;

/** The items of a clause, by the quantities that begin in it: each that says something of its own, parted at the 、 or 和 between. */
export function itemsOf(text: string, punctuation: Punctuation, clause: Span, quantities: readonly Quantity[]): Item[] {
  const all = quantities.filter((q) => q.unitEnd <= clause.end);
  const hidden: Span[] = [];
  const own: Quantity[] = [];
  all.forEach((q, i) => {
    if (isBaseline(text, q, clause)) hidden.push(baselineSpan(text, q));
    else if (!isSideQuantity(text, q, clause, own.at(-1), all[i + 1])) own.push(q);
  });
  return partItems(text, punctuation, clause, groupsOf(text, own), hidden);
}

function baselineSpan(text: string, q: Quantity): Span {
  const word = STARTING_POINT.exec(text.slice(Math.max(0, q.outerStart - 12), q.outerStart))?.[0] ?? '';
  return { start: q.outerStart - word.length, end: q.end };
}

function groupsOf(text: string, quantities: readonly Quantity[]): Quantity[][] {
  const groups: Quantity[][] = [];
  for (const q of quantities) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && ONLY_SEPARATOR.test(text.slice(last.end, q.outerStart))) group.push(q);
    else groups.push([q]);
  }
  return groups;
}

function partItems(text: string, punctuation: Punctuation, clause: Span, groups: readonly Quantity[][], hidden: readonly Span[]): Item[] {
  const items: Item[] = [];
  let start = clause.start;
  groups.forEach((quantities, i) => {
    const first = quantities[0];
    const last = quantities.at(-1);
    if (!first || !last) return;
    const next = groups[i + 1]?.[0];
    const boundary = next ? boundaryOf(text, punctuation, last.end, next.outerStart) : clause.end;
    const end = Math.min(boundary, last.end + AFTER_REACH);
    items.push({ quantities, start: Math.max(start, first.outerStart - BEFORE_REACH), end, hidden: hidden.length === 0 ? hidden : hidden.filter((h) => h.start >= start && h.end <= end) });
    start = next && /[、和及与并]/.test(text[boundary] ?? '') ? boundary + 1 : boundary;
  });
  return items;
}

/** Where, between two quantities, the stretch of the first ends: at the last 、, at a 并, or at a 和 right before the second. */
function boundaryOf(text: string, punctuation: Punctuation, from: number, to: number): number {
  for (let i = to - 1; i >= from && i > to - BEFORE_REACH; i--) {
    if (parts(text.charCodeAt(i), to - i) && isOpen(punctuation, i)) return i;
  }
  return to;
}

function parts(code: number, distance: number): boolean {
  return code === ENUMERATION || (code === AND_ALSO && distance < 12) || (distance === 1 && ANDS.has(code));
}
const ENUMERATION = '、'.charCodeAt(0);
const AND_ALSO = '并'.charCodeAt(0);
const ANDS: ReadonlySet<number> = new Set([...'和及与'].map((char) => char.charCodeAt(0)));
