import type { Span } from '../span.js';
import type { Block } from './blocks.js';
import { genreOf, namesMatter } from './genres.js';
import { endsAsBody } from './signature.js';
import { isColumnHead } from './wrapping.js';
import { countOf } from './wrapping.js';

/** A title, over one block or several. */
export interface TitleRun {
  /** Index of its first block: lines of a site may stand between where it was looked for and it. */
  readonly first: number;
  readonly span: Span;
  /** Width-folded, without blanks. */
  readonly text: string;
  /** Index of the first block behind it. */
  readonly next: number;
}

/** The title of a plan: one that no number opens. */
export function planTitleAt(blocks: readonly Block[], from: number): TitleRun | undefined {
  return blocks[from]?.marker ? undefined : titleRunAt(blocks, from);
}

const LONGEST_RUN = 8;
const LONGEST_TITLE = 160;

/** Whether a text is a whole title by its form: it names a matter, ends in a genre, and holds no sentence. */
export function isWholeTitle(text: string): boolean {
  if (text.length < 8 || text.length > LONGEST_TITLE || /[。；;!?！？，]|^(?:为|根据|按照|依据|现将|经)/.test(text)) return false;
  return isBalanced(text) && genreOf(text) !== undefined && isHandedOnWhole(text) && namesMatter(text);
}

/** 关于印发… goes on to 的通知 or the like; 印发《…》 as the press has it ends with the bracket. */
function isHandedOnWhole(text: string): boolean {
  return !/关于(?:印发|转发|批转|公布|发布)/.test(text) || /(?:通知|函|公告|通告|决定|命令|批复)(?:\([^()]*\))?$/.test(text);
}

/** The title that begins with a block: joined lines up to one that ends in a genre, with the bracket line ((2023—2025年)) under it. */
export function titleRunAt(blocks: readonly Block[], from: number): TitleRun | undefined {
  let text = '';
  let halfway: number | undefined;
  for (let i = from; i < Math.min(blocks.length, from + LONGEST_RUN); i++) {
    const block = blocks[i];
    if (!block || !isTitleLine(block, i > from) || text.length + block.text.length > LONGEST_TITLE) break;
    text += block.text;
    if (!endsTitle(text, blocks[i + 1])) continue;
    if (isHandedOnWhole(text)) return namesMatter(text) ? withoutCrumbs(blocks, from, i) : undefined;
    halfway ??= i;
  }
  return halfway === undefined ? undefined : withoutCrumbs(blocks, from, halfway);
}

// 青州市人民政府关于… / 关于… / 《…
const BEGINS_TITLE = /^(?:[^《》]{2,60}(?:关于|印发|转发)|关于|《|[\u4e00-\u9fff]{2,12}[省市县区州盟旗][\u4e00-\u9fff“])/;

/** Lines of a site above a title (政策文件) are none of it: a title opens with a body, a place or 关于. */
function withoutCrumbs(blocks: readonly Block[], from: number, last: number): TitleRun {
  const textFrom = (start: number) => blocks.slice(start, last + 1).map((block) => block.text).join('');
  for (let start = last; start > from; start--) {
    const above = blocks.slice(from, start).map((block) => block.text);
    if (BEGINS_TITLE.test(textFrom(start)) && isBalanced(textFrom(start)) && above.every(isCrumb)) return runOf(blocks, start, last, textFrom(start));
  }
  return runOf(blocks, from, last, textFrom(from));
}

/** A line that can open no title: no body, no place, no 关于, no number before a title. */
function isCrumb(text: string): boolean {
  return /(?:文件|门户网站)$/.test(text) || (!endsAsBody(text) && !/关于|印发|转发|《|“|[省市县区州盟旗]|\d/.test(text));
}

function runOf(blocks: readonly Block[], from: number, last: number, text: string): TitleRun {
  const below = blocks[last + 1];
  const end = below && isTermLine(below) ? last + 1 : last;
  return {
    first: from, span: { start: blocks[from]?.span.start ?? 0, end: blocks[end]?.span.end ?? 0 },
    text: end > last ? text + (below?.text ?? '') : text, next: end + 1,
  };
}

/** (2023—2025年) / (试行) under a title belongs to it. */
function isTermLine(block: Block): boolean {
  return block.kind === 'text' && /^\((?:\d{4}.{1,12}年.{0,4}|试行|暂行|征求意见稿|修订|修订版)\)$/.test(block.text);
}

/** Nouns that end a title less often than they stand in one: …分型分类精准培育机制 / 促进…实施方案. */
const WEAK_END = /(?:机制|制度|任务|行动|工程|政策|标准|战略|规范|安排|部署|体系)$/;
const STRONG_END = /(?:方案|计划|规划|意见|办法|措施|通知|纲要|要点|细则|规定)(?:\([^()]{1,20}\))?$/;
const LONGEST_SECOND_LINE = 40;

/** A line that carries a title on: 的通知 / 实施方案, too short to be a title of its own; or the line that a weak noun before it waits for. */
function continuesTitle(text: string, next: Block | undefined): boolean {
  if (next === undefined || (WEAK_END.test(text) && isSecondLine(next))) return next !== undefined;
  return next.kind === 'text' && !next.marker && next.text.length <= 8 && next.text !== '目录' && genreOf(next.text) !== undefined;
}

function isSecondLine(block: Block): boolean {
  return isTitleLine(block, true) && block.text.length <= LONGEST_SECOND_LINE && STRONG_END.test(block.text) && !BEGINS_TITLE.test(block.text);
}

function endsTitle(text: string, next: Block | undefined): boolean {
  return isBalanced(text) && genreOf(text) !== undefined && !continuesTitle(text, next);
}

function isTitleLine(block: Block, inside: boolean): boolean {
  if (block.kind !== 'text' || block.table || (block.marker && (inside || block.marker.kind !== 'digit'))) return false;
  if (/[。；;!?！？]/.test(block.text) || /[:,、]$/.test(block.text) || isColumnHead(block.text)) return false;
  return block.text.length >= 1 && block.text.length <= LONGEST_TITLE;
}

function isBalanced(text: string): boolean {
  return countOf(text, '《') === countOf(text, '》') && countOf(text, '(') === countOf(text, ')');
}
