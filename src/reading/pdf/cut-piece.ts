import type { Piece } from './page-lines.js';

/** In sizes of the type: type that reaches over a place by less is not cut there, and a blank that stands so near to it is where it is. */
const OVER = 0.5;
const NEAR_BLANK = 1.5;

/** A piece in two, at the blank that stands nearest to `x`, else between characters; undefined where it does not reach over it. */
export function cutAt(piece: Piece, x: number): readonly [Piece, Piece] | undefined {
  const { size, width } = piece;
  if (x - piece.x < OVER * size || piece.x + width - x < OVER * size) return undefined;
  const chars = [...piece.text];
  const ends = endsOf(chars, piece);
  const distance = (i: number): number => Math.abs((ends[i] ?? Infinity) - x);
  const blanks = [...chars.keys()].filter((i) => /\s/.test(chars[i] ?? '') && distance(i) < NEAR_BLANK * size);
  const last = (blanks.length > 0 ? blanks : [...chars.keys()]).reduce((best, i) => (distance(i) < distance(best) ? i : best));
  const seam = ends[last] ?? x;
  return [
    { ...piece, text: chars.slice(0, last + 1).join(''), width: seam - piece.x },
    { ...piece, text: chars.slice(last + 1).join(''), x: seam, width: piece.x + width - seam },
  ];
}

/** Where each character of a piece ends: an ideograph is twice as wide as others. */
function endsOf(chars: readonly string[], { x, width }: Piece): number[] {
  let units = 0;
  const sums = chars.map((char) => (units += char > '\u00ff' ? 2 : 1));
  return sums.map((sum) => x + (width * sum) / units);
}

/**
 * Pieces of a line from left to right, one that leaves a gap for characters of another type cut at the gap: “十四五 期间” with ” in its gap. What pdf.js
 * gives as a blank is no blank there.
 */
export function withFilledGaps(row: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of row) {
    const around = found.at(-1);
    const parts = around && /\S\s+\S/.test(around.text) && piece.x + piece.width <= around.x + around.width ? cutAt(around, piece.x + piece.width / 2) : undefined;
    if (parts && /\s$/.test(parts[0].text)) {
      const [before, after] = parts;
      const filled = { ...after, x: piece.x + piece.width, width: after.x + after.width - piece.x - piece.width };
      found.splice(-1, 1, { ...before, text: before.text.trimEnd(), width: piece.x - before.x }, piece, filled);
    } else found.push(piece);
  }
  return found;
}
