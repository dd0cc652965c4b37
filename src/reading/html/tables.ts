import type { AnyNode, Element } from 'domhandler';

import { walk } from './walk.js';

/** A cell with more paragraphs than this holds the page, not a datum. */
const PARAGRAPHS_OF_A_CELL = 8;

/**
 * The cells of the tables that hold data. Pages are laid out by tables too: those hold a table within a table, have but one cell in a row, or cells
 * of many paragraphs.
 */
export function dataCells(root: AnyNode): ReadonlySet<Element> {
  const open: OpenTable[] = [];
  const cells = new Set<Element>();
  for (const step of walk(root)) {
    if (step.kind === 'text') continue;
    const { element } = step;
    if (element.name === 'table') turn(step.kind, open, cells);
    else if (step.kind === 'enter') open.at(-1)?.see(element);
  }
  return cells;
}

function turn(kind: 'enter' | 'leave', open: OpenTable[], cells: Set<Element>): void {
  if (kind === 'enter') {
    const outer = open.at(-1);
    if (outer) outer.nests = true;
    open.push(new OpenTable());
    return;
  }
  const table = open.pop();
  if (table?.holdsData) for (const cell of table.cells) cells.add(cell);
}

class OpenTable {
  readonly cells: Element[] = [];
  nests = false;
  private widest = 0;
  private row = 0;
  private paragraphs = 0;
  private longest = 0;

  see(element: Element): void {
    if (element.name === 'tr') this.row = 0;
    else if (element.name === 'td' || element.name === 'th') {
      this.cells.push(element);
      this.row += 1;
      this.widest = Math.max(this.widest, this.row);
      this.paragraphs = 0;
    } else if (element.name === 'p' || element.name === 'div') {
      this.paragraphs += 1;
      this.longest = Math.max(this.longest, this.paragraphs);
    }
  }

  get holdsData(): boolean {
    return !this.nests && this.widest > 1 && this.longest <= PARAGRAPHS_OF_A_CELL;
  }
}
