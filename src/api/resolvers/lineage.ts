import { apiError } from '../errors.js';
import type { CitationRelation, Resolvers } from '../generated/resolvers-types.js';
import { localIdOf } from '../global-id.js';
import { LINEAGE_DEPTH_LIMIT, lineageOf } from '../lineage.js';

export const lineageResolvers: Resolvers = {
  Query: {
    lineage: (_, { id, direction, depth }, context) => {
      if (depth > LINEAGE_DEPTH_LIMIT) {
        throw apiError('DEPTH_TOO_LARGE', `\`depth\` is ${depth}; a lineage follows at most ${LINEAGE_DEPTH_LIMIT} citations.`, { argument: 'depth', limit: LINEAGE_DEPTH_LIMIT });
      }
      if (depth < 1) throw apiError('BAD_USER_INPUT', `\`depth\` is ${depth}; it is a number from 1 to ${LINEAGE_DEPTH_LIMIT}.`, { argument: 'depth', limit: LINEAGE_DEPTH_LIMIT });
      const policyId = localIdOf('Policy', id);
      return policyId === undefined ? null : lineageOf(policyId, direction, depth, context);
    },
  },
  LineageEdge: {
    relations: (edge) => edge.relations as CitationRelation[],
  },
};
