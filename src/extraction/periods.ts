import { numberOf } from '../segmentation/numerals.js';
import type { Period } from './mentions.js';

// 三年(2023-2025年) / 2023—2027年 / 2021年至2023年 / 2021年2023年
const SPAN_OF_YEARS = /(?<start>(?:19|20)\d{2})年?\s*(?:[-—~至到]{0,2})\s*(?<end>(?:19|20)\d{2})(?!\d)/;
// “十四五”学前教育 / 十五五规划
const FIVE_YEAR_PLAN = /“?十(?<n>[一二三四五六七八九])五”?/;
// 2023年优化营商环境工作要点 / 2023年度
const SINGLE_YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})年(?!\d{1,2}月)/;

/** The 11th plan ran from 2006 to 2010 (国民经济和社会发展第十一个五年规划纲要); each lasts five years. */
const FIRST_YEAR_OF_ELEVENTH = 2006;

/** The term that a title (width-folded, without blanks) names; undefined where it names none. */
export function periodOfTitle(title: string): Period | undefined {
  return yearsIn(title) ?? fiveYearPlanIn(withoutCited(title)) ?? singleYearIn(title);
}

/** The years that a text spells out as a term: 2023-2025年. */
export function yearsIn(text: string): Period | undefined {
  const years = SPAN_OF_YEARS.exec(text)?.groups;
  if (!years) return undefined;
  const [start, end] = [Number(years['start']), Number(years['end'])];
  return start < end && end - start <= 30 ? { start, end } : undefined;
}

function fiveYearPlanIn(title: string): Period | undefined {
  const ordinal = numberOf(FIVE_YEAR_PLAN.exec(title)?.groups?.['n'] ?? '');
  if (ordinal === undefined) return undefined;
  const start = FIRST_YEAR_OF_ELEVENTH + (ordinal - 1) * 5;
  return { start, end: start + 4 };
}

function singleYearIn(title: string): Period | undefined {
  const year = Number(SINGLE_YEAR.exec(title)?.groups?.['year'] ?? Number.NaN);
  return Number.isNaN(year) ? undefined : { start: year, end: year };
}

/** A title inside a title names the term of another document. */
function withoutCited(title: string): string {
  return title.replace(/《[^《》]*》/g, '') || title;
}
