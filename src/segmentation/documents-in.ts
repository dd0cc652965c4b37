import type { Diagnostic } from '../diagnostic.js';
import type { PieceStarts } from '../reading/places.js';
import type { SourceAttachment, SourceTable, SourceText } from '../reading/source-text.js';
import { isPageMark, lineKind } from './line-kinds.js';
import { linesIn, type Line } from './lines.js';
import { scannedText } from './scanned-text.js';
import { isWholeTitle } from './title-run.js';

/**
 * The documents of a file, each as a text of its own: nearly always the one that it is. A further one begins where the head of a 公文 stands, with a 文号 of
 * its own and a title that nothing before has named: what a notice hands on (印发, 转发 …) is named in it, and is no further document.
 */
export function documentsIn(source: SourceText): readonly SourceText[] {
  if (!mayHoldSeveral(source)) return [source];
  const lines = linesIn(source);
  const starts = [0, ...laterHeads(lines)];
  return starts.length === 1 ? [source] : starts.map((first, i) => partOf(source, lines, first, starts[i + 1], `${String(i + 1)} of ${String(starts.length)}`));
}

/** The end of a 文号 at the end of a line, from its bracket on, in either width and with the blanks that conversions set. */
const NUMBER_END = /[〔[【(（［]\s*[\d０-９]{4}\s*[〕\]】)）］]\s*第?[\d０-９\s]{1,8}号\s*[)）|]?\s*$/my;
const INDEX_NUMBER = /索\s*引\s*号/;

/** Two different signs of a head: a look at the brackets of the text settles it for nearly all. */
function mayHoldSeveral(source: SourceText): boolean {
  const { text, brackets } = scannedText(source);
  const signs = new Set(text.includes('索') && INDEX_NUMBER.test(text) ? ['索引号'] : []);
  for (const at of brackets) {
    const sign = isIdeograph(text.charCodeAt(at + 1)) ? undefined : numberEndAt(text, at);
    if (sign !== undefined && signs.add(sign).size > 1) return true;
  }
  return false;
}

/** What nearly every bracket opens. */
function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function numberEndAt(text: string, bracket: number): string | undefined {
  NUMBER_END.lastIndex = bracket;
  return NUMBER_END.exec(text)?.[0].replace(/\s/g, '');
}

/** Lines that a title may take. */
const LONGEST_TITLE = 4;
/** Written lines within which addressees or the first heading follow a head. */
const NEAR = 8;
/** Characters that a document has at least: a list of related documents has titles and numbers, and no texts. */
const SHORTEST = 200;
/** Characters of the name of another page in the list that a site puts under a document. */
const LONGEST_LINK = 100;
/** Characters in which a document's own title stands. */
const HEAD = 600;

/** Indexes of the lines with which the second and every later document begins. */
function laterHeads(lines: readonly Line[]): readonly number[] {
  const heads: number[] = [];
  const signs = new Set<string>();
  let from = 0;
  lines.forEach(({ text }, index) => {
    const sign = signIn(text);
    if (sign === undefined || signs.has(sign.value) || index < from) return;
    signs.add(sign.value);
    const head = signs.size > 1 ? headAround(lines, index, from, sign.isIndex) : undefined;
    if (head === undefined) return;
    heads.push(head.start);
    from = head.next;
  });
  return heads;
}

interface Sign { readonly value: string; readonly isIndex: boolean }

/** The 文号 that a line is, or the 文号 or 索引号 of an entry of a metadata block. */
function signIn(text: string): Sign | undefined {
  if (!text.includes('号')) return undefined;
  const kind = lineKind(text);
  if (kind === 'document-number') return { value: bare(text), isIndex: false };
  if (kind !== 'metadata') return undefined;
  const index = /索引号[】:|]+(?<value>[\w/-]{6,40})/.exec(text)?.groups?.['value'];
  const number = /[\u4e00-\u9fff]{1,16}[〔[【(]\d{4}[〕\]】)]第?\d{1,5}号/.exec(text)?.[0];
  if (index !== undefined) return { value: index, isIndex: true };
  return number === undefined ? undefined : { value: bare(number), isIndex: false };
}

