import type { CellText } from '../text-writer.js';
import { clustered } from './joined.js';
import type { PageTable } from './page-tables.js';

/** A table of the document, over a page's end where it runs on. */
export interface PdfTable {
  readonly rows: readonly (readonly CellText[])[];
  /** The page that it begins on, from 1. */
  readonly page: number;
  /** The first rows of further pages, in order; a page without a row of its own is not among them. */
  readonly pageRows: readonly { readonly page: number; readonly row: number }[];
}

/** In points: how far the columns of a table may be off on another page, and its edge from page to page where inner and outer margins alternate. */
const OFF = 4;
const SHIFT = 60;
/** Rows that open a table and may stand again at the top of each page. */
const HEADING_ROWS = 4;
/** From so many characters on words are a sentence, not a name. */
const SENTENCE = 10;

/** One table out of its parts on pages that follow one another; each part but the first continues the one before it. */
export function joinParts(parts: readonly [PageTable, ...PageTable[]]): PdfTable {
  const [first, ...others] = parts;
  const joined = new JoinedTable(first);
  for (const part of others) joined.add(part);
  return joined;
}

/** Whether a table at the top of a page may go on with one at the foot of the page before: it is as wide, and the lines between columns of one stand in the other too. */
export function continues(before: PageTable, after: PageTable): boolean {
  const shift = (after.xs[0] ?? 0) - (before.xs[0] ?? 0);
  const moved = after.xs.map((x) => x - shift);
  if (after.page !== before.page + 1 || Math.abs(shift) > SHIFT || Math.abs((moved.at(-1) ?? 0) - (before.xs.at(-1) ?? 0)) > OFF) return false;
  const [few, many] = moved.length < before.xs.length ? [moved, before.xs] : [before.xs, moved];
  return few.length > 2 && few.every((x) => many.some((other) => Math.abs(other - x) <= OFF));
}

type Cell = { -readonly [Key in keyof CellText]: CellText[Key] };

interface Pair { readonly column: number; readonly above: string; readonly below: string }

class JoinedTable implements PdfTable {
  readonly page: number;
  readonly pageRows: { readonly page: number; readonly row: number }[] = [];
  rows: Cell[][];
  private xs: readonly number[];

  constructor(first: PageTable) {
    this.page = first.page;
    this.xs = first.xs;
    this.rows = first.rows.map((row) => row.map((cell) => ({ ...cell })));
  }

  add(part: PageTable): void {
    const own = part.rows.map((row) => row.map((cell) => ({ ...cell })));
    this.align(part.xs, own);
    const rows = own.slice(this.repeatedRows(own));
    const [first] = rows;
    if (!first) return;
    const isRest = this.isRestOfRow(first);
    const added = this.rows.length - (isRest ? 1 : 0);
    const shift = added - (first[0]?.row ?? 0);
    for (const cell of rows.flat()) cell.row += shift;
    const left = first.filter((cell) => !this.goesOn(cell, isRest));
    const below = rows.slice(1);
    if (isRest) this.rows.at(-1)?.push(...left);
    else this.rows.push(left);
    this.rows.push(...below);
    const firstOwn = isRest ? added + 1 : added;
    if (firstOwn < this.rows.length) this.pageRows.push({ page: part.page, row: firstOwn });
  }

  /** Counts the columns of the table and of a further part by the lines of both. */
  private align(xs: readonly number[], rows: readonly (readonly Cell[])[]): void {
    const shift = (xs[0] ?? 0) - (this.xs[0] ?? 0);
    const moved = xs.map((x) => x - shift);
    const all = clustered([...this.xs, ...moved], (x) => x, OFF).map(([x = 0]) => x);
    const columnOf = (x: number): number => all.reduce((best, other, i) => (Math.abs(other - x) < Math.abs((all[best] ?? Infinity) - x) ? i : best), 0);
    for (const [table, own] of [[this.rows, this.xs], [rows, moved]] as const) {
      const columns = own.map(columnOf);
      for (const cell of table.flat()) {
        const end = columns[cell.column + cell.columnSpan] ?? 0;
        cell.column = columns[cell.column] ?? 0;
        cell.columnSpan = end - cell.column;
      }
    }
    this.xs = all;
  }

