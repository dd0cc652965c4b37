import { numberOf } from './numerals.js';

/**
 * The numberings of a 公文 from the outermost in (GB/T 9704: 一、 （一） 1. （1）), with the 编 章 节 条 of rules before them
 * and circled digits behind.
 */
const MARKER_RANKS = ['part', 'chapter', 'section', 'article', 'cn', 'cn-bracket', 'digit', 'decimal', 'subdecimal', 'digit-bracket', 'circled'] as const;
export type MarkerKind = (typeof MARKER_RANKS)[number];

/** The number before a heading. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly number: number;
  /** Units of the matched text that the number takes, its closing mark included. */
  readonly length: number;
}

const CN = '[零〇一二三四五六七八九十百]{1,5}';

const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  // 第一编 / 第二章 总则 / 第三节 / 第十二条
  ['part', new RegExp(`^第(?<n>${CN}|\\d{1,3})编`)],
  ['chapter', new RegExp(`^第(?<n>${CN}|\\d{1,3})章`)],
  ['section', new RegExp(`^第(?<n>${CN}|\\d{1,3})节`)],
  ['article', new RegExp(`^第(?<n>${CN}|\\d{1,3})条`)],
  // 一、总体要求 / 一.总体要求
  ['cn', new RegExp(`^(?<n>${CN})[、.]`)],
  // (一)指导思想 / （二十一）、
  ['cn-bracket', new RegExp(`^\\((?<n>${CN})\\)[、.]?`)],
  // 1.优化 / 12、落实 / 23.2023年4月1日以后…; 3.5万 is a quantity. A private-use sign is a point of a font that a conversion did not know.
  ['digit', /^(?<n>\d{1,3})(?:\.(?!\d)|\.(?=(?:19|20)\d\d年)|、|[\ue000-\uf8ff])/],
  // (1)严把预售入口关 / 1)
  ['digit-bracket', /^\(?(?<n>\d{1,3})\)[、.]?/],
];

/** What every pattern begins with: most lines of a text begin with none of it. */
const OPENS = /^[第零〇一二三四五六七八九十百(\d]/;

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The numbering at the start of a width-folded text, undefined where there is none. */
export function markerAt(text: string): Marker | undefined {
  const circled = CIRCLED.indexOf(text[0] ?? '?');
  if (circled >= 0) return { kind: 'circled', number: circled + 1, length: 1 };
  if (!OPENS.test(text)) return undefined;
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    const number = match && numberOf(match.groups?.['n'] ?? '');
    if (match && number) return { kind, number, length: match[0].length };
  }
  return undefined;
}

export function rankOf(kind: MarkerKind): number {
  return MARKER_RANKS.indexOf(kind);
}
