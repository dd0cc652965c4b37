import type { SourceCell, SourceTable } from '../../../reading/source-text.js';
import { gridOf } from '../../../reading/table-grid.js';
import { headingsOf } from '../../../segmentation/columns/heading-rows.js';
import type { ReadIndicator } from '../read-passage.js';
import { captionBefore, isOfIndicators, yearIn } from './captions.js';
import { columnsOf } from './columns.js';
import { cellAt } from './flat-cells.js';
import { headingOfColumn } from './headings.js';
import { indicatorsOfRows, type Cell, type Row } from './rows.js';

/** What a table whose cells the format marks commits to; undefined where it is none of indicators. */
export function indicatorsOfTable(text: string, table: SourceTable, issueYear: number | undefined): ReadIndicator[] | undefined {
  const rows = rowsOf(text, table);
  const found = headingsOf(rows, 'indicators', (columns) => columns.some((column) => column?.kind === 'name'));
  if (!found) return undefined;
  const wordsOf = (some: readonly Row[]): string => some.flat().map((cell) => cell?.text ?? '').join(' ');
  const caption = captionBefore(text, table.start) + wordsOf(rows.slice(0, found.top)).replaceAll(' ', '');
  if (!isOfIndicators(wordsOf(rows.slice(found.top, found.below)), caption)) return undefined;
  const columns = columnsOf(found.columns.map((column) => column && headingOfColumn(column)), issueYear, yearIn(caption));
  return columns && indicatorsOfRows(rows.slice(found.below), columns);
}

function rowsOf(text: string, table: SourceTable): Row[] {
  const cells = new Map(table.cells.map((cell): [SourceCell, Cell] => [cell, cellAt(text, cell)]));
  return gridOf(table).map((row) => row.map((cell) => cell && cells.get(cell)));
}
