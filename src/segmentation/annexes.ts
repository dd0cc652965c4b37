import type { Block } from './blocks.js';
import { genreOf } from './genres.js';
import type { Leaf } from './outline.js';
import { planTitleAt, type TitleRun } from './title-run.js';

/** What follows a document under 附件1, 附件2 …: plans among it, and the rest as attachments. */
export interface Annexes {
  readonly plans: readonly { readonly title: TitleRun; readonly blocks: readonly Block[] }[];
  readonly leaves: readonly Leaf[];
}

/** A title is looked for in so many blocks below 附件. */
const BLOCKS_ABOVE_TITLE = 4;
const FEWEST_HEADINGS = 2;

/** Parts annexes at each 附件; one with a plan's title and numbered sections is a plan that the document promulgates. */
export function readAnnexes(blocks: readonly Block[]): Annexes {
  const starts = blocks.flatMap((block, index) => (index === 0 || isAnnexHead(block) ? [index] : []));
  const sections = starts.map((start, index) => readAnnex(blocks.slice(start, starts[index + 1] ?? blocks.length)));
  return { plans: sections.flatMap((section) => section.plans), leaves: sections.flatMap((section) => section.leaves) };
}

/** 附件 / 附件1 / 附表2: alone on its line, it heads an annex and lists none. */
export function isAnnexHead(block: Block): boolean {
  return block.kind === 'attachment' && /^附(?:件|表)?(?:\d{1,2}|[一二三四五六七八九十])?[:.]?$/.test(block.text);
}

function readAnnex(blocks: readonly Block[]): Annexes {
  const headings = blocks.filter((block) => block.marker && /^(?:cn|article|chapter)$/.test(block.marker.kind));
  const title = headings.length >= FEWEST_HEADINGS ? titleNear(blocks) : undefined;
  if (!title) return { plans: [], leaves: attachmentLeaves(blocks) };
  return { plans: [{ title, blocks: blocks.slice(title.next) }], leaves: [...attachmentLeaves(blocks.slice(0, title.first)), { kind: 'title', span: title.span }] };
}

function titleNear(blocks: readonly Block[]): TitleRun | undefined {
  for (let at = 0; at < Math.min(blocks.length, BLOCKS_ABOVE_TITLE); at++) {
    const title = planTitleAt(blocks, at);
    if (title) return /^(?:方案|计划|规划|纲要|办法|细则|措施|意见|要点|规定|条例|规则)$/.test(genreOf(title.text) ?? '') ? title : undefined;
  }
  return undefined;
}

function attachmentLeaves(blocks: readonly Block[]): Leaf[] {
  return blocks.map((block) => ({ kind: block.kind === 'noise' ? 'noise' : 'attachment', span: block.span }));
}
