import type { Span } from '../span.js';
import type { Block } from './blocks.js';
import { genreOf } from './genres.js';

/** A title, over one block or several. */
export interface TitleRun {
  readonly span: Span;
  /** Width-folded, without blanks. */
  readonly text: string;
  /** Index of the first block behind it. */
  readonly next: number;
}

const LONGEST_RUN = 8;
const LONGEST_TITLE = 160;

/** The title that begins with a block: joined lines up to one that ends in a genre, with the bracket line ((2023—2025年)) under it. */
export function titleRunAt(blocks: readonly Block[], from: number): TitleRun | undefined {
  let text = '';
  for (let i = from; i < Math.min(blocks.length, from + LONGEST_RUN); i++) {
    const block = blocks[i];
    if (!block || !isTitleLine(block, i > from)) return undefined;
    text += block.text;
    if (text.length > LONGEST_TITLE) return undefined;
    if (isBalanced(text) && genreOf(text) !== undefined && !continuesTitle(blocks[i + 1])) return runOf(blocks, from, i, text);
  }
  return undefined;
}

function runOf(blocks: readonly Block[], from: number, last: number, text: string): TitleRun {
  const below = blocks[last + 1];
  const end = below && isTermLine(below) ? last + 1 : last;
  return {
    span: { start: blocks[from]?.span.start ?? 0, end: blocks[end]?.span.end ?? 0 },
    text: end > last ? text + (below?.text ?? '') : text, next: end + 1,
  };
}

/** (2023—2025年) / (试行) under a title belongs to it. */
function isTermLine(block: Block): boolean {
  return block.kind === 'text' && /^\((?:\d{4}.{1,12}年.{0,4}|试行|暂行|征求意见稿|修订|修订版)\)$/.test(block.text);
}

/** A line that carries a title on: 的通知 / 实施方案, too short to be a title of its own. */
function continuesTitle(next: Block | undefined): boolean {
  return next !== undefined && next.kind === 'text' && !next.marker && next.text.length <= 8 && genreOf(next.text) !== undefined;
}

function isTitleLine(block: Block, inside: boolean): boolean {
  if (block.kind !== 'text' || (inside && block.marker)) return false;
  if (/[。；;!?！？]/.test(block.text) || /[:,、]$/.test(block.text)) return false;
  return block.text.length >= 1 && block.text.length <= LONGEST_TITLE;
}

function isBalanced(text: string): boolean {
  return count(text, '《') === count(text, '》') && count(text, '(') === count(text, ')');
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
