import type { SourceCell, SourceTable } from './source-text.js';

/** The cells of a table by row and column: a merged one stands in each place that it covers, and a place without a cell is undefined. */
export function gridOf(table: SourceTable): readonly (readonly (SourceCell | undefined)[])[] {
  const rows: (SourceCell | undefined)[][] = [];
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) (rows[row] ??= [])[column] = cell;
    }
  }
  return Array.from(rows, (row) => Array.from(row ?? []));
}
