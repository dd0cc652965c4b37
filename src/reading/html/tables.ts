import type { AnyNode, Element } from 'domhandler';

import type { CellText } from '../text-writer.js';
import { walk } from './walk.js';

/** A cell with more paragraphs than this holds the page, not a datum. */
const PARAGRAPHS_OF_A_CELL = 8;
/** Spans that are larger are mistakes of the page (HTML, 4.9.11). */
const LARGEST_SPAN = 1_000;

/**
 * The tables that hold data. Pages are laid out by tables too: those hold a table within a table, have but one cell in a row, or cells of many
 * paragraphs.
 */
export function dataTables(root: AnyNode): ReadonlySet<Element> {
  const open: OpenTable[] = [];
  const tables = new Set<Element>();
  for (const step of walk(root)) {
    if (step.kind === 'text') continue;
    const { element } = step;
    if (element.name === 'table') turn(step.kind, element, open, tables);
    else if (step.kind === 'enter') open.at(-1)?.see(element);
  }
  return tables;
}

function turn(kind: 'enter' | 'leave', element: Element, open: OpenTable[], tables: Set<Element>): void {
  if (kind === 'enter') {
    const outer = open.at(-1);
    if (outer) outer.nests = true;
    open.push(new OpenTable());
  } else if (open.pop()?.holdsData) tables.add(element);
}

class OpenTable {
  nests = false;
  private widest = 0;
  private row = 0;
  private paragraphs = 0;
  private longest = 0;

  see(element: Element): void {
    if (element.name === 'tr') this.row = 0;
    else if (element.name === 'td' || element.name === 'th') {
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

/** Sets cells into the grid of their table, as HTML lays them out: a cell stands in the first column that none from above reaches into. */
export class TableGrid {
  readonly rows: CellText[][] = [];
  /** By column: the first row that it is free in again. */
  private readonly free: number[] = [];

  row(): void {
    this.rows.push([]);
  }

  cell({ attribs }: Element, text: string): void {
    if (this.rows.length === 0) this.row();
    const row = this.rows.length - 1;
    let column = 0;
    while ((this.free[column] ?? 0) > row) column += 1;
    const [rowSpan, columnSpan] = [spanOf(attribs['rowspan']), spanOf(attribs['colspan'])];
    for (let i = 0; i < columnSpan; i++) this.free[column + i] = row + rowSpan;
    this.rows[row]?.push({ row, column, rowSpan, columnSpan, text });
  }
}

function spanOf(attribute: string | undefined): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= LARGEST_SPAN ? span : 1;
}
