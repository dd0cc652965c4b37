/** Every statement of cypher/write/. */
export const writeStatements = {};
