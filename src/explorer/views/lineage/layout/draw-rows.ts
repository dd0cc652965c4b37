import type { IndexedEdge, Item, LayeredGraph } from './layered-graph.js';
import type { LayoutOptions, LineageLine, Place } from './lineage-layout.js';

/** Sizes in the units of the picture. */
export interface CardMeasures {
  readonly width: number;
  readonly height: number;
  /** Between two cards of a row. */
  readonly gap: number;
  /** Between two lines that pass a row. */
  readonly lineGap: number;
  /** Between two rows of a band, at least. */
  readonly rowGap: number;
  /** Between two bands, at least. */
  readonly bandGap: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A card's upper left corner. */
export interface PlacedCard extends Point {
  readonly id: string;
  readonly band: number;
}

/** A line from what is cited to what cites it: pairs of points, a curve between two pairs, straight within one. */
export interface PlacedLine extends LineageLine {
  readonly points: readonly Point[];
  /** Whether what cites stands above what it cites, against the run of the picture. */
  readonly against: boolean;
}

/** A band's extent along the run of the picture. */
export interface PlacedBand {
  readonly band: number;
  readonly start: number;
  readonly end: number;
}

export interface LineageLayout {
  readonly cards: readonly PlacedCard[];
  readonly lines: readonly PlacedLine[];
  readonly bands: readonly PlacedBand[];
  /** Extent of the picture; cards that stand left of (or above) an earlier picture's edge have places below zero. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Place>;
}

export interface Drawing {
  readonly ids: readonly string[];
  readonly bands: readonly number[];
  readonly levels: readonly number[];
  readonly layers: LayeredGraph;
  readonly edges: readonly IndexedEdge[];
  readonly lines: readonly LineageLine[];
}

/** A row's extent along the run. */
interface Row {
  readonly band: number;
  readonly start: number;
  readonly end: number;
}

/** Gives rows their places along the run and turns everything into points of the picture. */
export function drawRows(drawing: Drawing, options: LayoutOptions): LineageLayout {
  const rows = placeAlong(drawing, options);
  const point = (along: number, across: number): Point => (options.direction === 'down' ? { x: across, y: along } : { x: along, y: across });
  const length = options.direction === 'down' ? options.card.width : options.card.height;
  const cards = drawing.layers.cards.map((item, i) => ({
    id: drawing.ids[i] ?? '', band: drawing.bands[i] ?? 0, ...point(rows[item.row]?.start ?? 0, item.across - length / 2),
  }));
  const lines = drawing.lines.map((line, i) => drawLine(line, drawing, i, rows, point));
  return { cards, lines, bands: bandsOf(rows), ...extentOf(drawing, rows, options, length), places: placesOf(drawing) };
}

function placesOf({ ids, levels, layers }: Drawing): Map<string, Place> {
  return new Map(ids.map((id, i) => [id, { level: levels[i] ?? 0, across: layers.cards[i]?.across ?? 0 }]));
}

function placeAlong({ layers, bands }: Drawing, { card, direction }: LayoutOptions): Row[] {
  const thickness = direction === 'down' ? card.height : card.width;
  const placed: Row[] = [];
  let start = 0;
  layers.rows.forEach((items, i) => {
    const band = bandOf(items, bands);
    const before = placed[i - 1];
    if (before) start = before.end + gapBefore(items, before.band === band ? card.rowGap : card.bandGap);
    placed.push({ band, start, end: start + thickness });
  });
  return placed;
}

function bandOf(items: readonly Item[], bands: readonly number[]): number {
  const card = items.find((item) => item.card !== undefined)?.card;
  return card === undefined ? 0 : bands[card] ?? 0;
}

/** Wider where lines run far across, so that they do not lie flat. */
function gapBefore(items: readonly Item[], least: number): number {
  let farthest = 0;
  for (const item of items) for (const { item: upper } of item.above) farthest = Math.max(farthest, Math.abs(upper.across - item.across));
  return least + Math.min(48, Math.round(farthest / 16));
}

function bandsOf(rows: readonly Row[]): PlacedBand[] {
  const bands = new Map<number, PlacedBand>();
  for (const { band, start, end } of rows) bands.set(band, { band, start: bands.get(band)?.start ?? start, end });
  return [...bands.values()];
}

type ToPoint = (along: number, across: number) => Point;

function drawLine(line: LineageLine, { layers, edges }: Drawing, index: number, rows: readonly Row[], point: ToPoint): PlacedLine {
  const route = layers.routes[index] ?? [];
  const points: Point[] = [];
  route.forEach((item, i) => {
    const row = rows[item.row];
    if (!row) return;
    if (i > 0) points.push(point(row.start, item.across));
    if (i < route.length - 1) points.push(point(row.end, item.across));
  });
  const [first, last] = [route[0], route.at(-1)];
  if (first && last && first.row === last.row) return { ...line, points: withinRow(first, last, rows, point), against: false };
  const against = first?.card !== edges[index]?.cited;
  return { ...line, points: against ? points.reverse() : points, against };
}

/** Both ends at the lower side of their cards: the line hangs between them. */
function withinRow(first: Item, last: Item, rows: readonly Row[], point: ToPoint): Point[] {
  const end = rows[first.row]?.end ?? 0;
  const hang = end + 14;
  const middle = (first.across + last.across) / 2;
  return [point(end, first.across), point(hang, middle), point(hang, middle), point(end, last.across)];
}

function extentOf({ layers }: Drawing, rows: readonly Row[], { direction }: LayoutOptions, length: number): Omit<LineageLayout, 'cards' | 'lines' | 'bands' | 'places'> {
  let [low, high] = [Infinity, -Infinity];
  for (const item of layers.rows.flat()) {
    const half = item.card === undefined ? 0 : length / 2;
    low = Math.min(low, item.across - half);
    high = Math.max(high, item.across + half);
  }
  if (low > high) [low, high] = [0, 0];
  const along = rows.at(-1)?.end ?? 0;
  return direction === 'down' ? { left: low, top: 0, width: high - low, height: along } : { left: 0, top: low, width: along, height: high - low };
}
