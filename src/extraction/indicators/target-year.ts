import type { Span } from '../../span.js';
import { breakdownsIn } from './breakdown.js';
import { isOpen, type Punctuation } from './sentences.js';

/** A year that a passage names as a deadline, and where. */
interface YearAt {
  readonly at: number;
  readonly year: number;
}

const CALENDAR_YEAR = /20\d\d年/;
/** 2025年 · 2025年底前 · 2025年前 with what shows a start, a term or a baseline behind it; before it the same is shown by a lead. */
const YEAR = /20\d\d年(度?(?:起|开始|以来|以后|的?基础上?|基数|基期|相比|为基数|水平|增长|提高|下降|降低|届|第[一二三四]季度到期|[—\-~至]))?/g;
const LEAD = /(?:[自从由在较比以与]|截[至止])$/;
/** 2023年、2024年、2025年参保率分别达到…: each year has a number of its own behind 分别, and governs nothing else. */
const YEARS_SHARED = /20\d\d年(?:底|末)?(?:[、,和及与]20\d\d年(?:底|末)?)+(?=[^。;]{0,50}?(?:分别|依次))/g;

interface SharedYears extends Span {
  readonly years: readonly number[];
}

/** “十四五”末, “十四五”期末: the five-year plan of a number ends in a year of its own. */
const FIVE_YEARS = /[“"]?十(?<number>[二三四五六七])五[”"]?(?:规划)?(?:时期|期)?末/g;
const FIVE_YEAR_ENDS: Readonly<Record<string, number>> = { 二: 2015, 三: 2020, 四: 2025, 五: 2030, 六: 2035, 七: 2040 };
/** “十三五”期间, “十四五”时期: a five-year plan as a stretch of time. */
const FIVE_YEARS_LONG = /[“"]十(?<number>[二三四五六七])五[”"](?:期间|时期|末)/;
/** 在2019年的基础上 · 较2020年 · 比2022年增长: what a change is measured against. */
const BASELINE = /(?:(?:[从由](?=20\d\d年的)|在|较|比|与|以|相比于?|相较于?)(?<a>20\d\d)年(?:度|末|底)?|(?<b>20\d\d)年(?:度|末|底)?的?(?:基础上|基数|水平))/;
/** What may stand between a paragraph's beginning and the year that opens it. */
const OPENING = /^(?:[-—·•\s]|[(（]?[一二三四五六七八九十\d]+[)）、.]|总体目标|主要目标|工作目标|发展目标|具体目标|目标任务|[:：.。]|力争|确保|争取|通过[^,。;]{1,8}努力,|近期|中期|远期|目标|[^,。;:]{1,10}:|到|至|在|经过[^,。;]{1,8}(?:努力|发展)?,){0,6}$/;

interface Deadlines {
  /** Whether the passage names any year of the calendar. */
  readonly namesYears: boolean;
  readonly years: readonly YearAt[];
  readonly shared: readonly SharedYears[];
  /** The year that opens the paragraph. */
  readonly opening: YearAt | undefined;
}

/** The deadlines of a passage: a statement is governed by one in its own sentence, else by the one that opens the paragraph. */
export class TargetYears {
  #known: Deadlines | undefined;

  /** With `inherited`, what a passage before it set for all that follows (see `openingYearOf`). */
  constructor(private readonly text: string, private readonly punctuation: Punctuation, private readonly inherited?: number) {}

  /** The year that governs what stands at `place` of a sentence; undefined where none is named. */
  governing(sentence: Span, place: number): number | undefined {
    const own = this.#lastBefore(place);
    if (own && own.at >= sentence.start) return own.year;
    const { opening } = this.#read();
    return opening && opening.at < place ? opening.year : undefined;
  }

