import type { SearchField } from './search-fields.js';
import { neo4jFullText } from './search-statements.js';
import type { ParamsOf } from './statement.js';

/** Characters that Lucene's query language gives a meaning. */
const SYNTAX = /[+\-!(){}[\]^"~*?:\\/&|<>=]/g;

/** The question for a field's full-text index: any of the words, none of them an operator. */
export function fullTextParams({ label, property }: SearchField, words: readonly string[], limit: number): ParamsOf<typeof neo4jFullText> {
  const query = words.map((word) => word.toLowerCase().replace(SYNTAX, '\\$&')).join(' ');
  return { index: `fulltext_${label.toLowerCase()}_${property}`, property, query, limit };
}
