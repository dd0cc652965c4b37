import type { Comparator, YearValue } from '../mentions.js';
import type { Span } from '../../span.js';
import { breakdownOf } from './breakdown.js';
import { isCommitment, type Setting } from './commitment.js';
import { coveragesOf } from './coverage.js';
import { distribute, isMember, repeat, type Share } from './distribution.js';
import { isEmptyPhrase, objectOf, subjectOf, withinLimit, withTopic } from './phrases.js';
import type { Quantity } from './quantities.js';
import { sentencesOf, shelterOf, type Sentence } from './sentences.js';
import { itemsOf, type Item } from './statements.js';
import { baselineYearOf, TargetYears } from './target-year.js';
import { courseAround, topicBefore } from './topic.js';

/** An indicator with its place in the passage. */
export interface ReadIndicator {
  readonly metric: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueHigh: number | undefined;
  readonly unit: string;
  readonly targetYear: number | undefined;
  readonly baselineYear: number | undefined;
  readonly breakdown: readonly YearValue[];
  readonly start: number;
  readonly end: number;
}

/** Characters of a sentence before a number that can show that it speaks of the past. */
const LEAD = 80;
const CLAUSE_WINDOW = 240;
const NAMES_SOMETHING = /\p{Script=Han}{2}|[A-Za-z]{2}/u;

/** The indicators of a width-folded passage. With `issueYear` known, what is dated before it is history. */
export function readPassage(text: string, issueYear: number | undefined): ReadIndicator[] {
  if (!/\d|全|[一二三四五六七八九十两]/.test(text)) return [];
  const shelter = shelterOf(text);
  const years = new TargetYears(text, shelter);
  const found: ReadIndicator[] = [];
  for (const sentence of sentencesOf(text, shelter)) found.push(...readSentence({ text, shelter, years, issueYear }, sentence));
  return found;
}

interface Reading {
  readonly text: string;
  readonly shelter: Uint8Array;
  readonly years: TargetYears;
  readonly issueYear: number | undefined;
}

/** What the sentence has said so far, for clauses that leave it out. */
interface Said {
  metric: string | undefined;
  accepted: boolean;
}

function* readSentence(reading: Reading, sentence: Sentence): Generator<ReadIndicator> {
  const said: Said = { metric: undefined, accepted: false };
  for (const [i, clause] of sentence.clauses.entries()) {
    yield* readCoverage(reading, sentence, i, said);
    for (const item of itemsOf(reading.text, reading.shelter, clause)) yield* readItem(reading, { sentence, index: i, clause, item }, said);
  }
}

interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  readonly clause: Span;
  readonly item: Item;
}

function* readCoverage({ text, shelter, years, issueYear }: Reading, sentence: Sentence, index: number, said: Said): Generator<ReadIndicator> {
  const clause = sentence.clauses[index];
  if (!clause) return;
  for (const { subject, span } of coveragesOf(text, shelter, clause)) {
    const metric = withinLimit(isEmptyPhrase(subject) ? said.metric ?? topicBefore(text, sentence, index) : subject);
    const targetYear = years.governing(sentence, span.end);
    if (metric === '' || isHistory(targetYear, issueYear)) continue;
    said.metric = metric;
    yield { metric, comparator: 'EQ', value: 100, valueHigh: undefined, unit: '%', targetYear, baselineYear: undefined, breakdown: [], start: span.start, end: span.end };
  }
}

function* readItem(reading: Reading, place: Place, said: Said): Generator<ReadIndicator> {
  const { text, years, issueYear } = reading;
  const { item, clause, sentence } = place;
  const [first] = item.quantities;
  const last = item.quantities.at(-1);
  if (!first || !last) return;
  const own = textBetween(text, item, item.start, first.outerStart);
  const before = own + (isEmptyPhrase(subjectOf(own)) ? first.base : '') + first.gap;
  const after = textBetween(text, item, last.end, item.end);
  if (/^全?(?:面|部)?覆盖/.test(after)) return;
  const targetYear = years.governing(sentence, first.start);
  const setting = settingOf(text, place, first, { before: withoutTitles(before), after, follows: said.accepted });
  said.accepted = !isHistory(targetYear, issueYear) && isCommitment(setting);
  if (!said.accepted) return;
  for (const { subject, quantity } of sharesOf(before, item.quantities)) {
    const metric = metricOf({ subject, after, quantity }, reading, place, said);
    if (!NAMES_SOMETHING.test(metric)) continue;
    said.metric = metric;
    yield {
      metric, comparator: quantity.comparator, value: quantity.value, valueHigh: quantity.valueHigh, unit: quantity.unit, targetYear,
      baselineYear: baselineYearOf(text.slice(Math.max(clause.start, item.start), first.start)), breakdown: breakdownOf(text.slice(last.end, last.end + 170)),
      ...extentOf(text, item, last),
    };
  }
}

