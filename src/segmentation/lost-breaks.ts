import { linesOf, type Line } from './lines.js';
import type { ScannedText } from './scanned-text.js';
import { endsAsBody } from './signature.js';
import { isWholeTitle } from './title-run.js';

/** A shorter line has the blanks that its writer gave it. */
const SHORTEST = 100;
const LONGEST_BODY = 60;
/** Fewer numbers behind blanks are such as a sentence may hold. */
const FEWEST_NUMBERS = 2;

// 一、深入实施… / (一)坚持… / 2.发挥… / 3、完善… / 第二条
const NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}(?:\.(?!\d)|、)|第[一二三四五六七八九十]{1,4}[章节条])/;
// 责任单位:县财政局 / 牵头部门:…
const NOTE = /^(?:牵头|责任|配合)(?:责任)?(?:单位|部门):/;
const DISCLOSURE = /^\(此件[^()]{2,12}\)/;
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日(?=\s|$)/;
// 海盐县人民政府办公室 2022年4月18日
const SIGNATURE = /^(?<body>[^\s。,;:]{4,60})\s+\d{4}年\d{1,2}月\d{1,2}日(?=\s|$)/;

/**
 * Parts long lines whose breaks a copy turned into blanks (各县人民政府: 为… 一、甲 1.乙。 责任单位:丙 2.丁。): at a blank before a number or a note,
 * around a signature, and behind the addressees.
 */
export function partLostBreaks(scanned: ScannedText, lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isLongWithBlanks)) return lines;
  const parted: Line[] = [];
  for (const line of lines) {
    if (isLongWithBlanks(line)) parted.push(...partLine(scanned, line));
    else parted.push(line);
  }
  return parted;
}

/** A long line with blanks in it, which its `text` leaves out. */
function isLongWithBlanks({ text, span }: Line): boolean {
  return text.length >= SHORTEST && span.end - span.start > text.length;
}

function partLine(scanned: ScannedText, line: Line): Line[] {
  return cutLine(scanned, line, cutsIn(scanned.folded.slice(line.span.start, line.span.end)));
}

/** A line parted at some offsets in it. */
export function cutLine({ text }: ScannedText, line: Line, cuts: readonly number[]): Line[] {
  if (cuts.length === 0) return [line];
  const places = [0, ...cuts, line.span.end - line.span.start].map((at) => at + line.span.start);
  return places.slice(1).flatMap((end, index) => {
    const start = places[index] ?? end;
    return linesOf(text.slice(start, end)).map((part) => ({ ...part, span: { start: part.span.start + start, end: part.span.end + start } }));
  });
}

/** Where the lines begin that a folded line lost the breaks of. */
function cutsIn(line: string): number[] {
  const cuts: number[] = [];
  const numbers: number[] = [];
  for (const blank of line.matchAll(/\s+/g)) {
    const at = blank.index + blank[0].length;
    const piece = line.slice(cuts.at(-1) ?? 0, blank.index);
    if (NUMBER.test(line.slice(at, at + 8))) numbers.push(at);
    else if (endsPiece(piece, cuts.length === 0 || (cuts.length <= 2 && ADDRESSEES.test(piece))) || isHeadAt(piece, line.slice(at, at + LONGEST_ADDRESSEES), cuts.length) || beginsPiece(line.slice(at, at + LONGEST_BODY + 20), piece)) cuts.push(at);
  }
  const counted = numbers.length >= FEWEST_NUMBERS ? numbers : numbers.filter((at) => /[。:;)]\s*$/.test(line.slice(Math.max(0, at - 8), at)));
  return [...cuts, ...counted].sort((a, b) => a - b);
}

/** 甲市人民政府关于…的意见 甲府〔2023〕21号 各县人民政府:… opens a text: its title ends before the 文号 or the addressees, the 文号 before these. */
function isHeadAt(piece: string, behind: string, before: number): boolean {
  if (before === 0) return (DOCUMENT_NUMBER.test(behind) || ADDRESSEES.test(behind)) && isWholeTitle(piece.replace(/\s/g, ''));
  return before === 1 && ADDRESSEES.test(behind) && DOCUMENT_NUMBER.test(piece);
}

const DOCUMENT_NUMBER = /^\(?[\u4e00-\u9fff]{2,16}[〔[(]\d{4}[〕\])]第?\d{1,5}号\)?(?:\s|$)/;
const ADDRESSEES = /^各[^。;:]{2,400}:/;
const LONGEST_ADDRESSEES = 410;

/** Whether what stands before a blank is a line of its own: the addressees that open a text, the date or the note under a signature. */
function endsPiece(piece: string, isFirst: boolean): boolean {
  if (isFirst && piece.length <= 400 && piece.endsWith(':')) return !/[。;]|(?:如下|通知|意见|要求):$/.test(piece) && /各|政府|单位|部门/.test(piece);
  return piece.length <= 30 && (DATE.test(piece) || DISCLOSURE.test(piece));
}

function beginsPiece(behind: string, piece: string): boolean {
  if (NOTE.test(behind) || DISCLOSURE.test(behind)) return true;
  if (DATE.test(behind)) return endsAsBody(piece.slice(-LONGEST_BODY));
  const body = piece.endsWith('。') ? SIGNATURE.exec(behind)?.groups?.['body'] : undefined;
  return body !== undefined && endsAsBody(body);
}
