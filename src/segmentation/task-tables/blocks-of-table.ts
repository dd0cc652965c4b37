import type { Span } from '../../span.js';
import type { Block, BlockOfTable } from '../blocks.js';
import { markerAt, type Marker } from '../marker.js';
import type { RowGroup, TableCell, TaskRow, TaskTable } from './task-table.js';

/** A table of tasks as blocks: its headings, and for each row a numbered block, further words, and the cells that say who and when. */
export function blocksOfTable({ headings, rows }: TaskTable): readonly Block[] {
  const [first] = headings;
  const opening = first ? [blockOf('noise', { spans: headings, text: '' }, 'headings')] : [];
  return [...opening, ...rows.flatMap((row) => (row.kind === 'group' ? [groupBlock(row)] : rowBlocks(row)))];
}

function groupBlock({ cell }: RowGroup): Block {
  return { ...blockOf('text', { ...cell, spans: cell.spans.slice(0, runOf(cell.spans)) }, 'group'), marker: markerAt(cell.text) };
}

/** Rows stand below every numbering that their groups may have. */
function rowBlocks({ number, title, texts, said }: TaskRow): Block[] {
  const marker: Marker = { kind: 'digit-bracket', number, length: 0 };
  const rest = title.spans.slice(runOf(title.spans));
  return [
    { ...blockOf('text', { ...title, spans: title.spans.slice(0, title.spans.length - rest.length) }, 'row'), marker },
    ...(rest.length > 0 ? [blockOf('text', { spans: rest, text: '' }, 'text')] : []),
    ...texts.map((cell) => blockOf('text', cell, 'text')),
    ...said.map(({ column, cell }): Block => ({ ...blockOf('note', cell, 'cell'), table: { part: 'cell', column, spans: cell.spans } })),
  ];
}

/** How many stretches follow one another with nothing but a line's end between: a page's end parts a cell further. */
function runOf(spans: readonly Span[]): number {
  let length = 1;
  while (length < spans.length && (spans[length]?.start ?? 0) - (spans[length - 1]?.end ?? 0) <= LINE_END) length++;
  return length;
}

/** Characters of a line's end with its blanks. */
const LINE_END = 12;

function blockOf(kind: Block['kind'], { spans, text }: TableCell, part: BlockOfTable['part']): Block {
  return { kind, text, marker: undefined, span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }, table: { part, spans } };
}
