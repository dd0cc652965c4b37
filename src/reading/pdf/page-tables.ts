import type { CellText } from '../text-writer.js';
import { linesOfCell, wordsOfCell } from './cell-words.js';
import { cutAt } from './cut-piece.js';
import { pageLines, type Line, type Piece } from './page-lines.js';
import type { Grid, GridCell } from './ruled-grid.js';

/** A table, or what a page shows of one. */
export interface PageTable {
  /** Page, from 1. */
  readonly page: number;
  /** Where its columns begin and end, in points. */
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  /** The line above it where text stands beside both; any other caption is one of the page's lines. */
  readonly caption: readonly Line[];
  /** Cells by the row in which they begin. */
  readonly rows: readonly (readonly CellText[])[];
}

/** What is not in any table of a page, and its tables. */
export interface TablesOfPage {
  readonly pieces: readonly Piece[];
  readonly tables: readonly PageTable[];
}

/** Puts the pieces of a page that stand within grids into cells. A grid is a table where two cells with words stand side by side in it; any other is a frame around text, or a drawing. */
export function tablesOfPage(pieces: readonly Piece[], grids: readonly Grid[], page: number): TablesOfPage {
  let rest = pieces;
  const tables: PageTable[] = [];
  for (const grid of [...grids].sort((a, b) => areaOf(b) - areaOf(a))) {
    const within = rest.filter((piece) => placeIn(grid, piece) !== undefined);
    const table = within.length > 1 ? tableOf(grid, within, page) : undefined;
    if (!table) continue;
    rest = rest.filter((piece) => placeIn(grid, piece) === undefined);
    const caption = captionAmong(rest, table);
    tables.push({ ...table, caption: pageLines(caption, page) });
    rest = caption.length > 0 ? rest.filter((piece) => !caption.includes(piece)) : rest;
  }
  return { pieces: rest, tables };
}

/** Pieces right above a table, within its width, where text that stands beside it goes on at their height. */
function captionAmong(pieces: readonly Piece[], { xs, top, bottom }: PageTable): Piece[] {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const isBeside = ({ x, width }: Piece): boolean => x + width <= left || x >= right;
  if (!pieces.some((piece) => piece.y < top && piece.y > bottom && isBeside(piece))) return [];
  const above = pieces.filter(({ y, size }) => y >= top && y < top + ABOVE * size);
  return above.some(isBeside) ? above.filter((piece) => piece.x >= left && piece.x + piece.width <= right) : [];
}
/** In sizes of the type: how far above a table its caption stands at most. */
const ABOVE = 1.5;

function areaOf({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys[0] ?? 0) - (ys.at(-1) ?? 0));
}

/** Row and column of a grid in which the middle of a piece stands. What the lower edge cuts through is of the last row: its cell was too small for the words. */
function placeIn({ xs, ys }: Grid, { x, y, width, size }: Piece): { readonly row: number; readonly column: number } | undefined {
  const [middle, bottom] = [x + width / 2, ys.at(-1) ?? 0];
  const height = y + size * MIDDLE < bottom && y + size * CUT > bottom ? bottom + 1 : y + size * MIDDLE;
  const column = xs.findIndex((left, i) => middle >= left && middle < (xs[i + 1] ?? -Infinity));
  const row = ys.findIndex((top, i) => height <= top && height > (ys[i + 1] ?? Infinity));
  return column < 0 || row < 0 ? undefined : { row, column };
}
/** Heights above the baseline, in sizes of the type: the middle of a character, and what is cut where a line goes through it. */
const MIDDLE = 0.35;
const CUT = 0.6;

function tableOf(grid: Grid, pieces: readonly Piece[], page: number): PageTable | undefined {
  const { xs, ys } = grid;
  const cells = new CellsByPlace(grid);
  for (const piece of pieces) cells.put(piece);
  const lines = new Map([...cells.pieces].map(([cell, held]): [GridCell, Line[]] => [cell, linesOfCell(held, page)]));
  if (!hasRowOfTwo(lines)) return undefined;
  const padding = paddingOf(grid, lines);
  const rows = ys.slice(1).map((): CellText[] => []);
  for (const cell of grid.cells) rows[cell.row]?.push({ ...cell, text: wordsOfCell(lines.get(cell) ?? [], widthOf(grid, cell) - 2 * padding) });
  return { page, xs, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, caption: [], rows };
}

class CellsByPlace {
  readonly pieces = new Map<GridCell, Piece[]>();
  private readonly byPlace: GridCell[][] = [];

  constructor(private readonly grid: Grid) {
    for (const cell of grid.cells) {
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
        for (let column = cell.column; column < cell.column + cell.columnSpan; column++) (this.byPlace[row] ??= [])[column] = cell;
      }
    }
  }

  /** A piece that reaches over a line between two cells is cut there: what is set close is given as one. */
  put(piece: Piece): void {
    const row = placeIn(this.grid, piece)?.row ?? 0;
    let rest = piece;
    for (const cell of new Set(this.byPlace[row])) {
      const parts = cutAt(rest, this.grid.xs[cell.column + cell.columnSpan] ?? Infinity);
      if (!parts) continue;
      this.add(parts[0]);
      rest = parts[1];
    }
    this.add(rest);
  }

  private add(piece: Piece): void {
    const place = placeIn(this.grid, piece);
    const cell = place && this.byPlace[place.row]?.[place.column];
    if (!cell || piece.text.trim() === '') return;
    const held = this.pieces.get(cell);
    if (held) held.push(piece);
    else this.pieces.set(cell, [piece]);
  }
}

function hasRowOfTwo(lines: ReadonlyMap<GridCell, readonly Line[]>): boolean {
  const held = new Set<number>();
  for (const { row, rowSpan } of lines.keys()) {
    for (let at = row; at < row + rowSpan; at++) {
      if (held.has(at)) return true;
      held.add(at);
    }
  }
  return false;
}

function widthOf({ xs }: Grid, { column, columnSpan }: GridCell): number {
  return (xs[column + columnSpan] ?? 0) - (xs[column] ?? 0);
}

/** The room between the lines of a table and its words, at the least that is seen. */
function paddingOf(grid: Grid, lines: ReadonlyMap<GridCell, readonly Line[]>): number {
  const rooms = [...lines].flatMap(([{ column }, held]) => held.map(({ left }) => left - (grid.xs[column] ?? 0)));
  return Math.max(LEAST_PADDING, Math.min(...rooms));
}
const LEAST_PADDING = 1.5;
