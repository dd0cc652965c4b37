import './lineage.css';
import { Link } from 'wouter-preact';

import { Failure, Loading, Nothing } from '../../components/states.js';
import { ViewHead } from '../../components/view-head.js';
import { useWords } from '../../language/language.js';
import type { ViewProps } from '../../lazy-view.js';
import { routes } from '../../routes.js';
import { ChooseFocus } from './choose-focus.js';
import { lineageWords } from './lineage-words.js';
import { LineageOf } from './lineage-of.js';
import { useLineageState } from './lineage-state.js';
import { useLineage } from './use-lineage.js';

/** How a policy descends: the lineage round a work, or the choice of one. */
export function LineageView({ id }: ViewProps) {
  const words = useWords(lineageWords);
  if (id !== undefined) return <FocusedLineage key={id} id={id} />;
  return <><ViewHead title={words.title}><p>{words.lead}</p></ViewHead><ChooseFocus /></>;
}

function FocusedLineage({ id }: { readonly id: string }) {
  const words = useWords(lineageWords);
  const { state, change } = useLineageState();
  const { answer, error, fetching, retry } = useLineage(id, state);
  if (error) return <><ViewHead title={words.title} /><Failure error={error} retry={retry} /></>;
  if (answer === undefined) return <><ViewHead title={words.title} /><Loading /></>;
  if (answer === null) {
    return (
      <>
        <ViewHead title={words.title} />
        <Nothing title={words.unknown} help={words.unknownHelp}><Link href={routes.lineage()}>{words.choose}</Link></Nothing>
      </>
    );
  }
  return <div aria-busy={fetching}><LineageOf id={id} answer={answer} state={state} change={change} /></div>;
}
