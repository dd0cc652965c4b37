import { useClient, type CombinedError, type TypedDocumentNode } from '@urql/preact';
import { useEffect, useState } from 'preact/hooks';

import type { Question } from './use-question.js';

/** A page of a connection: enough to read on. */
export interface PageOfAll<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list, read from its beginning. */
export interface WholeList<Row> {
  readonly rows: readonly Row[];
  /** How many the list has; more than `rows` where reading ended at the limit. */
  readonly total: number;
}

export interface AllPagesOptions {
  /** Do not ask yet: something that the question needs is not chosen. */
  readonly pause?: boolean;
  /** Reading ends with the page that reaches so many rows. */
  readonly limit?: number;
}

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
  query: TypedDocumentNode<Data, Variables>, variables: Omit<Variables, 'after'>, connection: (data: Data) => PageOfAll<Row> | undefined,
  { pause = false, limit = Infinity }: AllPagesOptions = {},
): Question<WholeList<Row>> {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const key = `${String(attempt)} ${JSON.stringify(variables)}`;
  const [read, setRead] = useState<Read<Row>>({ key: '' });
  useEffect(() => {
    if (pause) return undefined;
    let gone = false;
    const rows: Row[] = [];
    const put = (found: PageOfAll<Row> | undefined): Promise<void> | undefined => {
      rows.push(...found?.nodes ?? []);
      if (found?.pageInfo.hasNextPage && rows.length < limit) return page(found.pageInfo.endCursor);
      setRead({ key, data: { rows, total: found?.totalCount ?? 0 } });
      return undefined;
    };
    const page = async (after: string | null): Promise<void> => {
      // The cursor completes the variables.
      const { data, error } = await client.query(query, { ...variables, after } as unknown as Variables, attempt > 0 ? { requestPolicy: 'network-only' } : {}).toPromise();
      if (gone) return undefined;
      if (error) return setRead({ key, error });
      return put(data === undefined ? undefined : connection(data));
    };
    void page(null);
    return () => { gone = true; };
  }, [key, pause]);
  const current = read.key === key;
  return {
    data: pause ? undefined : read.data,
    error: current && !pause ? read.error : undefined,
    fetching: !pause && !current,
    retry: () => { setAttempt(attempt + 1); },
  };
}
