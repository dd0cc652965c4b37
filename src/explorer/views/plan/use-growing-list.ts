import { useClient, type CombinedError, type TypedDocumentNode } from '@urql/preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

import type { PageToFollow } from '../../graphql/read-all-pages.js';

/** A list that is shown while it is read, page after page. */
export interface GrowingList<Node> {
  /** What has come so far, in order. */
  readonly nodes: readonly Node[];
  /** How many there are; undefined until the first page has come. */
  readonly total: number | undefined;
  readonly isComplete: boolean;
  readonly error: CombinedError | undefined;
  /** Goes on where the reading failed. */
  readonly retry: () => void;
}

interface Read<Node> {
  /** The plan that was asked about. */
  readonly id: string;
  readonly nodes: readonly Node[];
  readonly total: number | undefined;
  readonly after: string | null;
  readonly isComplete: boolean;
  readonly error: CombinedError | undefined;
}

type PageQuery<Data> = TypedDocumentNode<Data, { readonly id: string; readonly after?: string | null }>;
type DataOf<Node> = { readonly node: { readonly page?: PageToFollow<Node> } | Readonly<Record<never, never>> | null };

const unread = (id: string) => ({ id, nodes: [], total: undefined, after: null, isComplete: false, error: undefined });

/** Reads a list of a plan to its end, by cursor, a hundred at once. What has come is there before the rest, and a reading that failed goes on where it did. */
export function useGrowingList<Node>(query: PageQuery<DataOf<Node>>, id: string): GrowingList<Node> {
  const client = useClient();
  const [read, setRead] = useState<Read<Node>>(unread(''));
  const [attempt, setAttempt] = useState(0);
  const here = read.id === id ? read : unread(id);
  const isOver = here.isComplete || here.error !== undefined;
  useEffect(() => {
    if (isOver) return;
    let gone = false;
    void client.query(query, { id, after: here.after }, { requestPolicy: attempt > 0 ? 'network-only' : 'cache-first' }).toPromise().then(({ data, error }) => {
      if (!gone) setRead(error ? { ...here, error } : following(here, pageOf(data)));
    });
    return () => { gone = true; };
  }, [client, query, id, here.after, isOver, attempt]);
  const retry = useCallback(() => {
    setRead((before) => ({ ...before, error: undefined }));
    setAttempt((before) => before + 1);
  }, []);
  return { ...here, retry };
}

function pageOf<Node>(data: DataOf<Node> | undefined): PageToFollow<Node> | undefined {
  return data?.node && 'page' in data.node ? data.node.page : undefined;
}

function following<Node>(before: Read<Node>, page: PageToFollow<Node> | undefined): Read<Node> {
  if (!page) return { ...before, isComplete: true };
  const { nodes, totalCount, pageInfo: { hasNextPage, endCursor } } = page;
  return { ...before, nodes: [...before.nodes, ...nodes], total: totalCount, after: endCursor, isComplete: !hasNextPage };
}
