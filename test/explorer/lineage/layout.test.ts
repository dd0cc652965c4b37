import fc from 'fast-check';

import { madeLineage } from '../../../bench/made-lineage.js';
import { assignLevels } from '../../../src/explorer/views/lineage/layout/assign-levels.js';
import { countCrossings, type Segment } from '../../../src/explorer/views/lineage/layout/count-crossings.js';
import type { LineageLayout, PlacedCard } from '../../../src/explorer/views/lineage/layout/draw-rows.js';
import { layOutLineage, type LayoutOptions, type LineageGraph } from '../../../src/explorer/views/lineage/layout/lineage-layout.js';
import { spreadOut } from '../../../src/explorer/views/lineage/layout/spread-out.js';

const card = { width: 180, height: 60, gap: 20, lineGap: 10, rowGap: 30, bandGap: 50 };
const down: LayoutOptions = { direction: 'down', card, perRow: 6 };
const right: LayoutOptions = { direction: 'right', card, perRow: 6 };

/** Graphs of any shape, circles and lines within a band among them. */
const graphs: fc.Arbitrary<LineageGraph> = fc.integer({ min: 1, max: 40 }).chain((count) => fc.record({
  cards: fc.array(fc.nat(4), { minLength: count, maxLength: count }).map((bands) => bands.map((band, i) => ({ id: `w${i}`, band }))),
  lines: fc.uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 90, selector: ([a, b]) => `${a} ${b}` })
    .map((pairs) => pairs.map(([a, b]) => ({ cited: `w${a}`, citing: `w${b}` }))),
}));

function overlap(a: PlacedCard, b: PlacedCard): boolean {
  return Math.abs(a.x - b.x) < card.width - 0.01 && Math.abs(a.y - b.y) < card.height - 0.01;
}

function overlaps({ cards }: LineageLayout): string[] {
  return cards.flatMap((a, i) => cards.slice(i + 1).filter((b) => overlap(a, b)).map((b) => `${a.id} ${b.id}`));
}

function byId({ cards }: LineageLayout): Map<string, PlacedCard> {
  return new Map(cards.map((placed) => [placed.id, placed]));
}

describe('counting crossings', () => {
  const segments = fc.array(fc.record({ from: fc.nat(9), to: fc.nat(9), weight: fc.integer({ min: 1, max: 4 }) }), { maxLength: 40 });

  it('finds as many as looking at every pair does', () => {
    fc.assert(fc.property(segments, (lines) => { expect(countCrossings(lines)).toBe(pairwise(lines)); }));
  });

  function pairwise(lines: readonly Segment[]): number {
    return lines.reduce((sum, a, i) => sum + lines.slice(i + 1).reduce((crossed, b) => crossed + ((a.from - b.from) * (a.to - b.to) < 0 ? a.weight * b.weight : 0), 0), 0);
  }
});

