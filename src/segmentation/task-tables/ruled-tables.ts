import type { SourceCell, SourceTable } from '../../reading/source-text.js';
import { gridOf } from '../../reading/table-grid.js';
import type { Span } from '../../span.js';
import { areOfTasks, columnOf } from '../columns/column.js';
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
    const named = cells[groups[0] ?? -1];
    const opens = named !== undefined && named.text !== group?.text;
    group = named ?? group;
    return opens ? [{ kind: 'group', cell: named }, row] : [row];
  });
}

/** The columns that name groups of rows: those headed so, and of the columns of tasks before the last those with cells that are merged over several rows, said again or left out. */
function groupColumns(columns: Headings['columns'], rows: readonly CellsOfRow[]): readonly number[] {
  const last = columns.findLastIndex((column) => column?.kind === 'task');
  const repeats = (at: number): boolean => rows.some((cells, i) => i > 0 && cells[last] !== undefined && (cells[at] ?? rows[i - 1]?.[at])?.text === rows[i - 1]?.[at]?.text && rows[i - 1]?.[at] !== undefined);
  return columns.flatMap((column, at) => (column?.kind === 'group' || (column?.kind === 'task' && at < last && repeats(at)) ? [at] : []));
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

/** The sign that parts the headings of a table of tasks. */
function markIn(text: string, line: Line | undefined): string | undefined {
  if (!line || line.text.length > LONGEST_HEADINGS || line.text.length < SHORTEST_HEADINGS) return undefined;
  const words = text.slice(line.span.start, line.span.end);
  return ['|', '\t'].find((mark) => words.includes(mark) && areHeadings(cellsOf(text, line.span, mark)));
}

function areHeadings(cells: CellsOfRow): boolean {
  return cells.length > 2 && isOfHeadings(cells, 'tasks') && areOfTasks(cells.map((cell) => cell && columnOf(cell.text, 'tasks')));
}

const SHORTEST_HEADINGS = 6;
const LONGEST_HEADINGS = 120;

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
