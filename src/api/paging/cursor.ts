import { createHash } from 'node:crypto';

import { apiError } from '../errors.js';

/** A place in a list: the sort key and the id of a row. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** What tells one list from another: its name, filter and order, shortened. Cursors carry it. */
export function listSeal(list: string, scope: unknown): string {
  return createHash('sha256').update(JSON.stringify([list, scope])).digest('base64url').slice(0, 12);
}

export function cursorAt(seal: string, position: Position): string {
  return Buffer.from(JSON.stringify([seal, position.key, position.id]), 'utf8').toString('base64url');
}

/** @throws GraphQLError BAD_CURSOR where the cursor is none, or belongs to another list or another filter. */
export function positionOf(seal: string, cursor: string, argument: string): Position {
  const [of, key, id] = partsOf(cursor);
  if (typeof key !== 'string' || typeof id !== 'string') throw apiError('BAD_CURSOR', `\`${argument}\` is not a cursor of this API.`, { argument });
  if (of !== seal) throw apiError('BAD_CURSOR', `\`${argument}\` is a cursor of another list, or of this list with another filter or order.`, { argument });
  return { key, id };
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.length === 3 ? parts : [];
  } catch {
    return [];
  }
}
