import type { Columns } from './columns.js';
import type { Heading } from './headings.js';
import type { Cell, Row } from './rows.js';
import { isUnit, unitIn } from './units-named.js';
import { valueIn } from './value-cells.js';

/** A row read from cells that came one after another, and how many of them it took. */
export interface FlatRow {
  readonly row: Row;
  readonly length: number;
}

/** What a dash or blank cell may hold where there is no value. */
const NO_VALUE = /^(?:[-—–─/\\]+|\.{3}|…+|持平|无)$/;
const LONGEST_WORDS = 30;

type Fits = (cell: Cell) => boolean;

const isValue: Fits = ({ text }) => NO_VALUE.test(text) || valueIn(text) !== undefined || (text.length <= LONGEST_WORDS && !/[。;]/.test(text) && !isNature({ text, start: 0, end: 0 }));
const isNature: Fits = ({ text }) => /^[([]?(?:约束|预期|引导|指导)性?[)\]]?$/.test(text);
const isName: Fits = ({ text }) => /\p{Script=Han}{2}/u.test(text) && text.length < 60 && !isNature({ text, start: 0, end: 0 }) && valueIn(text) === undefined && !text.includes('。');

const isAnything: Fits = () => true;

const FITS: Readonly<Record<Heading['kind'], Fits>> = {
  number: ({ text }) => /^\d{1,3}$/.test(text),
  group: isName,
  name: isName,
  unit: ({ text }) => isUnit(text) || NO_VALUE.test(text),
  value: isValue,
  growth: isValue,
  nature: isNature,
  aside: isAnything,
  bodies: isAnything,
  person: isAnything,
  time: isAnything,
  task: isAnything,
  goal: isAnything,
};

/** The row that begins with the first of some cells; a group's name stands in the first row of the group alone, and the nature of a merged cell too. Undefined where the cells are no row. */
export function rowAt(cells: readonly Cell[], columns: Columns): FlatRow | undefined {
  const { headings } = columns;
  const group = headings.findIndex((heading) => heading?.kind === 'group');
  return [undefined, ...(group < 0 ? [] : [group])]
    .map((without) => fitted(cells, columns.headings, without))
    .find((found) => found !== undefined && isTelling(found.row, columns.headings));
}

function fitted(cells: readonly Cell[], headings: Columns['headings'], without: number | undefined): FlatRow | undefined {
  const row: (Cell | undefined)[] = [];
  let next = 0;
  for (const [column, heading] of headings.entries()) {
    if (column === without || !heading) continue;
    const cell = cells[next];
    const fits = cell !== undefined && FITS[heading.kind](cell);
    if (!fits && heading.kind !== 'nature') return undefined;
    if (fits) row[column] = cells[next++];
  }
  return { row, length: next };
}

/** At least one number or dash where values stand, and a unit or a running number. */
function isTelling(row: Row, headings: Columns['headings']): boolean {
  const values = headings.flatMap((heading, column) => (heading?.kind === 'value' ? [row[column]?.text ?? ''] : []));
  const measured = values.some((text) => valueIn(text) !== undefined || NO_VALUE.test(text));
  const names = headings.flatMap((heading, column) => (heading?.kind === 'name' ? [row[column]?.text ?? ''] : []));
  const hasUnit = has(headings, 'unit') || names.some((name) => unitIn(name) !== undefined) || values.some((text) => valueIn(text)?.unit !== undefined);
  return measured && (hasUnit || has(headings, 'number'));
}

/** The row that a line holds: what stands before unit and values is number, group and name; a name may hold blanks. */
export function rowInLine(cells: readonly Cell[], columns: Columns): Row | undefined {
  const { headings } = columns;
  const at = headings.findLastIndex((heading) => heading?.kind === 'name');
  const behind = headings.length - at - 1;
  const front = cells.slice(0, cells.length - behind);
  const tail = fitted(cells.slice(front.length), headings.slice(at + 1), undefined);
  const name = nameIn(front, headings.slice(0, at));
  if (!tail || !name || cells.length <= behind) return undefined;
  const row: (Cell | undefined)[] = [];
  row[at] = name;
  tail.row.forEach((cell, i) => { row[at + 1 + i] = cell; });
  return isTelling(row, headings) ? row : undefined;
}

function nameIn(front: readonly Cell[], before: readonly (Heading | undefined)[]): Cell | undefined {
  const [opening] = front;
  const numbered = opening !== undefined && has(before, 'number') && FITS.number(opening) ? 1 : 0;
  const grouped = has(before, 'group') && front.length > numbered + 1 ? 1 : 0;
  const pieces = front.slice(numbered + grouped);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const name = { start: first.start, end: last.end, text: pieces.map(({ text }) => text).join('') };
  return isName(name) ? name : undefined;
}

function has(headings: readonly (Heading | undefined)[], kind: Heading['kind']): boolean {
  return headings.some((heading) => heading?.kind === kind);
}
