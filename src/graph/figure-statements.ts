import { pageParams, taskColumns } from './read-columns.js';
import { statement } from './statement.js';

/** Which plans are looked at. */
const plansWithin = { planIds: 'string[]', levels: 'string[]', jurisdictionCodes: 'string[]' } as const;

const tasksOfPlans = {
  ...plansWithin, ids: 'string[]', kinds: 'string[]', text: 'string?', dueFrom: 'string?', dueTo: 'string?', organizationIds: 'string[]', relationships: 'string[]',
} as const;

const carrierColumns = { taskId: 'string', organizationId: 'string', relationship: 'string' } as const;

const facetColumns = {
  id: 'string', level: 'string?', jurisdictionCode: 'string?', jurisdictionName: 'string?', kind: 'string?', issuedOn: 'string?', issuerId: 'string?', issuerName: 'string?',
} as const;

/** The statements of cypher/read/ that figures are reckoned from. */
export const figureStatements = {
  tasksOfPlans: statement('read/tasks-of-plans', { ...tasksOfPlans, ...pageParams }, { key: 'string', ...taskColumns }),
  tasksOfPlansCount: statement('read/tasks-of-plans-count', tasksOfPlans, { total: 'integer' }),
  documentFacets: statement(
    'read/document-facets',
    { ids: 'string[]', documentNumbers: 'string[]', issuedFrom: 'string?', issuedTo: 'string?', titleContains: 'string?', diagnosticRules: 'string[]', diagnosticSeverities: 'string[]' },
    facetColumns,
  ),
  policyFacets: statement(
    'read/policy-facets',
    { ids: 'string[]', documentNumbers: 'string[]', titleContains: 'string?', loaded: 'boolean?', year: 'integer?' },
    { ...facetColumns, documentNumber: 'string?', documentId: 'string?' },
  ),
  carriers: statement('read/carriers', { ...plansWithin, taskKinds: 'string[]' }, carrierColumns),
  organizationCarriers: statement('read/organization-carriers', { organizationIds: 'string[]', ...plansWithin, taskKinds: 'string[]' }, carrierColumns),
  taskKeys: statement('read/task-keys', { ids: 'string[]' }, { id: 'string', key: 'string' }),
  planOrganizations: statement('read/plan-organizations', { planIds: 'string[]', relationships: 'string[]' }, { id: 'string' }),
  organizationTaskCounts: statement(
    'read/organization-task-counts',
    { organizationIds: 'string[]' },
    { organizationId: 'string', lead: 'integer', support: 'integer', responsible: 'integer', total: 'integer' },
  ),
  indicatorValues: statement('read/indicator-values', plansWithin, {
    id: 'string', planId: 'string', metric: 'string', unit: 'string', comparator: 'string', value: 'number', valueHigh: 'number?', targetYear: 'integer?',
    baselineYear: 'integer?', breakdownYears: 'integer[]', breakdownValues: 'number[]', jurisdictionCode: 'string?', placeName: 'string?',
  }),
};
