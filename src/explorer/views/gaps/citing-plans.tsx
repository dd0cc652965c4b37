import { useFacts } from '../../components/evidence/facts.js';
import { ShortList } from '../../components/short-list.js';
import { useWords } from '../../language/language.js';
import type { UncollectedRowFragment } from './gaps.generated.js';
import { gapsWords } from './gaps-words.js';

type Citation = UncollectedRowFragment['citedBy']['nodes'][number];

/** A plan that cites something, with each place where it does. */
export interface CitingPlan {
  readonly plan: Citation['plan'];
  readonly citationIds: readonly string[];
}

/** The citations by plan, in their order. */
export function citingPlansOf({ citedBy: { nodes } }: UncollectedRowFragment): readonly CitingPlan[] {
  const byPlan = new Map<string, CitingPlan>();
  for (const { id, plan } of nodes) byPlan.set(plan.id, { plan, citationIds: [...byPlan.get(plan.id)?.citationIds ?? [], id] });
  return [...byPlan.values()];
}

/** Who cites it; each plan opens the sentences in which it does. */
export function CitingPlans({ policy }: { readonly policy: UncollectedRowFragment }) {
  const words = useWords(gapsWords);
  const { openFact } = useFacts();
  return (
    <ShortList
      items={citingPlansOf(policy)} itemKey={({ plan }) => plan.id}
      item={({ plan: { title }, citationIds }) => (
        <button type="button" class="plain" aria-label={words.open(title)} title={words.open(title)} lang="zh-CN" onClick={() => { openFact(...citationIds); }}>{title}</button>
      )}
    />
  );
}
