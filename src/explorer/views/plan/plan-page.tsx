import { useMemo } from 'preact/hooks';

import { usePanelFacts } from '../../components/evidence/panel-facts.js';
import { useUrlState } from '../../url-state.js';
import { LinkedPolicies } from './linked-policies.js';
import type { PlanHeadFragment } from './plan.generated.js';
import { isGlobalId, planFacts } from './plan-facts.js';
import { PlanHead } from './plan-head.js';
import { Progress } from './progress.js';
import { Reading } from './reading.js';
import type { PlanLists } from './use-plan-lists.js';
import { useSelection } from './use-selection.js';

interface PlanPageProps {
  readonly plan: PlanHeadFragment;
  readonly lists: PlanLists;
}

/** One plan: its head, what it is linked with, and its tasks and text. */
export function PlanPage({ plan, lists: { tasks, indicators, citations, citedBy } }: PlanPageProps) {
  const facts = useMemo(() => planFacts(tasks.nodes, indicators.nodes, citations.nodes), [tasks.nodes, indicators.nodes, citations.nodes]);
  const lists = [tasks, indicators, citations, citedBy];
  const isComplete = lists.every((list) => list.isComplete);
  const isReading = !isComplete && lists.every(({ error }) => error === undefined);
  const selection = useSelection();
  usePanelFacts(useFactsAtTheSide(selection.ids, isComplete, facts.indexOf));
  return (
    <div class="plan" aria-busy={isReading}>
      <PlanHead plan={plan} selection={selection} />
      <LinkedPolicies planId={plan.id} citations={citations} citedBy={citedBy} selection={selection} />
      <Progress lists={lists} />
      <Reading plan={plan} facts={facts} isReading={isReading} selection={selection} />
    </div>
  );
}

/** What the text here does not have stands in the panel: sentences of other documents, and what the reader wants to see there as well. */
function useFactsAtTheSide(ids: readonly string[], isComplete: boolean, here: ReadonlyMap<string, number>): readonly string[] {
  const isWanted = useUrlState().one('evidence') === 'panel';
  const joined = ids.filter((id) => isGlobalId(id) && (isWanted || (isComplete && !here.has(id)))).join(' ');
  return useMemo(() => (joined === '' ? [] : joined.split(' ')), [joined]);
}
