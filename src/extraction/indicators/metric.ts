import { isMember, memberAtEnd, type Share } from './distribution.js';
import { isEmptyPhrase, objectOf, shortened, withinLimit, withTopic } from './phrases.js';
import type { Quantity } from './quantities.js';
import type { Sentence } from './sentences.js';
import { courseAround, topicBefore } from './topic.js';

/** Where a share stands, and what the sentence has measured before it. */
export interface MetricPlace {
  readonly text: string;
  readonly sentence: Sentence;
  /** Index of the clause in its sentence. */
  readonly index: number;
  /** The metric before it in the sentence. */
  readonly said: string | undefined;
}

const COURSE = /课(?!时)|培训|教育/;
/** A phrase that names only whose share it is: 市县级 after 省级事项网上可办率. */
const WHOSE = /^.{1,4}[级类省市县区乡镇村校园]$|^有条件的?$/;

/** The phrase that names what is measured: the item's own words, with the topic of the sentence where they name nothing. */
export function metricOf({ subject, quantity }: Share, after: string, place: MetricPlace): string {
  const own = shortened(withBase(subject, quantity.base), objectOf(after));
  return withinLimit(completed(own, quantity, place));
}

const DURATION_END = /(?:时间|时限|用时|时长|周期)$/;

/** 在校生规模不低于学生总数的10%: what the share is taken of belongs to it, unless a rate says so already. */
function withBase(subject: string, base: string): string {
  if (base === '') return subject;
  const whole = `${subject}占${base.replace(/的$/, '')}`;
  return RATE.test(subject) || isEmptyPhrase(subject) || withinLimit(whole) !== whole ? subject : whole;
}
const RATE = /率|比例|占|比重/;

function completed(own: string, quantity: Quantity, place: MetricPlace): string {
  if (isEmptyPhrase(own)) return withTopic(own, topicOf(place));
  if (isMember(own)) return ofMember(own, place);
  if (quantity.measure === 'lesson' && !COURSE.test(own)) return courseAround(place.text, place.sentence, place.index) + own;
  return place.said === undefined ? firstMeasured(own, place) : measuredAfter(own, quantity, place.said);
}

function firstMeasured(own: string, { text, sentence, index }: MetricPlace): string {
  return own.length === 3 && SHORT_RATE.test(own) ? joinedAtWord(topicBefore(text, sentence, index), own) : own;
}

/** 占服务业比重 behind another share: what takes the share stands before. */
function measuredAfter(own: string, quantity: Quantity, said: string): string {
  if (own.startsWith('占')) return said + own;
  return lacksMeasure(own, quantity, said) ? own + sharedMeasure(own, said) : own;
}

/** 签订承诺书,签订率达到100%: a rate of an action that the clause before names. */
const SHORT_RATE = /^\p{Script=Han}{2}率$/u;

function joinedAtWord(topic: string, rate: string): string {
  const action = rate.slice(0, -1);
  return withinLimit(topic + rate) !== topic + rate ? rate : topic.endsWith(action) ? `${topic}率` : topic + rate;
}

function lacksMeasure(own: string, { measure, base }: Quantity, said: string): boolean {
  if (measure === 'time') return DURATION_END.test(said) && !/时|期|率|年限/.test(own);
  return measure === 'ratio' && base === '' && WHOSE.test(own);
}

function topicOf({ text, sentence, index, said }: MetricPlace): string {
  return said ?? topicBefore(text, sentence, index);
}

/** 初中 after 小学体育课 measures 初中体育课; with nothing measured before, the topic is that of the sentence. */
function ofMember(own: string, place: MetricPlace): string {
  const { said } = place;
  if (said === undefined) return own + topicBefore(place.text, place.sentence, place.index);
  const ending = memberAtEnd(said);
  return ending === '' ? own + sharedMeasure(own, said) : said.slice(0, said.length - ending.length) + own;
}

/** 市县级 after 省级事项网上可办率 takes over 事项网上可办率; what shares no word takes over the whole. */
function sharedMeasure(own: string, said: string): string {
  const at = said.indexOf(own.slice(-1));
  if (at >= 0) return said.slice(at + 1).replace(/^以上/, '');
  return isMember(own) ? said : /[^的]{2,10}(?:时间|时限|用时|时长|周期)$/.exec(said)?.[0].slice(-6) ?? said;
}
