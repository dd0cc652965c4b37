import type { Span } from '../span.js';
import type { Block } from './blocks.js';
import type { Leaf } from './outline.js';
import { announcedTitleAt, isAnnounced } from './announced-title.js';
import { titleRunAt, type TitleRun } from './title-run.js';

/** What stands before the body of a document, and where the body begins. */
export interface Front {
  readonly metadata: readonly Span[];
  /** Without the serial number before it and the date behind it that a compilation sets. */
  readonly title: Span | undefined;
  readonly documentNumber: Span | undefined;
  readonly addressees: Span | undefined;
  readonly leaves: readonly Leaf[];
  /** Index of the first block of the body. */
  readonly next: number;
}

/**
 * Reads metadata block, title (doubled by databases), 文号 and addressees. Where a page has news of a document above it, the head is that
 * of the document: the title that 文号 or addressees follow.
 */
export function readFront(text: string, blocks: readonly Block[]): Front {
  const front = headAt(text, blocks);
  const below = front.documentNumber || front.addressees ? undefined : headBelow(blocks, front.next);
  if (below === undefined) return front;
  const { metadata, leaves, next, ...head } = headAt(text, blocks.slice(below));
  const above = blocks.slice(0, below).map((block): Leaf => ({ kind: block.kind === 'metadata' ? 'metadata' : 'noise', span: block.span }));
  const entries = blocks.slice(front.next, below).filter((block) => block.kind === 'metadata').map((block) => block.span);
  return { ...head, metadata: [...front.metadata, ...entries, ...metadata], leaves: [...above, ...leaves], next: below + next };
}

/** Index of a title before the first heading that a 文号, the addressees or news of it follow. */
function headBelow(blocks: readonly Block[], from: number): number | undefined {
  for (let at = from; at < Math.min(blocks.length, from + LONGEST_HEAD) && !blocks[at]?.marker; at++) {
    const run = titleRunAt(blocks, at);
    const behind = run && blocks[run.next];
    if (behind && (opensDocument(behind) || isAnnounced(run.text, behind))) return run.first;
  }
  return undefined;
}

function opensDocument(block: Block): boolean {
  return block.kind === 'document-number' || (block.kind === 'text' && isAddressees(block));
}

function headAt(text: string, blocks: readonly Block[]): Front {
  const reader = new FrontReader(text, blocks);
  while (reader.step());
  return reader.front();
}

/** A title stands within so many lines of the first one. */
const LINES_ABOVE_TITLE = 12;
/** The addressees stand within so many lines of the title. */
const LINES_WITHIN_HEAD = 4;
/** No head is longer than so many blocks. */
const LONGEST_HEAD = 60;

class FrontReader {
  #at = 0;
  #title: TitleRun | undefined;
  #number: Span | undefined;
  #addressees: Span | undefined;
  readonly #metadata: Span[] = [];
  readonly #leaves: Leaf[] = [];

  constructor(readonly text: string, readonly blocks: readonly Block[]) {}

  front(): Front {
    return {
      metadata: this.#metadata, title: this.#title && withoutSerial(this.text, this.#title.span), documentNumber: this.#number, addressees: this.#addressees,
      leaves: this.#leaves, next: this.#at,
    };
  }

