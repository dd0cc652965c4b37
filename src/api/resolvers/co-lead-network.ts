import { readStatements } from '../../graph/read-statements.js';
import type { GraphStore } from '../../graph/store.js';
import { NETWORK_LIMIT, networkOf } from '../co-lead-network.js';
import { apiError } from '../errors.js';
import { oneOf, oneOfIds, planConditions } from '../filters.js';
import { found, foundAll } from '../found.js';
import type { CoLeadKind, QueryCoLeadNetworkArgs, Resolvers } from '../generated/resolvers-types.js';
import { connectionOf } from '../paging/connection.js';
import { rowsWithin } from '../paging/rows-within.js';
import type { CoLeadNetworkRow, TaskRow } from '../rows.js';

export const coLeadNetworkResolvers: Resolvers = {
  Query: {
    coLeadNetwork: (_, args, { store }) => networkWithin(args.filter, args.limit, store),
  },
  CoLeadNetworkNode: {
    organization: ({ organizationId }, _, { loaders }) => found(loaders.organization.load(organizationId), 'a body of a network'),
  },
  CoLeadNetworkEdge: {
    source: ({ sourceId }, _, { loaders }) => found(loaders.organization.load(sourceId), 'a body of a pair'),
    target: ({ targetId }, _, { loaders }) => found(loaders.organization.load(targetId), 'a body of a pair'),
    tasks: ({ sourceId, targetId, taskIds }, args, { loaders }) => connectionOf<TaskRow>({
      list: 'CoLeadNetworkEdge.tasks', args, scope: [sourceId, targetId].sort(), idOf: (row) => row.id,
      rows: async (bounds) => {
        const places = await foundAll(loaders.taskKey.loadMany([...taskIds]));
        return Promise.all(rowsWithin(places, bounds).map(async ({ id, key }) => ({ ...await found(loaders.task.load(id), 'a task of a pair'), key })));
      },
      total: () => Promise.resolve(taskIds.length),
    }),
  },
  CoLeadKindCount: {
    kind: ({ kind }) => kind as CoLeadKind,
    lead: ({ leadId }, _, { loaders }) => (leadId === null ? null : found(loaders.organization.load(leadId), 'the lead of a pair')),
  },
};

/** @throws GraphQLError BAD_USER_INPUT for a `limit` that is none. */
async function networkWithin(filter: QueryCoLeadNetworkArgs['filter'], limit: number, store: GraphStore): Promise<CoLeadNetworkRow> {
  if (limit < 1 || limit > NETWORK_LIMIT) {
    throw apiError('BAD_USER_INPUT', `\`limit\` is ${limit}; a network has from 1 to ${NETWORK_LIMIT} bodies.`, { argument: 'limit', limit: NETWORK_LIMIT });
  }
  const organizationIds = oneOfIds('Organization', filter?.organizationIds);
  const scope = { ...planConditions(filter), taskKinds: oneOf(filter?.taskKinds) };
  const carriers = organizationIds.length === 0
    ? await store.read(readStatements.carriers, scope)
    : await store.read(readStatements.organizationCarriers, { organizationIds, ...scope });
  return networkOf(carriers, { organizationIds: new Set(organizationIds), kinds: new Set(oneOf(filter?.kinds)), minTaskCount: filter?.minTaskCount ?? 1, limit });
}
