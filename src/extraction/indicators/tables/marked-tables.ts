import type { SourceCell, SourceTable } from '../../../reading/source-text.js';
import { gridOf } from '../../../reading/table-grid.js';
import type { ReadIndicator } from '../read-passage.js';
import { captionBefore, isOfIndicators, yearIn } from './captions.js';
import { columnsOf, type Columns } from './columns.js';
import { cellAt } from './flat-cells.js';
import { headingOf, type Heading } from './headings.js';
import { indicatorsOfRows, type Cell, type Row } from './rows.js';

/** The headings stand below at most so many rows of a title. */
const TITLE_ROWS = 2;

/** What a table whose cells the format marks commits to; undefined where it is none of indicators. */
export function indicatorsOfTable(text: string, table: SourceTable, issueYear: number | undefined): ReadIndicator[] | undefined {
  const rows = rowsOf(text, table);
  for (let top = 0; top <= TITLE_ROWS && top < rows.length; top++) {
    const depth = depthOfHeadings(table, rows, top);
    if (depth === 0) continue;
    const caption = captionBefore(text, table.start) + rows.slice(0, top).flat().map((cell) => cell?.text ?? '').join('');
    const columns = columnsIn(rows.slice(top, top + depth), caption, issueYear);
    return columns && indicatorsOfRows(rows.slice(top + depth), columns);
  }
  return undefined;
}

function columnsIn(headingRows: readonly Row[], caption: string, issueYear: number | undefined): Columns | undefined {
  const words = headingRows.flat().map((cell) => cell?.text ?? '').join(' ');
  return isOfIndicators(words, caption) ? columnsOf(headingsOf(headingRows), issueYear, yearIn(caption)) : undefined;
}

/** How many rows the heading of the names covers, where `top` is the row that it begins in; 0 where it does not. */
function depthOfHeadings(table: SourceTable, rows: readonly Row[], top: number): number {
  const column = (rows[top] ?? []).findIndex((cell) => headingOf(cell?.text ?? '')?.kind === 'name');
  if (column < 0) return 0;
  return table.cells.find((cell) => cell.row === top && cell.column === column)?.rowSpan ?? 1;
}

/** Headings over one another are one: 目标值 above 2025年. */
function headingsOf(rows: readonly Row[]): (Heading | undefined)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = [...new Set(rows.map((row) => row[column]).filter((cell) => cell !== undefined))];
    return headingOf(cells.map(({ text }) => text).join('')) ?? headingOf(cells.at(-1)?.text ?? '');
  });
}

function rowsOf(text: string, table: SourceTable): Row[] {
  const cells = new Map(table.cells.map((cell): [SourceCell, Cell] => [cell, cellAt(text, cell)]));
  return gridOf(table).map((row) => row.map((cell) => cell && cells.get(cell)));
}
