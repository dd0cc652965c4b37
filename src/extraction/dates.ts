import { numberOf } from '../segmentation/numerals.js';

// 2023年1月12日 / 2023-01-16 15:52 / 2023.1.6 / 2023/01/06
const ARABIC = /(?<y>(?:19|20)\d{2})\s*[年./-]\s*(?<m>\d{1,2})\s*[月./-]\s*(?<d>\d{1,2})/;
// 二〇二三年一月十二日 / 二00四年五月二十七日
const CHINESE = /(?<y>[一二][〇○零0Oo一二三四五六七八九]{3})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})日/;
const DIGITS = '〇一二三四五六七八九';

/** The first date of a width-folded text as ISO 8601 (`2023-01-12`); undefined where there is none or it is no day of the calendar. */
export function isoDateIn(text: string): string | undefined {
  const arabic = ARABIC.exec(text)?.groups;
  if (arabic) return isoOf(Number(arabic['y']), Number(arabic['m']), Number(arabic['d']));
  const chinese = CHINESE.exec(text)?.groups;
  if (!chinese) return undefined;
  const year = [...(chinese['y'] ?? '')].map((char) => Math.max(0, DIGITS.indexOf(char))).join('');
  return isoOf(Number(year), numberOf(chinese['m'] ?? '') ?? 0, numberOf(chinese['d'] ?? '') ?? 0);
}

function isoOf(year: number, month: number, day: number): string | undefined {
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month; none where the calendar has no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}
