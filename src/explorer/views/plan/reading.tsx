import { useEffect, useMemo, useRef } from 'preact/hooks';

import { useUrlState } from '../../url-state.js';
import { bringIntoSight, bringIntoSightOf } from './into-sight.js';
import { filtered, filterOf } from './measure-filter.js';
import { Measures } from './measures.js';
import { MeasuresTable } from './measures-table.js';
import { Outline } from './outline.js';
import { outlineTree } from './outline-tree.js';
import type { PlanHeadFragment } from './plan.generated.js';
import type { PlanFacts } from './plan-facts.js';
import { PlanText } from './plan-text.js';
import { ReadingBar, type Shown } from './reading-bar.js';
import type { Selection } from './use-selection.js';

interface ReadingProps {
  readonly plan: PlanHeadFragment;
  readonly facts: PlanFacts;
  /** Whether facts are still coming. */
  readonly isReading: boolean;
  readonly selection: Selection;
}

/** The text stands there at once, and is marked once, when all facts have come. */
const noFacts: PlanFacts = { facts: [], indexOf: new Map(), measures: [] };

/** Outline, tasks and text side by side, or the tasks as a table. Where there is no room for both, tasks and text take turns. */
export function Reading({ plan, facts, isReading, selection }: ReadingProps) {
  const url = useUrlState();
  const tree = useMemo(() => outlineTree(plan.document.outline, plan.id), [plan]);
  const filter = filterOf(url);
  const measures = useMemo(() => filtered(facts.measures, filter), [facts.measures, ...Object.values(filter)]);
  const shown = shownBy(url.one('as'), selection, facts);
  const place = useRef<HTMLDivElement>(null);
  useInSight(place, selection, facts, `${shown} ${String(isReading)}`);
  return (
    <div class="plan-reading" data-shown={shown} ref={place} onKeyDown={clearOnEscape(selection)}>
      <ReadingBar shown={shown} facts={facts} count={measures.length} filter={filter} />
      {shown === 'table' ? <MeasuresTable plan={plan} measures={measures} selection={selection} /> : (
        <div class="plan-columns">
          <Outline tree={tree} facts={facts} selection={selection} place={place} />
          <Measures tree={tree} facts={facts} measures={measures} isReading={isReading} selection={selection} />
          <PlanText plan={plan} facts={isReading ? noFacts : facts} selection={selection} />
        </div>
      )}
    </div>
  );
}

/** Escape takes the choice back, but not where it means something to a control of its own. */
function clearOnEscape(selection: Selection) {
  return ({ key, target }: KeyboardEvent) => {
    const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (key === 'Escape' && !isControl) selection.clear();
  };
}

/** What is read: as the address says, else the text where something in it is chosen. */
function shownBy(as: string | undefined, { ids, heading, said }: Selection, { indexOf }: PlanFacts): Shown {
  if (as === 'table' || as === 'text' || as === 'measures') return as;
  return heading !== undefined || said !== undefined || ids.some((id) => indexOf.has(id)) ? 'text' : 'measures';
}

/** Brings what is chosen into sight, in the text and among the tasks: when it is chosen, and when it has come. */
function useInSight(place: { readonly current: HTMLElement | null }, selection: Selection, facts: PlanFacts, shown: string): void {
  const { ids, heading, said, asked } = selection;
  const chosen = ids[0] === undefined ? undefined : facts.indexOf.get(ids[0]);
  useEffect(() => {
    const find = (selector: string) => place.current?.querySelector<HTMLElement>(selector);
    if (heading !== undefined) find(`#heading-${String(heading)}`)?.scrollIntoView({ block: 'start' });
    if (said !== undefined) bringIntoSight(find('.plan-text [data-said]'));
    if (chosen === undefined) return;
    bringIntoSight(find(`.plan-text [data-facts~="${String(chosen)}"]`));
    bringIntoSightOf(find('.plan-measure-list'), find('.plan-measure-current'));
  }, [place, chosen, heading, said, asked, shown]);
}
