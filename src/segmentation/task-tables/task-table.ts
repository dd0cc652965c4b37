import type { Span } from '../../span.js';
import type { Column } from '../columns/column.js';

/** A cell, in several stretches where a page's end or a narrow column parts it. */
export interface TableCell {
  readonly spans: readonly Span[];
  /** Width-folded, without blanks. */
  readonly text: string;
}

/** A row that is a task of its own. */
export interface TaskRow {
  readonly kind: 'row';
  /** 序号, or where the table has none the row's place in it. */
  readonly number: number;
  readonly title: TableCell;
  /** Further words of what is to be done. */
  readonly texts: readonly TableCell[];
  /** What the columns of bodies and times say. */
  readonly said: readonly { readonly column: Column; readonly cell: TableCell }[];
}

/** A line or a merged cell that names a group of rows: 一、降低企业成本. */
export interface RowGroup {
  readonly kind: 'group';
  readonly cell: TableCell;
}

/** A table whose rows are the tasks of a plan, over the lines from `firstLine` to before `endLine`. */
export interface TaskTable {
  readonly firstLine: number;
  readonly endLine: number;
  /** Its headings, one span a stretch. */
  readonly headings: readonly Span[];
  readonly rows: readonly (TaskRow | RowGroup)[];
}

/** A row as cells under their columns, before it is told what is its title. */
export type CellsOfRow = readonly (TableCell | undefined)[];

/**
 * The task that a row of cells is. The title is the first of the columns that say what is to be done, without those that name `groups` of rows, or else of
 * those that say what is to come of it; undefined where there is no title.
 */
export function taskRow(columns: readonly (Column | undefined)[], cells: CellsOfRow, place: number, groups: readonly number[]): TaskRow | undefined {
  const cellsOf = (kind: Column['kind']): TableCell[] => columns.flatMap((column, at) => (column?.kind === kind && !groups.includes(at) ? cells[at] ?? [] : []));
  const [title, ...texts] = [...cellsOf('task'), ...cellsOf('goal')];
  if (!title || title.text.length < 2) return undefined;
  const said = columns.flatMap((column, at) => {
    const cell = cells[at];
    return cell && (column?.kind === 'bodies' || column?.kind === 'time') ? [{ column, cell }] : [];
  });
  return { kind: 'row', number: numberOfCell(columns, cells) ?? place, title, texts: [...new Set(texts)].filter((cell) => cell !== title).sort((a, b) => startOf(a) - startOf(b)), said };
}

function startOf({ spans }: TableCell): number {
  return spans[0]?.start ?? 0;
}

function numberOfCell(columns: readonly (Column | undefined)[], cells: CellsOfRow): number | undefined {
  const text = cells[columns.findIndex((column) => column?.kind === 'number')]?.text;
  return text !== undefined && /^\(?\d{1,3}[).、]?$/.test(text) ? Number(text.replace(/\D/g, '')) : undefined;
}
