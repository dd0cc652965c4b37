import { useWords } from '../../language/language.js';
import { nextSorting, type CellValue, type Column, type Sorting } from './column.js';
import { tableWords } from './table-words.js';

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
  /** Undefined where the rows cannot be put into this column's order. */
  readonly sortBy: ((sorting: Sorting) => void) | undefined;
}

/** A heading; where the rows can be sorted by it, a button that says how they stand. */
export function HeaderCell<Row>({ column, sorting, sortBy }: HeaderCellProps<Row>) {
  const sorted = sorting?.key === column.key ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th role="columnheader" scope="col" class={classOf(column)} aria-sort={sorted}>
      {sortBy ? (
        <button type="button" class="plain table-sort" onClick={() => { sortBy(nextSorting(column, sorting)); }}>
          {column.header}<span aria-hidden="true" class="table-arrow">{sorted === undefined ? '' : sorted === 'descending' ? '↓' : '↑'}</span>
        </button>
      ) : column.header}
    </th>
  );
}

interface BodyCellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly span: number;
}

/** A cell; on a narrow screen its heading stands before it. */
export function BodyCell<Row>({ column, row, span }: BodyCellProps<Row>) {
  const value = column.value(row);
  return (
    <td role="cell" class={classOf(column)} data-label={column.header} lang={column.policyText && value !== null ? 'zh-CN' : undefined} rowSpan={span > 1 ? span : undefined}>
      {column.cell ? column.cell(row) : <Value value={value} />}
    </td>
  );
}

function Value({ value }: { readonly value: CellValue }) {
  const words = useWords(tableWords);
  if (value === null || value === '') return <NoValue />;
  if (typeof value === 'boolean') return <>{value ? words.yes : words.no}</>;
  return <>{String(value)}</>;
}

/** Stands where a text says nothing. */
export function NoValue() {
  const words = useWords(tableWords);
  return <span role="img" class="table-none" aria-label={words.none}>—</span>;
}

function classOf<Row>({ numeric, width }: Column<Row>): string | undefined {
  const classes = [numeric ? 'table-number' : '', width ? `table-${width}` : ''].filter((name) => name !== '');
  return classes.length === 0 ? undefined : classes.join(' ');
}
