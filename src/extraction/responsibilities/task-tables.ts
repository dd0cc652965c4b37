import type { SourceCell, SourceTable } from '../../reading/source-text.js';
import { foldWidth } from '../../segmentation/fold-width.js';
import type { Outline } from '../../segmentation/outline.js';
import { columnOf } from '../../segmentation/task-tables/headings.js';
import type { Span } from '../../span.js';
import { isOfTime } from '../deadlines/find-deadlines.js';
import type { ResponsibilityMention, Role, TaskMention } from '../mentions.js';
import { namesInSlot } from './names-in-slot.js';
import { labelsOf } from './roles.js';

/** The headings of a table stand in its first rows: 责任分工 over 牵头单位 and 配合单位. */
const HEADING_ROWS = 3;
/** A table is one of tasks where at least this share of its rows names one. */
const ENOUGH = 0.3;
/** Headings and cells cut short (…) are the same from so many characters on. */
const TELLING = 6;

/** What a table says of tasks. */
export interface TableFacts {
  readonly responsibilities: readonly ResponsibilityMention[];
  readonly deadlines: readonly TableDeadline[];
}

/** The words of a cell that say by when a task is to be done. */
export interface TableDeadline {
  readonly path: string;
  readonly span: Span;
}

/**
 * Who carries each task, and by when, by the tables of the document (重点任务分工表: 序号 / 重点任务 / 牵头单位 / 责任单位 / 完成时限), plan by plan: the heading
 * of a column gives the role, a row's task is the plan's with that heading. Merged cells hold for each of their rows. A table belongs to the plan most of
 * whose tasks it names; a row that names none assigns nothing.
 */
export function readTaskTables(outline: Outline, plans: readonly (readonly TaskMention[])[]): TableFacts[] {
  const found = plans.map((): TableFacts[] => []);
  for (const table of outline.source.tables) {
    const columns = columnRoles(outline, table);
    if (![...columns.roles.values()].some((role) => role !== 'NONE')) continue;
    const byPlan = plans.map((tasks) => readRows(outline, table, columns, tasks));
    const best = byPlan.reduce((most, rows, i) => (rows.length > (byPlan[most]?.length ?? 0) ? i : most), 0);
    const rows = byPlan[best] ?? [];
    if (rows.length >= ENOUGH * (rowCount(table) - columns.firstRow)) found[best]?.push(...rows);
  }
  return found.map((rows) => ({ responsibilities: rows.flatMap((row) => row.responsibilities), deadlines: rows.flatMap((row) => row.deadlines) }));
}

/** Whether a column of a table is headed as one of bodies (牵头单位). */
export function namesBodies(outline: Outline, table: SourceTable): boolean {
  return namesOne(columnRoles(outline, table));
}

function namesOne({ roles }: Columns): boolean {
  return [...roles.values()].some((role) => role !== 'NONE' && role !== 'DUE');
}

type ColumnRole = Role | 'DUE' | 'NONE';

interface Columns {
  /** By column; one that is missing may hold tasks. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** The first row below the headings. */
  readonly firstRow: number;
}

/** 序号 备注 责任人 联系电话: neither bodies nor tasks. */
const ASIDE = /^(?:序号|编号|备注|说明)$|时限|时间|期限|进度|联系|责任人|负责人|领导$|电话/;

function columnRoles(outline: Outline, table: SourceTable): Columns {
  const roles = new Map<number, ColumnRole | 'CARRIES'>();
  let firstRow = 0;
  for (const cell of table.cells.filter(({ row }) => row < HEADING_ROWS)) {
    const heading = foldWidth(outline.source.text.slice(cell.start, cell.end)).replace(/\s/g, '');
    const role = columnOf(heading)?.kind === 'time' ? 'DUE' : ASIDE.test(heading) ? 'NONE' : headingRole(heading);
    if (role === undefined) continue;
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) roles.set(column, role);
    firstRow = Math.max(firstRow, cell.row + cell.rowSpan);
  }
  const leads = [...roles.values()].includes('LEAD');
  return { roles: new Map([...roles].map(([column, role]) => [column, role === 'CARRIES' ? (leads ? 'SUPPORT' : 'RESPONSIBLE') : role])), firstRow };
}

