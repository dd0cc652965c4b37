import { statement } from './statement.js';

export const contains = statement('search/contains', { word: 'string' }, { type: 'string', id: 'string', text: 'string' });

export const neo4jFullText = statement('search/neo4j-full-text', { index: 'string', property: 'string', query: 'string', limit: 'integer' }, { id: 'string', text: 'string' });
