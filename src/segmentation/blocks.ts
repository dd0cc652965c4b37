import type { Span } from '../span.js';
import { lineKind, startsTail, type LineKind } from './line-kinds.js';
import type { Column } from './columns/column.js';
import type { Line } from './lines.js';
import { markerAt, type Marker, type MarkerKind } from './marker.js';
import { metadataValueLines } from './metadata-labels.js';
import { NumberingState, type NumberPlace } from './numbering.js';
import { lonePageNumbersIn, pageNumbersIn } from './page-numbers.js';
import { AsideNumbering } from './aside-numbering.js';
import { bareNumbersIn } from './bare-numbers.js';
import { endsAsBody } from './signature.js';
import { contentsLines } from './table-of-contents.js';
import { blocksOfTable } from './task-tables/blocks-of-table.js';
import type { TaskTable } from './task-tables/task-table.js';
import { isWholeTitle } from './title-run.js';
import { isOpenBracket, isOpenEnd, isOpenStart, widthOf, type Wrapping } from './wrapping.js';

/** A paragraph, however many lines a conversion made of it, or a line of a kind of its own. */
export interface Block {
  readonly kind: LineKind;
  readonly span: Span;
  /** Width-folded, without blanks and page marks. */
  readonly text: string;
  /** The numbering that opens it, where it opens a unit. */
  readonly marker: Marker | undefined;
  /** What it is of a table whose rows are tasks. */
  readonly table?: BlockOfTable;
}

/** A cell of bodies or times has its column, and the stretches that it stands in. */
export interface BlockOfTable {
  readonly part: 'headings' | 'group' | 'row' | 'text' | 'cell';
  readonly column?: Column;
  readonly spans: readonly Span[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly pageMarks: readonly Span[];
}

/** Joins broken lines to paragraphs and tells which of them open a numbered unit. */
export function blocksOf(lines: readonly Line[], wrapping: Wrapping, tables: ReadonlyMap<number, TaskTable> = new Map()): Blocks {
  const tail = tailStart(lines);
  const pageNumbers = pageNumbersIn(lines);
  const lonePages = lonePageNumbersIn(lines);
  const values = metadataValueLines(lines);
  const bare = wrapping.width === undefined ? bareNumbersIn(lines) : new Map<number, Marker>();
  const builder = new BlockBuilder(wrapping);
  const contents = contentsLines(lines);
  let behindTable = 0;
  lines.forEach((line, index) => {
    const table = tables.get(index);
    if (table && index < tail) {
      builder.table(table);
      behindTable = table.endLine;
    }
    if (index < behindTable) return;
    const pageNumber = pageNumbers.get(index);
    if (index >= tail || contents.has(index)) builder.noise(line);
    else if (lonePages.has(index)) builder.pageMark(line);
    else if (values.has(index)) builder.metadataValue(line);
    else if (pageNumber) builder.addNumberedPage(line, pageNumber);
    else builder.add(line, bare.get(index));
  });
  return builder.finish();
}

const NUMBERS_HEADINGS: ReadonlySet<MarkerKind | undefined> = new Set(['cn', 'cn-bracket', 'article']);

/** Index of the line where a site's own matter begins: after the last numbered line, or the first sentence of a text without any. */
function tailStart(lines: readonly Line[]): number {
  let last = lines.length - 1;
  while (last > 0 && !NUMBERS_HEADINGS.has(markerAt(lines[last]?.text ?? '')?.kind)) last--;
  if (last === 0) last = Math.max(0, lines.findIndex((line) => line.text.includes('。')));
  const found = lines.findIndex((line, index) => index > last && startsTail(line.text));
  return found < 0 ? lines.length : found;
}

interface OpenBlock { kind: LineKind; start: number; end: number; parts: string[]; lines: number; marker: Marker | undefined; lastLine: string }

/** A bracket is closed within this many lines, or it was never one. */
const OPEN_BRACKET_LINES = 8;
/** Characters of a line in a narrow column of a table. */
const NARROW_CELL = 12;

class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #pageMarks: Span[] = [];
  readonly #numbering = new NumberingState();
  readonly #asides = new AsideNumbering();
  #open: OpenBlock | undefined;
  #blankBefore = false;

  constructor(readonly wrapping: Wrapping) {}

  table(table: TaskTable): void {
    this.#close();
    this.#blocks.push(...blocksOfTable(table));
  }

  noise(line: Line): void {
    this.#close();
    if (line.text) this.#blocks.push({ kind: 'noise', span: line.span, text: line.text, marker: undefined });
  }

