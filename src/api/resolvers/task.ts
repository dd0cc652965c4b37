import { readStatements } from '../../graph/read-statements.js';
import type { DeadlineKind, TaskKind } from '../../extraction/mentions.js';
import { connectionOf } from '../paging/connection.js';
import { oneOf, oneOfIds, oneOfRoles, planConditions, textOf } from '../filters.js';
import { found } from '../found.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { globalId } from '../global-id.js';
import { sumOf } from '../sum.js';
import type { DeadlineRow, TaskRow } from '../rows.js';
import { connectionFields } from './connection.js';

export const taskResolvers: Resolvers = {
  Query: {
    tasks: (_, args, { store }) => {
      const { ids, kinds, organizationIds, roles, text, dueFrom, dueTo } = args.filter ?? {};
      const filter = {
        ids: oneOfIds('Task', ids), kinds: oneOf(kinds), organizationIds: oneOfIds('Organization', organizationIds), relationships: oneOfRoles(roles), text: textOf(text),
        dueFrom: dueFrom ?? null, dueTo: dueTo ?? null,
      };
      const plans = planConditions(args.filter);
      const ofPlans = Object.values<readonly string[]>({ ...plans }).some((condition) => condition.length > 0);
      return connectionOf({
        list: 'Query.tasks', args, scope: [plans, filter], idOf: (row) => row.id,
        rows: (bounds) => ofPlans
          ? store.read(readStatements.tasksOfPlans, { ...plans, ...filter, ...bounds })
          : store.read(readStatements.tasks, { ...filter, ...bounds }),
        total: async () => sumOf(ofPlans
          ? await store.read(readStatements.tasksOfPlansCount, { ...plans, ...filter })
          : await store.read(readStatements.tasksCount, filter)),
      });
    },
  },
  Task: {
    id: (task) => globalId('Task', task.id),
    kind: (task) => task.kind as TaskKind,
    plan: ({ planId }, _, { loaders }) => found(loaders.policy.load(planId), 'the plan of a task'),
    evidence: (task) => task,
    deadlines: deadlinesOf,
    responsibilities: ({ id }, _, { loaders }) => loaders.taskResponsibilities.load(id),
    indicators: ({ id }, _, { loaders }) => loaders.taskIndicators.load(id),
    citations: ({ id }, _, { loaders }) => loaders.taskCitations.load(id),
  },
  Deadline: {
    text: ({ quote }) => quote.replace(/\s/g, ''),
    kind: ({ kind }) => kind as DeadlineKind,
    date: ({ date }) => (date === '' ? null : date),
    evidence: (deadline) => deadline,
  },
  TaskConnection: connectionFields,
};

function deadlinesOf({ documentId, deadlineKinds, deadlineDates, deadlineQuotes, deadlineStarts, deadlineEnds }: TaskRow): DeadlineRow[] {
  return deadlineKinds.map((kind, i) => ({ documentId, kind, date: deadlineDates[i] ?? '', quote: deadlineQuotes[i] ?? '', start: deadlineStarts[i] ?? 0, end: deadlineEnds[i] ?? 0 }));
}
