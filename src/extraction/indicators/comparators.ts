import type { Comparator } from '../mentions.js';
import { charClasses } from './char-classes.js';

interface Cue {
  readonly comparator: Comparator;
  readonly words: string;
}

/** Words before a number, directly: 不低于90%, 超50家, 近12亿元. Longer ones come first. */
const BEFORE: readonly Cue[] = [
  { comparator: 'GTE', words: '不低于|不少于|不小于|不短于|不得低于|不得少于|不能低于|不能少于|至少|最少|最低|大于等于|不弱于|≥' },
  { comparator: 'LTE', words: '不超过|不高于|不多于|不大于|不长于|不突破|不得超过|不得高于|不得多于|不得突破|不得大于|不能超过|不超|最多|至多|最高|最长|小于等于|≤' },
  { comparator: 'LT', words: '低于|小于|少于|短于|不足|不到|不满|<' },
  { comparator: 'GT', words: '超过|超出|高于|大于|多于|长于|优于|突破|超|>' },
  { comparator: 'APPROX', words: '大约|大概|将近|接近|约|近' },
];

/** Words after a unit: 50%以上, 5个工作日以内, 94%左右. */
const AFTER: readonly Cue[] = [
  { comparator: 'GTE', words: '\\(含\\)以上|及其?以上|或以上|以上\\(含\\)|以上' },
  { comparator: 'LTE', words: '\\(含\\)以下|及其?以下|或以下|以下|以内|之内|(?:时间|期限|时限)?内(?!部|容|涵|外|地|蒙|设|控|需|河|陆|分泌|科|资|审)' },
  { comparator: 'APPROX', words: '左右|上下' },
];

/** The words before, longest first, so that 不超过 is not read as 超过. */
const WORDS_BEFORE = BEFORE.flatMap(({ comparator, words }) => words.split('|').map((word) => ({ comparator, word }))).sort((a, b) => b.word.length - a.word.length);
/** The same by the code of their last character. */
const BY_ENDING = new Map<number, typeof WORDS_BEFORE>();
for (const cue of WORDS_BEFORE) {
  const ending = cue.word.charCodeAt(cue.word.length - 1);
  BY_ENDING.set(ending, [...BY_ENDING.get(ending) ?? [], cue]);
}
const AFTER_FORMS = AFTER.map(({ comparator, words }) => ({ comparator, form: new RegExp(`^(?:${words})`) }));

/** 至少开展1次, 至少上好1节, 至少每月更新一次: the adverb stands before the verb. */
const AT_LEAST = /(?:至少|不少于|不低于)(?<gap>[^\d,;。、:]{1,12})$/;
/** 不低于符合条件教师总数的10%: the base of the share stands between. */
const OVER_A_BASE = /(?<word>不低于|不少于|不得低于|不超过|不高于|不得超过|超过|高于|低于)(?<base>[^,;。:]{1,24}的)$/;
/** 进入前20名, but not 2025年前50%的县. */
const RANK = /(?<![年月日之以目])前$/;

/** A comparator and the length of what carries it; `gap` is the verb between it and the number, `base` what a share is taken of. */
export interface ComparatorAt {
  readonly comparator: Comparator;
  readonly length: number;
  readonly gap: string;
  readonly base?: string;
}

/** 前20名, 前5位: a rank at most, where the unit is one of rank. */
export function rankBefore(text: string, unit: string): ComparatorAt | undefined {
  return text.endsWith('前') && (unit === '名' || unit === '位') && RANK.test(text) ? { comparator: 'LTE', length: 1, gap: '' } : undefined;
}

/** The comparator that ends the text before a number, undefined where there is none. */
export function comparatorBefore(text: string): ComparatorAt | undefined {
  const direct = BY_ENDING.get(text.charCodeAt(text.length - 1))?.find(({ word }) => text.endsWith(word));
  if (direct && !isPartOfAWord(direct.word, text)) return { comparator: direct.comparator, length: direct.word.length, gap: '' };
  return distantComparator(text);
}

function distantComparator(text: string): ComparatorAt | undefined {
  const based = text.endsWith('的') ? OVER_A_BASE.exec(text) : null;
  if (based?.groups) return { comparator: plainComparator(based.groups['word'] ?? ''), length: based[0].length, gap: '', base: based.groups['base'] ?? '' };
  const atLeast = AT_LEAST.exec(text);
  return atLeast?.groups ? { comparator: 'GTE', length: atLeast[0].length, gap: atLeast.groups['gap'] ?? '' } : undefined;
}

function plainComparator(word: string): Comparator {
  return WORDS_BEFORE.find((cue) => cue.word === word)?.comparator ?? 'EQ';
}

/** 就近, 附近, 赶超: the sign is part of another word. */
function isPartOfAWord(found: string, text: string): boolean {
  return found.length === 1 && /[就附最临靠邻远新赶反制违节][近约超]$/.test(text);
}

/** The characters that such words begin with. */
const OPENS_AFTER = charClasses('(及或以之时期内左上');

/** The comparator that begins the text after a unit, undefined where there is none. */
export function comparatorAfter(text: string): ComparatorAt | undefined {
  if (OPENS_AFTER[text.charCodeAt(0)] !== 1) return undefined;
  for (const { comparator, form } of AFTER_FORMS) {
    const found = form.exec(text)?.[0];
    if (found) return { comparator, length: found.length, gap: '' };
  }
  return undefined;
}
