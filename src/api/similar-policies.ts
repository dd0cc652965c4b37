import DataLoader from 'dataloader';

import { readStatements } from '../graph/read-statements.js';
import type { RowOf } from '../graph/statement.js';
import type { GraphStore } from '../graph/store.js';
import { groupedBy } from './paging/nested-lists.js';

/** Titles that share this part of their neighbouring characters (Dice) are near-identical. */
const NEAR = 0.8;

type Neighbour = RowOf<typeof readStatements.policyNeighbours>;

/**
 * Ids of policies that may be the same work as another of the same place: the same document number, or a near-identical
 * folded title where neither document numbers nor years and other figures in the titles tell them apart. What one document
 * promulgates side by side is never the same.
 */
export function similarPoliciesLoader(store: GraphStore): DataLoader<string, readonly string[]> {
  return new DataLoader<string, readonly string[]>(async (ids) => {
    const groups = groupedBy(await store.read(readStatements.policyNeighbours, { ids }), (row: Neighbour) => row.place);
    return ids.map((id) => [...groups.values()].flatMap((rows) => similarIn(rows, id)));
  });
}

function similarIn(rows: readonly Neighbour[], id: string): readonly string[] {
  const self = rows.find((row) => row.id === id);
  if (!self) return [];
  const pairs = bigrams(self.titleKey);
  return rows.filter((row) => row.id !== id && isSimilar(self, row, pairs)).map((row) => row.id);
}

function isSimilar(a: Neighbour, b: Neighbour, pairs: ReadonlySet<string>): boolean {
  if (a.documentId !== null && a.documentId === b.documentId) return false;
  if (a.documentNumber !== null && b.documentNumber !== null) return a.documentNumber === b.documentNumber;
  if (figures(a.titleKey) !== figures(b.titleKey)) return false;
  const others = bigrams(b.titleKey);
  const shared = [...others].filter((pair) => pairs.has(pair)).length;
  return pairs.size + others.size > 0 && (2 * shared) / (pairs.size + others.size) >= NEAR;
}

function figures(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

function bigrams(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
