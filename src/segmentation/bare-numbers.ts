import { beginsWithDigit, type Line } from './lines.js';
import { markerAt, type Marker, type MarkerKind } from './marker.js';

/** Signs behind a number that make it a quantity, a date or a range. */
const MEASURE = '(?![年月日时分秒个项所名万亿元人次家户条点种类级届批公里米吨亩号期周天岁位只件台套倍千百十余多左至到起以])';
// 1坚持育人为本 / 1总则
const BARE = new RegExp(`^(?<n>\\d{1,2})(?=[\\u4e00-\\u9fff“《])${MEASURE}`);
// 1.1编制目的 / 2.1.3工作职责
const DECIMAL = new RegExp(`^(?<a>\\d{1,2})[.](?<b>\\d{1,2})(?:[.](?<c>\\d{1,2}))?[.、]?(?=[\\u4e00-\\u9fff“《])${MEASURE}`);
/** Fewer numbered lines than this are no numbering of their own. */
const FEWEST = 2;

/**
 * Headings that a mark of their own does not close: 1坚持育人为本, where a conversion lost the point, and the decimal numbering of
 * emergency plans and standards (1 总则, 1.1 编制目的). Only runs that count up are taken. Gives markers by the line's index.
 */
export function bareNumbersIn(lines: readonly Line[]): ReadonlyMap<number, Marker> {
  const decimals = decimalsIn(lines);
  return new Map([...barePointsIn(lines), ...decimals, ...(decimals.size > 0 ? [] : headingsInDigitsIn(lines))]);
}

// 11.121人才梯队项目。
const DIGITS_IN_FRONT = /^(?<n>\d{1,2})\.\d+[\u4e00-\u9fff]/;

/** A point between two digits parts no number from its heading but where the one before (10.) and the one behind (12.) miss it. */
function headingsInDigitsIn(lines: readonly Line[]): Map<number, Marker> {
  const found = new Map<number, Marker>();
  let last = 0;
  let missed: number | undefined;
  lines.forEach(({ text }, index) => {
    const front = beginsWithDigit(text) ? digitsInFront(text) : undefined;
    if (front?.isMarked) {
      if (missed !== undefined && front.number === last + 2) found.set(missed, { kind: 'digit', number: last + 1, length: String(last + 1).length + 1 });
      [last, missed] = [front.number, undefined];
    } else if (front?.number === last + 1) missed ??= index;
  });
  return found;
}

/** The number in front of a line, by a mark or by its digits alone; undefined where it is no heading's. */
function digitsInFront(text: string): { readonly number: number; readonly isMarked: boolean } | undefined {
  const marker = markerAt(text);
  if (marker) return marker.kind === 'digit' ? { number: marker.number, isMarked: true } : undefined;
  const digits = DIGITS_IN_FRONT.exec(text)?.groups?.['n'];
  return digits === undefined ? undefined : { number: Number(digits), isMarked: false };
}

function barePointsIn(lines: readonly Line[]): Map<number, Marker> {
  const found = new Map<number, Marker>();
  let run: [number, Marker][] = [];
  const keep = () => { if (run.length >= FEWEST) for (const [index, marker] of run) found.set(index, marker); };
  lines.forEach((line, index) => {
    const number = bareNumberOf(line.text);
    if (number > 0 && number === run.length + 1) run.push([index, { kind: 'digit', number, length: String(number).length }]);
    else if (number === 1 || (run.length > 0 && isHeading(line.text))) { keep(); run = number === 1 ? [[index, { kind: 'digit', number, length: 1 }]] : []; }
  });
  keep();
  return found;
}

/** The number that opens a line without a mark behind it; 0 where none does. */
function bareNumberOf(text: string): number {
  return beginsWithDigit(text) ? Number(BARE.exec(text)?.groups?.['n'] ?? 0) : 0;
}

function isHeading(text: string): boolean {
  return /^(?:cn|cn-bracket|article|chapter)$/.test(markerAt(text)?.kind ?? '');
}

function decimalsIn(lines: readonly Line[]): Map<number, Marker> {
  const found = new Map<number, Marker>();
  let last: Decimal = { a: 0, b: 0, c: 0 };
  lines.forEach((line, index) => {
    const number = decimalOf(line.text);
    if (!number || !follows(last, number)) return;
    const { b, c } = number;
    last = number;
    const kind: MarkerKind = c ? 'subdecimal' : 'decimal';
    found.set(index, { kind, number: c || b, length: /^[\d.、]+/.exec(line.text)?.[0].length ?? 0 });
  });
  return found.size > FEWEST ? found : new Map();
}

/** 2.1.3 */
interface Decimal { readonly a: number; readonly b: number; readonly c: number }

function decimalOf(text: string): Decimal | undefined {
  const groups = beginsWithDigit(text) ? DECIMAL.exec(text)?.groups : undefined;
  return groups && { a: Number(groups['a']), b: Number(groups['b']), c: Number(groups['c'] ?? 0) };
}

function follows(last: Decimal, { a, b, c }: Decimal): boolean {
  if (a !== last.a) return a === last.a + 1 && b === 1 && c <= 1;
  if (b !== last.b) return b === last.b + 1 && c <= 1;
  return c === last.c + 1;
}
