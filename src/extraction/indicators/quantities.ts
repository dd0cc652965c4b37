import type { Comparator } from '../mentions.js';
import { comparatorAfter, comparatorBefore, rankBefore, type ComparatorAt } from './comparators.js';
import { isChinese, NUMERAL, pairOf, valueOf } from './numerals.js';
import { measureOf, UNIT, UNIT_OPENINGS, type Measure } from './units.js';

/** A number with its unit as it stands in a text. Places are indexes of the passage. */
export interface Quantity {
  /** First character of the number. */
  readonly start: number;
  /** Behind the unit. */
  readonly unitEnd: number;
  /** With the comparator words on both sides. */
  readonly outerStart: number;
  readonly end: number;
  readonly value: number;
  readonly valueHigh: number | undefined;
  readonly unit: string;
  readonly measure: Measure;
  readonly comparator: Comparator;
  /** What stands between a distant comparator and the number: 开展 in 至少开展1次. */
  readonly gap: string;
  /** What a bounded share is taken of: 总课时的 in 不低于总课时的9%. */
  readonly base: string;
  /** Written 一, 两, 三十. */
  readonly chinese: boolean;
}

/**
 * `{numeral}{-}{numeral}{unit}` · 1-3项 · 2至3所 · 25-30分钟 · 10%-15% · 百分之九十五 · 100余家.
 * A number in a list takes the unit of the list's end: 10、20和30家.
 */
const QUANTITY = new RegExp(
  `(?<fraction>[二三四五六七八九十]分之[一二三四五六七八九](?!点))|(?<percent>百分之)?(?<low>${NUMERAL})(?:(?:%|[万亿]?元|万|亿|个月?|项|名|家|所|岁|年|天|倍|人)?(?:-|~|—{1,2}|至|到|−)(?:百分之)?(?<high>${NUMERAL}))?(?:余|多)?(?<unit>${UNIT})?`,
  'y',
);
const SHARED = new RegExp(`^(?:、|,|和|及|或)(?:(?:${NUMERAL})(?:、|,|和|及|或)){0,8}(?:${NUMERAL})(?<unit>${UNIT})`);
/** 灌溉水有效利用系数提高到0.58: a coefficient has no unit. */
const UNITLESS = /(?:系数|指数|容积率|电能利用效率|PUE\)?值?)(?:[由从]\d+(?:\.\d+)?)?(?:达到|提高到|提升至|提升到|降至|降到|为|不低于|不高于|低于|不超过|控制在|不得超过|达)$/;
/** 火点数为0: nothing has no unit. */
const NONE_OF = /(?:[数率]量?|比例)(?:为|是|降至|降为|保持|控制在)$/;
/** Characters around a number that are looked at for its comparator. */
const WINDOW = 36;

/** Whether a character may open a number, by its code: 1 for a digit, 2 for a Chinese numeral. */
const OPENS = new Uint8Array(0x10000);
for (const digit of '0123456789') OPENS[digit.charCodeAt(0)] = 1;
for (const numeral of '零〇一二两三四五六七八九十百千') OPENS[numeral.charCodeAt(0)] = 2;
/** Whether a character may follow a Chinese numeral that counts: a unit, a range, a list or a share. */
const FOLLOWS = new Uint8Array(0x10000);
for (const char of `${UNIT_OPENINGS}-~—−至到余多、,和及或分:∶`) FOLLOWS[char.charCodeAt(0)] = 1;

/** Every number with a unit of a width-folded text, in order. Quotes and brackets are read as well: their owner decides. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < text.length; at++) {
    const opens = OPENS[text.charCodeAt(at)] ?? 0;
    if (opens === 0) continue;
    const plain = opens === 1 ? yearEnd(text, at) : idleNumeralEnd(text, at);
    if (plain > at) {
      at = plain - 1;
      continue;
    }
    QUANTITY.lastIndex = at;
    const match = QUANTITY.exec(text);
    const quantity = match && quantityOf(text, match);
    if (quantity) found.push(quantity);
    at += Math.max(1, match?.[0].length ?? 1) - 1;
  }
  return found;
}

/** Behind 2023年, which is no quantity; 0 where no year stands. */
function yearEnd(text: string, at: number): number {
  if (text.charAt(at) !== '2' || text.charAt(at + 1) !== '0' || text.charAt(at + 4) !== '年') return 0;
  return OPENS[text.charCodeAt(at + 2)] === 1 && OPENS[text.charCodeAt(at + 3)] === 1 ? at + 5 : 0;
}

/** Behind a Chinese numeral that no unit can follow (统一, 一体化); 0 for another. */
function idleNumeralEnd(text: string, at: number): number {
  let end = at + 1;
  while (OPENS[text.charCodeAt(end)] === 2) end++;
  return FOLLOWS[text.charCodeAt(end)] === 1 ? 0 : end;
}

function quantityOf(text: string, found: RegExpExecArray): Quantity | undefined {
  const groups = found.groups ?? {};
  if (groups['fraction'] !== undefined) return fractionOf(text, found.index, groups['fraction']);
  const low = groups['low'] ?? '';
  if (isInsideAWord(text, found.index, low)) return undefined;
  const written = unitOf(text, found, groups);
  const ends = endsOf(low, groups['high']);
  if (!written || !ends || isDate(text, found.index, written.unit, ends.value)) return undefined;
  return withComparator(text, { start: found.index, unitEnd: written.end, unit: written.unit, chinese: isChinese(low), value: ends.value, valueHigh: ends.valueHigh });
}

