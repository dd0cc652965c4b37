import type { PlacedCard } from '../layout/draw-rows.js';

type Way = readonly [dx: number, dy: number];

const WAYS: Readonly<Record<string, Way>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The card that an arrow key leads to: the nearest one that way, straight ones before slanting ones. */
export function nextCard(cards: readonly PlacedCard[], from: string, key: string): PlacedCard | undefined {
  const way = WAYS[key];
  const start = cards.find(({ id }) => id === from);
  if (!way || !start) return undefined;
  let nearest: PlacedCard | undefined;
  let least = Infinity;
  for (const card of cards) {
    const cost = costOf(card.x - start.x, card.y - start.y, way);
    if (cost < least) [nearest, least] = [card, cost];
  }
  return nearest;
}

/** Distance along the way and, dearer, off it; endless for what does not lie that way. */
function costOf(dx: number, dy: number, [wayX, wayY]: Way): number {
  const along = dx * wayX + dy * wayY;
  const off = Math.abs(dx * wayY) + Math.abs(dy * wayX);
  return along > 4 && (wayX === 0 || off < 40) ? along + 2 * off : Infinity;
}
