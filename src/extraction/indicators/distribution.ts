import type { Quantity } from './quantities.js';

/** One statement of several that a clause makes at once: its subject, the quantity that belongs to it. */
export interface Share {
  readonly subject: string;
  readonly quantity: Quantity;
}

/** 小学、初中 · 低压用户、高压用户和专线用户 at the beginning of a subject. */
const SEPARATOR = /、|和|及|与|以及/;
/** Terms that stand beside each other in such lists, longest first: where the last of them ends, the common rest begins. */
const MEMBERS = /^(?:用水|用电|用气|用热|用能|普通高中|义务教育|学前教育|高中阶段|职业教育|高等教育|小学|初中|高中|幼儿园|中职|高职|本科|大专|城镇居民|农村居民|城镇|农村|城市|乡村|城区|镇区|县城|乡镇|街道|国家级|省级|市级|县级|区级|乡级|村级|男生|女生|男性|女性|东部|中部|西部|第一产业|第二产业|第三产业|一产|二产|三产|工业|农业|服务业|建筑业|校内|校外|线上|线下|境内|境外|进口|出口|大型|中型|小型|微型|[省市县区乡镇村]|上半年|下半年|[一二三四]季度)/;

/**
 * Parts what 分别 distributes: the n members of the list before it, each with its quantity and what they share.
 * `小学、初中专任教师比例` with two quantities gives 小学专任教师比例 and 初中专任教师比例.
 */
export function distribute(subject: string, quantities: readonly Quantity[]): Share[] {
  const members = membersOf(subject, quantities.length);
  return quantities.map((quantity, i) => ({ subject: members?.[i] ?? subject, quantity }));
}

/** Repeats one quantity for each member of a short list: 小学、初中均达到0.9人, 校内、校外各1小时. */
export function repeat(subject: string, quantity: Quantity): Share[] {
  const members = membersOf(subject, subject.split(SEPARATOR).length);
  return members ? members.map((member) => ({ subject: member, quantity })) : [{ subject, quantity }];
}

/** True for 小学, 农村, 二产: a group that is measured, not a measure. */
export function isMember(phrase: string): boolean {
  return MEMBERS.exec(phrase)?.[0] === phrase;
}

function membersOf(subject: string, count: number): string[] | undefined {
  const parts = partsOf(subject);
  if (count < 2 || parts.length < count) return undefined;
  const listed = parts.slice(parts.length - count);
  const prefix = parts.slice(0, parts.length - count).join('、');
  const last = listed.at(-1) ?? '';
  const cut = memberEnd(last, listed.slice(0, -1));
  const shared = last.slice(cut);
  const head = sharedHead(listed[0] ?? '');
  return listed.map((part, i) => [prefix, i === 0 ? part : head + (i === count - 1 ? part.slice(0, cut) : part), shared].join(''));
}

/** Splits at separators outside brackets and quotes. */
function partsOf(subject: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of subject) {
    if ('(“《'.includes(char)) depth++;
    if (')”》'.includes(char)) depth--;
    if (depth === 0 && SEPARATOR.test(char)) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.filter((part) => part !== '');
}

/** Where, in the last part of a list, the member ends and what all share begins. */
function memberEnd(last: string, others: readonly string[]): number {
  const other = others.at(-1) ?? '';
  const tail = other.slice(-2);
  const found = tail.length === 2 ? last.indexOf(tail) : -1;
  if (found >= 0) return found + tail.length;
  const known = MEMBERS.exec(last)?.[0];
  if (known) return known.length;
  const alike = other.length <= 4 && last.length >= other.length + 2 && (others.length > 1 || other[0] === last[0]);
  return alike ? other.length : last.length;
}

/** What stands before the first member and holds for all: 城区公办小学 → 城区公办; '' where no known member ends the part. */
function sharedHead(first: string): string {
  for (let at = Math.max(0, first.length - 5); at < first.length; at++) {
    const known = MEMBERS.exec(first.slice(at))?.[0];
    if (known && at + known.length === first.length) return first.slice(0, at);
  }
  return '';
}
