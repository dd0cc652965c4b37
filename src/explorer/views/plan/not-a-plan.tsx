import { Link } from 'wouter-preact';

import { PolicyLink } from '../../components/policy-link.js';
import { ViewHead } from '../../components/view-head.js';
import { useWords } from '../../language/language.js';
import { routes, withQuery } from '../../routes.js';
import type { PlanViewQuery } from './plan.generated.js';
import { planWords } from './plan-words.js';

type OtherNode = Exclude<PlanViewQuery['node'], { readonly __typename: 'Plan' }>;

/** Said where an id names no plan: what it names instead, and where that is shown. */
export function NotAPlan({ node }: { readonly node: OtherNode }) {
  const words = useWords(planWords);
  switch (node?.__typename) {
    case 'ReferencedPolicy':
      return (
        <ViewHead title={node.title} policyText>
          <p>{words.referenced} {words.referencedHelp}</p>
          <p><Link href={routes.lineage(node.id)}>{words.toLineage}</Link></p>
        </ViewHead>
      );
    case 'Document':
      return (
        <ViewHead title={node.title} policyText>
          <p>{words.documentHelp}</p>
          <ul>{node.plans.map((plan) => <li key={plan.id}><PolicyLink policy={{ __typename: 'Plan', ...plan }} /></li>)}</ul>
        </ViewHead>
      );
    case 'Task':
    case 'Indicator':
    case 'Citation': return <FactHere planId={node.plan.id} factId={node.id} />;
    case 'Responsibility': return <FactHere planId={node.task.plan.id} factId={node.id} />;
    default: return <Missing />;
  }
}

function FactHere({ planId, factId }: { readonly planId: string; readonly factId: string }) {
  const words = useWords(planWords);
  return (
    <ViewHead title={words.factHere}>
      <p>{words.factHelp}</p>
      <p><Link href={withQuery(routes.plan(planId), { fact: factId })}>{words.toFact}</Link></p>
    </ViewHead>
  );
}

function Missing() {
  const words = useWords(planWords);
  return (
    <ViewHead title={words.missing}>
      <p>{words.missingHelp}</p>
      <p><Link href={routes.start()}>{words.toStart}</Link> · <Link href={routes.documents()}>{words.toDocuments}</Link></p>
    </ViewHead>
  );
}
