import './plan.css';
import { Answered, Loading } from '../../components/states.js';
import { useQuestion } from '../../graphql/use-question.js';
import type { ViewProps } from '../../lazy-view.js';
import { NotAPlan } from './not-a-plan.js';
import { PlanViewDocument } from './plan.generated.js';
import { PlanPage } from './plan-page.js';
import { usePlanLists } from './use-plan-lists.js';

/** A plan to be read: what it rests on, its tasks beside its text, each fact marked where it stands. */
export function PlanView({ id = '' }: ViewProps) {
  const question = useQuestion(PlanViewDocument, { id });
  const lists = usePlanLists(id);
  return (
    <Answered question={question}>
      {({ node }) => {
        // The answer to the question before: its text is not what the lists are read for.
        if (node && node.id !== id) return <Loading />;
        return node?.__typename === 'Plan' ? <PlanPage key={node.id} plan={node} lists={lists} /> : <NotAPlan node={node} />;
      }}
    </Answered>
  );
}
