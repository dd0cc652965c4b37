import type { Span } from '../../span.js';
import type { Column } from './headings.js';

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
  /** What the columns of bodies and times say, with their headings. */
  readonly said: readonly { readonly heading: string; readonly cell: TableCell }[];
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
 * The task that a row of cells is. The title is the last of the columns that say what is to be done where an earlier one is merged over several rows, else
 * the first; undefined where there is no title.
 */
export function taskRow(columns: readonly Column[], cells: CellsOfRow, place: number, hasGroups: boolean): TaskRow | undefined {
  const contents = columns.flatMap(({ kind }, i) => (kind === 'task' && cells[i] ? [cells[i]] : []));
  const title = hasGroups ? contents.at(-1) : contents[0];
  if (!title || title.text.length < 2) return undefined;
  const said = columns.flatMap(({ kind, heading }, i) => {
    const cell = cells[i];
    return cell && (kind === 'bodies' || kind === 'time') ? [{ heading, cell }] : [];
  });
  const number = numberOfCell(columns, cells) ?? place;
  return { kind: 'row', number, title, texts: hasGroups ? [] : contents.slice(1), said };
}

function numberOfCell(columns: readonly Column[], cells: CellsOfRow): number | undefined {
  const text = cells[columns.findIndex(({ kind }) => kind === 'number')]?.text;
  return text !== undefined && /^\(?\d{1,3}[).、]?$/.test(text) ? Number(text.replace(/\D/g, '')) : undefined;
}
