import type { Span } from '../../span.js';
import { isEmptyPhrase, subjectOf } from './phrases.js';
import { OPEN } from './sentences.js';

/** A statement that something is to be covered in full. */
export interface Coverage {
  /** What is covered; empty where the clause before has to say. */
  readonly subject: string;
  readonly span: Span;
}

const FULL = /(?:100%)?(?:全面?覆盖|全部覆盖)/g;
/** What may stand behind: the end of the clause or the next member of a list, never a noun that it describes (全覆盖检查). */
const FREE = /^(?:$|[,;。、!]|和|及|的?目标|的?要求|,)/;
/** Verbs of reaching; 推进 or 推动 alone only aims in a direction. */
const REACHING = /实现|确保|达到|做到|完成|保障|力争/g;
const REACH = 100;

/** The coverage statements of a clause (实现…全覆盖); 推进…全覆盖 and 全覆盖的体系 are none. */
export function* coveragesOf(text: string, shelter: Uint8Array, clause: Span): Generator<Coverage> {
  let start = clause.start;
  let reached = false;
  const stretch = text.slice(clause.start, clause.end);
  for (const found of stretch.matchAll(FULL)) {
    const at = clause.start + found.index;
    const end = at + found[0].length;
    if (shelter[at] !== OPEN || !FREE.test(text.slice(end, Math.min(clause.end, end + 5)))) continue;
    const from = Math.max(start, at - REACH);
    const before = text.slice(from, at);
    const verb = lastVerb(before);
    if (verb || reached) yield { subject: subjectIn(before, verb), span: { start: from, end } };
    reached ||= verb !== undefined;
    start = end + (/[、和及]/.test(text[end] ?? '') ? 1 : 0);
  }
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
