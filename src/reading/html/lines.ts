import type { AnyNode, Element } from 'domhandler';

import { dataCells } from './tables.js';
import { walk } from './walk.js';

/** Elements that begin a line of their own and end it. */
const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr',
  'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'br',
]);

const IDEOGRAPH = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Blanks at the ends of a line are its indentation: pages set it by full-width and no-break blanks. */
const ENDS = /^[\s\u00a0\u2002\u2003\u3000]+|[\s\u00a0\u2002\u2003\u3000]+$/g;

/** What a part of a page shows, a paragraph a line. Cells of a row of data stand in one line, parted by tabs; items of lists get the numbers that a browser shows. */
export function linesOf(root: AnyNode): string[] {
  const cells = dataCells(root);
  const writer = new LineWriter();
  for (const step of walk(root)) {
    if (step.kind === 'text') writer.write(step.text);
    else if (cells.has(step.element)) writer.cell(step.kind);
    else if (BLOCKS.has(step.element.name)) writer.block();
    if (step.kind === 'enter' && step.element.name === 'li') writer.item(step.element);
  }
  return writer.lines();
}

/** Puts a page's text together as a browser does: blanks run together, and a line break of the source between two ideographs is nothing. */
class LineWriter {
  private readonly done: string[] = [];
  private readonly counted = new Map<Element, number>();
  private current: string[] = [];
  private last = '';
  private inCell = false;

  write(text: string): void {
    const parts = text.split(/([ \t\r\n\f]+)/);
    for (const [i, part] of parts.entries()) {
      if (i % 2 === 0) this.put(part);
      else if (this.last !== '' && this.last !== ' ' && this.last !== '\t' && !this.joins(part, parts[i + 1] ?? '')) this.put(' ');
    }
  }

  /** A line break of the source between two ideographs is nothing. */
  private joins(blanks: string, next: string): boolean {
    return /[\r\n]/.test(blanks) && IDEOGRAPH.test(this.last) && IDEOGRAPH.test(next.charAt(0));
  }

  /** A row of data is one line: its cells are parted by tabs, and paragraphs in a cell run on. */
  cell(kind: 'enter' | 'leave'): void {
    this.inCell = kind === 'enter';
    if (kind === 'leave') this.put('\t');
  }

  block(): void {
    if (!this.inCell) this.end();
  }

  /** The number that a browser sets before an item of an ordered list; bullets are none. */
  item({ parent }: Element): void {
    if (parent?.type !== 'tag' || parent.name !== 'ol') return;
    const number = this.counted.get(parent) ?? (Number(parent.attribs['start']) || 1);
    this.counted.set(parent, number + 1);
    this.put(`${String(number)}.`);
  }

  lines(): string[] {
    this.end();
    return this.done;
  }

  private put(text: string): void {
    if (text === '') return;
    this.current.push(text);
    this.last = text.slice(-1);
  }

  private end(): void {
    const line = this.current.join('').replace(ENDS, '');
    if (line !== '') this.done.push(line);
    this.current = [];
    this.last = '';
  }
}
