import type { Comparator, IndicatorMention } from '../mentions.js';
import type { Span } from '../../span.js';
import { breakdownOf } from './breakdown.js';
import { isCommitment, type Setting } from './commitment.js';
import { coveragesOf, coverageWordsIn, type CoverageWord } from './coverage.js';
import { sharesOf } from './distribution.js';
import { metricOf } from './metric.js';
import { isEmptyPhrase, subjectOf, withinLimit, withoutChange } from './phrases.js';
import { quantitiesIn, type Quantity } from './quantities.js';
import type { Measure } from './units.js';
import { isOpen, punctuationOf, sentencesAt, type Punctuation, type Sentence } from './sentences.js';
import { itemsOf, type Item } from './statements.js';
import { TargetYears } from './target-year.js';
import { topicBefore } from './topic.js';
import { nextFrom, startingWithin } from './within.js';

/** An indicator; `span` is its place in the passage. */
export type ReadIndicator = Omit<IndicatorMention, 'path'>;

/** Characters of a sentence before a number that can show that it speaks of the past. */
const LEAD = 80;
/** 2023年、2024年和2025年 before what they share. */
const YEARS = /20\d\d年(?:底|末)?(?:[、,和及与]20\d\d年(?:底|末)?)+(?:分别|依次)?/g;
/** 2018年以来,… speaks of the past to its end. */
const SINCE = /以来,/;
const SINCE_REACH = 20;
const CLAUSE_WINDOW = 240;
/** A breakdown in brackets is no longer than this. */
const BRACKET_REACH = 170;
/** 每个县 before a verb. */
const EACH = /^每(?:个|所|家|名|位|县|市|乡|镇|村|校)[^,、\d]{0,6}?(?=建|配|设|培|打造|组织|开展|至少)/;
const NAMES_SOMETHING = /\p{Script=Han}{2}|[A-Za-z]{2}/u;

/** The indicators of a width-folded passage. With `issueYear` known, what is dated before it is history; `inherited` is the deadline of its section. */
export function readPassage(text: string, issueYear: number | undefined, inherited?: number): readonly ReadIndicator[] {
  const all = quantitiesIn(text);
  const words = coverageWordsIn(text);
  const found: ReadIndicator[] = [];
  if (all.length === 0 && words.length === 0) return found;
  const punctuation = punctuationOf(text);
  const quantities = all.filter((q) => isOpen(punctuation, q.start));
  const reading = { text, punctuation, quantities, words, years: new TargetYears(text, punctuation, inherited), issueYear, found };
  for (const sentence of sentencesAt(text, punctuation, placesOf(quantities, words))) readSentence(reading, sentence);
  return found;
}

function placesOf(quantities: readonly Quantity[], words: readonly CoverageWord[]): readonly number[] {
  const places = quantities.map((q) => q.start);
  return words.length === 0 ? places : [...places, ...words.map((word) => word.start)].sort((a, b) => a - b);
}

interface Reading {
  readonly text: string;
  readonly punctuation: Punctuation;
  readonly quantities: readonly Quantity[];
  readonly words: readonly CoverageWord[];
  readonly years: TargetYears;
  readonly issueYear: number | undefined;
  /** What has been read, in the order of the text. */
  readonly found: ReadIndicator[];
}

/** What the sentence has said so far, for clauses that leave it out. */
interface Said {
  metric: string | undefined;
  /** 每个县 of 每个县建成1个中心、不少于10个站点: whom the numbers of a clause are counted for. */
  each: string;
  /** 至少 of 至少提供1次指导、3次推荐: the bound that a verb holds for the numbers behind it. */
  bound: Comparator | undefined;
  /** Where the yearly parts of the last number end: they are no numbers of their own. */
  behind: number;
  /** What the last accepted item measured; undefined after one that was none. */
  measure: Measure | undefined;
}

function readSentence(reading: Reading, sentence: Sentence): void {
  const said: Said = { metric: undefined, each: '', bound: undefined, behind: 0, measure: undefined };
  const quantities = startingWithin(reading.quantities, sentence);
  const words = startingWithin(reading.words, sentence);
  let next = 0;
  sentence.clauses.forEach((clause, index) => {
    said.each = '';
    said.bound = undefined;
    if (words.length > 0) readCoverage(reading, sentence, index, startingWithin(words, clause), said);
    const behind = nextFrom(quantities, next, clause.end);
    if (behind > next) readQuantities(reading, sentence, index, quantities.slice(next, behind), said);
    next = behind;
  });
}

function readQuantities(reading: Reading, sentence: Sentence, index: number, quantities: readonly Quantity[], said: Said): void {
  const clause = sentence.clauses[index];
  if (!clause) return;
  for (const item of itemsOf(reading.text, reading.punctuation, clause, quantities)) readItem(reading, { sentence, index, clause, item }, said);
}

interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  readonly clause: Span;
  readonly item: Item;
}

