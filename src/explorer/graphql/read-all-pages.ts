/** A page of a connection: enough to read on. */
export interface PageToFollow<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The API gives so many rows at once. */
export const LARGEST_PAGE = 100;

interface ReadingOptions {
  /** Hears how many rows there are after each page, and how many the list has. */
  readonly onProgress?: (done: number, total: number) => void;
  /** An aborted reading ends with what there is. */
  readonly signal?: AbortSignal;
  /** Reading ends with the page that reaches so many rows. */
  readonly limit?: number;
}

/** All rows of a list, page after page by cursor. */
export async function readAllPages<Row>(
  read: (after: string | null) => Promise<PageToFollow<Row>>, { onProgress, signal, limit = Infinity }: ReadingOptions = {},
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const page: PageToFollow<Row> = await read(after);
    rows.push(...page.nodes);
    onProgress?.(rows.length, page.totalCount);
    after = page.pageInfo.hasNextPage && rows.length < limit ? page.pageInfo.endCursor : null;
  } while (after !== null && signal?.aborted !== true);
  return rows;
}
