import type { SearchField } from './search-fields.js';
import { statement, type ValuesOf } from './statement.js';

const params = { index: 'string', query: 'string', limit: 'integer' } as const;

/** The one statement that only Neo4j runs: the embedded store asks its full-text index by a call. */
export const fullText = statement('read/neo4j/full-text', params, { id: 'string', text: 'string' });

/** Characters that Lucene's query language gives a meaning. */
const SYNTAX = /[+\-!(){}[\]^"~*?:\\/&|]/g;

/** The question for a field: any of the words. */
export function fullTextCandidates({ label, property }: SearchField, words: readonly string[], limit: number): { statement: typeof fullText; params: ValuesOf<typeof params> } {
  const query = words.map((word) => word.toLowerCase().replace(SYNTAX, '\\$&')).join(' ');
  return { statement: fullText, params: { index: `fulltext_${label.toLowerCase()}_${property}`, query, limit } };
}
