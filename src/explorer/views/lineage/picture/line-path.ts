import type { PlacedLine, Point } from '../layout/draw-rows.js';

type Direction = 'down' | 'right';

function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function pair({ x, y }: Point): string {
  return `${coordinate(x)} ${coordinate(y)}`;
}

/** A curve that leaves and arrives along the run of the picture. */
function curve(from: Point, to: Point, direction: Direction): string {
  if (direction === 'down') {
    const middle = (from.y + to.y) / 2;
    return `C${pair({ x: from.x, y: middle })} ${pair({ x: to.x, y: middle })} ${pair(to)}`;
  }
  const middle = (from.x + to.x) / 2;
  return `C${pair({ x: middle, y: from.y })} ${pair({ x: middle, y: to.y })} ${pair(to)}`;
}

/** The pieces of a line, each a path of its own: curves between rows, straight ones through them. Lines that run together have pieces in common. */
export function piecesOf({ points }: Pick<PlacedLine, 'points'>, direction: Direction): readonly string[] {
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    return `M${pair(from)}${i % 2 === 0 ? curve(from, to, direction) : `L${pair(to)}`}`;
  });
}

/** A small arrow at the end of a line that runs against the picture: its tip touches the card of what cites. */
export function arrowOf({ points }: Pick<PlacedLine, 'points'>, direction: Direction): string {
  const tip = points.at(-1);
  if (!tip) return '';
  const corners = direction === 'down' ? [{ x: tip.x - 4, y: tip.y + 8 }, { x: tip.x + 4, y: tip.y + 8 }] : [{ x: tip.x + 8, y: tip.y - 4 }, { x: tip.x + 8, y: tip.y + 4 }];
  return `M${[tip, ...corners].map(pair).join('L')}Z`;
}