function readCoverage({ text, punctuation, years, issueYear, found }: Reading, sentence: Sentence, index: number, words: readonly CoverageWord[], said: Said): void {
  const clause = sentence.clauses[index];
  if (!clause || words.length === 0) return;
  for (const { subject, value, unit, span } of coveragesOf(text, punctuation, clause, words, years.isDated(sentence, clause.end))) {
    const metric = withinLimit(isEmptyPhrase(subject) ? said.metric ?? topicBefore(text, sentence, index) : subject);
    const targetYear = years.governing(sentence, span.end);
    if (metric === '' || isHistory(targetYear, issueYear)) continue;
    said.metric = metric;
    found.push({ metric, comparator: 'EQ', value, valueHigh: undefined, unit, targetYear, baselineYear: undefined, breakdown: [], span });
  }
}

function readItem(reading: Reading, place: Place, said: Said): void {
  const { text, years, issueYear } = reading;
  const { item, sentence } = place;
  const words = wordsOf(text, item);
  if (!words || words.first.start < said.behind || (reading.words.length > 0 && /全(?:面|部)?覆盖/.test(words.after))) return;
  const { first } = words;
  const targetYear = years.governing(sentence, first.start);
  const aimed = !isHistory(targetYear, issueYear) && isCommitment(settingOf(reading, place, words, said.measure));
  said.measure = aimed ? first.measure : undefined;
  if (aimed) addStated(reading, place, words, said, targetYear);
}

/** Adds what an item that is an aim states, a share for each of its quantities or members. */
function addStated({ text, years, found }: Reading, { item, sentence, index }: Place, { first, last, before, after }: Words, said: Said, targetYear: number | undefined): void {
  const { parts: breakdown, length } = breakdownOf(text.slice(last.end, last.end + BRACKET_REACH));
  said.behind = last.end + length;
  const baselineYear = years.baseline({ start: item.start, end: first.start });
  const span = extentOf(text, item, last);
  const shared = item.quantities.length > 1 ? years.shared(sentence, first.start) : [];
  const yearOf = (i: number): number | undefined => (shared.length === item.quantities.length ? shared[i] : targetYear);
  const at = { text, sentence, index, said: topicFor(said.metric, before) };
  for (const [i, share] of sharesOf(shared.length > 0 ? before.replace(YEARS, '') : before, item.quantities).entries()) {
    const metric = scoped(metricOf(share, after, at), said);
    if (metric === undefined) continue;
    const { value, valueHigh, unit } = share.quantity;
    found.push({ metric, comparator: boundOf(share.quantity, before, said), value, valueHigh, unit, targetYear: yearOf(i), baselineYear, breakdown, span });
  }
}

/** 研发投入强度提高0.3个百分点,达到2.1%: what is reached is the strength, not its rise. */
function topicFor(said: string | undefined, before: string): string | undefined {
  return said !== undefined && /(?:达到?|突破|超过)$/.test(before) ? withoutChange(said) : said;
}

/** A metric with 每个县 of the number before it in the clause, remembered for those behind it; undefined for words that name nothing. */
function scoped(named: string, said: Said): string | undefined {
  if (!NAMES_SOMETHING.test(named)) return undefined;
  const metric = said.each === '' || named.startsWith('每') ? named : withinLimit(said.each + named);
  said.metric = metric;
  if (metric.startsWith('每')) said.each ||= EACH.exec(metric)?.[0] ?? '';
  return metric;
}

/** A number's own bound, else that of the verb that holds for the list; the latter is remembered. */
function boundOf({ comparator, gap }: Quantity, before: string, said: Said): Comparator {
  if (gap !== '') said.bound = comparator;
  return comparator === 'EQ' && before === '' ? said.bound ?? comparator : comparator;
}

interface Words {
  readonly first: Quantity;
  readonly last: Quantity;
  readonly before: string;
  readonly after: string;
}

/** The words on both sides of an item's quantities; the base of a share (总课时的) only where nothing else names it. */
function wordsOf(text: string, item: Item): Words | undefined {
  const first = item.quantities[0];
  const last = item.quantities.at(-1);
  if (!first || !last) return undefined;
  const own = textBetween(text, item, item.start, first.outerStart);
  const before = own + (first.base !== '' && isEmptyPhrase(subjectOf(own)) ? first.base : '') + first.gap;
  return { first, last, before, after: textBetween(text, item, last.end, item.end) };
}

function settingOf({ text, years, issueYear }: Reading, { clause, sentence, item }: Place, { first: quantity, before, after }: Words, measured: Measure | undefined): Setting {
  return {
    quantity, issueYear,
    after: withoutTitles(after),
    before: withoutTitles(before),
    follows: measured !== undefined && (quantity.measure !== 'time' || measured === 'time'),
    dated: years.isDated(sentence, quantity.start),
    clause: text.slice(Math.max(clause.start, item.start - CLAUSE_WINDOW / 2), Math.min(clause.end, item.end + CLAUSE_WINDOW / 2)),
    lead: text.slice(leadStart(text, sentence, quantity), quantity.start),
    rest: text.slice(item.end, Math.min(sentence.end, item.end + LEAD)),
  };
}

function leadStart(text: string, sentence: Sentence, quantity: Quantity): number {
  const near = quantity.start - LEAD;
  return near <= sentence.start || SINCE.test(text.slice(sentence.start, sentence.start + SINCE_REACH)) ? sentence.start : near;
}

/** A policy's title is no statement: its verbs count for nothing. */
function withoutTitles(text: string): string {
  return text.includes('《') ? text.replace(/《[^《》]*》?/g, '《》') : text;
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
