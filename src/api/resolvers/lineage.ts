import { apiError } from '../errors.js';
import type { CitationRelation, LineageDirection, QueryLineageArgs, Resolvers } from '../generated/resolvers-types.js';
import { localIdOf } from '../global-id.js';
import { lineagePathOf } from '../lineage/lineage-path.js';
import { lineageOf, type LineageDepths } from '../lineage/lineage.js';
import { LINEAGE_DEPTH_LIMIT, type Way } from '../lineage/links.js';

export const lineageResolvers: Resolvers = {
  Query: {
    lineage: (_, args, context) => {
      const depths = depthsOf(args);
      const policyId = localIdOf('Policy', args.id);
      return policyId === undefined ? null : lineageOf(policyId, depths, context);
    },
    lineagePath: (_, { citingId, citedId }, context) => {
      const [citing, cited] = [localIdOf('Policy', citingId), localIdOf('Policy', citedId)];
      return citing === undefined || cited === undefined ? null : lineagePathOf(citing, cited, context);
    },
  },
  LineageEdge: {
    relations: (edge) => edge.relations as CitationRelation[],
  },
};

/** @throws GraphQLError DEPTH_TOO_LARGE or BAD_USER_INPUT, naming the argument. */
function depthsOf({ direction, depth, upstreamDepth, downstreamDepth }: QueryLineageArgs & { readonly depth: number }): LineageDepths {
  const either = depthOf('depth', depth, 1);
  return {
    UPSTREAM: goes('UPSTREAM', direction) * depthOf('upstreamDepth', upstreamDepth ?? either, 0),
    DOWNSTREAM: goes('DOWNSTREAM', direction) * depthOf('downstreamDepth', downstreamDepth ?? either, 0),
  };
}

function depthOf(argument: string, depth: number, least: number): number {
  if (depth > LINEAGE_DEPTH_LIMIT) {
    throw apiError('DEPTH_TOO_LARGE', `\`${argument}\` is ${depth}; a lineage follows at most ${LINEAGE_DEPTH_LIMIT} citations.`, { argument, limit: LINEAGE_DEPTH_LIMIT });
  }
  if (depth < least) throw apiError('BAD_USER_INPUT', `\`${argument}\` is ${depth}; it is a number from ${least} to ${LINEAGE_DEPTH_LIMIT}.`, { argument, limit: LINEAGE_DEPTH_LIMIT });
  return depth;
}

function goes(way: Way, direction: LineageDirection): 0 | 1 {
  return direction === 'BOTH' || direction === way ? 1 : 0;
}
