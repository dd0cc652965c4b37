import { decode } from './encoding/decode.js';
import type { ReadText } from './formats.js';
import type { SourceCell, SourceTable } from './source-text.js';

/** | --- | :---: |: the line that parts the heading of a table from its rows. */
const DELIMITER = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/;
const ROW = /\|/;

/** Reads Markdown: the text as it stands, and where the cells of its tables are (GitHub Flavored Markdown, 4.10). */
export function readMarkdown(bytes: Uint8Array, path: string): ReadText {
  const decoded = decode(bytes, path);
  return { ...decoded, tables: tablesIn(decoded.text) };
}

interface TextLine {
  readonly text: string;
  readonly start: number;
}

function tablesIn(text: string): SourceTable[] {
  const lines = linesOf(text);
  const tables: SourceTable[] = [];
  for (let i = 1; i < lines.length; i++) {
    const heading = lines[i - 1];
    if (!heading || !ROW.test(heading.text) || !DELIMITER.test(lines[i]?.text ?? '')) continue;
    const rows = [heading];
    for (i += 1; ROW.test(lines[i]?.text ?? ''); i++) rows.push(lines[i] as TextLine);
    tables.push(tableOf(rows));
  }
  return tables;
}

function linesOf(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
}

function tableOf(rows: readonly TextLine[]): SourceTable {
  const cells = rows.flatMap((line, row) => cellsOf(line, row));
  return { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0, cells };
}

/** What stands between the bars of a line; bars at its ends are its frame. */
function cellsOf({ text, start }: TextLine, row: number): SourceCell[] {
  const inner = text.replace(/\|\s*$/, '');
  const from = /^\s*\|/.exec(inner)?.[0].length ?? 0;
  const cells: SourceCell[] = [];
  let at = from;
  for (const part of inner.slice(from).split('|')) {
    const begin = start + at + (part.length - part.trimStart().length);
    cells.push({ start: begin, end: begin + part.trim().length, row, column: cells.length, rowSpan: 1, columnSpan: 1 });
    at += part.length + 1;
  }
  return cells;
}
