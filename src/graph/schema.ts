import { statement, type Statement } from './statement.js';

/** Version of the graph's form: a graph of another version is not touched. */
export const SCHEMA_VERSION = 3;

/** Before the shared schema, on the embedded store. */
export const embeddedSchema: readonly Statement[] = [
  statement('schema/embedded/index-document-id', {}, {}),
  statement('schema/embedded/index-policy-id', {}, {}),
  statement('schema/embedded/index-task-id', {}, {}),
  statement('schema/embedded/index-indicator-id', {}, {}),
  statement('schema/embedded/index-organization-id', {}, {}),
  statement('schema/embedded/index-jurisdiction-code', {}, {}),
  statement('schema/embedded/index-schema-id', {}, {}),
];

/** On both stores; every statement holds its peace where what it makes is there. */
export const sharedSchema: readonly Statement[] = [
  statement('schema/unique-document-id', {}, {}),
  statement('schema/unique-policy-id', {}, {}),
  statement('schema/unique-task-id', {}, {}),
  statement('schema/unique-indicator-id', {}, {}),
  statement('schema/unique-organization-id', {}, {}),
  statement('schema/unique-jurisdiction-code', {}, {}),
  statement('schema/unique-schema-id', {}, {}),
  statement('schema/index-task-document-id', {}, {}),
  statement('schema/index-indicator-document-id', {}, {}),
  statement('schema/index-policy-work-key', {}, {}),
  statement('schema/index-policy-number-key', {}, {}),
  statement('schema/index-document-document-number', {}, {}),
  statement('schema/index-organization-name', {}, {}),
];

/** After the shared schema, on Neo4j. */
export const neo4jSchema: readonly Statement[] = [
  statement('schema/neo4j/fulltext-document-title', {}, {}),
  statement('schema/neo4j/fulltext-policy-titles', {}, {}),
  statement('schema/neo4j/fulltext-task-title', {}, {}),
  statement('schema/neo4j/fulltext-task-text', {}, {}),
  statement('schema/neo4j/fulltext-indicator-metric', {}, {}),
  statement('schema/neo4j/fulltext-organization-names', {}, {}),
  statement('schema/neo4j/await-indexes', {}, {}),
];

/** Which version the graph is of; no row for a store without one. */
export const schemaVersion = statement('schema/version', {}, { version: 'integer' });

/** Marks the graph as one of this version. */
export const markSchema = statement('schema/mark-version', { version: 'integer' }, { version: 'integer' });

export const schemaStatements: readonly Statement[] = [...embeddedSchema, ...sharedSchema, ...neo4jSchema, schemaVersion, markSchema];
