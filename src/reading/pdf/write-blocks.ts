import { TextWriter } from '../text-writer.js';
import type { PdfTable } from './continued-tables.js';
import type { Paragraph } from './paragraphs.js';

/** Writes paragraphs and tables as lines, and where each page begins. */
export function writeBlocks(blocks: readonly (Paragraph | PdfTable)[]): TextWriter {
  const writer = new TextWriter();
  const { pages } = writer.pieces;
  const beginPage = (page: number, at: number): void => {
    while (pages.length < page) pages.push(at);
  };
  for (const block of blocks) {
    const start = writer.end;
    if ('text' in block) {
      for (const { page, at } of block.pages) beginPage(page, start + at);
      writer.line(block.text);
      continue;
    }
    beginPage(block.page, start);
    writer.table(block.rows);
    const cells = writer.tables.at(-1)?.cells ?? [];
    for (const { page, row } of block.pageRows) beginPage(page, cells.find((cell) => cell.row >= row)?.start ?? writer.end);
  }
  return writer;
}
