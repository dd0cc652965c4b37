import type { Sentence } from './sentences.js';
import { isEmptyPhrase, stripLeading, subjectOf } from './phrases.js';

/** How far back, in clauses, a sentence is searched for what it speaks of. */
const CLAUSES_BACK = 4;
const WINDOW = 80;
/** Verbs with which a clause takes up its topic: 加快校园录播教室建设, 提升教师学历. */
const VERBS = /^(?:分[期步批]|[分逐]?年度?|提格|提升|升级|完善|加强|加快|推进|推动|深化|优化|强化|扩大|开展|实施|建立|健全|落实|严格|构建|支持|鼓励|开设|提高|降低|切实|压缩|规范|持续|不断|深入|积极|大力|全面|进一步)+/;

/** The noun phrase that the clauses before a clause speak of; '' where there is none. */
export function topicBefore(text: string, sentence: Sentence, index: number): string {
  for (let i = index - 1; i >= 0 && i >= index - CLAUSES_BACK; i--) {
    const clause = sentence.clauses[i];
    if (!clause) continue;
    const phrase = subjectOf(stripLeading(text.slice(clause.start, Math.min(clause.end, clause.start + WINDOW))));
    const topic = phrase.replace(VERBS, '');
    if (!isEmptyPhrase(topic) && !/\d{4}年/.test(topic)) return topic;
  }
  return '';
}

const COURSE_NAME = /(?<course>[^,、:(]{0,16}?(?:课程|课))(?!时|外|后)/;
const COURSE_AHEAD = /的(?<course>[^,、:]{0,8}课程?)/;
const COURSE_CLAUSES_BACK = 8;

/** The course that lessons are counted for, named in the clauses before or at the end of the sentence; '' where none is. */
export function courseAround(text: string, sentence: Sentence, index: number): string {
  const own = sentence.clauses[index];
  const before = sentence.clauses.slice(Math.max(0, index - COURSE_CLAUSES_BACK), index + 1).reverse();
  for (const { start, end } of before) {
    const course = COURSE_NAME.exec(text.slice(start, Math.min(end, start + WINDOW)))?.groups?.['course'];
    if (course !== undefined) return subjectOf(course);
  }
  const ahead = own ? text.slice(own.end, Math.min(sentence.end, own.end + 3 * WINDOW)) : '';
  return COURSE_AHEAD.exec(ahead)?.groups?.['course'] ?? '';
}
