import type { Point } from './layout.js';

interface ToLabel {
  readonly id: string;
  readonly text: string;
  readonly at: Point;
  readonly radius: number;
}

interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** Of the middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of the type in which names are set, in pixels. */
export const LABEL_SIZE = 12;
const LINE = 15;
const GAP = 3;

/** Chinese characters and full-width signs are as wide as the type is high, others about half of it. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[⺀-鿿　-〿＀-￯“”‘’]/.test(character) ? LABEL_SIZE : LABEL_SIZE * 0.58;
  return width;
}

/** Positions that are tried, in this order: right of the circle, left, below, above. */
function candidates({ id, text, at: { x, y }, radius }: ToLabel): readonly Label[] {
  const away = radius + GAP;
  return [
    { id, text, x: x + away, y, anchor: 'start' },
    { id, text, x: x - away, y, anchor: 'end' },
    { id, text, x, y: y + away + LINE / 2, anchor: 'middle' },
    { id, text, x, y: y - away - LINE / 2, anchor: 'middle' },
  ];
}

function boxOf({ text, x, y, anchor }: Label): Box {
  const width = textWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function circleBox({ at: { x, y }, radius }: ToLabel): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/**
 * Places names so that none covers another or a circle, or goes over the edge: the bodies are served in their order (the strongest first), each gets the first free position
 * of right, left, below and above, and a name that finds none is left out. Those in `always` come first, and stand at the right if nothing is free.
 */
export function placeLabels(bodies: readonly ToLabel[], always: ReadonlySet<string>, room: { readonly width: number; readonly height: number }): readonly Label[] {
  const circles = bodies.map((body) => ({ id: body.id, box: circleBox(body) }));
  const taken: Box[] = [];
  const free = (label: Label): boolean => {
    const box = boxOf(label);
    if (box.left < 0 || box.right > room.width || box.top < 0 || box.bottom > room.height) return false;
    return !taken.some((other) => overlap(box, other)) && !circles.some(({ id, box: circle }) => id !== label.id && overlap(box, circle));
  };
  const inOrder = [...bodies.filter(({ id }) => always.has(id)), ...bodies.filter(({ id }) => !always.has(id))];
  return inOrder.flatMap((body) => {
    const tried = candidates(body);
    const label = tried.find(free) ?? (always.has(body.id) ? tried[0] : undefined);
    if (!label) return [];
    taken.push(boxOf(label));
    return [label];
  });
}
