import type { Edge } from './connection.js';
import type { NodeRow } from './rows.js';

/** Something that full-text search found. */
export interface SearchHit {
  readonly score: number;
  readonly snippet: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly node: NodeRow;
}

export type SearchEdgeModel = Edge<SearchHit>;
