import type { Span } from '../../span.js';
import { subjectOf } from './phrases.js';
import type { Quantity } from './quantities.js';

/** One statement of several that a clause makes at once: its subject, the quantity that belongs to it. */
export interface Share {
  readonly subject: string;
  readonly quantity: Quantity;
}

/** 小学、初中 · 低压用户、高压用户和专线用户 at the beginning of a subject. */
const SEPARATOR = /^[、和及与]$/;
/** Terms that stand beside each other in such lists, longest first: where the last of them ends, the common rest begins. */
const NAMED_MEMBERS = '用水|用电|用气|用热|用能|普通高中|义务教育|学前教育|高中阶段|职业教育|高等教育|小学|初中|高中|幼儿园|中职|高职|本科|大专|城镇居民|农村居民|城镇|农村|城市|乡村|城区|镇区|县城|乡镇|街道|国家级|省级|市级|县级|区级|乡级|村级|男生|女生|男性|女性|东部|中部|西部|第一产业|第二产业|第三产业|一产|二产|三产|工业|农业|服务业|建筑业|校内|校外|线上|线下|境内|境外|进口|出口|大型|中型|小型|微型|上半年|下半年';
const MEMBERS = new RegExp(`^(?:${NAMED_MEMBERS}|[一二三四]季度|[省市县区乡镇村]级?)`);
const LONGEST_MEMBER = Math.max(...NAMED_MEMBERS.split('|').map((member) => member.length));

const MEMBER_AT_END = new RegExp(`(?:${MEMBERS.source.slice(1)})$`);
/** 甲、乙分别增长, 小学、初中均达到, 校内、校外各: a list and the verb that each of its members takes. */
const EACH_OF_THEM = /^(?<list>.{2,})(?:分别|依次|(?:(?<![人平户年亩生师地日月])|(?<=20\d\d年))均|(?<![成首])都|(?<=[^、,])各(?=$))(?<tail>[^,、]{0,8})$/;

const MAY_PART = /[别次均都各][^,、]{0,8}$/;

/**
 * Parts what 分别 distributes and repeats what 均 or 各 lays on each member of the list before it.
 * `小学、初中专任教师比例分别` with two quantities gives 小学专任教师比例 and 初中专任教师比例.
 */
export function sharesOf(before: string, quantities: readonly Quantity[]): Share[] {
  const parted = MAY_PART.test(before) ? EACH_OF_THEM.exec(before)?.groups : undefined;
  if (!parted) return sharesAmong(subjectOf(before), undefined, quantities);
  const subject = subjectOf(parted['list'] ?? '');
  const tail = subjectOf(parted['tail'] ?? '');
  return sharesAmong(subject, membersOf(subject, quantities.length), quantities).map((share) => ({ ...share, subject: share.subject + tail }));
}

function sharesAmong(subject: string, members: readonly string[] | undefined, quantities: readonly Quantity[]): Share[] {
  return quantities.length > 1 ? distribute(subject, members, withSharedBound(quantities)) : repeat(subject, members, quantities);
}

function distribute(subject: string, members: readonly string[] | undefined, quantities: readonly Quantity[]): Share[] {
  return quantities.map((quantity, i) => ({ subject: members?.[i] ?? subject, quantity }));
}

function repeat(subject: string, members: readonly string[] | undefined, [quantity]: readonly Quantity[]): Share[] {
  if (!quantity) return [];
  return (members ?? [subject]).map((member) => ({ subject: member, quantity }));
}

/** 不少于4课时、3课时 and 85%和98%以上: one bound for all, but 100%、95%以上 is two. */
function withSharedBound(quantities: readonly Quantity[]): Quantity[] {
  const [first] = quantities;
  const last = quantities.at(-1);
  const led = first && first.outerStart < first.start ? first.comparator : undefined;
  const closed = last && last.end > last.unitEnd ? last.comparator : undefined;
  const bound = led ?? closed;
  if (bound === undefined) return [...quantities];
  return quantities.map((q) => (q.comparator === 'EQ' && !(q.unit === '%' && q.value === 100) ? { ...q, comparator: bound } : q));
}

/** True for 小学, 农村, 二产: a group that is measured, not a measure. */
export function isMember(phrase: string): boolean {
  return phrase.length <= LONGEST_MEMBER && MEMBERS.exec(phrase)?.[0] === phrase;
}