  /** Takes one part of the head; false where the body begins. */
  step(): boolean {
    const block = this.blocks[this.#at];
    if (!block || this.#isOver(block)) return false;
    if (block.kind === 'metadata' || block.kind === 'noise') return this.#take(block.kind, block);
    if (block.kind === 'date') return this.#title !== undefined && this.#take('metadata', block);
    if (isOrder(block, this.blocks[this.#at + 1])) return this.#takeOrder(block, this.blocks[this.#at + 1]);
    if (block.kind === 'document-number') return this.#takeNumber(block);
    return block.kind === 'text' && this.#takeText(block);
  }

  #isOver(block: Block): boolean {
    return block.table !== undefined || this.#addressees !== undefined;
  }

  #takeSiteLine(): boolean {
    return this.#isWithinHead() && this.#take('noise', this.blocks[this.#at]);
  }

  /** A line of the site, or a title of which a part is lost (…关于转发市教委等部门制订的), and the 文号 or the addressees that follow within a few lines: 【字体:大 中 小】. */
  #isWithinHead(): boolean {
    const ahead = this.blocks.slice(this.#at, this.#at + LINES_WITHIN_HEAD);
    const next = ahead.findIndex(opensDocument);
    return next > 0 && ahead.slice(0, next).every((block) => !block.marker && block.text.length <= 60 && !/[。;]/.test(block.text));
  }

  #takeNumber(block: Block): boolean {
    this.#number ??= block.span;
    return this.#take('document-number', block);
  }

  /** 青州市人民政府令 and 第15号 below it. */
  #takeOrder(block: Block, number: Block | undefined): boolean {
    this.#number ??= { start: block.span.start, end: number?.span.end ?? block.span.end };
    return this.#take('document-number', block) && this.#take('document-number', number);
  }

  #takeText(block: Block): boolean {
    if (isEnactment(block)) return this.#take('metadata', block);
    if (namesTitleBelow(block, this.blocks[this.#at + 1])) return this.#take('noise', block);
    if (!isAddressees(block)) return this.#takeTitle();
    this.#addressees = block.span;
    return this.#take('addressees', block);
  }

  #takeTitle(): boolean {
    if (this.#takeAnnounced()) return true;
    const run = titleRunAt(this.blocks, this.#at);
    if (!run && !this.#title && this.#at < LONGEST_HEAD && this.#isAboveTitle()) return this.#take('noise', this.blocks[this.#at]);
    if (!run || (this.#title && !isSameTitle(this.#title.text, run.text))) return this.#takeSiteLine();
    this.#title = run;
    for (const block of this.blocks.slice(this.#at, run.first)) this.#leaves.push({ kind: 'noise', span: block.span });
    this.#leaves.push({ kind: 'title', span: run.span });
    this.#at = run.next;
    return true;
  }

  /** News of the document that names its title: the rest of it is none of the document. */
  #takeAnnounced(): boolean {
    const run = this.#title ? undefined : announcedTitleAt(this.text, this.blocks, this.#at);
    if (!run) return false;
    this.#title = run;
    this.#leaves.push({ kind: 'title', span: run.span });
    this.#at = run.next;
    return true;
  }

  /** Whether what stands here is a line of the site or the letterhead (…人民政府文件) with the title still to come. */
  #isAboveTitle(): boolean {
    let lines = 0;
    for (const [offset, block] of this.blocks.slice(this.#at, this.#at + LONGEST_HEAD).entries()) {
      if (block.kind === 'metadata' || block.kind === 'noise') continue;
      if (announcedTitleAt(this.text, this.blocks, this.#at + offset)) return true;
      if (++lines > LINES_ABOVE_TITLE || isOfBody(block)) return false;
      if (offset > 0 && titleRunAt(this.blocks, this.#at + offset)) return true;
    }
    return false;
  }

  #take(kind: Leaf['kind'], block: Block | undefined): boolean {
    if (!block) return false;
    if (kind === 'metadata') this.#metadata.push(block.span);
    this.#leaves.push({ kind, span: block.span });
    this.#at++;
    return true;
  }
}

function isOrder(block: Block, next: Block | undefined): boolean {
  return block.kind === 'text' && /^[\u4e00-\u9fff]{2,24}令$/.test(block.text) && /^\(?第[\d一二三四五六七八九十百]{1,5}号\)?$/.test(next?.text ?? '');
}

/** 甲府办〔2023〕11号《甲市…的通知》 above the title itself: the name of a link to the document. */
function namesTitleBelow({ text }: Block, below: Block | undefined): boolean {
  const named = /^(?:[\u4e00-\u9fff]{2,16}[〔[(]\d{4}[〕\])]第?\d{1,5}号)?《(?<title>.{8,})》$/.exec(text)?.groups?.['title'];
  return named !== undefined && below?.text === named;
}

function withoutSerial(text: string, span: Span): Span {
  const title = text.slice(span.start, span.end);
  const serial = /^(?:\d{1,3}\s*[.．、]\s*(?!\d)|[\u4e00-\u9fff]{2,16}\s*[〔[]\d{4}[〕\]]\s*\d{1,5}\s*号\s*)/.exec(title)?.[0].length ?? 0;
  const date = /[文)）\s]/.test(title.slice(-1)) && /(?<=[\u4e00-\u9fff])全文$|\s*[（(]\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*[)）]\s*$/.exec(title);
  return { start: span.start + serial, end: date ? span.start + date.index : span.end };
}

function isSameTitle(one: string, other: string): boolean {
  const bare = (title: string) => title.replace(/^(?:\d{1,3}\.|[\u4e00-\u9fff]{2,16}[〔[]\d{4}[〕\]]\d{1,5}号)/, '').replace(/\(\d{4}年.*\)$/, '').replace(/[《》“”]/g, '');
  return bare(one) === bare(other);
}

/** A sentence or the addressees: no title stands below them. */
function isOfBody(block: Block): boolean {
  return /[。；]/.test(block.text) || (block.kind === 'text' && isAddressees(block));
}

/** 各县(区)人民政府(管委会),市直各单位: */
function isAddressees(block: Block): boolean {
  if (!block.text.endsWith(':') || block.text.length > 600 || block.text.includes('。')) return false;
  return /各|政府|单位|部门|办公|委员会|[委局厅院校处室]:$/.test(block.text) && !/(?:如下|通知|意见|要求):$/.test(block.text);
}

/** 2005年8月25日某市第十二届人民代表大会常务委员会第十三次会议通过 */
function isEnactment(block: Block): boolean {
  return block.kind === 'text' && /^\(?\d{4}年\d{1,2}月\d{1,2}日.{4,120}(?:通过|批准|修正|修订|公布|施行)》?(?:修正|修订)?\)?$/.test(block.text);
}