  /** Whether a sentence names a deadline of its own before `place`. */
  isDated(sentence: Span, place: number): boolean {
    return (this.#lastBefore(place)?.at ?? -1) >= sentence.start;
  }

  /** The years that the numbers behind a 分别 share, in their order; none where the sentence names no list of years before `place`. */
  shared(sentence: Span, place: number): readonly number[] {
    return this.#read().shared.findLast(({ start, end }) => start >= sentence.start && end <= place)?.years ?? [];
  }

  /** The year that a change in some stretch is measured against; undefined where it names none. */
  baseline({ start, end }: Span): number | undefined {
    return this.#read().namesYears ? baselineYearOf(this.text.slice(start, end)) : undefined;
  }

  #lastBefore(place: number): YearAt | undefined {
    const { years } = this.#read();
    let low = 0;
    let high = years.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((years[middle]?.at ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return years[low - 1];
  }

  #read(): Deadlines {
    if (this.#known) return this.#known;
    const namesYears = CALENDAR_YEAR.test(this.text);
    const shared = namesYears ? sharedYearsIn(this.text) : [];
    const years = namesYears ? deadlinesOf(this.text, this.punctuation, [...shared, ...breakdownsIn(this.text)]) : fiveYearEndsIn(this.text);
    const [first] = years;
    const inherited = this.inherited === undefined ? undefined : { at: -1, year: this.inherited };
    const opening = first && first.at < 60 && OPENING.test(this.text.slice(0, first.at)) ? first : inherited;
    this.#known = { namesYears, years, shared, opening };
    return this.#known;
  }
}

/** 到2025年,…: the year that the first paragraph of a section of goals sets for the whole section; undefined where it begins otherwise. */
export function openingYearOf(text: string): number | undefined {
  const year = /^(?:力争|争取|确保)?[到至](?<year>20\d\d)年/.exec(text)?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
}

/** The last year of the five-year plan that a clause speaks of (“十三五”期间 → 2020); undefined where it speaks of none. */
export function fiveYearsEnd(clause: string): number | undefined {
  return FIVE_YEAR_ENDS[FIVE_YEARS_LONG.exec(clause)?.groups?.['number'] ?? ''];
}

/** The same of a heading or caption, which need not say which part of the plan it means (“十四五”目标 → 2025). */
export function fiveYearsEndIn(caption: string): number | undefined {
  return FIVE_YEAR_ENDS[/十(?<number>[二三四五六七])五/.exec(caption)?.groups?.['number'] ?? ''];
}

/** The year that a change is measured against (在2019年的基础上 → 2019). */
export function baselineYearOf(clause: string): number | undefined {
  const found = BASELINE.exec(clause)?.groups;
  const year = found?.['a'] ?? found?.['b'];
  return year === undefined ? undefined : Number(year);
}

/** The years that a text names, in order, but for those in stretches that share a number. */
function deadlinesOf(text: string, punctuation: Punctuation, sharing: readonly Span[]): YearAt[] {
  const years = yearsIn(text, punctuation);
  const plans = fiveYearEndsIn(text);
  const all = plans.length === 0 ? years : [...years, ...plans].sort((a, b) => a.at - b.at);
  return sharing.length === 0 ? all : all.filter(({ at }) => !sharing.some(({ start, end }) => at >= start && at < end));
}

function sharedYearsIn(text: string): SharedYears[] {
  if (!text.includes('分别') && !text.includes('依次')) return [];
  return [...text.matchAll(YEARS_SHARED)].map(({ index, 0: list }) => ({ start: index, end: index + list.length, years: [...list.matchAll(/20\d\d/g)].map(([year]) => Number(year)) }));
}

function yearsIn(text: string, punctuation: Punctuation): YearAt[] {
  const years: YearAt[] = [];
  let behind = 0;
  YEAR.lastIndex = 0;
  for (let found = YEAR.exec(text); found; found = YEAR.exec(text)) {
    const { index: at, 0: words, 1: tail = '' } = found;
    const lead = LEAD.exec(text.slice(Math.max(behind, at - 2), at))?.[0] ?? '';
    behind = YEAR.lastIndex;
    if (isOpen(punctuation, at) && isDeadline(text, { lead, at, tail, behind })) years.push({ at, year: Number(words.slice(0, 4)) });
  }
  return years;
}

function fiveYearEndsIn(text: string): YearAt[] {
  if (!text.includes('五')) return [];
  return [...text.matchAll(FIVE_YEARS)].flatMap(({ index, groups }) => {
    const year = FIVE_YEAR_ENDS[groups?.['number'] ?? ''];
    return year === undefined ? [] : [{ at: index, year }];
  });
}

/** A year with the words that lead to it and those that follow. */
interface YearRead {
  readonly lead: string;
  readonly at: number;
  readonly tail: string;
  /** Behind the tail. */
  readonly behind: number;
}

/** 2000年底前建成的老旧小区: of what age a thing is. */
const BUILT_BEFORE = /(?:年?底)?(?:之|以)?前(?:建成|竣工|交付|投用|投入使用|建设|修建|开工|出生|入学|参加工作)的/y;

/** A start (自2021年起), a term (2021年—2023年), a baseline (较2020年) and the age of a thing are no deadlines. */
function isDeadline(text: string, { lead, at, tail, behind }: YearRead): boolean {
  BUILT_BEFORE.lastIndex = behind;
  if (BUILT_BEFORE.test(text)) return false;
  if (/[自从较比以与截]/.test(lead) || (lead === '由' && text.startsWith('的', behind))) return false;
  if (/起|开始|以来|以后|基|相比|水平|届|到期|[—\-~至]/.test(tail)) return false;
  return !/[\d年][—\-~至]$/.test(text.slice(Math.max(0, at - 2), at));
}
