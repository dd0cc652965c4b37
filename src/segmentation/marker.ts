import { numberOf } from './numerals.js';

/**
 * The numberings of a 公文 from the outermost in (GB/T 9704: 一、 （一） 1. （1）), with the 编 章 节 条 of rules before them
 * and circled digits behind.
 */
const MARKER_KINDS = ['part', 'chapter', 'section', 'article', 'cn', 'cn-bracket', 'digit', 'decimal', 'subdecimal', 'digit-bracket', 'circled'] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

const RANKS: ReadonlyMap<MarkerKind, number> = new Map(MARKER_KINDS.map((kind, rank) => [kind, rank]));

/** The number before a heading. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly number: number;
  /** Units of the matched text that the number takes, its closing mark included. */
  readonly length: number;
}

const CN_DIGITS = '零〇一二三四五六七八九十百';
const DIGITS = '0123456789';
const CN = `[${CN_DIGITS}]{1,5}`;

/** Each numbering with the characters that it may begin with; its number is the one group, without a name, which a match would make an object for. */
const PATTERNS: readonly (readonly [MarkerKind, string, RegExp])[] = [
  // 第一编 / 第二章 总则 / 第三节 / 第十二条
  ['part', '第', new RegExp(`^第(${CN}|\\d{1,3})编`)],
  ['chapter', '第', new RegExp(`^第(${CN}|\\d{1,3})章`)],
  ['section', '第', new RegExp(`^第(${CN}|\\d{1,3})节`)],
  ['article', '第', new RegExp(`^第(${CN}|\\d{1,3})条`)],
  // 一、总体要求 / 一.总体要求
  ['cn', CN_DIGITS, new RegExp(`^(${CN})[、.]`)],
  // (一)指导思想 / （二十一）、
  ['cn-bracket', '(', new RegExp(`^\\((${CN})\\)[、.]?`)],
  // 第一,夯实参保数据基础。
  ['cn-bracket', '第', new RegExp(`^第(${CN})[,、](?=[^,。;、]{4,30}。)`)],
  // 1.优化 / 12、落实 / 23.2023年4月1日以后…; 3.5万 is a quantity. A private-use sign is a point of a font that a conversion did not know.
  ['digit', DIGITS, /^(\d{1,3})(?:\.(?!\d)|\.(?=(?:19|20)\d\d年)|、|[\ue000-\uf8ff])/],
  // (1)严把预售入口关 / 1)
  ['digit-bracket', `(${DIGITS}`, /^\(?(\d{1,3})\)[、.]?/],
];

const CIRCLED = { first: 0x2460, last: 0x2473 } as const;

/** The numberings that may begin with a character, by its code. Most lines begin with none of these. */
const BY_OPENING: ReadonlyMap<number, readonly (readonly [MarkerKind, RegExp])[]> = new Map(
  [...new Set(PATTERNS.flatMap(([, opening]) => [...opening]))].map((char) => [
    char.charCodeAt(0), PATTERNS.flatMap(([kind, opening, pattern]) => (opening.includes(char) ? [[kind, pattern] as const] : [])),
  ]),
);

/** The numbering at the start of a width-folded text, undefined where there is none. */
export function markerAt(text: string): Marker | undefined {
  const first = text.charCodeAt(0);
  const patterns = BY_OPENING.get(first);
  if (!patterns) return circledAt(first);
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    const number = match && numberOf(match[1] ?? '');
    if (match && number) return { kind, number, length: match[0].length };
  }
  return undefined;
}

/** ① to ⑳ */
function circledAt(first: number): Marker | undefined {
  return first >= CIRCLED.first && first <= CIRCLED.last ? { kind: 'circled', number: first - CIRCLED.first + 1, length: 1 } : undefined;
}

export function rankOf(kind: MarkerKind): number {
  return RANKS.get(kind) ?? -1;
}
