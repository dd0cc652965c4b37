import type { Edge } from '../paging/connection.js';
import type { NodeRow } from '../rows.js';
import type { Highlight } from './snippet.js';

/** Something that full-text search found. */
export interface SearchHit {
  /** Type and id: one hit a thing, however many of its fields match. */
  readonly id: string;
  readonly score: number;
  readonly snippet: string;
  readonly highlights: readonly Highlight[];
  readonly node: NodeRow;
}

export type SearchEdgeModel = Edge<SearchHit>;
