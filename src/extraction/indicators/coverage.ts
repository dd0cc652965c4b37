import type { Span } from '../../span.js';
import { isEmptyPhrase, subjectOf } from './phrases.js';
import { isOpen, type Punctuation } from './sentences.js';

/** A statement that words give a quantity of: something is to be covered in full (100 %) or not to grow (0 %). */
export interface Coverage {
  /** What is covered; empty where the clause before has to say. */
  readonly subject: string;
  readonly value: number;
  readonly unit: string;
  readonly span: Span;
}

const WORDS = /(?:100%)?(?:全面?覆盖|全部覆盖)|零增长/g;
/** What may stand behind: the end of the clause or the next member of a list, never a noun that it describes (全覆盖检查). */
const FREE = /^(?:$|[,;。、!]|和|及|的?目标|的?要求|应用(?:[,;。、]|$)|,)/;
/** Verbs of reaching; 推进 or 推动 alone only aims in a direction. */
const REACHING = /实现|确保|达到|做到|完成|保障|保持|力争/g;
const REACH = 100;
const ONLY_AIMS = /推进|推动|加快|探索|鼓励|支持|扩大|开展|促进/;

/**
 * The coverage statements of a clause by the words in it (实现…全覆盖, with `dated` also 到2025年…全覆盖); 推进…全覆盖 and 全覆盖的体系 are none.
 * A verb of reaching holds for the members of the list that follow.
 */
export function coveragesOf(text: string, punctuation: Punctuation, clause: Span, words: readonly CoverageWord[], dated: boolean): Coverage[] {
  const found: Coverage[] = [];
  let start = clause.start;
  let reached = false;
  for (const { start: at, end, word } of words) {
    if (!isFree(text, clause, end) || !isOpen(punctuation, at)) continue;
    const from = Math.max(start, at - REACH);
    const before = text.slice(from, at);
    const verb = lastVerb(before);
    reached ||= verb !== undefined;
    if (reached || (dated && !ONLY_AIMS.test(before))) found.push({ ...quantityOf(subjectIn(before, verb), word), span: { start: from, end } });
    start = end + (/[、和及]/.test(text[end] ?? '') ? 1 : 0);
  }
  return found;
}

const MAY_HOLD_WORDS = /覆盖|零增长/;

/** Where a passage says that something is covered in full or does not grow. */
export function coverageWordsIn(text: string): CoverageWord[] {
  if (!MAY_HOLD_WORDS.test(text)) return [];
  return [...text.matchAll(WORDS)].map(({ index, 0: word }) => ({ start: index, end: index + word.length, word }));
}

/** Such a word with its place. */
export interface CoverageWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function isFree(text: string, clause: Span, end: number): boolean {
  return end <= clause.end && FREE.test(text.slice(end, Math.min(clause.end, end + 5)));
}

function quantityOf(subject: string, word: string): Omit<Coverage, 'span'> {
  return word === '零增长' ? { subject: `${subject}增长`, value: 0, unit: '%' } : { subject, value: 100, unit: '%' };
}

interface Verb {
  readonly at: number;
  readonly end: number;
}

function lastVerb(before: string): Verb | undefined {
  let verb: Verb | undefined;
  for (const found of before.matchAll(REACHING)) verb = { at: found.index, end: found.index + found[0].length };
  return verb;
}

function subjectIn(before: string, verb: Verb | undefined): string {
  if (!verb) return withoutCount(subjectOf(before));
  const object = withoutCount(subjectOf(before.slice(verb.end)));
  const subject = subjectOf(before.slice(0, verb.at));
  if (isEmptyPhrase(object)) return withoutCount(subject);
  return isEmptyPhrase(subject) ? object : subject + object;
}

/** 26个乡镇(街道) → 乡镇(街道). */
function withoutCount(phrase: string): string {
  return phrase.replace(/^(全[省市县区])?\d+个/, '$1').replace(/100%$/, '');
}