function settingOf(text: string, { clause, sentence, item }: Place, quantity: Quantity, words: Pick<Setting, 'before' | 'after' | 'follows'>): Setting {
  return {
    quantity, ...words,
    clause: text.slice(Math.max(clause.start, item.start - CLAUSE_WINDOW / 2), Math.min(clause.end, item.end + CLAUSE_WINDOW / 2)),
    lead: text.slice(Math.max(sentence.start, quantity.start - LEAD), quantity.start),
    rest: text.slice(item.end, Math.min(sentence.end, item.end + LEAD)),
  };
}

/** A policy's title is no statement: its verbs count for nothing. */
function withoutTitles(text: string): string {
  return text.replace(/《[^《》]*》?/g, '《》');
}

/** Text of an item without the stretches that only describe. */
function textBetween(text: string, item: Item, start: number, end: number): string {
  let kept = '';
  let from = start;
  for (const hidden of item.hidden) {
    if (hidden.start < from || hidden.end > end) continue;
    kept += text.slice(from, hidden.start);
    from = hidden.end;
  }
  return kept + text.slice(from, Math.max(from, end));
}

function sharesOf(before: string, quantities: readonly Quantity[]): Share[] {
  const [only] = quantities;
  const parted = EACH_OF_THEM.exec(before)?.groups;
  const subject = parted ? subjectOf(parted['list'] ?? '') : subjectOf(before);
  const tail = subjectOf(parted?.['tail'] ?? '');
  if (quantities.length > 1) return distribute(subject, quantities).map((share) => ({ ...share, subject: share.subject + tail }));
  if (!only) return [];
  return parted ? repeat(subject, only).map((share) => ({ ...share, subject: share.subject + tail })) : [{ subject, quantity: only }];
}

/** 甲、乙分别增长, 小学、初中均达到, 校内、校外各: a list and the verb that each of its members takes. */
const EACH_OF_THEM = /^(?<list>.{2,})(?:分别|依次|(?<![人平户年亩生师地日月])均|(?<![成首])都|(?<=[^、,])各)(?<tail>[^,、]{0,8})$/;

interface Words {
  readonly subject: string;
  readonly after: string;
  readonly quantity: Quantity;
}

const COURSE = /课(?!时)|培训|教育/;
const HAS_MEASURE = /率|比例|占比|比重|数|量|份额|度|增|减|降|占|额|覆盖|课|时/;

/** The phrase that names what is measured: the item's own words, with the topic of the sentence where they name nothing. */
function metricOf({ subject, after, quantity }: Words, { text }: Reading, { sentence, index }: Place, said: Said): string {
  const object = objectOf(after);
  const own = subject + object;
  const topic = (): string => said.metric ?? topicBefore(text, sentence, index);
  if (isEmptyPhrase(own)) return withinLimit(withTopic(own, topic()));
  if (isMember(own)) return withinLimit(own + topicBefore(text, sentence, index));
  if (quantity.measure === 'lesson' && !COURSE.test(own)) return withinLimit(courseAround(text, sentence, index) + own);
  if (quantity.measure === 'ratio' && quantity.base === '' && !HAS_MEASURE.test(own) && object === '' && said.metric) return withinLimit(own + sharedMeasure(own, said.metric));
  return withinLimit(own);
}

/** 市县级 after 省级事项网上可办率 takes over 事项网上可办率; what shares no word takes over the whole topic. */
function sharedMeasure(own: string, topic: string): string {
  const at = topic.indexOf(own.slice(-1));
  return at < 0 ? topic : topic.slice(at + 1);
}

/** The quote: the item without leading marks, with the words behind the number, without trailing ones. */
function extentOf(text: string, item: Item, last: Quantity): Span {
  let start = item.start;
  while (start < last.start && /[\s、,:]/.test(text[start] ?? '')) start++;
  let end = Math.max(item.end, last.end);
  while (end > last.end && /[\s、,:]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function isHistory(targetYear: number | undefined, issueYear: number | undefined): boolean {
  return targetYear !== undefined && issueYear !== undefined && targetYear < issueYear;
}
