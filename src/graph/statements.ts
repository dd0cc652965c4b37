import { readStatements } from './read-statements.js';
import { schemaStatements } from './schema.js';
import { contains, neo4jFullText } from './search-statements.js';
import type { Statement } from './statement.js';
import { wholeGraphStatements } from './whole-graph-statements.js';
import { writeStatements } from './write-statements.js';

/** Every statement that a store runs, one a file of cypher/. */
export const statements: readonly Statement[] = [
  ...schemaStatements, ...Object.values<Statement>(readStatements), ...Object.values<Statement>(writeStatements),
  ...wholeGraphStatements, contains, neo4jFullText,
];
