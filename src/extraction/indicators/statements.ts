import type { Span } from '../../span.js';
import { quantitiesOf, type Quantity } from './quantities.js';
import { BRACKETED, OPEN } from './sentences.js';

/** Quantities that share a subject (分别达到10%、5%左右) or a single one, with the stretch of the clause that is theirs. */
export interface Item {
  readonly quantities: readonly Quantity[];
  readonly start: number;
  readonly end: number;
  /** What is measured against is left out of the text before: 从10%, 由原70万元. */
  readonly hidden: readonly Span[];
}

/** Longest stretch before and after a quantity that belongs to it. */
const BEFORE_REACH = 120;
const AFTER_REACH = 80;
const ONLY_SEPARATOR = /^[、,和与及或\s]+$/;
const LAST_SEPARATOR = /[、;](?=[^、;]*$)|(?:和|及|与|以及)(?=$)/;

/** The items of a clause: each quantity that says something of its own, parted at the 、 or 和 between. */
export function itemsOf(text: string, shelter: Uint8Array, clause: Span): Item[] {
  const all = [...quantitiesOf(text, shelter, clause.start, clause.end)].filter((q) => shelter[q.start] === OPEN);
  const hidden: Span[] = [];
  const own = all.filter((q, i) => {
    const side = sideOf(text, q, clause, all[i + 1]);
    if (side) hidden.push({ start: side.start, end: side.end });
    return !side;
  });
  return partItems(text, shelter, clause, groupsOf(text, own), hidden);
}

/** A stretch that holds a quantity which only describes: a baseline (从10%), an attribute (投资5亿元以上的项目), a nested one (5年 in 5年360学时培训完成率). */
function sideOf(text: string, q: Quantity, clause: Span, next: Quantity | undefined): Span | undefined {
  const before = text.slice(Math.max(clause.start, q.start - 24), q.start);
  const after = text.slice(q.end, Math.min(clause.end, q.end + 40));
  const from = /[从由](?:原来?的?|目前的?|现在的?|20\d\d年(?:末|底)?的?)?$/.exec(before);
  if (from && /降|提高|提升|调|增|升|减|缩|压|扩|上升|到|至/.test(after)) return { start: q.start - from[0].length, end: q.end };
  if (isAttribute(before, after, q)) return { start: q.start, end: q.end };
  if (next && isNested(text, q, next)) return { start: q.start, end: q.end };
  return undefined;
}

const MEASURED = /(?:规模|收入|投资额?|面积|销售额|产值|金额|额度|容量|年限|工龄|营业额|营收|资产|装机|年龄|学历|高度|距离|资金|税收|人口|产量|库容|人数|等级|人员|职工|用工|直径|工作|从业|距|满|满员|参保|连续|税款|财力贡献|建筑面积|用能|用电量|占地)(?:达到?|超过|在|为|不低于|不足|突破)?$/;
/** Nouns that may stand behind 的 without making the quantity an attribute. */
const GOAL_NOUN = /^的?(?:目标|水平|要求|标准|任务|比例|速度|增速|增幅|规模|总量|幅度|工作目标|预期目标|目标任务)/;

function isAttribute(before: string, after: string, q: Quantity): boolean {
  if (after === '' || GOAL_NOUN.test(after)) return false;
  if (MEASURED.test(before) && (after.startsWith('的') || (q.end > q.unitEnd && /^[\p{Script=Han}“(]/u.test(after)))) return true;
  if (!after.startsWith('的')) return false;
  return q.measure === 'time' ? !/每[天日周]|至少$/.test(before) : /(?:低于|超过|高于|不足|达到?|不超过|不低于|小于|大于|率|比例|占比)$/.test(before) && q.measure !== 'lesson' && !/总[数量额]$|^的(?:[^,]{0,6})用于/.test(before);
}

/** Two quantities with no separator between them: the first describes what the second measures, unless the second is an attribute. */
function isNested(text: string, q: Quantity, next: Quantity): boolean {
  const between = text.slice(q.end, next.outerStart);
  if (/[、,;和及与]/.test(between) || between.length > BEFORE_REACH) return false;
  if (next.gap.length > 0 && between.length === 0) return true;
  return q.measure === 'time' || q.measure === 'lesson' || q.measure === 'money' || (q.measure === next.measure && q.end > q.unitEnd);
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
    const last = quantities.at(-1);
    const next = groups[i + 1]?.[0];
    if (!last) return;
    const end = Math.min(next ? boundaryOf(text, shelter, last.end, next.outerStart) : clause.end, last.end + AFTER_REACH);
    const first = quantities[0]?.outerStart ?? start;
    items.push({ quantities, start: Math.max(start, first - BEFORE_REACH), end, hidden: hidden.filter((h) => h.start >= start && h.end <= end) });
    start = next ? skipSeparator(text, boundaryOf(text, shelter, last.end, next.outerStart)) : clause.end;
  });
  return items;
}

/** Where, between two quantities, the stretch of the first ends. */
function boundaryOf(text: string, shelter: Uint8Array, from: number, to: number): number {
  for (let i = to - 1; i >= from && i > to - BEFORE_REACH; i--) {
    if (shelter[i] !== BRACKETED && shelter[i] === OPEN && /[、和及与]/.test(text[i] ?? '') && (text[i] === '、' || i >= to - 1)) return i;
  }
  const and = LAST_SEPARATOR.exec(text.slice(from, to));
  return and ? from + and.index : to;
}

function skipSeparator(text: string, at: number): number {
  return /[、和及与;]/.test(text[at] ?? '') ? at + 1 : at;
}
