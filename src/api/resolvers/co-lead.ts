import { readStatements } from '../../graph/read-statements.js';
import { connectionOf } from '../paging/connection.js';
import { oneOf, oneOfIds, planConditions } from '../filters.js';
import { found } from '../found.js';
import type { CoLeadKind, Resolvers } from '../generated/resolvers-types.js';
import type { CoLeadRow, CoLeadScope, TaskRow } from '../rows.js';
import { connectionFields } from './connection.js';

export const coLeadResolvers: Resolvers = {
  Query: {
    coLeads: (_, args, { store }) => {
      const { kinds, organizationIds, taskKinds } = args.filter ?? {};
      const scope: CoLeadScope = { ...planConditions(args.filter), taskKinds: oneOf(taskKinds) };
      const filter = { kinds: oneOf(kinds), organizationIds: oneOfIds('Organization', organizationIds), ...scope };
      return connectionOf<CoLeadRow>({
        list: 'Query.coLeads', args, scope: filter, idOf: (row) => row.id,
        rows: async (bounds) => (await store.read(readStatements.coLeads, { ...filter, ...bounds })).map((row) => ({ ...row, scope })),
        total: async () => (await store.read(readStatements.coLeadsCount, filter))[0]?.total ?? 0,
      });
    },
  },
  CoLead: {
    kind: (pair) => pair.kind as CoLeadKind,
    organization: ({ organizationId }, _, { loaders }) => found(loaders.organization.load(organizationId), 'a body of a pair'),
    partner: ({ partnerId }, _, { loaders }) => found(loaders.organization.load(partnerId), 'a body of a pair'),
    tasks: (pair, args, { store, nested }) => {
      const { page } = nested.connection<TaskRow, CoLeadRow>({
        list: 'CoLead.tasks', args, scope: pair.scope, parent: pair, keyOf: (parent) => parent.id, idOf: (row) => row.id,
        rows: (pairs, bounds) => store.read(readStatements.coLeadTasks, {
          pairs: pairs.map(({ id, kind, organizationId, partnerId }) => ({ id, kind, organizationId, partnerId })), ...pair.scope, ...bounds,
        }),
        total: (pairs) => Promise.resolve(pairs.map(({ id, taskCount }) => ({ pairId: id, total: taskCount }))),
        parentOf: (row: { readonly pairId: string }) => row.pairId,
      });
      return { page, total: () => Promise.resolve(pair.taskCount) };
    },
  },
  CoLeadConnection: connectionFields,
};