describe('spreading items out', () => {
  const items = fc.array(fc.record({ wanted: fc.integer({ min: -500, max: 500 }), distance: fc.integer({ min: 1, max: 200 }), weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 20 });

  it('keeps the distances, and moves nothing that has room', () => {
    fc.assert(fc.property(items, (all) => {
      const wanted = all.map((item) => item.wanted);
      const distances = all.slice(1).map((item) => item.distance);
      const places = [...spreadOut(wanted, all.map((item) => item.weight), distances)];
      places.slice(1).forEach((place, i) => { expect(place - places[i]!).toBeGreaterThanOrEqual(distances[i]! - 1e-6); });
      if (wanted.slice(1).every((place, i) => place - wanted[i]! >= distances[i]!)) places.forEach((place, i) => { expect(place).toBeCloseTo(wanted[i]!, 6); });
    }));
  });

  it('stands two that want the same place on either side of it, the heavier one nearer', () => {
    expect([...spreadOut([0, 0], [1, 1], [10])]).toEqual([-5, 5]);
    expect([...spreadOut([0, 0], [3, 1], [8])]).toEqual([-2, 6]);
  });
});

describe('levels within a band', () => {
  it('stand below everything of the band that is cited, by the longest way', () => {
    const edges = [{ cited: 0, citing: 1 }, { cited: 1, citing: 2 }, { cited: 0, citing: 2 }, { cited: 3, citing: 0 }];
    expect(assignLevels([1, 1, 1, 0], edges)).toEqual([0, 1, 2, 0]);
  });

  it('take the first of a circle as its beginning', () => {
    expect(assignLevels([0, 0, 0], [{ cited: 0, citing: 1 }, { cited: 1, citing: 2 }, { cited: 2, citing: 0 }])).toEqual([0, 1, 2]);
  });
});

describe('the layout of a lineage', () => {
  it('is the same for the same graph', () => {
    fc.assert(fc.property(graphs, (graph) => { expect(layOutLineage(graph, down)).toEqual(layOutLineage(graph, down)); }), { numRuns: 50 });
  });

  it.each([['down', down], ['right', right]] as const)('lays no card on another, running %s', (_, options) => {
    fc.assert(fc.property(graphs, (graph) => { expect(overlaps(layOutLineage(graph, options))).toEqual([]); }), { numRuns: 60 });
  });

  it.each([['down', down], ['right', right]] as const)('keeps bands apart and in their order, running %s', (direction, options) => {
    fc.assert(fc.property(graphs, (graph) => {
      const { cards, bands } = layOutLineage(graph, options);
      bands.slice(1).forEach((band, i) => {
        expect(band.band).toBeGreaterThan(bands[i]!.band);
        expect(band.start).toBeGreaterThanOrEqual(bands[i]!.end + card.bandGap);
      });
      for (const placed of cards) {
        const band = bands.find((each) => each.band === placed.band)!;
        const [start, length] = direction === 'down' ? [placed.y, card.height] : [placed.x, card.width];
        expect(start).toBeGreaterThanOrEqual(band.start);
        expect(start + length).toBeLessThanOrEqual(band.end);
      }
    }), { numRuns: 60 });
  });

  it('lets no line run through a card', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const { cards, lines } = layOutLineage(graph, down);
      for (const { points } of lines) {
        // Between its curves a line runs straight through rows, from the upper edge of a row to its lower one.
        for (let i = 1; i + 1 < points.length - 1; i += 2) {
          const { x } = points[i]!;
          const [from, to] = [points[i]!.y, points[i + 1]!.y].sort((a, b) => a - b);
          const hit = cards.filter((placed) => x > placed.x && x < placed.x + card.width && placed.y < to! - 0.01 && placed.y + card.height > from! + 0.01);
          expect(hit.map(({ id }) => id)).toEqual([]);
        }
      }
    }), { numRuns: 60 });
  });

  it('draws every line from the edge of what is cited to the edge of what cites it', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const layout = layOutLineage(graph, down);
      const places = byId(layout);
      expect(layout.lines).toHaveLength(graph.lines.filter(({ cited, citing }) => cited !== citing).length);
      for (const { cited, citing, points } of layout.lines) {
        expect(points[0]!.x).toBeCloseTo(places.get(cited)!.x + card.width / 2, 6);
        expect(points.at(-1)!.x).toBeCloseTo(places.get(citing)!.x + card.width / 2, 6);
      }
    }), { numRuns: 60 });
  });

  it('wraps a row that is too long, into rows of one band', () => {
    const graph = { cards: [{ id: 'root', band: 0 }, ...Array.from({ length: 14 }, (_, i) => ({ id: `p${i}`, band: 1 }))], lines: Array.from({ length: 14 }, (_, i) => ({ cited: 'root', citing: `p${i}` })) };
    const { cards, bands, width } = layOutLineage(graph, down);
    expect(new Set(cards.filter(({ band }) => band === 1).map(({ y }) => y)).size).toBe(3);
    expect(bands).toHaveLength(2);
    expect(width).toBeLessThan(7 * (card.width + card.gap));
  });

  it('marks lines whose citing end stands above', () => {
    const graph = { cards: [{ id: 'state', band: 0 }, { id: 'city', band: 2 }], lines: [{ cited: 'city', citing: 'state' }, { cited: 'state', citing: 'city' }] };
    expect(layOutLineage(graph, down).lines.map(({ against }) => against)).toEqual([true, false]);
  });

  it('untangles what can be drawn without crossings', () => {
    const graph = { cards: [...'abcd'].map((id) => ({ id, band: 0 })).concat([...'wxyz'].map((id) => ({ id, band: 1 }))), lines: [['a', 'z'], ['b', 'y'], ['c', 'x'], ['d', 'w']].map(([cited, citing]) => ({ cited: cited!, citing: citing! })) };
    const { lines } = layOutLineage(graph, down);
    expect(countCrossings(lines.map(({ points }) => ({ from: points[0]!.x, to: points.at(-1)!.x, weight: 1 })))).toBe(0);
  });

  it('lays out a thousand works in a moment', () => {
    const graph = madeLineage(1_000, 1);
    layOutLineage(graph, { ...down, perRow: Infinity });
    const before = process.cpuUsage();
    const { cards } = layOutLineage(graph, { ...down, perRow: Infinity });
    const { user, system } = process.cpuUsage(before);
    expect(cards).toHaveLength(1_000);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});

describe('a picture that grows', () => {
  const growing = graphs.chain((graph) => fc.record({ graph: fc.constant(graph), kept: fc.subarray([...graph.cards], { minLength: 1 }) }));
  const part = ({ cards, lines }: LineageGraph, kept: LineageGraph['cards']): LineageGraph => {
    const ids = new Set(kept.map(({ id }) => id));
    return { cards: cards.filter(({ id }) => ids.has(id)), lines: lines.filter(({ cited, citing }) => ids.has(cited) && ids.has(citing)) };
  };

  it('leaves every card in its place across and in its order along', () => {
    fc.assert(fc.property(growing, ({ graph, kept }) => {
      const before = layOutLineage(part(graph, kept), down);
      const after = byId(layOutLineage(graph, down, before.places));
      for (const placed of before.cards) expect(after.get(placed.id)!.x).toBe(placed.x);
      for (const a of before.cards) for (const b of before.cards) {
        if (a.y < b.y) expect(after.get(a.id)!.y).toBeLessThan(after.get(b.id)!.y);
        if (a.y === b.y) expect(after.get(a.id)!.y).toBe(after.get(b.id)!.y);
      }
    }), { numRuns: 60 });
  });

  it('lays no new card on another', () => {
    fc.assert(fc.property(growing, ({ graph, kept }) => {
      const before = layOutLineage(part(graph, kept), down);
      expect(overlaps(layOutLineage(graph, down, before.places))).toEqual([]);
    }), { numRuns: 60 });
  });

  it('puts what is new next to what it is joined with', () => {
    const cards = Array.from({ length: 6 }, (_, i) => ({ id: `p${i}`, band: 0 }));
    const before = layOutLineage({ cards, lines: [] }, down);
    const parent = byId(before).get('p4')!;
    const after = byId(layOutLineage({ cards: [...cards, { id: 'child', band: 1 }], lines: [{ cited: 'p4', citing: 'child' }] }, down, before.places));
    expect(after.get('child')!.x).toBeCloseTo(parent.x, 6);
  });
});
