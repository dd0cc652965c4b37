import { roleOf } from '../filters.js';
import { found } from '../found.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { globalId } from '../global-id.js';
import { connectionFields } from './connection.js';

export const responsibilityResolvers: Resolvers = {
  Responsibility: {
    id: (responsibility) => globalId('Responsibility', responsibility.id),
    role: (responsibility) => roleOf(responsibility.relationship),
    organization: ({ organizationId }, _, { loaders }) => found(loaders.organization.load(organizationId), 'a responsible body'),
    task: ({ taskId }, _, { loaders }) => found(loaders.task.load(taskId), 'the task of a responsibility'),
    evidence: (responsibility) => responsibility,
  },
  ResponsibilityConnection: connectionFields,
};