/** Without the marks in which copies of the same words differ. */
function bare(text: string): string {
  return text.replace(/[^\u4e00-\u9fff\d]|的/g, '');
}

/** Indexes of a head's first line, and of the first one behind it. */
interface FoundHead { readonly start: number; readonly next: number }

/** The head that a sign stands in; undefined where it stands in none, or in that of what the document hands on. An 索引号 opens a page, whatever stands above it. */
function headAround(lines: readonly Line[], sign: number, from: number, isIndex: boolean): FoundHead | undefined {
  const title = titleBelow(lines, sign) ?? (isIndex ? undefined : titleAbove(lines, sign));
  if (title === undefined && !isIndex) return undefined;
  const { first, next, text } = title ?? { first: sign, next: sign + 1, text: '' };
  const head = { start: withLetterhead(lines, Math.min(first, sign), text), next: Math.max(next, sign + 1) };
  return (isIndex || hasEnded(lines, head.start)) && follows(lines, from, head, title) ? head : undefined;
}

/** Whether a document of its own begins with a head: it has a text, and the one before has not handed it on. */
function follows(lines: readonly Line[], from: number, { start, next }: FoundHead, title: FoundTitle | undefined): boolean {
  const before = textOf(lines.slice(from, start));
  return isBodyBelow(lines, next) && before.length >= SHORTEST && !(title && handsOn(before, title.text));
}

/** Whether a document's own title or a sentence of it (现将《…》印发给你们) says that a title is what it hands on. */
function handsOn(document: string, title: string): boolean {
  const name = bare(title.replace(/^.*?(?=关于)/, '').replace(DATE_BEHIND, ''));
  const text = bare(document);
  if (text.slice(0, HEAD).includes(name)) return true;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/(?:印发|转发|批转|公布|发布|下发)/.test(text.slice(Math.max(0, at - 40), at) + text.slice(at + name.length, at + name.length + 20))) return true;
  }
  return false;
}

interface FoundTitle { readonly first: number; readonly next: number; readonly text: string }

/** The title under a 文号 or a metadata block. */
function titleBelow(lines: readonly Line[], sign: number): FoundTitle | undefined {
  let first = sign + 1;
  while (first < lines.length && (lines[first]?.text === '' || lineKind(lines[first]?.text ?? '') === 'metadata')) first++;
  for (let next = first + 1; next <= first + LONGEST_TITLE && next <= lines.length; next++) {
    const text = textOf(lines.slice(first, next));
    if (isTitleOfIssuer(text)) return { first, next, text };
  }
  return undefined;
}

function titleAbove(lines: readonly Line[], number: number): FoundTitle | undefined {
  let last = number - 1;
  while (last > 0 && !isWritten(lines[last])) last--;
  for (let first = last; first > last - LONGEST_TITLE && first >= 0; first--) {
    const text = textOf(lines.slice(first, last + 1));
    if (isTitleOfIssuer(text)) return { first, next: last + 1, text };
  }
  return undefined;
}

/** Page marks of a compilation stand between the lines of a head. */
function isWritten(line: Line | undefined): boolean {
  return line !== undefined && line.text !== '' && !isPageMark(line.text);
}

/** The date that a compilation sets behind a title. */
const DATE_BEHIND = /\(\d{4}年\d{1,2}月\d{1,2}日\)$/;

/** 青州市人民政府关于…的通知, behind the serial number of a compilation: a body first, as the title of an annex has none. */
function isTitleOfIssuer(text: string): boolean {
  return /^(?:\d{1,3}\.)?[\u4e00-\u9fff、]{4,60}(?:关于|印发|转发|批转)/.test(text) && isWholeTitle(text);
}

