import type { LineageLayout } from '../layout/draw-rows.js';
import { layOutLineage, type Place } from '../layout/lineage-layout.js';
import { bandOf, sortedWorks, type WorkGraph } from '../lineage-graph.js';
import type { LineageState } from '../lineage-state.js';
import { cardsPerRow, type PictureMeasures } from './measures.js';

/** The layout of a graph that grew: each unfolding leaves the cards where they stood. The same growth always gives the same picture. */
export function layoutOf(growth: readonly WorkGraph[], by: LineageState['by'], measures: PictureMeasures): LineageLayout | undefined {
  let earlier: ReadonlyMap<string, Place> | undefined;
  let layout: LineageLayout | undefined;
  const perRow = cardsPerRow(measures, by, growth[0]?.works.size ?? 0);
  for (const { works, lines } of growth) {
    const cards = sortedWorks(works.values()).map((work) => ({ id: work.id, band: bandOf(work, by) }));
    layout = layOutLineage({ cards, lines }, { direction: by === 'year' ? 'right' : 'down', card: measures.card, perRow }, earlier);
    earlier = layout.places;
  }
  return layout;
}
