import type { Span } from '../../span.js';
import { areOfTasks, columnOf, saysWhat, type Column } from '../columns/column.js';
import { lineKind } from '../line-kinds.js';
import type { Line } from '../lines.js';
import { markerAt } from '../marker.js';
import { isGroupLine } from './group-line.js';
import { placeLines } from './place-lines.js';
import { taskRow, type RowGroup, type TableCell, type TaskRow, type TaskTable } from './task-table.js';

/** Lines that a heading in a narrow column takes. */
const LINES_OF_HEADING = 3;
/** 任务编号 */
const LONGEST_NUMBER_HEADING = 4;
/** Lines in which it is looked for, blank ones among them. */
const REACH_OF_HEADING = 8;
/** Lines that a row of narrow columns takes at most. */
const LONGEST_ROW = 60;

interface Headings { readonly columns: readonly Column[]; readonly lines: readonly Span[]; readonly next: number }

/** A table of tasks, and the rows of it that fit its columns in no way: all of it where these are most. */
export interface FlatTable {
  readonly table: TaskTable | undefined;
  readonly left: readonly Span[];
}

/** The table of tasks that begins at a line, copied so that each cell has a line of its own or several; its first column is 序号 or 编号. */
export function flatTableAt(lines: readonly Line[], first: number): FlatTable | undefined {
  const headings = opensHeadings(lines[first]) ? headingsAt(lines, first) : undefined;
  if (!headings || !areOfTasks(headings.columns)) return undefined;
  const { rows, left, end } = new RowReader(lines, headings).read();
  const count = rows.filter((row) => row.kind === 'row').length;
  if (count >= 2 && left.length <= count) return { table: { firstLine: first, endLine: end, headings: headings.lines, rows }, left };
  const [start] = headings.lines;
  const last = left.at(-1);
  return { table: undefined, left: start && last ? [{ start: start.start, end: last.end }] : [] };
}

function opensHeadings(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_NUMBER_HEADING && columnOf(line.text, 'tasks')?.kind === 'number';
}

function headingsAt(lines: readonly Line[], first: number): Headings | undefined {
  const columns: Column[] = [];
  let next = first;
  for (let found = headingAt(lines, next); found; found = headingAt(lines, next)) {
    columns.push(found.column);
    next = found.next;
  }
  return columns.length >= 3 ? { columns, lines: lines.slice(first, next).filter(({ text }) => text !== '').map(({ span }) => span), next } : undefined;
}

/** A heading over the lines of a narrow column; one that is only the beginning of a longer one (工作 · 目标, 责任 · 单位) goes on. */
function headingAt(lines: readonly Line[], from: number): { readonly column: Column; readonly next: number } | undefined {
  let heading = '';
  let written = 0;
  for (const [i, { text }] of lines.slice(from, from + REACH_OF_HEADING).entries()) {
    if (text === '' || written === LINES_OF_HEADING) continue;
    heading += text;
    written++;
    const column = columnOf(heading, 'tasks');
    if (column && !goesOn(heading, lines.slice(from + i + 1, from + i + 1 + REACH_OF_HEADING))) return { column, next: from + i + 1 };
  }
  return undefined;
}

function goesOn(heading: string, behind: readonly Line[]): boolean {
  return BEGINS_HEADING.test(heading) && columnOf(heading + (behind.find(({ text }) => text !== '')?.text ?? '-'), 'tasks') !== undefined;
}

/** What stands before the noun of a heading. */
const BEGINS_HEADING = /^(?:重点|主要|具体)?(?:工作|责任|牵头|主责|主办|配合|协办|协同|参与|负责|时间|完成时间|时限|进度)$/;

class RowReader {
  readonly rows: (TaskRow | RowGroup)[] = [];
  end: number;
  /** The rows that fit the columns in no way. */
  readonly left: Span[] = [];
  #number = 0;
  #open: { readonly number: Line; readonly pieces: number[][] } | undefined;
  #hasGroups = false;

  constructor(readonly lines: readonly Line[], readonly headings: Headings) {
    this.end = headings.next;
  }

  read(): this {
    for (let at = this.headings.next; at < this.lines.length;) {
      const next = this.#step(at);
      if (next === undefined) break;
      at = next;
    }
    this.#closeLast();
    return this;
  }

