import type { PieceStarts } from './places.js';
import type { SourceCell, SourceTable } from './source-text.js';

/** A cell before its place in the text is known. */
export interface CellText extends Omit<SourceCell, 'start' | 'end'> {
  readonly text: string;
}

/** Puts the text of a document together line by line, and keeps where its tables and other pieces stand. */
export class TextWriter {
  readonly pieces: { readonly [Kind in keyof PieceStarts]: number[] } = { pages: [], paragraphs: [], footnotes: [], textBoxes: [] };
  private readonly parts: string[] = [];
  private readonly written: SourceTable[] = [];
  private length = 0;

  /** Length of what is written. */
  get end(): number {
    return this.length;
  }

  /** What is written next begins a piece of the file. */
  begin(kind: keyof PieceStarts): void {
    this.pieces[kind].push(this.length);
  }

  line(text: string): void {
    this.put(`${text}\n`);
  }

  /** Writes rows as lines, cells parted by tabs; a row without words is no line. */
  table(rows: readonly (readonly CellText[])[]): void {
    const cells: SourceCell[] = [];
    for (const row of rows) {
      if (row.every(({ text }) => text === '')) continue;
      for (const [i, { text, ...place }] of row.entries()) {
        if (i > 0) this.put('\t');
        cells.push({ ...place, start: this.length, end: this.length + text.length });
        this.put(text);
      }
      this.put('\n');
    }
    const [first, last] = [cells[0], cells.at(-1)];
    if (first && last) this.written.push({ start: first.start, end: last.end, cells });
  }

  get text(): string {
    return this.parts.join('');
  }

  get tables(): readonly SourceTable[] {
    return this.written;
  }

  private put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