  /** Takes a line; `bare` is the number that opens it where its run has shown that it is one. */
  add(line: Line, bare?: Marker): void {
    if (line.text === '') { this.#blankBefore = true; return; }
    const kind = this.#kindOf(line.text);
    this.#asides.see(line.text, kind);
    if (kind === 'page-mark') return this.pageMark(line);
    if (kind !== 'text') return this.#addSpecial(kind, line);
    this.#addText(line, bare);
  }

  /** 责任部门: is a word of pages above a document's text, and of notes in it. */
  #kindOf(text: string): LineKind {
    const kind = lineKind(text);
    return kind === 'metadata' && this.#numbering.hasBegun && text.startsWith('责任部门') ? 'note' : kind;
  }

  /** The value of a label on the line before makes one entry with it. */
  metadataValue(line: Line): void {
    const label = this.#blocks.pop();
    if (label) this.#blocks.push({ kind: 'metadata', span: { start: label.span.start, end: line.span.end }, text: label.text + line.text, marker: undefined });
    this.#blankBefore = false;
  }

  /** A line that opens with a page's number and goes on with the sentence of the page before. */
  addNumberedPage(line: Line, length: number): void {
    const { start, end } = line.span;
    this.#pageMarks.push({ start, end: start + length });
    const rest: Line = { span: { start: start + length, end }, text: line.text.slice(length) };
    if (this.#open && !/[。！？]$/.test(this.#open.lastLine)) this.#append(rest);
    else this.#begin('text', rest, undefined);
  }

  finish(): Blocks {
    this.#close();
    return { blocks: this.#blocks, pageMarks: this.#pageMarks };
  }

  pageMark(line: Line): void {
    this.#pageMarks.push(line.span);
    this.#blankBefore = false;
  }

  #addSpecial(kind: LineKind, line: Line): void {
    if ((kind === 'date' || kind === 'note' || kind === 'noise') && this.#isUnfinished()) return this.#append(line);
    this.#begin(kind, line, undefined);
    if (kind !== 'note' && kind !== 'attachment') this.#close();
  }

  #addText(line: Line, bare: Marker | undefined): void {
    const open = this.#open;
    const marker = bare ?? markerAt(line.text);
    if (this.#asides.takes(line.text, marker)) return this.#addAside(line);
    const begins = marker && this.#numbering.accepts(marker, this.#place(), line.text);
    if (begins) {
      this.#numbering.take(marker);
      this.#begin('text', line, marker);
    } else if (open && this.#continues(open, line)) this.#append(line);
    else this.#begin('text', line, undefined);
  }

  /** Where the next line stands as far as the one before it tells. */
  #place(): NumberPlace {
    const open = this.#open;
    if (open === undefined) return 'paragraph';
    if (isOpenEnd(open.lastLine)) return 'sentence';
    return this.wrapping.width === undefined || /[。;:!?)]$/.test(open.lastLine) ? 'paragraph' : 'line';
  }

  /** Whether the sentence before cannot end where it stands. */
  #isUnfinished(): boolean {
    const open = this.#open;
    if (!open) return false;
    if (this.wrapping.width === undefined) return !this.#blankBefore && (isOpenEnd(open.lastLine) || isOpenAside(open));
    return isOpenEnd(open.lastLine) || isOpenBracket(open.parts.slice(-OPEN_BRACKET_LINES).join(''));
  }

  /** An item of a list of attachments goes with the list, one of a box (专栏) with the text. */
  #addAside(line: Line): void {
    this.#begin(this.#asides.kind, line, undefined);
  }

  #continues(open: OpenBlock, line: Line): boolean {
    const full = this.wrapping.width;
    if (isMarkerAlone(open) || isRestOfCell(open, line.text, this.wrapping)) return true;
    if (full === undefined) return this.#isUnfinished() || (!this.#blankBefore && isOpenStart(line.text));
    if (isOpenStart(line.text) || this.#isUnfinished()) return true;
    if (endsBefore(open, line.text, full)) return false;
    return widthOf(open.lastLine) >= full - 3 ? !/[:：]$|日\)$/.test(open.lastLine) : isBrokenEarly(open, line.text);
  }

  #begin(kind: LineKind, line: Line, marker: Marker | undefined): void {
    this.#close();
    this.#open = { kind, start: line.span.start, end: line.span.end, parts: [line.text], lines: 1, marker, lastLine: line.text };
  }

  #append(line: Line): void {
    const open = this.#open;
    if (!open) return;
    open.end = line.span.end;
    open.parts.push(line.text);
    open.lines++;
    open.lastLine = line.text;
    this.#blankBefore = false;
  }

  #close(): void {
    const open = this.#open;
    if (open) this.#blocks.push({ kind: open.kind, span: { start: open.start, end: open.end }, text: textOf(open), marker: open.marker });
    this.#open = undefined;
    this.#blankBefore = false;
  }
}

