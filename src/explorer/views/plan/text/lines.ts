import type { Stretch } from './segments.js';

/** A line of a text: the stretch without its indentation, trailing blanks and line break. Lines without such a stretch are left out. */
export type Line = Stretch;

/** The lines that have something on them. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const written = line.trimStart();
    if (written === '') continue;
    const start = index + line.length - written.length;
    lines.push({ start, end: start + written.trimEnd().length });
  }
  return lines;
}

/** Width of a text in Chinese characters: an ASCII character takes half. */
function widthOf(text: string): number {
  let ascii = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 128) ascii++;
  return text.length - ascii / 2;
}

/** A page holds some 35–45 characters a line; a longer line was never broken by a page's width. */
const WIDEST_PAGE_LINE = 60;
const NARROWEST_PAGE_LINE = 15;
const FEWEST_LINES = 12;
/** How much of a text's lines must end in the middle of a sentence before it counts as broken at a page's width. */
const BROKEN_SHARE = 0.15;

// …推进市旗两 / …优化要求， / …“容缺后补
const OPEN_END = /[,，、“‘《〈(（〔]$/;
const TERMINAL = /[。！？!?；;：:）)】〕\]…]$/;
// ，聚焦市场主体 / ”办理 / ）的通知
const OPEN_START = /^[,，、。;；:：”’》〉)）！？]/;
// 一、 / （一） / 1. / 第一条 / 附件 / # Page 259:
const MARKER = /^(?:[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十百\d]+[）)]|\d{1,3}[.．、](?!\d)|第[一二三四五六七八九十百\d]+[章节条]|附件|#)/;

/** Characters of a full line where a conversion broke sentences at the width of a page; undefined where every line is a paragraph of its own. */
export function pageWidthOf(text: string, lines: readonly Line[]): number | undefined {
  const written = lines.map(({ start, end }) => text.slice(start, end));
  const widths = written.map(widthOf).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (written.length < FEWEST_LINES || width > WIDEST_PAGE_LINE || width < NARROWEST_PAGE_LINE) return undefined;
  const broken = written.filter((line) => OPEN_END.test(line) || (widthOf(line) >= width - 4 && !TERMINAL.test(line))).length;
  return broken >= written.length * BROKEN_SHARE ? width : undefined;
}

/** Whether a line goes on in the next one, in a text whose sentences are broken at this width; `paragraph` is what stands before, the line included. */
export function goesOn(line: string, next: string, width: number, paragraph: string): boolean {
  if (MARKER.test(next)) return false;
  if (OPEN_END.test(line) || OPEN_START.test(next) || opensBracket(line)) return true;
  if (!TERMINAL.test(line) && /[，。；]/.test(paragraph)) return true;
  return widthOf(line) >= (TERMINAL.test(line) ? width - 1 : width - 4);
}

/** Whether a bracket that opens in the line is not closed in it. */
function opensBracket(line: string): boolean {
  return ['（）', '()', '《》'].some(([open = '', close = '']) => line.lastIndexOf(open) > line.lastIndexOf(close));
}
