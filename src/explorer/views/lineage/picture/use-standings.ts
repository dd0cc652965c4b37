import { useMemo } from 'preact/hooks';

import type { Work, WorkGraph } from '../lineage-graph.js';
import { unfoldedText, type LineageState } from '../lineage-state.js';
import type { CardStanding } from './work-card.js';

interface Shown {
  readonly focus: string;
  readonly graph: WorkGraph;
  readonly state: LineageState;
}

/** How each card stands: whether it is the focus, chosen, at the keyboard, and what is outside the picture on its sides. */
export function useStandings({ focus, graph, state }: Shown, current: string): (id: string) => CardStanding {
  const { up, down } = useMemo(() => shownSides(graph), [graph]);
  const unfolded = new Set(state.unfolded.map(unfoldedText));
  return (id) => {
    const work = graph.works.get(id);
    return {
      isFocus: id === focus, isSelected: id === state.selected, isCurrent: id === current,
      up: { hidden: hiddenOf(work, 'citedPolicyCount', up.get(id), state), folds: unfolded.has(unfoldedText({ way: 'up', id })) },
      down: { hidden: hiddenOf(work, 'citingPlanCount', down.get(id), state), folds: unfolded.has(unfoldedText({ way: 'down', id })) },
    };
  };
}

/** How many works of each side the picture shows. */
function shownSides({ lines }: WorkGraph): { readonly up: ReadonlyMap<string, number>; readonly down: ReadonlyMap<string, number> } {
  const [up, down] = [new Map<string, number>(), new Map<string, number>()];
  for (const { citing, cited } of lines) {
    up.set(citing, (up.get(citing) ?? 0) + 1);
    down.set(cited, (down.get(cited) ?? 0) + 1);
  }
  return { up, down };
}

/** A path shows what joins two works and nothing else, so that it offers no unfolding. */
function hiddenOf(work: Work | undefined, count: 'citedPolicyCount' | 'citingPlanCount', shown: number | undefined, { pathTo, filter }: LineageState): number {
  const filtered = filter.levels.length + filter.relations.length > 0 || filter.place !== undefined || filter.fromYear !== undefined || filter.toYear !== undefined;
  return pathTo !== undefined || filtered ? 0 : Math.max(0, (work?.[count] ?? 0) - (shown ?? 0));
}
