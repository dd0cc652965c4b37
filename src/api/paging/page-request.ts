import { positionOf, type Position } from './cursor.js';
import { apiError } from '../errors.js';

/** Rows of a page at most. */
export const PAGE_LIMIT = 100;
const DEFAULT_PAGE = 20;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page as asked for: how many rows, from which end, between which rows of the list (both excluded). */
export interface PageRequest {
  readonly size: number;
  readonly fromEnd: boolean;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
}

/** Parameters of a page statement: it scans in this order between these bounds. Empty strings stand for none: Neo4j plans a statement anew for a null. */
export interface PageBounds {
  readonly low: string;
  readonly lowId: string;
  readonly high: string;
  readonly highId: string;
  readonly ascending: boolean;
  /** One row more than the page, which tells whether there is more. */
  readonly limit: number;
}

/** @throws GraphQLError PAGE_TOO_LARGE, BAD_USER_INPUT or BAD_CURSOR, naming the argument and the limit. */
export function pageRequest(args: PageArguments, seal: string): PageRequest {
  if (args.first != null && args.last != null) throw apiError('BAD_USER_INPUT', 'Give `first` or `last`, not both.', { argument: 'last' });
  const fromEnd = args.last != null;
  const size = sizeOf(fromEnd ? 'last' : 'first', args.last ?? args.first ?? DEFAULT_PAGE);
  return { size, fromEnd, after: boundOf(args.after, 'after', seal), before: boundOf(args.before, 'before', seal) };
}

function sizeOf(argument: string, size: number): number {
  if (size < 0) throw apiError('BAD_USER_INPUT', `\`${argument}\` is ${size}; it is a number from 0 to ${PAGE_LIMIT}.`, { argument, limit: PAGE_LIMIT });
  if (size > PAGE_LIMIT) throw apiError('PAGE_TOO_LARGE', `\`${argument}\` is ${size}; a page has at most ${PAGE_LIMIT}.`, { argument, limit: PAGE_LIMIT });
  return size;
}

function boundOf(cursor: string | null | undefined, argument: string, seal: string): Position | undefined {
  return cursor == null ? undefined : positionOf(seal, cursor, argument);
}

export function pageBounds(request: PageRequest, descending: boolean): PageBounds {
  const [low, high] = descending ? [request.before, request.after] : [request.after, request.before];
  const none: Position = { key: '', id: '' };
  const { key: lowKey, id: lowId } = low ?? none;
  const { key: highKey, id: highId } = high ?? none;
  return { low: lowKey, lowId, high: highKey, highId, ascending: descending === request.fromEnd, limit: request.size + 1 };
}
