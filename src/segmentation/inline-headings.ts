import type { Block } from './blocks.js';
import { frontCuts } from './inline-front.js';
import type { LineKind } from './line-kinds.js';
import { markerAt, rankOf, type Marker, type MarkerKind } from './marker.js';
import type { Passage, RunningText } from './passage.js';

/**
 * Parts paragraphs at the headings inside them, for a text whose conversion lost the line breaks (…方案。一、工作目标到2023年…二、工作任务(一)…):
 * one where no line begins with 一、 or 第一条 but sentences are followed by 二、 or 第二条. A number counts only where it is the next one.
 */
export function partInlineHeadings(running: RunningText, blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => isOutermost(block.marker)) || !blocks.some((block) => /[。：:）)](?:二、|第二[章条])/.test(block.text))) return blocks;
  const numbering = new InlineNumbering();
  const opening = blocks.findIndex((block) => block.kind === 'text' && block.text.includes('。'));
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'text') return [block];
    const passage = running.passageOf([block.span]);
    return partAt(passage, [...(index <= opening ? frontIn(passage) : []), ...numbering.cutsIn(passage.text)]);
  });
}

function isOutermost(marker: Marker | undefined): boolean {
  return marker?.kind === 'cn' || marker?.kind === 'article' || marker?.kind === 'chapter';
}

interface Cut { readonly at: number; readonly kind: LineKind; readonly marker: Marker | undefined }

function partAt(passage: Passage, cuts: readonly Cut[]): Block[] {
  const parts: Block[] = [];
  const end: Cut = { at: passage.text.length, kind: 'text', marker: undefined };
  let from: Cut = { at: 0, kind: 'text', marker: undefined };
  for (const cut of [...cuts, end]) {
    if (cut.at > from.at) parts.push({ kind: from.kind, span: passage.sourceSpan(from.at, cut.at), text: passage.text.slice(from.at, cut.at).replace(/\s/g, ''), marker: from.marker });
    from = cut;
  }
  return parts;
}

/** The head is looked for as far as the first paragraph that holds a sentence; the lines above it are a site's. */
function frontIn(passage: Passage): Cut[] {
  return frontCuts(passage.text).map(({ at, kind }) => ({ at, kind, marker: undefined }));
}

const CANDIDATE = /第[一二三四五六七八九十百]{1,5}[章节条]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}\.(?!\d)|\(\d{1,2}\)/g;
/** Headings that run straight into their text where the break between them was lost. */
const KNOWN_HEADING = /^(?:总体要求|指导思想|基本原则|(?:工作|主要|总体|发展)目标|(?:工作|主要|重点|目标)任务|(?:工作|保障|主要)措施|组织实施)(?![的,，、和与及])/;

class InlineNumbering {
  readonly #last = new Map<MarkerKind, number>();
  /** Numbers that run on across sections (articles across chapters) are not begun anew. */
  readonly #lastEver = new Map<MarkerKind, number>();
  #sentenceSinceHeading = true;

  cutsIn(text: string): Cut[] {
    const cuts: Cut[] = [];
    let after = 0;
    for (const match of text.matchAll(CANDIDATE)) {
      const marker = markerAt(match[0]);
      if (holdsStop(text, after, match.index)) this.#sentenceSinceHeading = true;
      if (!marker || !this.#expects(marker, text[match.index - 1] ?? '。')) { after = match.index; continue; }
      this.#take(marker);
      cuts.push({ at: match.index, kind: 'text', marker });
      after = match.index + marker.length;
      const known = KNOWN_HEADING.exec(text.slice(after, after + 10))?.[0].length;
      if (known && text[after + known] !== '。') cuts.push({ at: after + known, kind: 'text', marker: undefined });
    }
    if (holdsStop(text, after, text.length)) this.#sentenceSinceHeading = true;
    return cuts;
  }

  #expects(marker: Marker, before: string): boolean {
    const isNext = marker.number === (this.#last.get(marker.kind) ?? 0) + 1;
    const runsOn = marker.number === (this.#lastEver.get(marker.kind) ?? 0) + 1;
    if (!isNext && !runsOn) return false;
    if (/[。；;：:！？”)〕】]/.test(before)) return true;
    if (marker.kind === 'chapter') return marker.number === 1;
    return !this.#sentenceSinceHeading && (marker.number === 1 || marker.kind === 'article');
  }

  /** A heading begins the numbering below it anew. */
  #take(marker: Marker): void {
    for (const kind of this.#last.keys()) if (rankOf(kind) > rankOf(marker.kind)) this.#last.delete(kind);
    this.#last.set(marker.kind, marker.number);
    this.#lastEver.set(marker.kind, marker.number);
    this.#sentenceSinceHeading = false;
  }
}

function holdsStop(text: string, from: number, to: number): boolean {
  const stop = text.indexOf('。', from);
  return stop >= 0 && stop < to;
}