/** The group that a phrase ends in (公用经费小学 → 小学); '' where it ends in none. */
export function memberAtEnd(phrase: string): string {
  const found = MEMBER_AT_END.exec(phrase.slice(-6))?.[0] ?? '';
  return found.length > 1 ? found : '';
}

function membersOf(subject: string, quantities: number): string[] | undefined {
  const parts = wholeParts(subject, listedParts(subject, quantities), quantities);
  const count = quantities > 1 ? quantities : parts.length;
  const listed = parts.slice(-count).map(({ start, end }) => subject.slice(start, end));
  const first = parts.at(-count);
  const last = listed.at(-1);
  if (count < 2 || !first || last === undefined) return undefined;
  const cut = memberEnd(last, listed.slice(0, -1));
  const shared = last.slice(cut);
  const prefix = subject.slice(0, first.start);
  const head = sharedHead(listed[0] ?? '');
  return listed.map((part, i) => [prefix, i === 0 ? part : head + (i === count - 1 ? part.slice(0, cut) : part), shared].join(''));
}

/** 城市中小学、幼儿园保安员配备率、封闭化管理率: where each of two or more measures is whole, what stands before it in the list is part of it. */
function wholeParts(subject: string, parts: readonly Span[], quantities: number): readonly Span[] {
  const isWhole = ({ start, end }: Span): boolean => WHOLE.test(subject.slice(start, end));
  const last = parts.at(-1);
  const whole = parts.filter(isWhole).length;
  if (!last || !isWhole(last) || whole < 2 || whole === parts.length || (quantities > 1 && quantities !== whole)) return parts;
  const joined: Span[] = [];
  let start: number | undefined;
  for (const part of parts) {
    start ??= part.start;
    if (!isWhole(part)) continue;
    joined.push({ start, end: part.end });
    start = undefined;
  }
  return joined;
}

/** 小学、初中生均教学及辅助用房面积: where the 、 alone give as many members as there are numbers, a 及 is within a name. */
function listedParts(subject: string, quantities: number): Span[] {
  const parts = partsOf(subject, SEPARATOR);
  if (quantities < 2 || parts.length <= quantities) return parts;
  const listed = partsOf(subject, /^、$/);
  return listed.length === quantities ? listed : parts;
}

/** The stretches between separators outside brackets and quotes. */
function partsOf(subject: string, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= subject.length; i++) {
    const char = subject[i] ?? '、';
    if ('(“《'.includes(char)) depth++;
    if (')”》'.includes(char)) depth--;
    if (i < subject.length && (depth !== 0 || !separator.test(char) || /^及以[上下]/.test(subject.slice(i, i + 3)))) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  return parts;
}

/** Where, in the last part of a list, the member ends and what all share begins. */
function memberEnd(last: string, others: readonly string[]): number {
  const other = others.at(-1) ?? '';
  const tail = other.length > 1 ? last.indexOf(other.slice(-2)) : -1;
  if (tail >= 0) return tail + 2;
  if (others.every((part) => WHOLE.test(part))) return last.length;
  return MEMBERS.exec(last)?.[0].length ?? endLike(last, other, others.length > 1);
}

/** The end by the shape of the member before: the same last character (氮氧化物、挥发性有机物…) or the same length. */
function endLike(last: string, other: string, several: boolean): number {
  const sign = last.indexOf(other.slice(-1));
  if (sign > 0 && sign <= other.length + 2) return sign + 1;
  if (SHARED_MEASURE.test(last.slice(other.length))) return other.length;
  const alike = other.length <= 4 && last.length >= other.length + 2 && (several || other[0] === last[0]);
  return alike ? other.length : last.length;
}

/** 化肥、农药施用量: what both are measured by. */
const SHARED_MEASURE = /^(?:施用|使用|利用|种植|播种|排放)?(?:率|比例|总量|量|面积|浓度|产量)$/;

/** A member that is a measure already shares nothing: 义务教育巩固率、高中阶段毛入学率. */
const WHOLE = /(?:率|比例|占比|比重|[总增减]?[值量额数]|面积|收入|支出|投资|费用|时间|时限|水平)$/;

/** What stands before the first member and holds for all: 城区公办小学 → 城区公办; '' where no known member ends the part. */
function sharedHead(first: string): string {
  for (let at = Math.max(0, first.length - 5); at < first.length; at++) {
    const known = MEMBERS.exec(first.slice(at))?.[0];
    if (known && at + known.length === first.length) return first.slice(0, at);
  }
  return '';
}
