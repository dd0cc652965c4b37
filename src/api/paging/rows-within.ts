import { comparePositions } from './connection.js';
import type { Position } from './cursor.js';
import type { PageBounds } from './page-request.js';

/** What a page statement does, for rows that are at hand: those between the bounds, from the end that is scanned from, as many as the limit. */
export function rowsWithin<Row extends Position>(rows: readonly Row[], bounds: PageBounds): Row[] {
  const { low, lowId, high, highId, ascending, limit } = bounds;
  const inside = rows.filter((row) =>
    (lowId === '' || comparePositions(row, { key: low, id: lowId }) > 0) && (highId === '' || comparePositions(row, { key: high, id: highId }) < 0));
  inside.sort((a, b) => comparePositions(a, b) * (ascending ? 1 : -1));
  return inside.slice(0, limit);
}
