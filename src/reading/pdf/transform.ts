/** A matrix as PDF has it: x' = ax + cy + e, y' = bx + dy + f (ISO 32000, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` then. */
export function multiplied(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How many times longer a matrix makes lengths, on the average of its axes. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Six numbers, or none: `undefined` where something else is given. */
export function matrixOf(value: unknown): Matrix | undefined {
  const numbers = value instanceof Float32Array || Array.isArray(value) ? Array.from(value as ArrayLike<unknown>) : [];
  return numbers.length === 6 && numbers.every((number) => typeof number === 'number' && Number.isFinite(number)) ? (numbers as unknown as Matrix) : undefined;
}

/** The matrices that turn what is set along the quarter turns 0–3 (counter-clockwise) upright. */
const UPRIGHT: readonly Matrix[] = [IDENTITY, [0, -1, 1, 0, 0, 0], [-1, 0, 0, -1, 0, 0], [0, 1, -1, 0, 0, 0]];

/** The quarter turn, counter-clockwise, that most of a page's type is set along, as the matrix that takes it back: tables that are too wide are set sideways. */
export function uprightOf(items: readonly { readonly direction: readonly [number, number]; readonly weight: number }[]): Matrix {
  const weights = [0, 0, 0, 0];
  for (const { direction: [a, b], weight } of items) {
    const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
    weights[turn] = (weights[turn] ?? 0) + weight;
  }
  return UPRIGHT[weights.indexOf(Math.max(...weights))] ?? IDENTITY;
}
