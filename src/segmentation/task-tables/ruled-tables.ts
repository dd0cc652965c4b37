import type { SourceCell, SourceTable } from '../../reading/source-text.js';
import { gridOf } from '../../reading/table-grid.js';
import type { Span } from '../../span.js';
import { areOfTasks } from '../columns/column.js';
import { headingsOf, isOfHeadings, type Headings } from '../columns/heading-rows.js';
import { foldWidth } from '../fold-width.js';
import type { Line } from '../lines.js';
import { isGroupLine } from './group-line.js';
import { taskRow, type CellsOfRow, type RowGroup, type TableCell, type TaskRow, type TaskTable } from './task-table.js';

/** A table whose cells the format or signs between them (tabs, bars) mark: its rows as cells by column. */
interface RuledTable {
  readonly firstLine: number;
  readonly endLine: number;
  readonly rows: readonly CellsOfRow[];
}

/** A row that names a group has a cell over the whole width, or no other cell. */
const isLone = (cells: CellsOfRow): boolean => new Set(cells.filter((cell) => cell !== undefined && cell.text !== '')).size === 1;

/** The table of tasks that a ruled table is; undefined where it is none. */
export function taskTableOf({ firstLine, endLine, rows }: RuledTable): TaskTable | undefined {
  const found = headingsOf(rows, 'tasks', (columns) => areOfTasks(columns) && columns.filter((column) => column !== undefined).length >= columns.length - 1);
  if (!found) return undefined;
  const read = readRows(found.columns, rows.slice(found.below).filter((cells) => !isOfHeadings(cells, 'tasks')));
  const headings = [...new Set(rows.slice(0, found.below).flat())].flatMap((cell) => cell?.spans ?? []);
  return read.some(({ kind }) => kind === 'row') ? { firstLine, endLine, headings, rows: read } : undefined;
}

function readRows(columns: Headings['columns'], rows: readonly CellsOfRow[]): (TaskRow | RowGroup)[] {
  const groups = groupColumns(columns, rows);
  let group: TableCell | undefined;
  let place = 0;
  return rows.flatMap((cells): (TaskRow | RowGroup)[] => {
    const lone = isLone(cells) ? cells.find((cell) => cell !== undefined && cell.text !== '') : undefined;
    if (lone) return [{ kind: 'group', cell: lone }];
    const row = taskRow(columns, cells, place + 1, groups);
    if (!row) return [];
    place = row.number;
    const merged = cells[groups[0] ?? -1];
    const opens = merged !== undefined && merged !== group;
    group = merged;
    return opens ? [{ kind: 'group', cell: merged }, row] : [row];
  });
}

/** The columns of groups and tasks before the last of tasks whose cells are merged over several rows. */
function groupColumns(columns: Headings['columns'], rows: readonly CellsOfRow[]): readonly number[] {
  const last = columns.findLastIndex((column) => column?.kind === 'task');
  return columns.flatMap((column, at) => {
    const mayGroup = column?.kind === 'group' || (column?.kind === 'task' && at < last);
    return mayGroup && rows.some((cells, i) => i > 0 && cells[at] !== undefined && cells[at] === rows[i - 1]?.[at]) ? [at] : [];
  });
}

/** A table whose cells the format marks. */
export function markedTable(text: string, table: SourceTable, lines: readonly Line[]): RuledTable {
  const cells = new Map(table.cells.filter(({ start, end }) => start < end).map((cell): [SourceCell, TableCell] => [cell, cellOf(text, cell.start, cell.end)]));
  const rows = gridOf(table).map((row) => row.map((cell) => cell && cells.get(cell)));
  return { firstLine: lineAt(lines, table.start), endLine: lineAt(lines, table.end - 1) + 1, rows };
}

function cellOf(text: string, start: number, end: number): TableCell {
  return { spans: [{ start, end }], text: foldWidth(text.slice(start, end)).replace(/\s/g, '') };
}

/** Index of the line that an offset stands in: lines are in order, so that halving finds it. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The table that begins at a line whose cells tabs or bars part; undefined where no such line is. */
export function partedTableAt(text: string, lines: readonly Line[], firstLine: number): RuledTable | undefined {
  const mark = markIn(text, lines[firstLine]);
  if (mark === undefined) return undefined;
  const rows: CellsOfRow[] = [];
  let endLine = firstLine;
  for (let at = firstLine; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    if (!text.slice(line.span.start, line.span.end).includes(mark) && !isGroupLine(line.text)) break;
    rows.push(cellsOf(text, line.span, mark));
    endLine = at + 1;
  }
  return rows.length > 2 ? { firstLine, endLine, rows } : undefined;
}

function markIn(text: string, line: Line | undefined): string | undefined {
  if (!line || line.text.length > 120 || !/^\|?序号/.test(line.text)) return undefined;
  const words = text.slice(line.span.start, line.span.end);
  return ['|', '\t'].find((mark) => words.split(mark).length > 3);
}

function cellsOf(text: string, span: Span, mark: string): CellsOfRow {
  const cells: (TableCell | undefined)[] = [];
  let start = span.start;
  for (const piece of text.slice(span.start, span.end).split(mark)) {
    const words = piece.trim();
    const from = start + piece.indexOf(words);
    cells.push(words === '' ? undefined : cellOf(text, from, from + words.length));
    start += piece.length + mark.length;
  }
  if (cells[0] === undefined) cells.shift();
  if (cells.at(-1) === undefined) cells.pop();
  return cells;
}
