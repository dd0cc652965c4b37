import type { Span } from '../../span.js';
import type { Quantity } from './quantities.js';
import { OPEN } from './sentences.js';
import { startingWithin } from './within.js';
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

/** The items of a clause among the quantities of its sentence: each quantity that says something of its own, parted at the 、 or 和 between. */
export function itemsOf(text: string, shelter: Uint8Array, clause: Span, quantities: readonly Quantity[]): Item[] {
  const all = startingWithin(quantities, clause).filter((q) => q.unitEnd <= clause.end);
  if (all.length === 0) return [];
  const hidden: Span[] = [];
  const own: Quantity[] = [];
  all.forEach((q, i) => {
    if (isBaseline(text, q, clause)) hidden.push(baselineSpan(text, q));
    else if (!isSideQuantity(text, q, clause, own.at(-1), all[i + 1])) own.push(q);
  });
  return partItems(text, shelter, clause, groupsOf(text, own), hidden);
}

function baselineSpan(text: string, q: Quantity): Span {
  const word = STARTING_POINT.exec(text.slice(Math.max(0, q.outerStart - 12), q.outerStart))?.[0] ?? '';
  return { start: q.outerStart - word.length, end: q.end };
}

function groupsOf(text: string, quantities: readonly Quantity[]): Quantity[][] {
  const groups: Quantity[][] = [];
  for (const q of quantities) {
    const last = groups.at(-1)?.at(-1);
    if (last && ONLY_SEPARATOR.test(text.slice(last.end, q.outerStart))) groups.at(-1)?.push(q);
    else groups.push([q]);
  }
  return groups;
}

function partItems(text: string, shelter: Uint8Array, clause: Span, groups: readonly Quantity[][], hidden: readonly Span[]): Item[] {
  const items: Item[] = [];
  let start = clause.start;
  groups.forEach((quantities, i) => {
    const [first] = quantities;
    const last = quantities.at(-1);
    if (!first || !last) return;
    const next = groups[i + 1]?.[0];
    const boundary = next ? boundaryOf(text, shelter, last.end, next.outerStart) : clause.end;
    const end = Math.min(boundary, last.end + AFTER_REACH);
    items.push({ quantities, start: Math.max(start, first.outerStart - BEFORE_REACH), end, hidden: hidden.filter((h) => h.start >= start && h.end <= end) });
    start = /[、和及与并]/.test(text[boundary] ?? '') ? boundary + 1 : boundary;
  });
  return items;
}

/** Where, between two quantities, the stretch of the first ends: at the last 、, at a 并, or at a 和 right before the second. */
function boundaryOf(text: string, shelter: Uint8Array, from: number, to: number): number {
  for (let i = to - 1; i >= from && i > to - BEFORE_REACH; i--) {
    if (shelter[i] === OPEN && parts(text[i] ?? '', to - i)) return i;
  }
  return to;
}

function parts(char: string, distance: number): boolean {
  return char === '、' || (char === '并' && distance < 12) || (distance === 1 && /[和及与]/.test(char));
}
