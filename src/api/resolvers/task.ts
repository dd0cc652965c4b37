import { readStatements } from '../../graph/read-statements.js';
import type { TaskKind } from '../../extraction/mentions.js';
import { connectionOf } from '../paging/connection.js';
import { oneOf, oneOfIds, oneOfRoles, textOf } from '../filters.js';
import { found } from '../found.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { globalId } from '../global-id.js';
import { sumOf } from '../sum.js';
import { connectionFields } from './connection.js';

export const taskResolvers: Resolvers = {
  Query: {
    tasks: (_, args, { store }) => {
      const { ids, planIds, kinds, organizationIds, roles, text } = args.filter ?? {};
      const conditions = { kinds: oneOf(kinds), organizationIds: oneOfIds('Organization', organizationIds), relationships: oneOfRoles(roles), text: textOf(text) };
      const plans = oneOfIds('Policy', planIds);
      const filter = { ids: oneOfIds('Task', ids), ...conditions };
      const fromPlans = plans.length > 0 && ids == null;
      return connectionOf({
        list: 'Query.tasks', args, scope: [plans, filter], idOf: (row) => row.id,
        rows: (bounds) => fromPlans
          ? store.read(readStatements.planTasks, { planIds: plans, ...conditions, ...bounds })
          : store.read(readStatements.tasks, { ...filter, ...bounds }),
        total: async () => sumOf(fromPlans
          ? await store.read(readStatements.planTasksCount, { planIds: plans, ...conditions })
          : await store.read(readStatements.tasksCount, filter)),
      });
    },
  },
  Task: {
    id: (task) => globalId('Task', task.id),
    kind: (task) => task.kind as TaskKind,
    plan: ({ planId }, _, { loaders }) => found(loaders.policy.load(planId), 'the plan of a task'),
    evidence: (task) => task,
    responsibilities: ({ id }, _, { loaders }) => loaders.taskResponsibilities.load(id),
    indicators: ({ id }, _, { loaders }) => loaders.taskIndicators.load(id),
    citations: ({ id }, _, { loaders }) => loaders.taskCitations.load(id),
  },
  TaskConnection: connectionFields,
};
