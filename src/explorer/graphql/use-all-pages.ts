import { useClient, type CombinedError, type TypedDocumentNode } from '@urql/preact';
import { useEffect, useState } from 'preact/hooks';

import { readAllPages, type PageToFollow } from './read-all-pages.js';
import type { Question } from './use-question.js';

/** A list, read from its beginning. */
export interface WholeList<Row> {
  readonly rows: readonly Row[];
  /** How many the list has; more than `rows` where reading ended at the limit. */
  readonly total: number;
}

interface AllPagesOptions {
  /** Do not ask yet: something that the question needs is not chosen. */
  readonly pause?: boolean;
  /** Reading ends with the page that reaches so many rows. */
  readonly limit?: number;
}

/** A list that is not there. */
const NONE = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } } as const;

interface Read<Row> {
  readonly key: string;
  readonly data?: WholeList<Row>;
  readonly error?: CombinedError;
}

/**
 * Asks for a list page after page, until it is all there. `connection` finds the list in an answer (undefined: there is none) and is a constant of the
 * caller; the document takes the cursor as `$after`.
 */
export function useAllPages<Data, Variables extends { readonly after?: string | null | undefined }, Row>(
  query: TypedDocumentNode<Data, Variables>, variables: Omit<Variables, 'after'>, connection: (data: Data) => PageToFollow<Row> | undefined,
  { pause = false, limit = Infinity }: AllPagesOptions = {},
): Question<WholeList<Row>> {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const key = `${String(attempt)} ${JSON.stringify(variables)}`;
  const [read, setRead] = useState<Read<Row>>({ key: '' });
  useEffect(() => {
    if (pause) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    let total = 0;
    const page = async (after: string | null): Promise<PageToFollow<Row>> => {
      // The cursor completes the variables.
      const { data, error } = await client.query(query, { ...variables, after } as unknown as Variables, attempt > 0 ? { requestPolicy: 'network-only' } : {}).toPromise();
      if (error) throw error;
      return (data === undefined ? undefined : connection(data)) ?? NONE;
    };
    const put = (found: Read<Row>): void => { if (!signal.aborted) setRead(found); };
    readAllPages(page, { signal, limit, onProgress: (_, all) => { total = all; } })
      .then((rows) => { put({ key, data: { rows, total } }); }, (error: unknown) => { put({ key, error: error as CombinedError }); });
    return () => { controller.abort(); };
  }, [key, pause]);
  const current = read.key === key;
  return {
    data: pause ? undefined : read.data,
    error: current && !pause ? read.error : undefined,
    fetching: !pause && !current,
    retry: () => { setAttempt(attempt + 1); },
  };
}
