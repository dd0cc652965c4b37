import { roomWith } from '../../reading/encoding/utf16-room.js';
import type { Comparator } from '../mentions.js';
import { CHINESE_NUMERALS, charClasses, DIGITS, LATIN_LETTERS } from './char-classes.js';
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
 * A number in a list takes the unit of the list's end: 10、20和30家. Groups: a fraction; or 百分之, the lower number, the higher one, the unit.
 */
const QUANTITY = new RegExp(
  `([二三四五六七八九十]分之[一二三四五六七八九](?!点))|(百分之)?(${NUMERAL})(?:(?:%|[万亿]?元|万|亿|个月?|项|名|家|所|岁|年|天|倍|人)?(?:-|~|—{1,2}|至|到|−)(?:百分之)?(${NUMERAL}))?(?:余|多)?(${UNIT})?`,
  'y',
);
/** 1. and 1.1 are numbers of headings. */
const GOES_ON = /[\d.:]/;
const SHARED = new RegExp(`^(?:、|,|和|及|或)(?:(?:${NUMERAL})(?:、|,|和|及|或)){0,8}(?:${NUMERAL})(?<unit>${UNIT})`);
/** 灌溉水有效利用系数提高到0.58: a coefficient has no unit. */
const UNITLESS = /(?:系数|指数|容积率|电能利用效率|PUE\)?值?)(?:[由从]\d+(?:\.\d+)?)?(?:达到|提高到|提升至|提升到|降至|降到|为|不低于|不高于|低于|不超过|控制在|不得超过|达)$/;
/** 火点数为0: nothing has no unit. */
const NONE_OF = /(?:[数率]量?|比例)(?:为|是|降至|降为|保持|控制在)$/;
/** Characters around a number that are looked at for its comparator. */
const WINDOW = 36;

/** Whether a character may open a number: 1 for a digit, 2 for a Chinese numeral. */
const OPENS = charClasses(DIGITS, CHINESE_NUMERALS);
/** Whether a character may follow a Chinese numeral that counts: 1 for a unit, a range or a share, 2 for a list, in which another numeral follows. */
const FOLLOWS = charClasses(`${UNIT_OPENINGS}-~—−至到余多分:∶`, '、,和及或');

/** Every number with a unit of a width-folded text, in order. Quotes and brackets are read as well: their owner decides. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  const { units } = roomWith(text);
  for (let at = 0; at < text.length;) {
    const opens = OPENS[units[at] ?? 0] ?? 0;
    if (opens === 0) at++;
    else {
      const plain = opens === 1 ? plainNumberEnd(text, at) : idleNumeralEnd(text, at);
      at = plain > at ? plain : readNumber(text, at, found);
    }
  }
  return found;
}

/** Reads the number at a place, adds the quantity that it writes, and gives the place behind it. */
function readNumber(text: string, at: number, found: Quantity[]): number {
  QUANTITY.lastIndex = at;
  const match = QUANTITY.exec(text);
  if (!match) return at + 1;
  const quantity = quantityOf(text, match);
  if (quantity) found.push(quantity);
  return at + match[0].length;
}

/** Behind 2023年 and the number of a heading (1.), which are no quantities; 0 where none of them stands. */
function plainNumberEnd(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text, end)) end++;
  const follows = text.charAt(end);
  if (follows === '年' && end - at === 4 && text.startsWith('20', at)) return end + 1;
  return follows === '.' && end - at < 4 && !isDigit(text, end + 1) ? end + 1 : 0;
}

function isDigit(text: string, at: number): boolean {
  return OPENS[text.charCodeAt(at)] === 1;
}

/** Behind a Chinese numeral that no unit can follow (统一, 一体化); 0 for another. */
function idleNumeralEnd(text: string, at: number): number {
  let end = at + 1;
  while (OPENS[text.charCodeAt(end)] === 2) end++;
  const follows = FOLLOWS[text.charCodeAt(end)] ?? 0;
  return follows === 1 || (follows === 2 && OPENS[text.charCodeAt(end + 1)] !== 0) ? 0 : end;
}

function quantityOf(text: string, found: RegExpExecArray): Quantity | undefined {
  const { 0: words, 1: fraction, 2: percent, 3: low = '', 4: high, 5: unit } = found;
  if (fraction !== undefined) return fractionOf(text, found.index, fraction);
  const end = found.index + words.length;
  const written = percent === undefined ? unitOf(text, found, end, unit) : { unit: '%', end: end - (unit?.length ?? 0) };
  if (!written || isInsideAWord(text, found.index, low)) return undefined;
  const ends = endsOf(low, high);
  if (!ends || isDate(text, found.index, written.unit, ends.value)) return undefined;
  return withComparator(text, { start: found.index, unitEnd: written.end, unit: written.unit, chinese: isChinese(low), value: ends.value, valueHigh: ends.valueHigh });
}

