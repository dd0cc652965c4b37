import type { AnyNode, Element } from 'domhandler';

import type { CellText } from '../text-writer.js';
import { dataTables, TableGrid } from './tables.js';
import { walk } from './walk.js';

/** What a page shows, piece by piece: a paragraph, or a table of data. */
export type Block = string | readonly (readonly CellText[])[];

/** Elements that begin a line of their own and end it. */
const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr',
  'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'br',
]);

const IDEOGRAPH = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Blanks at the ends of a line are its indentation: pages set it by full-width and no-break blanks. */
const ENDS = /^[\s\u00a0\u2002\u2003\u3000]+|[\s\u00a0\u2002\u2003\u3000]+$/g;

/** What a part of a page shows, a paragraph a block. Items of lists get the numbers that a browser shows. */
export function blocksOf(root: AnyNode): Block[] {
  const tables = dataTables(root);
  const writer = new BlockWriter();
  for (const step of walk(root)) {
    if (step.kind === 'text') writer.write(step.text);
    else if (tables.has(step.element)) writer.table(step.kind);
    else writer.element(step.element, step.kind);
  }
  return writer.finish();
}

/** Puts a page's text together as a browser does: blanks run together, and a line break of the source between two ideographs is nothing. */
class BlockWriter {
  private readonly done: Block[] = [];
  private readonly counted = new Map<Element, number>();
  private grid: TableGrid | undefined;
  private current: string[] = [];
  private last = '';

  write(text: string): void {
    const parts = text.split(/([ \t\r\n\f]+)/);
    for (const [i, part] of parts.entries()) {
      if (i % 2 === 0) this.put(part);
      else if (this.last !== '' && this.last !== ' ' && !this.joins(part, parts[i + 1] ?? '')) this.put(' ');
    }
  }

  /** Data tables hold no tables. */
  table(kind: 'enter' | 'leave'): void {
    this.end();
    if (this.grid && kind === 'leave') this.done.push(this.grid.rows);
    this.grid = kind === 'enter' ? new TableGrid() : undefined;
  }

  element(element: Element, kind: 'enter' | 'leave'): void {
    if (this.grid) this.within(this.grid, element, kind);
    else if (BLOCKS.has(element.name)) this.end();
    if (kind === 'enter' && element.name === 'li') this.put(this.numberOf(element));
  }

  finish(): Block[] {
    this.end();
    return this.done;
  }

  /** A cell is one text, its paragraphs parted by blanks. */
  private within(grid: TableGrid, element: Element, kind: 'enter' | 'leave'): void {
    if (element.name === 'tr') {
      if (kind === 'enter') grid.row();
    } else if (element.name === 'td' || element.name === 'th') {
      const text = this.take();
      if (kind === 'leave') grid.cell(element, text);
    } else if (BLOCKS.has(element.name) && this.last !== '' && this.last !== ' ') this.put(' ');
  }

  /** A line break of the source between two ideographs is nothing. */
  private joins(blanks: string, next: string): boolean {
    return /[\r\n]/.test(blanks) && IDEOGRAPH.test(this.last) && IDEOGRAPH.test(next.charAt(0));
  }

  /** The number that a browser sets before an item of an ordered list; bullets are none. */
  private numberOf({ parent }: Element): string {
    if (parent?.type !== 'tag' || parent.name !== 'ol') return '';
    const number = this.counted.get(parent) ?? (Number(parent.attribs['start']) || 1);
    this.counted.set(parent, number + 1);
    return `${String(number)}.`;
  }

  private put(text: string): void {
    if (text === '') return;
    this.current.push(text);
    this.last = text.slice(-1);
  }

  private take(): string {
    const text = this.current.join('').replace(ENDS, '');
    this.current = [];
    this.last = '';
    return text;
  }

  private end(): void {
    const line = this.take();
    if (line !== '') this.done.push(line);
  }
}
