import type { Element } from 'domhandler';

import type { CellText } from '../text-writer.js';
import { childNamed, numberOf, valueOf, walkElements } from './xml.js';

/**
 * The rows of a table (ECMA-376, part 1, 17.4): cells that are merged downwards are one cell with the words of the first, and stand in the first row alone.
 * `read` gives the words of a cell's paragraph.
 */
export function tableRows(table: Element, read: (paragraph: Element) => string): CellText[][] {
  const rows: CellText[][] = [];
  const above = new Map<number, { rowSpan: number }>();
  for (const [row, element] of rowsOf(table).entries()) {
    const cells: (CellText & { rowSpan: number })[] = [];
    let column = numberOf(childNamed(element, 'w:trPr'), 'w:gridBefore') ?? 0;
    for (const cell of cellsOf(element)) {
      const properties = childNamed(cell, 'w:tcPr');
      const columnSpan = Math.max(1, numberOf(properties, 'w:gridSpan') ?? 1);
      const merged = childNamed(properties, 'w:vMerge');
      const continued = merged !== undefined && (valueOf(properties, 'w:vMerge') ?? 'continue') === 'continue' ? above.get(column) : undefined;
      if (continued) continued.rowSpan += 1;
      else {
        const own = { row, column, rowSpan: 1, columnSpan, text: wordsOf(cell, read) };
        cells.push(own);
        above.set(column, own);
      }
      column += columnSpan;
    }
    rows.push(cells);
  }
  return rows;
}

function rowsOf(table: Element): Element[] {
  return collect(table, 'w:tr');
}

function cellsOf(row: Element): Element[] {
  return collect(row, 'w:tc');
}

/** Elements of a name within another, wrapped or not (w:sdt, w:ins), those of inner tables left out. */
function collect(within: Element, name: string): Element[] {
  const found: Element[] = [];
  walkElements(within, (element) => {
    if (element.name === name) found.push(element);
    return element.name === name || element.name === 'w:del' ? 'over' : 'into';
  });
  return found;
}

/** The words of a cell, its paragraphs (those of inner tables too) parted by blanks: the row is one line. */
function wordsOf(cell: Element, read: (paragraph: Element) => string): string {
  const words: string[] = [];
  walkElements(cell, (element) => {
    if (element.name !== 'w:p') return 'into';
    const text = read(element).replace(/[\s\u3000]+/g, ' ').trim();
    if (text !== '') words.push(text);
    return 'over';
  });
  return words.join(' ');
}
