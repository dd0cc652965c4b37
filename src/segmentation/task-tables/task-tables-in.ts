import type { Diagnostic } from '../../diagnostic.js';
import type { SourceText } from '../../reading/source-text.js';
import type { Span } from '../../span.js';
import type { Line } from '../lines.js';
import { flatTableAt, type FlatTable } from './flat-tables.js';
import { markedTable, partedTableAt, taskTableOf } from './ruled-tables.js';
import type { TaskTable } from './task-table.js';

/** A table says again what the text says where more than this share of its rows stand in the text too. */
const SAID_AGAIN = 0.3;
/** So many characters of a row are the same in the text. */
const TELLING = 10;

/** The tables of tasks by their first line, and what is to be said of those that could not be read. */
export interface TaskTables {
  readonly tables: ReadonlyMap<number, TaskTable>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The tables whose rows are tasks of their own (重点任务清单: 序号 / 重点任务 / 牵头单位 / 责任单位 / 完成时限): marked by the format, parted by tabs or bars, or
 * flattened by copying. A table that lays the tasks of the text on bodies is none of them.
 */
export function taskTablesIn(source: SourceText, lines: readonly Line[]): TaskTables {
  if (source.tables.length === 0 && !mayHoldTable(source.text)) return { tables: new Map(), diagnostics: [] };
  const marked = source.tables.map((table) => taskTableOf(markedTable(source.text, table, lines))).filter((table) => table !== undefined);
  const found = new Map(marked.map((table) => [table.firstLine, table]));
  const left: Span[] = [];
  for (let at = 0; at < lines.length;) {
    const { table, left: rows } = found.has(at) ? { table: found.get(at), left: [] } : unmarkedTableAt(source.text, lines, at);
    if (table) found.set(at, table);
    left.push(...rows.filter(({ start }) => start >= (left.at(-1)?.end ?? 0)));
    at = table?.endLine ?? at + 1;
  }
  return { tables: new Map([...found].filter(([, table]) => !saysAgain(lines, table))), diagnostics: left.map(isLeft) };
}

function mayHoldTable(text: string): boolean {
  return /[序编]\s*号/.test(text) || ((text.includes('\t') || text.includes('|')) && /(?:单位|部门|主体)\)?[^\S\n]*[|\t\n]/.test(text));
}

function unmarkedTableAt(text: string, lines: readonly Line[], at: number): FlatTable {
  const parted = partedTableAt(text, lines, at);
  return parted ? { table: taskTableOf(parted), left: [] } : flatTableAt(lines, at) ?? { table: undefined, left: [] };
}

function isLeft(span: Span): Diagnostic {
  return { rule: 'unread-table', severity: 'warning', message: 'The lines of this table, or of this row of it, fit its columns in no way, and nothing was read from them.', span };
}

function saysAgain(lines: readonly Line[], { rows, firstLine, endLine }: TaskTable): boolean {
  const elsewhere = [...lines.slice(0, firstLine), ...lines.slice(endLine)].map(({ text }) => text).join('');
  const titles = rows.flatMap((row) => (row.kind === 'row' ? [row.title.text.replace(/^[(（]?[一二三四五六七八九十\d]+[)）、.]+/, '').slice(0, TELLING)] : []));
  return titles.filter((title) => title.length >= 4 && elsewhere.includes(title)).length > SAID_AGAIN * titles.length;
}
