import { assignLevels, numberRows } from './assign-levels.js';
import { extendRows } from './extend-rows.js';
import { buildLayers, type IndexedEdge, type Item, type LayeredGraph } from './layered-graph.js';
import { drawRows, type CardMeasures, type LineageLayout } from './draw-rows.js';
import { orderRows } from './order-rows.js';
import { placeRows, type Spacing } from './place-rows.js';

/** A card to be placed. */
export interface LineageCard {
  readonly id: string;
  /** The band that it belongs to; bands stand in the order of their numbers. */
  readonly band: number;
}

/** Who cites whom. An edge whose ends are not both among the cards, or are the same card, is left out. */
export interface LineageLine {
  readonly cited: string;
  readonly citing: string;
}

/** Cards and lines. Where the picture leaves the choice, cards stand in the order of the list. */
export interface LineageGraph {
  readonly cards: readonly LineageCard[];
  readonly lines: readonly LineageLine[];
}

export interface LayoutOptions {
  /** Bands from above to below, or columns from left to right. */
  readonly direction: 'down' | 'right';
  readonly card: CardMeasures;
  /** Cards of one row at most; more of them stand in further rows of the same band. */
  readonly perRow: number;
}

/** Where each card stands: what is handed on, so that a picture that grows leaves everything where it is. */
export interface Place {
  readonly level: number;
  readonly across: number;
}

/**
 * Lays out a lineage: bands are given, within a band what cites stands below what it cites, within a row the order has few crossings. With the places of
 * an earlier picture, its cards keep their row and their place in it, and new ones stand where there is room next to what they are joined with.
 */
export function layOutLineage(graph: LineageGraph, options: LayoutOptions, earlier?: ReadonlyMap<string, Place>): LineageLayout {
  const indexed = indexGraph(graph);
  const spacing = spacingOf(options);
  const { levels, layers } = earlier && graph.cards.some(({ id }) => earlier.has(id))
    ? extendRows(indexed, graph.cards.map(({ id }) => earlier.get(id)), options.perRow, spacing)
    : layOutAnew(indexed, options.perRow, spacing);
  return drawRows({ ids: graph.cards.map(({ id }) => id), bands: indexed.bands, levels, layers, edges: indexed.edges, lines: indexed.lines }, options);
}

/** A graph by indexes: the bands of the cards, and the edges beside the lines that they are of. */
export interface IndexedGraph {
  readonly bands: readonly number[];
  readonly edges: readonly IndexedEdge[];
  readonly lines: readonly LineageLine[];
}

/** Rows with their items placed across, and the level that each card has in its band. */
export interface LaidRows {
  readonly levels: readonly number[];
  readonly layers: LayeredGraph;
}

function indexGraph({ cards, lines }: LineageGraph): IndexedGraph {
  const indexOf = new Map(cards.map(({ id }, index) => [id, index]));
  const kept = lines.flatMap((line) => {
    const [cited, citing] = [indexOf.get(line.cited), indexOf.get(line.citing)];
    return cited === undefined || citing === undefined || cited === citing ? [] : [{ line, edge: { cited, citing } }];
  });
  return { bands: cards.map(({ band }) => band), edges: kept.map(({ edge }) => edge), lines: kept.map(({ line }) => line) };
}

function spacingOf({ direction, card }: LayoutOptions): Spacing {
  return direction === 'down'
    ? { card: card.width, gap: card.gap, lineToCard: card.gap / 2, lineToLine: card.lineGap }
    : { card: card.height, gap: card.gap, lineToCard: card.gap / 2, lineToLine: card.lineGap };
}

function layOutAnew(graph: IndexedGraph, perRow: number, spacing: Spacing): LaidRows {
  const levels = assignLevels(graph.bands, graph.edges);
  const first = ordered(graph, levels);
  const wrapped = wrapLevels(first, levels, perRow);
  const layers = wrapped === levels ? first : ordered(graph, wrapped, first.cards);
  placeRows(layers, spacing);
  return { levels: wrapped, layers };
}

function ordered({ bands, edges }: IndexedGraph, levels: readonly number[], before?: readonly Item[]): LayeredGraph {
  const { rowOf, rowCount } = numberRows(bands, levels);
  const layers = buildLayers(rowOf, rowCount, edges);
  for (const row of layers.rows) arrangeRow(row, before);
  orderRows(layers);
  return layers;
}

/** How a row begins: cards as they stood before rows were wrapped, else as listed; lines, which may pass anywhere, in the middle. */
function arrangeRow(row: Item[], before: readonly Item[] | undefined): void {
  const placeOf = ({ card }: Item): number => before?.[card ?? 0]?.order ?? 0;
  const cards = row.filter(({ card }) => card !== undefined).sort((a, b) => placeOf(a) - placeOf(b));
  const points = row.filter(({ card }) => card === undefined);
  const half = Math.ceil(cards.length / 2);
  [...cards.slice(0, half), ...points, ...cards.slice(half)].forEach((item, i) => (row[i] = item));
}

/** Splits rows that are too long by dealing their cards out in columns, so that neighbours stay neighbours. */
function wrapLevels({ rows }: LayeredGraph, levels: number[], perRow: number): number[] {
  const wrapped = [...levels];
  let changed = false;
  for (const row of rows) {
    const cards = row.flatMap(({ card }) => (card === undefined ? [] : [card]));
    const parts = Math.ceil(cards.length / perRow);
    if (parts < 2) continue;
    changed = true;
    cards.forEach((card, i) => (wrapped[card] = (levels[card] ?? 0) + (i % parts) / parts));
  }
  return changed ? wrapped : levels;
}
