/** Every statement of cypher/read/. */
export const readStatements = {};
