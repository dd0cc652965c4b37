import { columnOf, type Column, type TableOf } from './column.js';

/** What heading rows look at of a cell; a merged cell is the same object in each place that it covers. */
interface HeadingCell { readonly text: string }
type Row<Cell> = readonly (Cell | undefined)[];

/** The headings of a table: its columns (undefined where a heading is not known), and the rows that they take. */
export interface Headings {
  readonly columns: readonly (Column | undefined)[];
  readonly top: number;
  /** The first row below them. */
  readonly below: number;
}

/** Headings stand below at most so many rows of a title, and take at most so many. */
const TITLE_ROWS = 2;
const MOST_ROWS = 3;

/** The first headings of a table, of one row or of several (责任分工 over 牵头单位 and 配合单位), that name the columns looked for. Undefined where none do. */
export function headingsOf<Cell extends HeadingCell>(rows: readonly Row<Cell>[], table: TableOf, areLookedFor: (columns: Headings['columns']) => boolean): Headings | undefined {
  for (let top = 0; top <= TITLE_ROWS && top < rows.length; top++) {
    if (!isOfHeadings(rows[top] ?? [], table)) continue;
    const below = top + depthOf(rows.slice(top, top + MOST_ROWS), table);
    const columns = columnsUnder(rows.slice(top, below), table);
    if (areLookedFor(columns)) return { columns, top, below };
  }
  return undefined;
}

/** How many of some rows, the first of which has headings, have them. */
function depthOf<Cell extends HeadingCell>(rows: readonly Row<Cell>[], table: TableOf): number {
  const [top = []] = rows;
  const behind = rows.findIndex((row, at) => at > 0 && !goesOn(top, rows[at - 1] ?? [], row, table));
  return behind < 0 ? rows.length : behind;
}

/** Whether a row heads columns: two cells or more, and at least half of them headings. */
export function isOfHeadings(row: Row<HeadingCell>, table: TableOf): boolean {
  const cells = [...new Set(row.filter((cell) => cell !== undefined && cell.text !== ''))];
  const known = cells.filter((cell) => cell !== undefined && columnOf(cell.text, table) !== undefined).length;
  return cells.length > 1 && known > 0 && known * 2 >= cells.length;
}

/** A heading that is merged with the row below takes that in; else it goes on where every cell of it is a heading under one of several columns. */
function goesOn<Cell extends HeadingCell>(top: Row<Cell>, above: Row<Cell>, row: Row<Cell>, table: TableOf): boolean {
  if (top.some((cell, column) => cell !== undefined && cell.text !== '' && row[column] === cell && columnOf(cell.text, table) !== undefined)) return true;
  const own = row.flatMap((cell, column) => (cell !== undefined && cell.text !== '' ? [{ cell, column }] : []));
  return own.length > 0 && own.every(({ cell, column }) => columnOf(cell.text, table) !== undefined && isOfSeveral(above, column));
}

function isOfSeveral(row: Row<HeadingCell>, column: number): boolean {
  const isBlank = (at: number): boolean => at < row.length && (row[at]?.text ?? '') === '';
  const cell = row[column];
  return isBlank(column) || isBlank(column + 1) || (cell !== undefined && (row[column - 1] === cell || row[column + 1] === cell));
}

/** Headings over one another are one (目标值 above 2025年, 责任 above 单位), else the lowest that is known counts. */
function columnsUnder<Cell extends HeadingCell>(rows: readonly Row<Cell>[], table: TableOf): (Column | undefined)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const texts = [...new Set(rows.map((row) => row[column]).filter((cell) => cell !== undefined))].map(({ text }) => text).filter((text) => text !== '');
    return columnOf(texts.join(''), table) ?? texts.map((text) => columnOf(text, table)).findLast((found) => found !== undefined);
  });
}
