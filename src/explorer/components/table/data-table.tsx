import './data-table.css';
import type { ComponentChildren } from 'preact';

import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { download } from '../download.js';
import { sortedRows, sortingOf, sortingText, type CellValue, type Column, type Sorting } from './column.js';
import { csvOf, jsonOf } from './export-table.js';
import { tableWords } from './table-words.js';

export interface DataTableProps<Row> {
  /** What the table shows; it names the table for screen readers and stands above it. */
  readonly caption: ComponentChildren;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Base name of exported files. */
  readonly fileName: string;
  /** How the rows come when nobody has sorted them. */
  readonly sortedBy?: Sorting;
  /** Parameter of the address that holds the order; two tables of one view need two. */
  readonly sortParameter?: string;
  /** All rows, where the table shows a part of them: they are exported instead. */
  readonly allRows?: () => Promise<readonly Row[]>;
}

/** A sortable table that can be taken away as CSV and JSON: what is exported is what is shown, in its order. */
export function DataTable<Row>({ caption, rows, columns, rowKey, fileName, sortedBy, sortParameter = 'sort', allRows }: DataTableProps<Row>) {
  const words = useWords(tableWords);
  const { one, change } = useUrlState();
  const sorting = sortingOf(one(sortParameter)) ?? sortedBy;
  const sorted = sortedRows(rows, columns, sorting);
  const sortBy = (column: Column<Row>) => {
    const descending = sorting?.key === column.key ? !sorting.descending : column.numeric === true;
    change({ [sortParameter]: sortingText({ key: column.key, descending }) }, { replace: true });
  };
  const wanted = async () => (allRows ? sortedRows(await allRows(), columns, sorting) : sorted);
  return (
    <div class="table">
      <TableHead caption={caption} count={rows.length} exportAs={(type) => void wanted().then((all) => exportTable(type, fileName, all, columns))} />
      {rows.length === 0 ? <p class="soft">{words.empty}</p> : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={typeof caption === 'string' ? caption : fileName}>
          <table>
            <caption class="visually-hidden">{caption}</caption>
            <thead><tr>{columns.map((column) => <HeaderCell key={column.key} column={column} sorting={sorting} sort={() => { sortBy(column); }} />)}</tr></thead>
            <tbody>{sorted.map((row) => <tr key={rowKey(row)}>{columns.map((column) => <BodyCell key={column.key} column={column} row={row} />)}</tr>)}</tbody>
          </table>
        </div>
      )}
    </div>
  );
}

interface TableHeadProps {
  readonly caption: ComponentChildren;
  readonly count: number;
  readonly exportAs: (type: 'csv' | 'json') => void;
}

function TableHead({ caption, count, exportAs }: TableHeadProps) {
  const words = useWords(tableWords);
  const { number } = useFormats();
  return (
    <div class="table-head">
      <p class="table-caption" aria-hidden="true">{caption} <span class="soft small number">{words.rows(number(count))}</span></p>
      <div class="table-exports no-print small">
        <button type="button" class="plain" disabled={count === 0} onClick={() => { exportAs('csv'); }}>{words.csv}</button>
        <button type="button" class="plain" disabled={count === 0} onClick={() => { exportAs('json'); }}>{words.json}</button>
      </div>
    </div>
  );
}

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
  readonly sort: () => void;
}

function HeaderCell<Row>({ column, sorting, sort }: HeaderCellProps<Row>) {
  const sorted = sorting?.key === column.key ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" class={column.numeric ? 'table-number' : undefined} aria-sort={sorted}>
      <button type="button" class="plain table-sort" onClick={sort}>{column.header}<span aria-hidden="true" class="table-arrow">{sorted === undefined ? '' : sorted === 'descending' ? '↓' : '↑'}</span></button>
    </th>
  );
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  return (
    <td class={column.numeric ? 'table-number' : undefined} lang={column.policyText ? 'zh-CN' : undefined}>
      {column.cell ? column.cell(row) : textOf(column.value(row))}
    </td>
  );
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value);
}

async function exportTable<Row>(type: 'csv' | 'json', name: string, rows: readonly Row[], columns: readonly Column<Row>[]): Promise<void> {
  if (type === 'csv') download(`${name}.csv`, new Blob([await csvOf(rows, columns)], { type: 'text/csv;charset=utf-8' }));
  else download(`${name}.json`, new Blob([jsonOf(rows, columns)], { type: 'application/json' }));
}
