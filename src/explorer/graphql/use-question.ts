import { useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from '@urql/preact';
import { useCallback } from 'preact/hooks';

/** What became of a question to the API. While a new one is under way, `data` is still the answer to the one before. */
export interface Question<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  /** Asks again, past what is kept. */
  readonly retry: () => void;
}

interface QuestionOptions {
  /** Do not ask yet: something that the question needs is not chosen. */
  readonly pause?: boolean;
}

/** Asks the API; the same question is asked once, and kept. */
export function useQuestion<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>, variables: Variables, { pause = false }: QuestionOptions = {},
): Question<Data> {
  const [{ data, error, fetching }, execute] = useQuery<Data, Variables>({ query, variables, pause });
  const retry = useCallback(() => { execute({ requestPolicy: 'network-only' }); }, [execute]);
  return { data: pause ? undefined : data, error: pause ? undefined : error, fetching, retry };
}
