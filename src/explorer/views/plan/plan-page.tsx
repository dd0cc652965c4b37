import { useMemo } from 'preact/hooks';

import { usePanelFacts } from '../../components/evidence/panel-facts.js';
import { useUrlState } from '../../url-state.js';
import { PlanCitationsDocument, PlanCitedByDocument, PlanIndicatorsDocument, PlanTasksDocument, type CitationOfPlanFragment, type PlanCitationFragment, type PlanIndicatorFragment, type PlanTaskFragment } from './facts.generated.js';
import { LinkedPolicies } from './linked-policies.js';
import type { PlanHeadFragment } from './plan.generated.js';
import { planFacts } from './plan-facts.js';
import { PlanHead } from './plan-head.js';
import { Progress } from './progress.js';
import { Reading } from './reading.js';
import { useAllPages } from './use-all-pages.js';
import { useSelection } from './use-selection.js';

/** One plan: its head, what it is linked with, and its tasks and text. */
export function PlanPage({ plan }: { readonly plan: PlanHeadFragment }) {
  const tasks = useAllPages<PlanTaskFragment>(PlanTasksDocument, plan.id);
  const indicators = useAllPages<PlanIndicatorFragment>(PlanIndicatorsDocument, plan.id);
  const citations = useAllPages<PlanCitationFragment>(PlanCitationsDocument, plan.id);
  const citedBy = useAllPages<CitationOfPlanFragment>(PlanCitedByDocument, plan.id);
  const facts = useMemo(() => planFacts(tasks.nodes, indicators.nodes, citations.nodes), [tasks.nodes, indicators.nodes, citations.nodes]);
  const lists = [tasks, indicators, citations, citedBy];
  const isComplete = lists.every((list) => list.isComplete);
  const selection = useSelection();
  usePanelFacts(useFactsAtTheSide(selection.ids, isComplete, facts.indexOf));
  return (
    <div class="plan" aria-busy={!isComplete && lists.every(({ error }) => error === undefined)}>
      <PlanHead plan={plan} />
      <LinkedPolicies planId={plan.id} citations={citations} citedBy={citedBy} selection={selection} />
      <Progress lists={lists} />
      <Reading plan={plan} facts={facts} isComplete={isComplete} selection={selection} />
    </div>
  );
}

/** What the text here does not have stands in the panel: sentences of other documents, and what the reader wants to see there as well. */
function useFactsAtTheSide(ids: readonly string[], isComplete: boolean, here: ReadonlyMap<string, number>): readonly string[] {
  const isWanted = useUrlState().one('evidence') === 'panel';
  const joined = (isWanted ? ids : ids.filter((id) => isComplete && !here.has(id))).join(' ');
  return useMemo(() => (joined === '' ? [] : joined.split(' ')), [joined]);
}
