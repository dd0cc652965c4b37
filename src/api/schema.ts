import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeExecutableSchema } from '@graphql-tools/schema';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

import { packageRoot } from '../package-root.js';
import { resolvers } from './resolvers/index.js';

/** The texts of schema/, by file name. */
function schemaSources(): readonly string[] {
  const folder = join(packageRoot, 'schema');
  return readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort().map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** The schema with its resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: [...schemaSources()], resolvers: [...resolvers], inheritResolversFromInterfaces: false });
}

/** The whole schema as one text of SDL, descriptions included. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
