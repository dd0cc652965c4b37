import type { SourceCell, SourceTable } from '../../reading/source-text.js';
import { gridOf } from '../../reading/table-grid.js';
import type { Span } from '../../span.js';
import { foldWidth } from '../fold-width.js';
import type { Line } from '../lines.js';
import { isGroupLine } from './group-line.js';
import { areOfTasks, columnOf, type Column } from './headings.js';
import { taskRow, type CellsOfRow, type RowGroup, type TableCell, type TaskRow, type TaskTable } from './task-table.js';

/** A table whose cells the format or signs between them (tabs, bars) mark: its rows as cells by column. */
interface RuledTable {
  readonly firstLine: number;
  readonly endLine: number;
  readonly rows: readonly CellsOfRow[];
}

/** Headings stand below at most so many rows of a title. */
const TITLE_ROWS = 2;
/** A row that names a group has a cell over the whole width, or no other cell. */
const isLone = (cells: CellsOfRow): boolean => new Set(cells.filter((cell) => cell !== undefined && cell.text !== '')).size === 1;

/** The table of tasks that a ruled table is; undefined where it is none. */
export function taskTableOf({ firstLine, endLine, rows }: RuledTable): TaskTable | undefined {
  for (let top = 0; top <= TITLE_ROWS && top < rows.length; top++) {
    const columns = columnsIn(rows[top] ?? []);
    if (!columns) continue;
    const below = rows.slice(top + 1).filter((cells) => !columnsIn(cells));
    const read = readRows(columns, below);
    const headings = rows.slice(0, top + 1).flatMap((cells) => cells.flatMap((cell) => cell?.spans ?? []));
    return read.some(({ kind }) => kind === 'row') ? { firstLine, endLine, headings, rows: read } : undefined;
  }
  return undefined;
}

function columnsIn(cells: CellsOfRow): Column[] | undefined {
  const columns = cells.map((cell): Column => columnOf(cell?.text ?? '') ?? { kind: 'aside', heading: cell?.text ?? '' });
  const headed = cells.filter((cell) => cell !== undefined && columnOf(cell.text) !== undefined).length;
  return areOfTasks(columns) && headed >= cells.length - 1 ? columns : undefined;
}

function readRows(columns: readonly Column[], rows: readonly CellsOfRow[]): (TaskRow | RowGroup)[] {
  const task = columns.findIndex(({ kind }) => kind === 'task');
  const hasGroups = columns.filter(({ kind }) => kind === 'task').length > 1 && rows.some((cells, i) => i > 0 && cells[task] !== undefined && cells[task] === rows[i - 1]?.[task]);
  let group: TableCell | undefined;
  let place = 0;
  return rows.flatMap((cells): (TaskRow | RowGroup)[] => {
    const lone = isLone(cells) ? cells.find((cell) => cell !== undefined && cell.text !== '') : undefined;
    if (lone) return [{ kind: 'group', cell: lone }];
    const row = taskRow(columns, cells, place + 1, hasGroups);
    if (!row) return [];
    place = row.number;
    const merged = hasGroups ? cells[task] : undefined;
    const opens = merged !== undefined && merged !== group;
    group = merged;
    return opens && merged ? [{ kind: 'group', cell: merged }, row] : [row];
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
