/** A page of a connection: enough to read on. */
export interface PageToFollow<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The API gives so many rows at once. */
export const LARGEST_PAGE = 100;

/** All rows of a list, page after page by cursor; `onProgress` hears how many there are after each. An aborted reading ends with what there is. */
export async function readAllPages<Row>(
  read: (after: string | null) => Promise<PageToFollow<Row>>, onProgress: (done: number, total: number) => void, signal: AbortSignal,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const page: PageToFollow<Row> = await read(after);
    rows.push(...page.nodes);
    onProgress(rows.length, page.totalCount);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && !signal.aborted);
  return rows;
}
