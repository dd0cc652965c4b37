import type { CellValue, Column } from './column.js';

/** The byte order mark by which spreadsheets know UTF-8. */
const BOM = '\uFEFF';

/** The table as CSV (RFC 4180, UTF-8 with byte order mark). Text that a spreadsheet would take for a formula gets an apostrophe before it. */
export async function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Promise<string> {
  const { unparse } = await import('papaparse');
  const data = rows.map((row) => columns.map((column) => column.value(row)));
  return BOM + unparse({ fields: columns.map(({ header }) => header), data }, { newline: '\r\n', escapeFormulae: true });
}

/** The table as JSON: an array of objects by the columns' keys. */
export function jsonOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column): [string, CellValue] => [column.key, column.value(row)])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}
