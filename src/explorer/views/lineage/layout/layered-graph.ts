/** An edge between two cards, by their indexes. */
export interface IndexedEdge {
  readonly cited: number;
  readonly citing: number;
}

/** What stands in a row: a card, or a point at which a line passes the row between its cards. */
export interface Item {
  /** Number in the graph, from 0: for what is kept beside the items. */
  readonly index: number;
  /** Index of the card; undefined for a passing line. */
  readonly card: number | undefined;
  readonly row: number;
  /** Its neighbours in the row above. */
  readonly above: Link[];
  /** Its neighbours in the row below. */
  readonly below: Link[];
  /** Place in its row, from 0. */
  order: number;
  /** Centre, across the rows' run. */
  across: number;
}

/** A neighbour, and how many lines lead there. */
export interface Link {
  readonly item: Item;
  weight: number;
}

/** Rows of items, and for each edge the items that its line runs through, from the upper end to the lower one. */
export interface LayeredGraph {
  readonly rows: Item[][];
  readonly cards: readonly Item[];
  /** How many items there are. */
  readonly size: number;
  /** One an edge; a line within one row has its two ends alone. */
  readonly routes: readonly (readonly Item[])[];
}

/**
 * Cuts edges into steps from row to row. Lines that skip rows run together in a trunk, as long as they have an end in common: that of the card with more
 * such lines. So a work that two hundred plans cite passes a row as one line, and a reader can still tell whose line it is.
 */
export function buildLayers(rowOf: readonly number[], rowCount: number, edges: readonly IndexedEdge[]): LayeredGraph {
  const grid: Grid = { rows: Array.from({ length: rowCount }, () => []), size: 0 };
  const cards = rowOf.map((row, card) => addItem(grid, row, card));
  const trunks = new Trunks(grid);
  const ends = edges.map(({ cited, citing }) => endsOf(cards, cited, citing));
  for (const [upper, lower] of ends) trunks.count(upper, lower);
  const routes = ends.map(([upper, lower]) => trunks.route(upper, lower));
  return { rows: grid.rows, cards, size: grid.size, routes };
}

/** What the items are collected in. */
interface Grid {
  readonly rows: Item[][];
  size: number;
}

function addItem(grid: Grid, row: number, card?: number): Item {
  const items = grid.rows[row] ?? [];
  const item: Item = { index: grid.size++, card, row, above: [], below: [], order: items.length, across: 0 };
  items.push(item);
  return item;
}

function endsOf(cards: readonly Item[], cited: number, citing: number): readonly [Item, Item] {
  const [a, b] = [cards[cited], cards[citing]];
  if (!a || !b) throw new RangeError(`An edge names a card that is not there: ${String(cited)} → ${String(citing)}.`);
  return a.row <= b.row ? [a, b] : [b, a];
}

/** A step between two items of adjacent rows, as each of the two sees it. */
type Step = readonly [Link, Link];

function join(a: Item, b: Item): Step {
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  const step: Step = [{ item: lower, weight: 1 }, { item: upper, weight: 1 }];
  upper.below.push(step[0]);
  lower.above.push(step[1]);
  return step;
}

/** A point of a trunk, and the step that leads from it towards the card whose trunk it is. */
interface TrunkPoint {
  readonly item: Item;
  readonly step: Step;
}

type Side = 'above' | 'below';

/** The points at which lines pass rows, shared by the lines of one card on one side; those nearest to the card come first. */
class Trunks {
  readonly #grid: Grid;
  readonly #long = { above: new Map<Item, number>(), below: new Map<Item, number>() };
  readonly #points = { above: new Map<Item, TrunkPoint[]>(), below: new Map<Item, TrunkPoint[]>() };

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  count(upper: Item, lower: Item): void {
    if (lower.row - upper.row < 2) return;
    this.#long.below.set(upper, this.#lines('below', upper) + 1);
    this.#long.above.set(lower, this.#lines('above', lower) + 1);
  }

  route(upper: Item, lower: Item): readonly Item[] {
    const passed = lower.row - upper.row - 1;
    if (passed === 0) join(upper, lower);
    if (passed < 1) return [upper, lower];
    const side = this.#lines('below', upper) >= this.#lines('above', lower) ? 'below' : 'above';
    const [owner, other] = side === 'below' ? [upper, lower] : [lower, upper];
    const points = this.#pass(side, owner, passed);
    join(points.at(-1) ?? owner, other);
    return side === 'below' ? [upper, ...points, lower] : [upper, ...points.reverse(), lower];
  }

  #lines(side: Side, item: Item): number {
    return this.#long[side].get(item) ?? 0;
  }

  #pass(side: Side, owner: Item, count: number): Item[] {
    const trunk = this.#points[side].get(owner) ?? [];
    this.#points[side].set(owner, trunk);
    for (const { step } of trunk.slice(0, count)) for (const link of step) link.weight += 1;
    while (trunk.length < count) {
      const item = addItem(this.#grid, owner.row + (side === 'below' ? 1 : -1) * (trunk.length + 1));
      trunk.push({ item, step: join(trunk.at(-1)?.item ?? owner, item) });
    }
    return trunk.slice(0, count).map(({ item }) => item);
  }
}