/** 三分之二: a share, in percent. */
function fractionOf(text: string, start: number, written: string): Quantity | undefined {
  const [whole = 0, part = 0] = [valueOf(written.charAt(0)), valueOf(written.charAt(3))];
  if (part >= whole || isInsideAWord(text, start, written.charAt(0))) return undefined;
  const value = Math.round((part / whole) * 1000) / 10;
  return withComparator(text, { start, unitEnd: start + written.length, unit: '%', chinese: true, value, valueHigh: undefined });
}

function unitOf(text: string, found: RegExpExecArray, end: number, unit: string | undefined): { readonly unit: string; readonly end: number } | undefined {
  if (unit) return { unit, end };
  const ratio = ratioUnit(text, found, end);
  if (ratio !== undefined) return { unit: ratio, end: end + ratio.length };
  if (GOES_ON.test(text.charAt(end))) return undefined;
  const unnamed = unnamedUnit(text, found);
  if (unnamed !== undefined) return { unit: unnamed, end };
  const shared = SHARED.exec(text.slice(end, end + 80))?.groups?.['unit'];
  return shared === undefined ? undefined : { unit: shared, end };
}

/** The unit of a number that has none written: a coefficient, or nothing at all (0). */
function unnamedUnit(text: string, found: RegExpExecArray): string | undefined {
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
  if (other === undefined) return undefined;
  const before = text.slice(Math.max(0, found.index - RATIO_REACH), found.index);
  return before.includes('比') && !IN_A_CHAIN.test(before) ? other : undefined;
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
  const after = comparatorBehind(text, unitEnd);
  const comparator = valueHigh !== undefined ? 'RANGE' : comparatorOf(before, after);
  const { gap, base = '', length } = before ?? { gap: '', length: 0 };
  return { start, unitEnd, outerStart: start - length, end: unitEnd + (after?.length ?? 0), value, valueHigh, unit, measure: measureOf(unit), comparator, gap, base, chinese };
}

/** 95%以上, 1000兆比特/秒(1000Mbps)以上: the comparator may stand behind the same in another unit. */
function comparatorBehind(text: string, unitEnd: number): ComparatorAt | undefined {
  const direct = comparatorAfter(text.slice(unitEnd, unitEnd + 8));
  if (direct || text.charAt(unitEnd) !== '(') return direct;
  const bracket = SAME_IN_BRACKETS.exec(text.slice(unitEnd, unitEnd + 24))?.[0].length;
  const behind = bracket === undefined ? undefined : comparatorAfter(text.slice(unitEnd + bracket, unitEnd + bracket + 8));
  return behind && { ...behind, length: behind.length + (bracket ?? 0) };
}
const SAME_IN_BRACKETS = /^\(\d[^()]{1,18}\)/;

function comparatorOf(before: ComparatorAt | undefined, after: ComparatorAt | undefined): Comparator {
  return before?.comparator ?? after?.comparator ?? 'EQ';
}

/** 第3项, PM2.5, G20, 5A级, 三年级: the number is part of a name, an ordinal or a longer number. */
function isInsideAWord(text: string, start: number, numeral: string): boolean {
  const runsOn = RUNS_ON[text.charCodeAt(start - 1)];
  if (runsOn === 1 || (runsOn === 2 && isChinese(numeral))) return true;
  return (text.charAt(start - 1) === '.' && isDigit(text, start - 2)) || isInOrdinals(text, start);
}
/** What before a number makes it a part of something: 1 for any number, 2 for a Chinese one. */
const RUNS_ON = charClasses(`第每〔+×${DIGITS}${LATIN_LETTERS}`, `"${CHINESE_NUMERALS}万初高星期周统唯单同任逐专`);

/** 第24、25、26条, 第三至第五项 | 第3—5章: 第 holds for each number of the list. */
const LIST_OF_ORDINALS = /第[\d零〇一二两三四五六七八九十百]+(?:[、,和及与至到~—-]{1,2}[\d零〇一二两三四五六七八九十百]+)*[、,和及与至到~—-]{1,2}$/;
const ORDINALS_REACH = 40;
const ORDINALS_PART = charClasses('、,和及与至到~—-');

function isInOrdinals(text: string, start: number): boolean {
  return ORDINALS_PART[text.charCodeAt(start - 1)] === 1 && LIST_OF_ORDINALS.test(text.slice(Math.max(0, start - ORDINALS_REACH), start));
}

/** 2025年, 6月, 6月30日: a calendar date, no length of time. */
function isDate(text: string, start: number, unit: string, value: number): boolean {
  if (unit === '年') return value >= 1900 && value < 2200;
  return unit === '月' || ((unit === '日' || unit === '天') && text[start - 1] === '月');
}
