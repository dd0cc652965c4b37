import { numberOf } from '../../segmentation/numerals.js';
import type { DeadlineKind } from '../mentions.js';

/** What the words of a deadline mean. */
export interface Due {
  readonly kind: DeadlineKind;
  /** The last day, ISO 8601; undefined where the words leave it open. */
  readonly date: string | undefined;
}

/**
 * 2023年 · 2023年6月底前 · 2023年6月30日前 · 6月底前 · 第三季度 · 2024年上半年 · 年底前 · 年内 · 今年年底. A month and a year
 * behind it may be left out; a point without any of them is none.
 */
const POINT = new RegExp(
  '(?:(?<year>(?:19|20)\\d\\d)(?:年度?|(?=[-—~至到]+(?:19|20)\\d\\d年))|(?<own>今年|本年度?|当年|年(?=[内底末终])))?年?' +
  '(?:(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])月份?(?:(?<day>\\d{1,2})[日号]|(?<part>[上中下]旬|底|末|初))?' +
  '|第?(?<quarter>[一二三四1-4])季度(?<quarterEnd>末|底)?|(?<half>[上下])半年|(?<edge>[底末终内中初]))?(?<before>之?前|以前)?',
  'g',
);

const NUMERIC = /((?:19|20)\d\d)[./-](\d{1,2})(?:[./-](\d{1,2}))?(?!\d)/g;
const ONGOING = /长期|持续|常态|全年|常年|贯穿|常抓|经常/;
const RECURRING = /每(?:年|月|季|半年|周|学期|学年)/;
const TENTH_PLAN_END = 2005;
const FIVE_YEARS = /“?十([一二三四五六七八九])五”?(?:规划)?(?:期)?末/;

/**
 * Reads the words of a deadline (width-folded, without blanks): of several dates the last one is when all is done. A date without a
 * year is of the one before it, else of `planYear`. What is not surely a day (2025年前, 6月前) has none.
 */
export function dueOf(words: string, planYear: number | undefined): Due {
  if (RECURRING.test(words) && !/(?:19|20)\d\d年/.test(words)) return { kind: 'RECURRING', date: undefined };
  const points = pointsOf(words);
  if (points.length > 0) return { kind: 'DATE', date: lastDate(points, planYear) };
  const five = numberOf(FIVE_YEARS.exec(words)?.[1] ?? '');
  if (five !== undefined) return { kind: 'DATE', date: `${String(TENTH_PLAN_END + 5 * five)}-12-31` };
  return { kind: ONGOING.test(words) ? 'ONGOING' : 'OTHER', date: undefined };
}

type Groups = Readonly<Record<string, string | undefined>>;

function pointsOf(words: string): Groups[] {
  const plain = words.replace(NUMERIC, (_, year: string, month: string, day?: string) => `${year}年${month}月${day === undefined ? '' : `${day}日`}`);
  return [...plain.matchAll(POINT)].map(({ groups }) => groups ?? {})
    .filter(({ year, own, month, quarter, half }) => [year, own, month, quarter, half].some((part) => part !== undefined));
}

function lastDate(points: readonly Groups[], planYear: number | undefined): string | undefined {
  let year: number | undefined;
  let date: string | undefined;
  for (const point of points) {
    year = point['year'] === undefined ? (year ?? planYear) : Number(point['year']);
    date = year === undefined ? undefined : endOf(year, point);
  }
  return date;
}

function endOf(year: number, point: Groups): string | undefined {
  const { month, day, part, quarter, half, edge } = point;
  if (isOpen(point) || part === '初' || edge === '初') return undefined;
  if (month !== undefined) return dayOf(year, monthOf(month), day === undefined ? TENTHS[part ?? ''] : Number(day));
  if (quarter !== undefined) return dayOf(year, 3 * monthOf(quarter), undefined);
  return dayOf(year, half === '上' || edge === '中' ? 6 : 12, undefined);
}

/** 前 behind a whole year, quarter or month leaves open whether its first day or its last is meant. */
function isOpen({ before, day, part, quarterEnd, edge }: Groups): boolean {
  return before !== undefined && [day, part, quarterEnd, edge].every((one) => one === undefined);
}

/** The last day of the first two thirds of a month. */
const TENTHS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };

function monthOf(words: string): number {
  return /\d/.test(words) ? Number(words) : numberOf(words) ?? 0;
}

/** A day of the calendar, by default the last of its month; undefined where there is no such day. */
function dayOf(year: number, month: number, day: number | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const at = day ?? last;
  if (at < 1 || at > last) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`;
}