/** The role that a heading of a column names as a label of a note does: 牵头单位, 配合部门(单位). */
export function headingRole(heading: string): ColumnRole | 'CARRIES' | undefined {
  const [label] = heading.length <= 14 ? labelsOf(`${heading}:`) : [];
  if (label?.start !== 0 || label.end !== heading.length + 1 || !/单位|部门|机构|主体|科室|处室|股室|分工$|^(?:牵头|配合|责任)$/.test(heading)) return undefined;
  return label.role === 'BY_DUTY' ? 'RESPONSIBLE' : label.role;
}

function rowCount(table: SourceTable): number {
  return Math.max(0, ...table.cells.map(({ row }) => row + 1));
}

/** What each row that names a task says of it. */
function readRows(outline: Outline, table: SourceTable, { roles, firstRow }: Columns, tasks: readonly TaskMention[]): TableFacts[] {
  const finder = new TaskFinder(tasks);
  return rowsOf(table).slice(firstRow).flatMap((cells) => {
    const task = cells.filter(({ column }) => !roles.has(column)).reverse().map((cell) => finder.find(outline.source.text.slice(cell.start, cell.end))).find((one) => one !== undefined);
    return task ? [rowFacts(outline, cells, roles, task.path)] : [];
  });
}

function rowFacts(outline: Outline, cells: readonly SourceCell[], roles: Columns['roles'], path: string): TableFacts {
  const due = cells.filter(({ column, start, end }) => roles.get(column) === 'DUE' && isOfTime(outline.source.text.slice(start, end)));
  return {
    responsibilities: cells.flatMap((cell) => bodiesIn(outline, cell, roles.get(cell.column) ?? 'NONE', path)),
    deadlines: due.map(({ start, end }) => ({ path, span: { start, end } })),
  };
}

/** The cells of each row from left to right, those that reach down into it too. */
function rowsOf(table: SourceTable): SourceCell[][] {
  const rows: SourceCell[][] = [];
  for (const cell of table.cells) for (let row = cell.row; row < cell.row + cell.rowSpan; row++) (rows[row] ??= []).push(cell);
  return Array.from(rows, (cells) => [...(cells ?? [])].sort((a, b) => a.column - b.column));
}

function bodiesIn(outline: Outline, cell: SourceCell, role: ColumnRole, path: string): ResponsibilityMention[] {
  if (role === 'NONE' || role === 'DUE') return [];
  return namesInSlot(outline.source.text.slice(cell.start, cell.end), cell.start).map(({ name, start, end }) => ({ path, role, name, span: { start, end } }));
}

/** 一、 (三) 4. 5、 第六条 before a heading. */
const NUMBER = /^(?:第?[一二三四五六七八九十百]+[、条]|[(（][一二三四五六七八九十百\d]+[)）]|\d+(?:\.\d+)*[.．、])\s*/;

function folded(text: string): string {
  return foldWidth(text.trim()).replace(NUMBER, '').replace(/[\s。.;,、，；:：“”"'《》()（）-]/g, '');
}

/** Finds the tasks that cells name. Tables go through a plan in its order, so that of tasks with one heading the next one is meant. */
class TaskFinder {
  private readonly titles: readonly string[];
  private last = -1;

  constructor(private readonly tasks: readonly TaskMention[]) {
    this.titles = tasks.map(({ title }) => folded(title));
  }

  find(cell: string): TaskMention | undefined {
    const words = folded(cell);
    if (words === '') return undefined;
    const names = (title: string): boolean => title === words || (title.length >= TELLING && words.startsWith(title)) || (words.length >= TELLING && title.startsWith(words));
    const next = this.titles.findIndex((title, i) => i >= this.last && names(title));
    const index = next >= 0 ? next : this.titles.findIndex(names);
    if (index < 0) return undefined;
    this.last = index;
    return this.tasks[index];
  }
}
