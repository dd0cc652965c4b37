import { cursorAt, listSeal, type Position } from './cursor.js';
import { pageBounds, pageRequest, type PageArguments, type PageBounds, type PageRequest } from './page-request.js';

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

export interface Page<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A list that reads nothing before a field asks for it: the page and the count are a statement each. */
export interface Connection<Row> {
  readonly page: () => Promise<Page<Row>>;
  readonly total: () => Promise<number>;
}

/** A list by its name and what narrows and orders it. */
export interface ListQuery<Row> {
  /** `Query.documents`: cursors of one list are no cursors of another. */
  readonly list: string;
  readonly args: PageArguments;
  /** Filter and order, as the statement takes them. */
  readonly scope: unknown;
  readonly descending?: boolean;
  readonly rows: (bounds: PageBounds) => Promise<readonly (Row & { readonly key: string })[]>;
  readonly total: () => Promise<number>;
  readonly idOf: (row: Row) => string;
}

/** A connection of a root list. Its arguments are checked at once, so that a wrong one is an error even where no row is asked for. */
export function connectionOf<Row>(query: ListQuery<Row>): Connection<Row> {
  const seal = listSeal(query.list, query.scope);
  const request = pageRequest(query.args, seal);
  const descending = query.descending ?? false;
  const page = once(async () => pageOf(await query.rows(pageBounds(request, descending)), { seal, request, descending, idOf: query.idOf }));
  return { page, total: once(query.total) };
}

export interface PageForm<Row> {
  readonly seal: string;
  readonly request: PageRequest;
  readonly descending: boolean;
  readonly idOf: (row: Row) => string;
}

/** Puts rows that a statement found within the bounds into the list's order and cuts them to the page. */
export function pageOf<Row>(rows: readonly (Row & { readonly key: string })[], form: PageForm<Row>): Page<Row> {
  const { seal, request, descending, idOf } = form;
  const placed = rows.map((row) => ({ row, at: { key: row.key, id: idOf(row) } }));
  placed.sort((a, b) => comparePositions(a.at, b.at) * (descending === request.fromEnd ? 1 : -1));
  const more = placed.length > request.size;
  const kept = placed.slice(0, request.size);
  if (request.fromEnd) kept.reverse();
  return {
    edges: kept.map(({ row, at }) => ({ cursor: cursorAt(seal, at), node: row })),
    hasNextPage: request.fromEnd ? request.before !== undefined : more,
    hasPreviousPage: request.fromEnd ? more : request.after !== undefined,
  };
}

/** By code point, as both stores order text: UTF-8 keeps that order. */
export function comparePositions(a: Position, b: Position): number {
  return Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || Buffer.compare(Buffer.from(a.id), Buffer.from(b.id));
}

/** Runs `work` when it is first asked for, and once. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
