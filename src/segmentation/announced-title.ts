import type { Span } from '../span.js';
import type { Block } from './blocks.js';
import { foldWidth } from './fold-width.js';
import { isWholeTitle, type TitleRun } from './title-run.js';

const HANDS_OUT = '(?:印发|发布|下发|出台|公布|颁布)了?';
const HANDS_OUT_HERE = new RegExp(`${HANDS_OUT}$`);
// 6月12日,西安市教育局发布《关于做好2023年义务教育招生入学工作的通知》,具体内容如下
const ANNOUNCES = new RegExp(`${HANDS_OUT}《(?<title>[^《》。]{8,160})》[^。]{0,40}如下[^\\u4e00-\\u9fff]{0,8}$`);

/** The title that news of a document names before giving its text; undefined for every other paragraph. */
export function announcedTitleAt(source: string, blocks: readonly Block[], at: number): TitleRun | undefined {
  const block = blocks[at];
  const text = block?.kind === 'text' && !block.marker ? ANNOUNCES.exec(block.text)?.groups?.['title'] : undefined;
  if (!block || text === undefined || !isWholeTitle(text)) return undefined;
  const span = quotedAt(source, block.span, text);
  return span && { first: at, span, text, next: at + 1 };
}

function quotedAt(source: string, span: Span, title: string): Span | undefined {
  for (const { index, 1: inner = '' } of source.slice(span.start, span.end).matchAll(/《([^《》]+)》/g)) {
    const start = span.start + index + 1;
    if (foldWidth(inner).replace(/\s/g, '') === title) return { start, end: start + inner.length };
  }
  return undefined;
}

/** 近日,中共中央办公厅、国务院办公厅印发了《…》: the news under a title says that somebody hands it out. */
export function isAnnounced(title: string, { kind, text }: Block): boolean {
  const at = kind === 'text' ? text.indexOf(`《${title}》`) : -1;
  return at > 0 && HANDS_OUT_HERE.test(text.slice(Math.max(0, at - 3), at));
}