  /** Takes what stands at a line; undefined where the table ends. */
  #step(at: number): number | undefined {
    const line = this.lines[at];
    if (!line) return undefined;
    if (line.text === '' || lineKind(line.text) === 'page-mark') return at + 1;
    const repeated = opensHeadings(line) ? headingsAt(this.lines, at) : undefined;
    if (repeated) {
      this.#open?.pieces.push([]);
      return repeated.next;
    }
    if (this.#isNextNumber(line.text)) return this.#openRow(line, at);
    if (isGroupLine(line.text) && this.#mayClose()) return this.#group(line, at);
    return this.#takeCell(line, at);
  }

  #isNextNumber(text: string): boolean {
    return /^\d{1,3}$/.test(text) && Number(text) > this.#number && Number(text) <= this.#number + (this.rows.length === 0 ? 999 : 99);
  }

  #openRow(line: Line, at: number): number {
    this.#close();
    this.#number = Number(line.text);
    this.#open = { number: line, pieces: [[]] };
    this.end = at + 1;
    return at + 1;
  }

  /** A group's name stands between rows: the one before has a cell for its last columns. */
  #mayClose(): boolean {
    return this.#open === undefined || (this.#open.pieces.at(-1)?.length ?? 0) >= 2;
  }

  #group(line: Line, at: number): number {
    this.#close();
    this.rows.push({ kind: 'group', cell: cellOf([line]) });
    this.end = at + 1;
    return at + 1;
  }

  #takeCell(line: Line, at: number): number | undefined {
    const piece = this.#open?.pieces.at(-1);
    if (!piece || isBehind(line.text) || piece.length >= LONGEST_ROW) return undefined;
    piece.push(at);
    return at + 1;
  }

  /** What follows the last row may be no part of it: the longest beginning that can be placed is. */
  #closeLast(): void {
    const piece = this.#open?.pieces.at(-1);
    while (piece && piece.length >= this.headings.columns.length && !placeLines(this.#textsOf(piece), this.headings.columns, { hasNumberedNames: this.#hasGroups })) piece.pop();
    this.#close();
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    this.end = Math.max(this.end, (open.pieces.flat().at(-1) ?? -1) + 1);
    const cells = this.#cellsOf(open.pieces.filter((piece) => piece.length > 0));
    const row = cells && this.#row(open.number, cells);
    if (row) this.rows.push(row);
    else this.left.push({ start: open.number.span.start, end: this.lines[this.end - 1]?.span.end ?? open.number.span.end });
  }

  #textsOf(piece: readonly number[]): string[] {
    return piece.map((at) => this.lines[at]?.text ?? '');
  }

  /** A column of tasks that earlier rows had and this one lacks is merged: its cell names a group. */
  #row(number: Line, cells: readonly (TableCell | undefined)[]): TaskRow | undefined {
    const { columns } = this.headings;
    const tasks = columns.flatMap((column, i) => (saysWhat(column) ? [i] : []));
    const group = tasks.length > 1 ? cells[tasks[0] ?? 0] : undefined;
    if (tasks.length > 1 && isNumbered(group)) {
      this.#hasGroups = true;
      this.rows.push({ kind: 'group', cell: group });
    }
    const below = this.#hasGroups && cells[tasks.at(-1) ?? 0] ? tasks.slice(0, -1) : [];
    return taskRow(columns, [cellOf([number]), ...cells.slice(1)], this.#number, below);
  }

  #cellsOf(pieces: readonly (readonly number[])[]): (TableCell | undefined)[] | undefined {
    const { columns } = this.headings;
    const byColumn = columns.map((): Line[] => []);
    for (const piece of pieces) {
      const held = piece === pieces[0] ? {} : { held: byColumn.map((cell) => cell.map(({ text }) => text)) };
      const placed = placeLines(this.#textsOf(piece), columns, { ...held, hasNumberedNames: this.#hasGroups });
      if (!placed) return undefined;
      piece.forEach((at, i) => {
        const line = this.lines[at];
        if (line) byColumn[placed[i] ?? 0]?.push(line);
      });
    }
    return byColumn.map((cell) => (cell.length > 0 ? cellOf(cell) : undefined));
  }
}

function cellOf(lines: readonly Line[]): TableCell {
  return { spans: lines.map(({ span }) => span), text: lines.map(({ text }) => text).join('') };
}

/** 1.优化企业开办服务 */
function isNumbered(cell: TableCell | undefined): cell is TableCell {
  return cell !== undefined && markerAt(cell.text) !== undefined;
}

/** What stands under a table: 注:…, 附件, a site's line. */
function isBehind(text: string): boolean {
  const kind = lineKind(text);
  return /^(?:注|备注|说明|附注)\d?:/.test(text) || (kind !== 'text' && kind !== 'note' && kind !== 'date');
}
