import { LABEL_SIZE, textWidth } from './labels.js';
import type { Matrix } from './matrix-data.js';
import type { matrixWords } from './matrix-words.js';

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

/** The matrix as a drawing, for files: on the page it is a table. Names of bodies stand slanted over their columns. */
export function drawMatrix({ rows, columns }: Matrix, words: (typeof matrixWords)['zh']): SVGSVGElement {
  const titles = Math.max(...rows.map(({ measure }) => textWidth(`${measure.path}  ${shortened(measure.title)}`)));
  const names = Math.max(...columns.map(({ body }) => textWidth(body.name)));
  const head = Math.ceil(names * 0.87) + 2 * MARGIN;
  const left = Math.ceil(titles) + 2 * MARGIN;
  const width = left + columns.length * COLUMN + Math.ceil(names * 0.5) + MARGIN;
  const height = head + rows.length * ROW + MARGIN;
  const svg = element('svg', { width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, class: 'matrix-drawing' }) as SVGSVGElement;
  columns.forEach(({ body }, c) => {
    const x = left + c * COLUMN + COLUMN / 2;
    svg.append(element('text', { x, y: head - 6, transform: `rotate(-60 ${String(x)} ${String(head - 6)})`, 'font-size': LABEL_SIZE }, body.name));
  });
  rows.forEach(({ measure, cells }, r) => {
    const y = head + r * ROW + ROW / 2;
    svg.append(
      element('line', { x1: MARGIN, x2: left + columns.length * COLUMN, y1: y - ROW / 2, y2: y - ROW / 2, class: 'matrix-rule' }),
      element('text', { x: MARGIN, y, 'dominant-baseline': 'central', 'font-size': LABEL_SIZE }, `${measure.path}  ${shortened(measure.title)}`),
      ...columns.flatMap(({ body }, c) => (cells.get(body.id) ?? []).map(({ role }, i, { length }) => element('text', {
        x: left + c * COLUMN + (COLUMN * (i + 1)) / (length + 1), y, class: `matrix-letter role-${role}`, 'text-anchor': 'middle', 'dominant-baseline': 'central', 'font-size': LABEL_SIZE,
      }, words.marks[role]))),
    );
  });
  return svg;
}
