import { dateScalar } from '../date-scalar.js';
import { apiError } from '../errors.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { nodeOf } from '../node-rows.js';
import { PAGE_LIMIT } from '../paging/page-request.js';
import { pageInfoFields } from './connection.js';

export const nodeResolvers: Resolvers = {
  Date: dateScalar,
  Node: { __resolveType: (node) => node.__typename },
  PageInfo: pageInfoFields,
  Query: {
    node: (_, { id }, context) => nodeOf(id, context),
    nodes: (_, { ids }, context) => {
      if (ids.length > PAGE_LIMIT) throw apiError('PAGE_TOO_LARGE', `\`ids\` has ${ids.length} ids; at most ${PAGE_LIMIT} are allowed.`, { argument: 'ids', limit: PAGE_LIMIT });
      return Promise.all(ids.map((id) => nodeOf(id, context)));
    },
  },
};
