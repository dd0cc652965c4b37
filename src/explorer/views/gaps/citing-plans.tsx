import { useState } from 'preact/hooks';

import { useFacts } from '../../components/evidence/facts.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import type { UncollectedRowFragment } from './gaps.generated.js';
import { gapsWords } from './gaps-words.js';

type Citation = UncollectedRowFragment['citedBy']['nodes'][number];

/** A plan that cites something, with each place where it does. */
export interface CitingPlan {
  readonly plan: Citation['plan'];
  readonly citationIds: readonly string[];
}

/** Plans that are shown before more are asked for. */
const SHOWN_AT_FIRST = 3;

/** The citations by plan, in their order. */
export function citingPlansOf({ citedBy: { nodes } }: UncollectedRowFragment): readonly CitingPlan[] {
  const byPlan = new Map<string, CitingPlan>();
  for (const { id, plan } of nodes) byPlan.set(plan.id, { plan, citationIds: [...byPlan.get(plan.id)?.citationIds ?? [], id] });
  return [...byPlan.values()];
}

/** Who cites it; each plan opens the sentences in which it does. */
export function CitingPlans({ policy }: { readonly policy: UncollectedRowFragment }) {
  const words = useWords(gapsWords);
  const { number } = useFormats();
  const { openFact } = useFacts();
  const [all, setAll] = useState(false);
  const plans = citingPlansOf(policy);
  const shown = all ? plans : plans.slice(0, SHOWN_AT_FIRST);
  return (
    <ul class="gaps-list">
      {shown.map(({ plan, citationIds }) => (
        <li key={plan.id}><button type="button" class="plain" aria-label={words.open(plan.title)} title={words.open(plan.title)} lang="zh-CN" onClick={() => { openFact(...citationIds); }}>{plan.title}</button></li>
      ))}
      {plans.length > SHOWN_AT_FIRST && <li><button type="button" class="plain small" aria-expanded={all} onClick={() => { setAll(!all); }}>{all ? words.fewer : words.more(number(policy.citingPlanCount - SHOWN_AT_FIRST))}</button></li>}
    </ul>
  );
}
