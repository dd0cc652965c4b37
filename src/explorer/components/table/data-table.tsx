import './data-table.css';
import type { ComponentChildren } from 'preact';

import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { sortedRows, sortingOf, sortingText, spansOf, type Column, type Sorting } from './column.js';
import { BodyCell, HeaderCell } from './table-cells.js';
import { TableExports, type ReadAll } from './table-exports.js';
import { tableWords } from './table-words.js';
import { useFits } from './use-fits.js';

/** Where the rows are a page of a longer list, which the server sorts. */
interface PageOfRows {
  /** How much of the list stands before this page. */
  readonly before: number;
  /** How much of it is on this page: as much as rows, unless what is listed takes several. */
  readonly nodes: number;
  /** How much there is in all. */
  readonly total: number;
  /** How the list stands; undefined where it has one order only. */
  readonly sorting: Sorting | undefined;
  /** Keys of the columns that the server can sort by. */
  readonly sortable: readonly string[];
  readonly sortBy: (sorting: Sorting) => void;
  /** Words round the range, where the list is not one of rows. */
  readonly counted?: ((range: string) => string) | undefined;
}

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
  /** Where the rows are a page of a list: they stand as the server sorted them, and only by what it can sort. */
  readonly page?: PageOfRows;
  /** All rows, where the table shows a part of them: they are exported instead. */
  readonly allRows?: ReadAll<Row>;
}

/** A sortable table that can be taken away as CSV and JSON: what is exported is what is shown, in its order, or all of what is shown in part. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, columns, rowKey, fileName, page, allRows } = props;
  const shown = columns.filter(({ exportedOnly }) => exportedOnly !== true);
  const words = useWords(tableWords);
  const { sorting, sortBy } = useSorting(props);
  const sorted = page ? rows : sortedRows(rows, columns, sorting);
  const wanted: ReadAll<Row> = async (onProgress, signal) => {
    if (!allRows) return sorted;
    const all = await allRows(onProgress, signal);
    return page ? all : sortedRows(all, columns, sorting);
  };
  return (
    <div class="table">
      <div class="table-head">
        <p class="table-caption" aria-hidden="true">{caption} <RowCount count={rows.length} page={page} /></p>
        <TableExports fileName={fileName} columns={columns} disabled={rows.length === 0} rows={wanted} />
      </div>
      {rows.length === 0 ? <p class="soft">{words.empty}</p> : (
        <TablePlace label={typeof caption === 'string' ? caption : fileName}>
          <table role="table">
            <caption class="visually-hidden">{caption}</caption>
            <thead role="rowgroup"><tr role="row" data-label={words.order}>{shown.map((column) => <HeaderCell key={column.key} column={column} sorting={sorting} sortBy={sortBy(column.key)} />)}</tr></thead>
            <TableBody rows={sorted} columns={shown} rowKey={rowKey} />
          </table>
        </TablePlace>
      )}
    </div>
  );
}

function useSorting<Row>({ page, sortParameter = 'sort', sortedBy }: DataTableProps<Row>) {
  const { one, change } = useUrlState();
  const inAddress = (sorting: Sorting) => { change({ [sortParameter]: sortingText(sorting) }, { replace: true }); };
  return {
    sorting: page ? page.sorting : sortingOf(one(sortParameter)) ?? sortedBy,
    sortBy: (key: string) => (page === undefined ? inAddress : page.sortable.includes(key) ? page.sortBy : undefined),
  };
}

function RowCount({ count, page }: { readonly count: number; readonly page: PageOfRows | undefined }) {
  const words = useWords(tableWords);
  const { number } = useFormats();
  const range = page && page.nodes > 0 ? words.range(number(page.before + 1), number(page.before + page.nodes), number(page.total)) : undefined;
  const text = range === undefined ? words.rows(number(count)) : page?.counted?.(range) ?? range;
  return <span class="soft small number table-count">{text}</span>;
}

/** Scrolls sideways where a table is wider than its place, and can then be reached by keyboard. */
function TablePlace({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const [place, fits] = useFits<HTMLDivElement>();
  const scrolls = fits ? {} : { tabIndex: 0, role: 'region', 'aria-label': label } as const;
  return <div class={fits ? 'table-place' : 'table-place table-scroll'} ref={place} {...scrolls}>{children}</div>;
}

function TableBody<Row>({ rows, columns, rowKey }: Pick<DataTableProps<Row>, 'rows' | 'columns' | 'rowKey'>) {
  const spans = columns.map((column) => spansOf(rows, column));
  const isInner = (i: number) => spans.some((own) => own[i + 1] === 0);
  return (
    <tbody role="rowgroup">
      {rows.map((row, i) => (
        <tr role="row" key={rowKey(row)} class={isInner(i) ? 'table-inner' : undefined}>
          {columns.map((column, c) => (spans[c]?.[i] === 0 ? null : <BodyCell key={column.key} column={column} row={row} span={spans[c]?.[i] ?? 1} />))}
        </tr>
      ))}
    </tbody>
  );
}
