import DataLoader from 'dataloader';

import { once, pageOf, type Connection, type Page } from './connection.js';
import { listSeal } from './cursor.js';
import { pageBounds, pageRequest, type PageArguments, type PageBounds } from './page-request.js';

/** A list that hangs on each of many parents: one statement reads the page of all of them, one their counts. */
export interface NestedListQuery<Row, Parent> {
  /** `Plan.tasks`. */
  readonly list: string;
  readonly args: PageArguments;
  readonly scope: unknown;
  readonly parent: Parent;
  readonly keyOf: (parent: Parent) => string;
  readonly descending?: boolean;
  readonly rows: (parents: readonly Parent[], bounds: PageBounds) => Promise<readonly (Row & { readonly key: string })[]>;
  readonly total: (parents: readonly Parent[]) => Promise<readonly { readonly total: number }[]>;
  /** The key of the parent that a row or a count belongs to. */
  readonly parentOf: (row: never) => string;
  readonly idOf: (row: Row) => string;
}

interface Batches {
  readonly pages: DataLoader<unknown, Page<unknown>, string>;
  readonly totals: DataLoader<unknown, number, string>;
}

/** The lists under many parents of one request: fields with the same arguments are answered together. */
export class NestedLists {
  readonly #batches = new Map<string, Batches>();

  /** @throws GraphQLError for wrong arguments, as a root list does. */
  connection<Row, Parent>(query: NestedListQuery<Row, Parent>): Connection<Row> {
    const batches = this.#batchesOf(query);
    return {
      page: once(() => batches.pages.load(query.parent) as Promise<Page<Row>>),
      total: once(() => batches.totals.load(query.parent)),
    };
  }

  #batchesOf<Row, Parent>(query: NestedListQuery<Row, Parent>): Batches {
    const { first, after, last, before } = query.args;
    const key = JSON.stringify([query.list, query.scope, first, after, last, before]);
    const known = this.#batches.get(key);
    if (known) return known;
    const batches = { pages: pagesLoader(query), totals: totalsLoader(query) } as unknown as Batches;
    this.#batches.set(key, batches);
    return batches;
  }
}

function pagesLoader<Row, Parent>(query: NestedListQuery<Row, Parent>): DataLoader<Parent, Page<Row>, string> {
  const seal = listSeal(query.list, query.scope);
  const request = pageRequest(query.args, seal);
  const descending = query.descending ?? false;
  const form = { seal, request, descending, idOf: query.idOf };
  return new DataLoader<Parent, Page<Row>, string>(async (parents) => {
    const groups = groupedBy(await query.rows(parents, pageBounds(request, descending)), query.parentOf);
    return parents.map((parent) => pageOf(groups.get(query.keyOf(parent)) ?? [], form));
  }, { cacheKeyFn: query.keyOf });
}

function totalsLoader<Row, Parent>(query: NestedListQuery<Row, Parent>): DataLoader<Parent, number, string> {
  return new DataLoader<Parent, number, string>(async (parents) => {
    const groups = groupedBy(await query.total(parents), query.parentOf);
    return parents.map((parent) => groups.get(query.keyOf(parent))?.[0]?.total ?? 0);
  }, { cacheKeyFn: query.keyOf });
}

/** Rows by a key, in the order in which they came. */
export function groupedBy<Row>(rows: readonly Row[], keyOf: (row: never) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row as never);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
