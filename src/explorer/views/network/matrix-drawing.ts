import { roles } from '../../components/co-leads/carriers.js';
import { byPlan } from '../../components/co-leads/measures.js';
import type { Role } from '../../graphql/schema.generated.js';
import { LABEL_SIZE, textWidth } from './labels.js';
import type { Matrix, MatrixRow } from './matrix-data.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const ROW = 24;
const COLUMN = 26;
/** Characters of a measure's title that a line has room for. */
const TITLE_LENGTH = 34;
const MARGIN = 12;

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, text?: string): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

function shortened(title: string): string {
  return title.length > TITLE_LENGTH ? `${title.slice(0, TITLE_LENGTH - 1)}…` : title;
}

/** What the letters stand for. */
interface DrawingWords {
  readonly marks: Readonly<Record<Role, string>>;
  readonly roles: Readonly<Record<Role, string>>;
}

/** A line of the drawing: a measure, or the title of the plan of those that follow. */
type Line = { readonly row: MatrixRow } | { readonly plan: string };

function linesOf(rows: readonly MatrixRow[]): readonly Line[] {
  const groups = byPlan(rows, ({ measure }) => measure.plan);
  if (groups.length === 1) return rows.map((row) => ({ row }));
  return groups.flatMap((group) => [{ plan: group[0]?.measure.plan.title ?? '' }, ...group.map((row) => ({ row }))]);
}

function textOf(line: Line): string {
  return 'plan' in line ? line.plan : `${line.row.measure.path}  ${shortened(line.row.measure.title)}`;
}

/** The matrix as a drawing, for files: on the page it is a table. Names of bodies stand slanted over their columns. */
export function drawMatrix({ rows, columns }: Matrix, words: DrawingWords): SVGSVGElement {
  const lines = linesOf(rows);
  const titles = Math.max(...rows.map((row) => textWidth(textOf({ row }))));
  const names = Math.max(...columns.map(({ body }) => textWidth(body.name)));
  const [left, head] = [Math.ceil(titles) + 2 * MARGIN, Math.ceil(names * 0.87) + 2 * MARGIN];
  const width = left + columns.length * COLUMN + Math.ceil(names * 0.5) + MARGIN;
  const height = head + (lines.length + 1) * ROW + 2 * MARGIN;
  const svg = element('svg', { width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, class: 'matrix-drawing' }) as SVGSVGElement;
  columns.forEach(({ body }, c) => {
    const x = left + c * COLUMN + COLUMN / 2;
    svg.append(element('text', { x, y: head - 6, transform: `rotate(-60 ${String(x)} ${String(head - 6)})`, 'font-size': LABEL_SIZE }, body.name));
  });
  lines.forEach((line, i) => {
    const y = head + i * ROW + ROW / 2;
    svg.append(
      element('line', { x1: MARGIN, x2: left + columns.length * COLUMN, y1: y - ROW / 2, y2: y - ROW / 2, class: 'matrix-rule' }),
      element('text', { x: MARGIN, y, 'dominant-baseline': 'central', 'font-size': LABEL_SIZE, ...('plan' in line ? { 'font-weight': 600 } : {}) }, textOf(line)),
      ...('row' in line ? letters(line.row, columns, { left, y }, words) : []),
    );
  });
  svg.append(...legend(words, head + lines.length * ROW + ROW / 2 + MARGIN));
  return svg;
}

function letters({ cells }: MatrixRow, columns: Matrix['columns'], { left, y }: { readonly left: number; readonly y: number }, { marks }: DrawingWords): readonly SVGElement[] {
  return columns.flatMap(({ body }, c) => (cells.get(body.id) ?? []).map(({ role }, i, { length }) => letter(left + c * COLUMN + (COLUMN * (i + 1)) / (length + 1), y, role, marks[role])));
}

function letter(x: number, y: number, role: Role, mark: string): SVGElement {
  return element('text', { x, y, class: `matrix-letter role-${role}`, 'text-anchor': 'middle', 'dominant-baseline': 'central', 'font-size': LABEL_SIZE }, mark);
}

function legend({ marks, roles: names }: DrawingWords, y: number): readonly SVGElement[] {
  let x = MARGIN + LABEL_SIZE / 2;
  return roles.flatMap((role) => {
    const at = x;
    x += textWidth(names[role]) + 4 * LABEL_SIZE;
    return [letter(at, y, role, marks[role]), element('text', { x: at + LABEL_SIZE, y, 'dominant-baseline': 'central', 'font-size': LABEL_SIZE }, names[role])];
  });
}