/** Addressees, or a first heading, and then a text. */
function isBodyBelow(lines: readonly Line[], from: number): boolean {
  const below = lines.slice(from, from + 100).filter(isWritten).map(({ text }) => text);
  const opens = below.slice(0, NEAR).some((text, i) => /^(?:一、|第一[章条])/.test(text) || (/^[各市省县区州]/.test(text) && /^.[^。]{2,600}:$/.test(below.slice(i, i + NEAR).join('').split(':')[0] + ':')));
  return opens && !/^(?:精神|要求|规定|部署|等|和|及|的|[，,、])/.test(below[0] ?? '') && below.join('').length >= SHORTEST;
}

/** The letterhead, a database's lines, the entries of a metadata block and a copy of the title above a head are its own. */
function withLetterhead(lines: readonly Line[], start: number, title: string): number {
  let first = start;
  for (let at = start - 1; at >= 0; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (text !== title && lineKind(text) !== 'metadata' && !/^(?:[\u4e00-\u9fff]{4,40}文件|北大法宝.*|原文链接:.*)$/.test(text)) break;
    first = at;
  }
  return first;
}

/** Whether the document before is over: with a sentence, a date, a note or a site's line, and not in the middle of a list or sentence. */
function hasEnded(lines: readonly Line[], start: number): boolean {
  const last = lines.slice(Math.max(0, start - 50), start).findLast(isWritten)?.text ?? '';
  return /[。；;)!！”]$/.test(last) || lineKind(last) !== 'text' || (last.length <= LONGEST_LINK && !/[，,、：:。]|(?:根据|按照|依据|遵照|落实|贯彻|执行|和|及|与|的)$/.test(last));
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('');
}

function partOf(source: SourceText, lines: readonly Line[], first: number, next: number | undefined, which: string): SourceText {
  const start = first === 0 ? 0 : lines[first]?.span.start ?? 0;
  const end = next === undefined ? source.text.length : lines[next]?.span.start ?? source.text.length;
  return {
    ...source, text: source.text.slice(start, end), linesBefore: first, ...(source.pieces && { pieces: movedPieces(source.pieces, start) }),
    tables: source.tables.filter((table) => table.start >= start && table.end <= end).map((table) => movedTable(table, start)), tablesBefore: source.tables.filter((table) => table.start < start).length,
    ...(source.attachments && { attachments: source.attachments.flatMap((attachment) => movedAttachment(attachment, start, end)) }),
    diagnostics: [{ rule: 'several-documents', severity: 'information', message: `The file holds several documents; this is ${which}.` }, ...source.diagnostics.flatMap((diagnostic) => movedDiagnostic(diagnostic, start, end))],
  };
}

/** What a page offers outside its text holds for every document of the file. */
function movedAttachment(attachment: SourceAttachment, from: number, to: number): readonly SourceAttachment[] {
  const { span } = attachment;
  if (!span) return [attachment];
  return span.start >= from && span.end <= to ? [{ ...attachment, span: { start: span.start - from, end: span.end - from } }] : [];
}

/** What has no place in the text holds for every document of the file. */
function movedDiagnostic(diagnostic: Diagnostic, from: number, to: number): readonly Diagnostic[] {
  const { span } = diagnostic;
  if (!span) return [diagnostic];
  return span.start >= from && span.end <= to ? [{ ...diagnostic, span: { start: span.start - from, end: span.end - from } }] : [];
}

/** Pieces keep the numbers that they have in the file: those before the part begin before its text. */
function movedPieces({ pages, paragraphs, footnotes, textBoxes }: PieceStarts, by: number): PieceStarts {
  const moved = (starts: readonly number[]) => starts.map((start) => start - by);
  return { pages: moved(pages), paragraphs: moved(paragraphs), footnotes: moved(footnotes), textBoxes: moved(textBoxes) };
}

function movedTable(table: SourceTable, by: number): SourceTable {
  return { start: table.start - by, end: table.end - by, cells: table.cells.map((cell) => ({ ...cell, start: cell.start - by, end: cell.end - by })) };
}
