import './states.css';
import type { CombinedError } from '@urql/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Question } from '../graphql/use-question.js';
import { useWords } from '../language/language.js';
import { stateWords } from './state-words.js';

/** An answer that comes within this time, in milliseconds, is not announced: a flash says nothing. */
const ANNOUNCED_AFTER = 250;

/** Said while something is under way. */
export function Loading() {
  const words = useWords(stateWords);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => { setShown(true); }, ANNOUNCED_AFTER);
    return () => { clearTimeout(timer); };
  }, []);
  return <p class="state" role="status">{shown ? words.loading : ''}</p>;
}

interface NothingProps {
  readonly title: string;
  /** What to do next. */
  readonly help?: string;
  readonly children?: ComponentChildren;
}

/** Said where there is nothing to show: what is missing, and what to do. */
export function Nothing({ title, help, children }: NothingProps) {
  return <section class="state"><h2>{title}</h2>{help !== undefined && <p>{help}</p>}{children}</section>;
}

interface FailureProps {
  readonly error?: CombinedError | undefined;
  readonly retry: () => void;
}

/** Said where the API does not answer, or answers with an error; asks again on request. */
export function Failure({ error, retry }: FailureProps) {
  const words = useWords(stateWords);
  const refused = error !== undefined && error.graphQLErrors.length > 0;
  return (
    <section class="state state-failure" role="alert">
      <h2>{refused ? words.refused : words.unreachable}</h2>
      <p>{refused ? error.graphQLErrors.map(({ message }) => message).join(' ') : words.unreachableHelp}</p>
      <button type="button" onClick={retry}>{words.retry}</button>
    </section>
  );
}

interface AnsweredProps<Data> {
  readonly question: Question<Data>;
  readonly children: (data: Data) => ComponentChildren;
}

/** Shows the answer of a question, or what became of it; an older answer stays, dimmed, while a newer one is under way. */
export function Answered<Data>({ question, children }: AnsweredProps<Data>) {
  const { data, error, fetching, retry } = question;
  if (error) return <Failure error={error} retry={retry} />;
  if (data === undefined) return <Loading />;
  return <div class={fetching ? 'answer answer-older' : 'answer'} aria-busy={fetching}>{children(data)}</div>;
}