/** 三分之二: a share, in percent. */
function fractionOf(text: string, start: number, written: string): Quantity | undefined {
  const [whole = 0, part = 0] = [valueOf(written.charAt(0)), valueOf(written.charAt(3))];
  if (part >= whole || isInsideAWord(text, start, written.charAt(0))) return undefined;
  const value = Math.round((part / whole) * 1000) / 10;
  return withComparator(text, { start, unitEnd: start + written.length, unit: '%', chinese: true, value, valueHigh: undefined });
}

function unitOf(text: string, found: RegExpExecArray, { percent, unit }: Record<string, string | undefined>): { unit: string; end: number } | undefined {
  const end = found.index + found[0].length;
  if (percent) return { unit: '%', end: end - (unit?.length ?? 0) };
  if (unit) return { unit, end };
  const ratio = ratioUnit(text, found, end);
  if (ratio !== undefined) return { unit: ratio, end: end + ratio.length };
  const unnamed = unnamedUnit(text, found, end);
  if (unnamed !== undefined) return { unit: unnamed, end };
  const shared = SHARED.exec(text.slice(end, end + 80))?.groups?.['unit'];
  return shared === undefined ? undefined : { unit: shared, end };
}

/** The unit of a number that has none written: a coefficient, or nothing at all (0). */
function unnamedUnit(text: string, found: RegExpExecArray, end: number): string | undefined {
  if (/[\d.:]/.test(text[end] ?? '')) return undefined;
  const words = text.slice(Math.max(0, found.index - 14), found.index);
  if (UNITLESS.test(words)) return '';
  const none = found[0] === '0' ? NONE_OF.exec(words)?.[0] : undefined;
  return none === undefined ? undefined : /^[率比]/.test(none) ? '%' : '';
}

/** 生师比不高于15:1 | 收入比缩小到2.3∶1: what the first number is compared with is its unit. */
const COMPARED_WITH = /[:∶]\d+(?:\.\d+)?(?![\d.:∶])/y;
/** 1:0.4:0.5 is no number of one thing. */
const IN_A_CHAIN = /\d[:∶]$/;
const RATIO_REACH = 16;

function ratioUnit(text: string, found: RegExpExecArray, end: number): string | undefined {
  COMPARED_WITH.lastIndex = end;
  const other = COMPARED_WITH.exec(text)?.[0];
  const before = text.slice(Math.max(0, found.index - RATIO_REACH), found.index);
  return other !== undefined && before.includes('比') && !IN_A_CHAIN.test(before) ? other : undefined;
}

function endsOf(low: string, high: string | undefined): { value: number; valueHigh: number | undefined } | undefined {
  const pair = high === undefined ? pairOf(low) : undefined;
  if (pair) return { value: pair[0], valueHigh: pair[1] };
  const value = valueOf(low);
  if (value === undefined) return undefined;
  const top = high === undefined ? undefined : valueOf(high);
  if (high !== undefined && (top === undefined || top <= value)) return undefined;
  return { value, valueHigh: top };
}

type Bare = Pick<Quantity, 'start' | 'unitEnd' | 'unit' | 'chinese' | 'value' | 'valueHigh'>;

function withComparator(text: string, { start, unitEnd, unit, chinese, value, valueHigh }: Bare): Quantity {
  const window = text.slice(Math.max(0, start - WINDOW), start);
  const before = comparatorBefore(window) ?? rankBefore(window, unit);
  const after = comparatorAfter(text.slice(unitEnd, unitEnd + 8));
  const comparator = valueHigh !== undefined ? 'RANGE' : comparatorOf(before, after);
  const { gap, base = '', length } = before ?? { gap: '', length: 0 };
  return { start, unitEnd, outerStart: start - length, end: unitEnd + (after?.length ?? 0), value, valueHigh, unit, measure: measureOf(unit), comparator, gap, base, chinese };
}

function comparatorOf(before: ComparatorAt | undefined, after: ComparatorAt | undefined): Comparator {
  return before?.comparator ?? after?.comparator ?? 'EQ';
}

/** 第3项, PM2.5, G20, 5A级, 三年级: the number is part of a name, an ordinal or a longer number. */
function isInsideAWord(text: string, start: number, numeral: string): boolean {
  const before = text[start - 1] ?? '';
  if (/[第A-Za-z\d〔+×]/.test(before) || /\d\.$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (before === '每' || isInOrdinals(text, start) || (before === '"' && isChinese(numeral))) return true;
  return isChinese(numeral) && /[零〇一二两三四五六七八九十百千万第初高星期周统唯单同任逐专]/.test(before);
}

/** 第24、25、26条, 第三至第五项 | 第3—5章: 第 holds for each number of the list. */
const LIST_OF_ORDINALS = /第[\d零〇一二两三四五六七八九十百]+(?:[、,和及与至到~—-]{1,2}[\d零〇一二两三四五六七八九十百]+)*[、,和及与至到~—-]{1,2}$/;
const ORDINALS_REACH = 40;

function isInOrdinals(text: string, start: number): boolean {
  return LIST_OF_ORDINALS.test(text.slice(Math.max(0, start - ORDINALS_REACH), start));
}

/** 2025年, 6月, 6月30日: a calendar date, no length of time. */
function isDate(text: string, start: number, unit: string, value: number): boolean {
  if (unit === '年') return value >= 1900 && value < 2200;
  return unit === '月' || ((unit === '日' || unit === '天') && text[start - 1] === '月');
}
