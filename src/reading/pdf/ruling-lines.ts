import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { applied, IDENTITY, matrixOf, multiplied, scaleOf, type Matrix } from './transform.js';

/** A ruling line of a page, in points: a horizontal one (`isLevel`) stands at a height and goes from left to right, an upright one at an x and goes from below up. */
export interface Rule {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The numbers that pdf.js gives the operators. */
export type OperatorNumbers = typeof OPS;

/** What pdf.js says that a page paints. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** A line is at most so thick, and off the axis by at most so much. */
const THICKEST = 4;
const SLANT = 0.7;
/** A filled strip is a line where it is so many times as long as it is thick; what is shorter is a dot. */
const LONG = 2.5;
const SHORTEST = 3;
/** A page with more pieces of lines than this shows a drawing. */
const MOST = 20_000;
/** pdf.js writes a path as these codes, each followed by its coordinates. */
const COORDINATES: readonly number[] = [2, 2, 6, 4, 0];
const [MOVE, LINE, CLOSE] = [0, 1, 4];

type Point = readonly [x: number, y: number];
/** A stretch of a path without its curves; `isStraight` where it has none. */
interface Outline {
  readonly points: Point[];
  isStraight: boolean;
  isClosed: boolean;
}

/** The ruling lines that the operators of a page draw, as they are drawn; none of a page whose lines are a drawing. `upright` is applied to all. */
export function rulesOf({ fnArray, argsArray }: Operators, numbers: OperatorNumbers, upright: Matrix): Rule[] {
  const drawing = new Drawing(numbers, upright);
  for (const [i, operator] of fnArray.entries()) {
    drawing.take(operator, argsArray[i] ?? []);
    if (drawing.rules.length > MOST) return [];
  }
  return drawing.rules;
}

interface State {
  readonly matrix: Matrix;
  readonly lineWidth: number;
}

class Drawing {
  readonly rules: Rule[] = [];
  private state: State;
  private readonly saved: State[] = [];
  private readonly strokes: ReadonlySet<number>;
  private readonly fills: ReadonlySet<number>;

  constructor(private readonly numbers: OperatorNumbers, upright: Matrix = IDENTITY) {
    this.state = { matrix: upright, lineWidth: 1 };
    this.strokes = new Set([numbers.stroke, numbers.closeStroke, numbers.fillStroke, numbers.eoFillStroke, numbers.closeFillStroke, numbers.closeEOFillStroke]);
    this.fills = new Set([numbers.fill, numbers.eoFill]);
  }

  take(operator: number, args: readonly unknown[]): void {
    const { save, restore, transform, paintFormXObjectBegin, paintFormXObjectEnd, setLineWidth, constructPath } = this.numbers;
    if (operator === constructPath) this.paint(args);
    else if (operator === save) this.saved.push(this.state);
    else if (operator === restore || operator === paintFormXObjectEnd) this.state = this.saved.pop() ?? this.state;
    else if (operator === transform) this.turn(args);
    else if (operator === setLineWidth) this.state = { ...this.state, lineWidth: Number(args[0]) };
    else if (operator === paintFormXObjectBegin) {
      this.saved.push(this.state);
      this.turn(args[0]);
    }
  }

  private turn(matrix: unknown): void {
    const inner = matrixOf(matrix);
    if (inner) this.state = { ...this.state, matrix: multiplied(this.state.matrix, inner) };
  }

  private paint([how, paths]: readonly unknown[]): void {
    const path: unknown = Array.isArray(paths) ? paths[0] : undefined;
    if (!(path instanceof Float32Array) || typeof how !== 'number') return;
    if (this.strokes.has(how)) this.stroke(outlinesIn(path, this.state.matrix));
    else if (this.fills.has(how)) this.fill(outlinesIn(path, this.state.matrix));
  }

  private stroke(outlines: readonly Outline[]): void {
    if (this.state.lineWidth * scaleOf(this.state.matrix) > THICKEST) return;
    for (const { points, isStraight, isClosed } of outlines) {
      if (isStraight) points.forEach((point, i) => {
        const next = points[i + 1] ?? (isClosed ? points[0] : undefined);
        if (next) this.add(point, next);
      });
    }
  }

  /** Lines are painted as strips too, and a frame as one rectangle within another. */
  private fill(outlines: readonly Outline[]): void {
    const boxes = outlines.filter(({ isStraight }) => isStraight).map(({ points }) => boxOf(points));
    boxes.forEach((box, i) => {
      const [left, bottom, right, top] = box;
      const [width, height] = [right - left, top - bottom];
      const inner = boxes[i + 1];
      if (Math.min(width, height) <= THICKEST) {
        if (Math.max(width, height) < LONG * Math.min(width, height)) return;
        if (width > height) this.add([left, (bottom + top) / 2], [right, (bottom + top) / 2]);
        else this.add([(left + right) / 2, bottom], [(left + right) / 2, top]);
      } else if (inner && isFrame(box, inner)) this.stroke([frameOf(box)]);
    });
  }

  private add([x, y]: Point, [toX, toY]: Point): void {
    const [width, height] = [Math.abs(toX - x), Math.abs(toY - y)];
    if (Math.max(width, height) < SHORTEST) return;
    if (height <= SLANT) this.rules.push({ isLevel: true, at: (y + toY) / 2, from: Math.min(x, toX), to: Math.max(x, toX) });
    else if (width <= SLANT) this.rules.push({ isLevel: false, at: (x + toX) / 2, from: Math.min(y, toY), to: Math.max(y, toY) });
  }
}

function outlinesIn(path: Float32Array, matrix: Matrix): Outline[] {
  const outlines: Outline[] = [];
  for (const { code, x, y } of stepsOf(path)) {
    if (code === MOVE) outlines.push({ points: [], isStraight: true, isClosed: false });
    const last = outlines.at(-1);
    if (!last) continue;
    if (code === CLOSE) last.isClosed = true;
    else last.points.push(applied(matrix, x, y));
    if (code > LINE && code < CLOSE) last.isStraight = false;
  }
  return outlines;
}

/** The steps of a path, with the point at which each ends. */
function* stepsOf(path: Float32Array): Generator<{ readonly code: number; readonly x: number; readonly y: number }> {
  for (let i = 0, count: number; i < path.length; i += count + 1) {
    const code = path[i] ?? CLOSE;
    count = COORDINATES[code] ?? 0;
    yield { code, x: path[i + count - 1] ?? 0, y: path[i + count] ?? 0 };
  }
}

type Box = readonly [left: number, bottom: number, right: number, top: number];

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isFrame(outer: Box, inner: Box): boolean {
  const gaps = [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]];
  return gaps.every((gap) => gap >= 0 && gap <= THICKEST);
}

function frameOf([left, bottom, right, top]: Box): Outline {
  return { points: [[left, bottom], [right, bottom], [right, top], [left, top]], isStraight: true, isClosed: true };
}
