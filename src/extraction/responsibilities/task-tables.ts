import type { SourceCell, SourceTable } from '../../reading/source-text.js';
import { gridOf as cellsByPlace } from '../../reading/table-grid.js';
import { foldWidth } from '../../segmentation/fold-width.js';
import type { Outline } from '../../segmentation/outline.js';
import { saysWhat } from '../../segmentation/columns/column.js';
import { headingsOf, type Headings } from '../../segmentation/columns/heading-rows.js';
import type { Span } from '../../span.js';
import { isOfTime } from '../deadlines/find-deadlines.js';
import type { ResponsibilityMention, TaskMention } from '../mentions.js';
import { conventionsOf, readingAt } from './conventions.js';
import { readCell } from './read-note.js';

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
    const rows = gridOf(outline, table);
    const headings = headingsOf(rows, 'tasks', (columns) => columns.some((column) => column?.kind === 'bodies' || column?.kind === 'time'));
    if (!headings) continue;
    const below = rows.slice(headings.below);
    const byPlan = plans.map((tasks) => readRows(outline, below, headings.columns, tasks));
    const best = byPlan.reduce((most, facts, i) => (facts.length > (byPlan[most]?.length ?? 0) ? i : most), 0);
    const facts = byPlan[best] ?? [];
    if (facts.length >= ENOUGH * below.length) found[best]?.push(...facts);
  }
  return found.map((rows) => ({ responsibilities: rows.flatMap((row) => row.responsibilities), deadlines: rows.flatMap((row) => row.deadlines) }));
}

/** Whether a column of a table is headed as one of bodies (牵头单位). */
export function namesBodies(outline: Outline, table: SourceTable): boolean {
  return headingsOf(gridOf(outline, table), 'tasks', (columns) => columns.some((column) => column?.kind === 'bodies')) !== undefined;
}

type Columns = Headings['columns'];

/** A cell; `text` is width-folded and without blanks. */
interface Cell extends Span {
  readonly text: string;
}

type Row = readonly (Cell | undefined)[];

function gridOf({ source }: Outline, table: SourceTable): Row[] {
  const cells = new Map(table.cells.map((cell): [SourceCell, Cell] => [cell, { start: cell.start, end: cell.end, text: foldWidth(source.text.slice(cell.start, cell.end)).replace(/\s/g, '') }]));
  return cellsByPlace(table).map((row) => row.map((cell) => cell && cells.get(cell)));
}

/** What each row that names a task says of it. */
function readRows(outline: Outline, rows: readonly Row[], columns: Columns, tasks: readonly TaskMention[]): TableFacts[] {
  const finder = new TaskFinder(tasks);
  const mayName = columns.map((column) => column === undefined || saysWhat(column) || column.kind === 'group');
  return rows.flatMap((row) => {
    const named = [...new Set(row.filter((_, at) => mayName[at] ?? true))].reverse();
    const task = named.map((cell) => cell && finder.find(outline.source.text.slice(cell.start, cell.end))).find((one) => one !== undefined);
    return task ? [rowFacts(outline, row, columns, task.path)] : [];
  });
}

function rowFacts(outline: Outline, row: Row, columns: Columns, path: string): TableFacts {
  const conventions = conventionsOf(outline);
  const hasLeads = columns.some((column) => column?.kind === 'bodies' && column.role === 'LEAD');
  const once = row.map((cell, at) => (row.indexOf(cell) === at ? cell : undefined));
  const responsibilities = once.flatMap((cell, at): ResponsibilityMention[] => {
    const column = columns[at];
    if (!cell || column?.kind !== 'bodies') return [];
    const raw = outline.source.text.slice(cell.start, cell.end);
    return readCell(foldWidth(raw), raw, { role: column.role, hasLeads }, readingAt(conventions, cell.start)).map(({ role, name, start, end }) =>
      ({ path, role, name, span: { start: cell.start + start, end: cell.start + end } }));
  });
  const deadlines = once.flatMap((cell, at): TableDeadline[] => {
    const words = cell && columns[at]?.kind === 'time' ? outline.source.text.slice(cell.start, cell.end) : '';
    return cell && isOfTime(words) ? [{ path, span: { start: cell.start, end: cell.end } }] : [];
  });
  return { responsibilities, deadlines };
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
