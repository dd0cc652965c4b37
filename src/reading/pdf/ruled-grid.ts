import { clustered, UnionFind } from './joined.js';
import type { Rule } from './ruling-lines.js';

/** A cell of a grid by the lines around it, counted from the left and from the top. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The grid that ruling lines draw: where its upright lines stand from left to right, its level ones from top to bottom, and the cells between them. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** Lines that are so near to one another are one: double ones, and those of cells set apart. In points. */
const NEAR = 3;
/** The edge of a cell is ruled where lines take so much of it. */
const RULED = 0.6;
/** A page with more lines than this shows a drawing; so does a grid with more places. */
const MOST_LINES = 3_000;
const MOST_PLACES = 10_000;
/** A column or row is at least so wide: lines that jut out by less open none. */
const LEAST = 8;

/** The grids of a page, one for all lines that touch. Lines whose stretches make no rectangles are a drawing and give none. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const lines = [...joinedLines(rules.filter(({ isLevel }) => isLevel)), ...joinedLines(rules.filter(({ isLevel }) => !isLevel))];
  if (lines.length > MOST_LINES) return [];
  return touching(lines).map(gridOfLines).filter((grid) => grid !== undefined);
}

/** Stretches of one line, and lines drawn twice, as one. */
function joinedLines(rules: readonly Rule[]): Rule[] {
  return clustered(rules, ({ at }) => at, NEAR).flatMap((group) => {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
    const joined: { readonly isLevel: boolean; readonly at: number; readonly from: number; to: number }[] = [];
    for (const { isLevel, from, to } of [...group].sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && from <= last.to + NEAR) last.to = Math.max(last.to, to);
      else joined.push({ isLevel, at, from, to });
    }
    return joined;
  });
}

/** Groups of lines that cross or meet; a line that meets no other is none. */
function touching(lines: readonly Rule[]): Rule[][] {
  const level = lines.filter(({ isLevel }) => isLevel).length;
  const sets = new UnionFind(lines.length);
  for (let i = 0; i < level; i++) {
    for (let j = level; j < lines.length; j++) if (meet(lines[i], lines[j])) sets.join(i, j);
  }
  const groups = new Map<number, Rule[]>();
  lines.forEach((line, i) => {
    const group = groups.get(sets.of(i));
    if (group) group.push(line);
    else groups.set(sets.of(i), [line]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function meet(a: Rule | undefined, b: Rule | undefined): boolean {
  return a !== undefined && b !== undefined && reaches(a, b.at) && reaches(b, a.at);
}

function reaches({ from, to }: Rule, at: number): boolean {
  return at >= from - NEAR && at <= to + NEAR;
}

/** The outer edges stand where the lines end, ruled or not: tables are open at the sides, and where a page ends. */
function gridOfLines(lines: readonly Rule[]): Grid | undefined {
  const [level, upright] = [lines.filter(({ isLevel }) => isLevel), lines.filter(({ isLevel }) => !isLevel)];
  const xs = places(upright, level);
  const ys = places(level, upright).reverse();
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_PLACES) return undefined;
  const cells = rectangles(joinedPlaces({ xs, ys }, level, upright), xs.length - 1, ys.length - 1);
  return cells && { xs, ys, cells };
}

/** The places of a grid, row by row, those joined between which there is no line. */
function joinedPlaces({ xs, ys }: Omit<Grid, 'cells'>, level: readonly Rule[], upright: readonly Rule[]): UnionFind {
  const columns = xs.length - 1;
  const sets = new UnionFind(columns * (ys.length - 1));
  for (const [row, top] of ys.slice(0, -1).entries()) {
    for (const [column, left] of xs.slice(0, -1).entries()) {
      const [place, right, bottom] = [row * columns + column, xs[column + 1] ?? left, ys[row + 1] ?? top];
      if (column + 1 < columns && !isRuled(upright, right, bottom, top)) sets.join(place, place + 1);
      if (row + 2 < ys.length && !isRuled(level, bottom, left, right)) sets.join(place, place + columns);
    }
  }
  return sets;
}

/** Whether lines take most of a stretch of the edge that stands at a place. */
function isRuled(lines: readonly Rule[], at: number, from: number, to: number): boolean {
  const ruled = lines.reduce((sum, line) => sum + (Math.abs(line.at - at) <= NEAR ? Math.max(0, Math.min(to, line.to) - Math.max(from, line.from)) : 0), 0);
  return ruled >= RULED * (to - from);
}

/** Where lines stand, and where those across them end. */
function places(lines: readonly Rule[], across: readonly Rule[]): number[] {
  const own = clustered(lines.map(({ at }) => at), (at) => at, NEAR).map(middle);
  const [first, last] = [Math.min(...across.map(({ from }) => from)), Math.max(...across.map(({ to }) => to))];
  const [lowest = Infinity, highest = -Infinity] = [own[0], own.at(-1)];
  return [...(first < lowest - LEAST ? [first] : []), ...own, ...(last > highest + LEAST ? [last] : [])];
}

function middle(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The joined places as cells in the order of rows; undefined where one is no rectangle. */
function rectangles(sets: UnionFind, columns: number, rows: number): GridCell[] | undefined {
  const cells = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number; places: number }>();
  for (let place = 0; place < columns * rows; place++) {
    const [row, column] = [Math.floor(place / columns), place % columns];
    const cell = cells.get(sets.of(place));
    if (!cell) cells.set(sets.of(place), { row, column, lastRow: row, lastColumn: column, places: 1 });
    else {
      cell.column = Math.min(cell.column, column);
      cell.lastRow = row;
      cell.lastColumn = Math.max(cell.lastColumn, column);
      cell.places += 1;
    }
  }
  const found = [...cells.values()].map(({ row, column, lastRow, lastColumn, places: count }) => ({ row, column, rowSpan: lastRow - row + 1, columnSpan: lastColumn - column + 1, count }));
  if (found.some(({ rowSpan, columnSpan, count }) => rowSpan * columnSpan !== count)) return undefined;
  return found.map(({ row, column, rowSpan, columnSpan }) => ({ row, column, rowSpan, columnSpan })).sort((a, b) => a.row - b.row || a.column - b.column);
}
