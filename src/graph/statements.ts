import { readStatements } from './read-statements.js';
import { schemaStatements } from './schema.js';
import type { Statement } from './statement.js';
import { writeStatements } from './write-statements.js';

/** Every statement that a store runs, one a file of cypher/. */
export const statements: readonly Statement[] = [...schemaStatements, ...Object.values<Statement>(readStatements), ...Object.values<Statement>(writeStatements)];
