import type { Line } from './lines.js';

/** How a conversion broke the lines of a text. */
export interface Wrapping {
  /** Characters of a full line; undefined where every line is a paragraph of its own. */
  readonly width: number | undefined;
  /** Whether cells of a table stand a line each, broken at the width of their columns. */
  readonly isTabular: boolean;
}

// 序号 / 重点任务 / 主要内容 / 牵头部门 / 责任单位, a line each
const COLUMN_HEAD = /^(?:序号|(?:重点|工作|主要|目标|具体)?(?:任务|措施|内容|举措|事项|目标)|(?:任务|工作)(?:名称|内容|目标)|(?:牵头|责任|配合|主责|协同)(?:单位|部门|处室)|(?:完成|办结)时[限间]|备注)$/;
const LONGEST_COLUMN_HEAD = 6;
const FEWEST_COLUMNS = 3;

/** Whether a line is the head of a column of a table that was flattened to lines. */
export function isColumnHead(text: string): boolean {
  return COLUMN_HEAD.test(text);
}


function isTabular(written: readonly Line[]): boolean {
  let columns = 0;
  return written.some((line) => {
    columns = line.text.length <= LONGEST_COLUMN_HEAD && COLUMN_HEAD.test(line.text) ? columns + 1 : 0;
    return columns >= FEWEST_COLUMNS;
  });
}

const TERMINAL = '。！？!?；;：:）)】〕]…';
/** A page holds some 35–45 characters a line; a longer line was never broken by a page's width. */
const WIDEST_PAGE_LINE = 60;
const NARROWEST_PAGE_LINE = 15;
/** Fewer lines tell no width. */
const FEWEST_LINES = 12;

/** Tells a text whose sentences are broken at the width of a page from one with a paragraph a line. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  const written = lines.filter((line) => line.text !== '');
  return { width: written.length < FEWEST_LINES || isOfLongLines(written) ? undefined : pageWidthOf(written), isTabular: isTabular(written) };
}

/** Whether so many lines are wider than a page in whatever characters that the width of nine in ten is. */
function isOfLongLines(written: readonly Line[]): boolean {
  return written.filter(({ text }) => text.length > WIDEST_PAGE_LINE * 2).length >= written.length - nineInTen(written);
}

/** How many lines are no wider than the width that is taken for a text's. */
function nineInTen(written: readonly Line[]): number {
  return Math.floor(written.length * 0.9);
}

/** Characters of a full line, where lines of that width leave sentences open. */
function pageWidthOf(written: readonly Line[]): number | undefined {
  const widths = written.map((line) => widthOf(line.text));
  const width = Float64Array.from(widths).sort()[nineInTen(written)] ?? 0;
  if (width > WIDEST_PAGE_LINE || width < NARROWEST_PAGE_LINE) return undefined;
  const open = written.filter(({ text }, i) => isOpenEnd(text) || ((widths[i] ?? 0) >= width - 4 && !TERMINAL.includes(text.charAt(text.length - 1)))).length;
  return open >= written.length * 0.15 ? width : undefined;
}

/** Width of a folded text in Chinese characters: an ASCII character takes half. */
export function widthOf(text: string): number {
  let ascii = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x80) ascii++;
  return text.length - ascii / 2;
}

/** Whether a sentence is left unfinished at the end of a line. */
export function isOpenEnd(text: string): boolean {
  return text !== '' && ',，、“‘《〈('.includes(text.charAt(text.length - 1));
}

/** Whether a bracket stands open at the end of a text. */
export function isOpenBracket(text: string): boolean {
  return ['()', '〔〕', '《》'].some(([open = '', close = '']) => countOf(text, open) > countOf(text, close));
}

/** How many times a text holds a character. */
export function countOf(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}

/** Whether a line can only be the rest of one before it. */
export function isOpenStart(text: string): boolean {
  return /^[,，、。;；:：”’》〉)！？]/.test(text);
}
