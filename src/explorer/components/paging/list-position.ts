/** Sizes of a page that a reader can choose. */
export const pageSizes = [20, 50, 100] as const;

/** What the address says of a page: which one by cursor, and how many rows stand before it. */
export interface PageAsked {
  readonly size: number;
  readonly after: string | undefined;
  readonly before: string | undefined;
  /** So many rows at the end of the list. */
  readonly last: number | undefined;
  /** Rows before the page, as counted on the way to it. */
  readonly at: number;
}

/** Arguments of a connection. */
export interface PageArguments {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

/** A page as it came. */
export interface PageGiven {
  readonly rows: number;
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Reads the parameters `size`, `after`, `before`, `last` and `at`; what makes no sense counts as not said. */
export function pageAsked(one: (name: string) => string | undefined): PageAsked {
  const last = whole(one('last'));
  return {
    size: pageSizes.find((size) => String(size) === one('size')) ?? pageSizes[0],
    after: one('after'), before: one('before'), at: whole(one('at')) ?? 0,
    last: last !== undefined && last >= 1 && last <= 100 ? last : undefined,
  };
}

export function pageArguments({ size, after, before, last }: PageAsked): PageArguments {
  if (last !== undefined) return { first: null, after: null, last, before: null };
  if (before !== undefined) return { first: null, after: null, last: size, before };
  return { first: size, after: after ?? null, last: null, before: null };
}

/**
 * How many rows stand before a page. Cursors do not say it: it is known at both ends of the list, and in between counted on the way there, held to
 * what the page itself makes possible.
 */
export function rowsBefore({ at }: PageAsked, { rows, total, hasNextPage, hasPreviousPage }: PageGiven): number {
  if (!hasPreviousPage) return 0;
  if (!hasNextPage) return Math.max(0, total - rows);
  return Math.min(at, Math.max(0, total - rows - 1));
}

/** Rows of the last page, where pages are counted from the start. */
export function rowsOfLastPage(total: number, size: number): number {
  return total % size === 0 ? size : total % size;
}
