import type { LineageCard, LineageGraph, LineageLine } from '../src/explorer/views/lineage/layout/lineage-layout.js';

/** Shares of the levels in a made lineage: few national works, most plans in the counties, as in the collections that we have seen. */
const SHARES = [0.08, 0.14, 0.3, 0.36, 0.12] as const;
/** Citations that a plan makes of its own level, of the next one up, and of any above. */
const MEAN_CITATIONS = 3;

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A graph shaped like a lineage of policies: levels as bands, a plan cites one to five works of its own level or above it, mostly the next one, and few works get
 * most of the citations (an index drawn by the cube of a random number).
 */
export function madeLineage(size: number, seed: number): LineageGraph {
  const random = randomNumbers(seed);
  const cards: LineageCard[] = [];
  const byBand: string[][] = SHARES.map(() => []);
  SHARES.forEach((share, band) => {
    const count = band === SHARES.length - 1 ? size - cards.length : Math.max(1, Math.round(size * share));
    for (let i = 0; i < count; i++) {
      const id = `${String(band)}-${String(i)}`;
      cards.push({ id, band });
      byBand[band]?.push(id);
    }
  });
  return { cards, lines: cards.flatMap((card) => linesOf(card, byBand, random)) };
}

function linesOf({ id, band }: LineageCard, byBand: readonly (readonly string[])[], random: () => number): LineageLine[] {
  const count = 1 + Math.floor(random() * (2 * MEAN_CITATIONS - 1));
  const cited = new Set<string>();
  for (let i = 0; i < count; i++) {
    const steps = random() < 0.1 ? 0 : random() < 0.65 ? 1 : 1 + Math.floor(random() * 4);
    const above = byBand[Math.max(0, band - steps)] ?? [];
    const choice = above[Math.floor(random() ** 3 * above.length)];
    if (choice !== undefined && before(choice, id)) cited.add(choice);
  }
  return [...cited].map((work) => ({ cited: work, citing: id }));
}

/** Within a level only earlier works are cited: no circles, so that every layout can be given the same rows. */
function before(cited: string, citing: string): boolean {
  const [citedBand = 0, citedIndex = 0] = cited.split('-').map(Number);
  const [citingBand = 0, citingIndex = 0] = citing.split('-').map(Number);
  return citedBand < citingBand || (citedBand === citingBand && citedIndex < citingIndex);
}