  /** How many rows at the top of a part are the headings of the table once more. A title above them, a row of one cell, need not be there again. */
  private repeatedRows(rows: readonly (readonly Cell[])[]): number {
    const titles = this.rows.findIndex((row) => row.length > 1);
    const top = isSameRow(rows[0], this.rows[0]) ? 0 : titles;
    if (top < 0 || !isSameRow(rows[0], this.rows[top])) return 0;
    let count = 1;
    while (count + top < HEADING_ROWS && isSameRow(rows[count], this.rows[top + count])) count++;
    return Math.max(...rows.slice(0, count).flat().map(({ row, rowSpan }) => row + rowSpan));
  }

  /**
   * Whether the first row of a part is the rest of the last row: one of them alone has a number, or, where no column of numbers tells, the first cell is left
   * empty that every row has for itself.
   */
  private isRestOfRow(first: readonly Cell[]): boolean {
    const numbers = this.rows.slice(0, HEADING_ROWS).flat().find(({ text }) => /^(?:序号|编号|序)$/.test(text.replace(/\s/g, '')));
    if (numbers?.row === this.rows.length - 1 || !this.hasPlacesOf(first) || first.every(({ text }) => text === '')) return false;
    const pairs = this.pairsWith(first);
    const number = pairs.find(({ column }) => column === numbers?.column);
    if (number === undefined) return this.leavesNameEmpty(pairs);
    return number.above === '' ? number.below !== '' && this.isUnfinished(this.rows.length - 1) : number.below === '';
  }

  private leavesNameEmpty(pairs: readonly Pair[]): boolean {
    const name = pairs.find(({ column }) => this.isFull(column));
    return name !== undefined && name === pairs[0] && name.below === '';
  }

  /** The words of a row and of the last one, column by column, merged cells left out. */
  private pairsWith(first: readonly Cell[]): readonly Pair[] {
    return first.flatMap(({ column, rowSpan, text }) => {
      const above = this.cellAt(this.rows.length - 1, column);
      return above?.rowSpan === 1 && rowSpan === 1 ? [{ column, above: above.text, below: text }] : [];
    });
  }

  /** Whether each cell of a column below the headings has words. */
  private isFull(column: number): boolean {
    return this.rows.slice(1, -1).every((row) => row.find((cell) => cell.column === column)?.text !== '');
  }

  /** Whether each cell of a row stands below one of the same columns. */
  private hasPlacesOf(row: readonly Cell[]): boolean {
    return row.length > 1 && row.every(({ column, columnSpan }) => this.cellAt(this.rows.length - 1, column)?.columnSpan === columnSpan);
  }

  /** Whether a cell of a row ends in the middle of a sentence. */
  private isUnfinished(row: number): boolean {
    return this.rows[row]?.some(({ text }) => text.length >= SENTENCE && !/[。；;！!?？]$/.test(text)) ?? false;
  }

  private cellAt(row: number, column: number): Cell | undefined {
    for (let at = row; at >= 0; at--) {
      const found = this.rows[at]?.findLast((cell) => cell.row + cell.rowSpan > row && cell.column <= column && column < cell.column + cell.columnSpan);
      if (found) return found;
    }
    return undefined;
  }

  /** Lets a cell at the top of a part go on with the one above it where it is the rest of it, or of a merged one. */
  private goesOn(cell: Cell, isRest: boolean): boolean {
    const above = this.cellAt(this.rows.length - 1, cell.column);
    if (above?.columnSpan !== cell.columnSpan || !(isRest || isOneMerged(above, cell))) return false;
    above.rowSpan = cell.row + cell.rowSpan - above.row;
    if (isRest || above.text === '') above.text += cell.text;
    return true;
  }
}

/** Whether two cells over one another can be the halves of a merged one: its words stand in one of them, or in both. */
function isOneMerged(above: Cell, below: Cell): boolean {
  return (above.rowSpan > 1 || below.rowSpan > 1) && (below.text === '' || above.text === '' || below.text === above.text);
}

/** Whether two rows have the same words in the same columns. */
function isSameRow(row: readonly Cell[] | undefined, other: readonly Cell[] | undefined): boolean {
  const wordsOf = (cells: readonly Cell[]): string => cells.map(({ text, column }) => `${String(column)}:${text.replace(/\s/g, '')}`).join('\t');
  return row !== undefined && other !== undefined && row.some(({ text }) => text !== '') && wordsOf(row) === wordsOf(other);
}