/** Nearly every paragraph is one line. */
function textOf({ parts }: OpenBlock): string {
  return parts.length === 1 ? parts[0] ?? '' : parts.join('');
}

/** 本行动计划自印发之日起施行: no name goes on in it. */
const VALIDITY = /^本.{2,10}自.{2,20}起(?:施行|实施|执行|生效)/;

function isMarkerAlone(open: OpenBlock): boolean {
  return open.marker !== undefined && open.lines === 1 && open.lastLine.length <= open.marker.length;
}

/** A further line of a narrow cell that a number opens: 1.优化企业开 / 办服务. */
function isRestOfCell(open: OpenBlock, next: string, { isTabular }: Wrapping): boolean {
  if (!isTabular || !open.marker || open.lines > 3 || /[。；;,，]/.test(open.lastLine + next)) return false;
  const cell = widthOf(open.parts[0] ?? '');
  return cell <= NARROW_CELL && widthOf(open.lastLine) >= cell - 1 && widthOf(next) <= cell;
}

/** Whether a paragraph of a wrapped text surely ends before a line. */
function endsBefore(open: OpenBlock, next: string, full: number): boolean {
  return beginsTitle(open, next) || isWholeParagraph(open, full) || signTogether(open, next, full) || (open.kind === 'note' && VALIDITY.test(next));
}

/** A line far wider than the others, which no page broke. */
function isWholeParagraph(open: OpenBlock, full: number): boolean {
  return /[。:：]$/.test(open.lastLine) && widthOf(open.lastLine) > full * 1.5;
}

/** Bodies that sign, a line each, below the last sentence. */
function signTogether(open: OpenBlock, next: string, full: number): boolean {
  return isBodyAlone(next) && (isBodyAlone(open.lastLine) || (/[。!！]$/.test(open.lastLine) && widthOf(next) < full - 3));
}

function isBodyAlone(line: string): boolean {
  return line.length >= 3 && endsAsBody(line) && !/[、,。;:()《》\d]/.test(line);
}

/** Whether a line shorter than the page goes on in the next one. */
function isBrokenEarly(open: OpenBlock, next: string): boolean {
  if (open.kind === 'note' || /[。:：！？]$|日\)$/.test(open.lastLine)) return false;
  return isCutAtQuote(open, next) || !standsAlone(open);
}

/** Whether a title ends before a line, or a title or a dash item (——坚持…) begins with it. */
function beginsTitle(open: OpenBlock, next: string): boolean {
  if (/[。；;]$/.test(open.lastLine)) return /^[—-]/.test(next) || isWholeTitle(next);
  return !open.marker && open.lines <= OPEN_BRACKET_LINES && isWholeTitle(open.parts.join('')) && !isTitleRest(next);
}

/** What may follow a title's full line: the rest of its last noun. */
function isTitleRest(text: string): boolean {
  return text.length <= 8 || /^的|^[^各《]{0,20}(?:通知|方案|意见|办法|计划)(?:\([^()]*\))?$/.test(text);
}

/** (联系人: and the like, a bracket that takes a few short lines. */
function isOpenAside(open: OpenBlock): boolean {
  return open.parts[0]?.startsWith('(') === true && open.lines < OPEN_BRACKET_LINES * 2 && open.lastLine.length < 40 && isOpenBracket(open.parts.join(''));
}

/** Whether a conversion broke a line at a quoted phrase or at the 文号 behind a title. */
function isCutAtQuote(open: OpenBlock, next: string): boolean {
  if (isFragment(next) || isFragment(open.lastLine)) return true;
  if (open.lastLine.endsWith('》') && next.startsWith('(')) return true;
  return open.lastLine.endsWith('”') && open.marker !== undefined && open.parts[0]?.length === open.marker.length;
}

/** A quoted phrase or a number that a conversion set on a line of its own: “桩基先行”, 2024. */
function isFragment(text: string): boolean {
  return /^\d{1,4}$|^(?:“[^“”]*”|《[^《》]*》)+$/.test(text);
}

/** A short line of a heading, a title or a signature: nothing in it says that a sentence has begun. */
function standsAlone(open: OpenBlock): boolean {
  if (open.marker) return !/[。，,；;：:]/.test(open.parts.join(''));
  if (open.lines > 1) return false;
  return !/[。，,；;：:]/.test(open.lastLine);
}
