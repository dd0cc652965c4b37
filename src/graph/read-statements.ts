import { figureStatements } from './figure-statements.js';
import {
  citationColumns, documentColumns, indicatorColumns, jurisdictionColumns, organizationColumns, pageParams, policyColumns, responsibilityColumns, taskColumns,
} from './read-columns.js';
import { statement } from './statement.js';

const documentsFilter = {
  ids: 'string[]', levels: 'string[]', jurisdictionCodes: 'string[]', kinds: 'string[]', documentNumbers: 'string[]', issuedFrom: 'string?',
  issuedTo: 'string?', years: 'integer[]', issuerIds: 'string[]', titleContains: 'string?', diagnosticRules: 'string[]', diagnosticSeverities: 'string[]',
} as const;
const policiesFilter = {
  ids: 'string[]', levels: 'string[]', kinds: 'string[]', titleContains: 'string?', jurisdictionCodes: 'string[]', issuerIds: 'string[]',
  documentNumbers: 'string[]',
  loaded: 'boolean?',
} as const;
const plansFilter = {
  ids: 'string[]', levels: 'string[]', kinds: 'string[]', titleContains: 'string?', jurisdictionCodes: 'string[]', issuerIds: 'string[]',
  year: 'integer?',
} as const;
const tasksFilter = {
  ids: 'string[]', kinds: 'string[]', text: 'string?', dueFrom: 'string?', dueTo: 'string?', organizationIds: 'string[]', relationships: 'string[]',
} as const;
const planTasksFilter = {
  planIds: 'string[]', kinds: 'string[]', text: 'string?', dueFrom: 'string?', dueTo: 'string?', organizationIds: 'string[]', relationships: 'string[]',
} as const;
const organizationResponsibilitiesFilter = {
  organizationIds: 'string[]', relationships: 'string[]',
} as const;
const indicatorsFilter = {
  ids: 'string[]', levels: 'string[]', metricContains: 'string?', units: 'string[]', comparators: 'string[]', targetYears: 'integer[]',
} as const;
const planIndicatorsFilter = {
  planIds: 'string[]', levels: 'string[]', metricContains: 'string?', units: 'string[]', comparators: 'string[]', targetYears: 'integer[]',
} as const;
const citationsFilter = {
  ids: 'string[]', planLevels: 'string[]', policyIds: 'string[]', policyLevels: 'string[]', relations: 'string[]',
} as const;
const planCitationsFilter = {
  planIds: 'string[]', planLevels: 'string[]', policyIds: 'string[]', policyLevels: 'string[]', relations: 'string[]',
} as const;
const organizationsFilter = {
  ids: 'string[]', name: 'string?', nameContains: 'string?', isGroup: 'boolean?', jurisdictionCodes: 'string[]', levels: 'string[]',
  relationships: 'string[]',
} as const;
const jurisdictionsFilter = {
  codes: 'string[]', levels: 'string[]', parentCodes: 'string[]', nameContains: 'string?',
} as const;
const lineageGapsFilter = {
  levels: 'string[]', jurisdictionCodes: 'string[]', policyIds: 'string[]',
} as const;
const coLeadsFilter = {
  kinds: 'string[]', organizationIds: 'string[]', planIds: 'string[]', levels: 'string[]', jurisdictionCodes: 'string[]', taskKinds: 'string[]',
} as const;

/** Every statement of cypher/read/. A list parameter that is empty, or another that is null, sets no condition. */
export const readStatements = {
  ...figureStatements,
  documents: statement('read/documents', { ...documentsFilter, orderBy: 'string', ...pageParams }, { key: 'string', ...documentColumns }),
  documentsCount: statement('read/documents-count', documentsFilter, { total: 'integer' }),
  documentsById: statement('read/documents-by-id', { ids: 'string[]' }, documentColumns),
  documentsByNumber: statement('read/documents-by-number', { numbers: 'string[]' }, { id: 'string' }),
  documentTexts: statement('read/document-texts', { ids: 'string[]' }, {
    id: 'string', text: 'string', mediaType: 'string',
    pageStarts: 'integer[]', paragraphStarts: 'integer[]', footnoteStarts: 'integer[]', textBoxStarts: 'integer[]', cells: 'integer[]', linesBefore: 'integer',
  }),
  documentAttachments: statement('read/document-attachments', { ids: 'string[]' }, { id: 'string', names: 'string[]', files: 'string[]', urls: 'string[]', starts: 'integer[]', ends: 'integer[]' }),
  documentReadings: statement(
    'read/document-readings',
    { ids: 'string[]' },
    {
      id: 'string', rules: 'string[]', severities: 'string[]', messages: 'string[]', starts: 'integer[]', ends: 'integer[]', parts: 'string[]',
      characters: 'integer[]', noteCount: 'integer', tableCount: 'integer',
    },
  ),
  documentIssuers: statement('read/document-issuers', { documentIds: 'string[]' }, { documentId: 'string', ...organizationColumns }),
  documentPlans: statement('read/document-plans', { ids: 'string[]' }, { promulgatedBy: 'string', ...policyColumns }),
  policies: statement('read/policies', { ...policiesFilter, orderBy: 'string', ...pageParams }, { key: 'string', ...policyColumns }),
  policiesCount: statement('read/policies-count', policiesFilter, { total: 'integer' }),
  plans: statement('read/plans', { ...plansFilter, orderBy: 'string', ...pageParams }, { key: 'string', ...policyColumns }),
  plansCount: statement('read/plans-count', plansFilter, { total: 'integer' }),
  policiesById: statement('read/policies-by-id', { ids: 'string[]' }, policyColumns),
  policyIssuers: statement('read/policy-issuers', { policyIds: 'string[]' }, { policyId: 'string', ...organizationColumns }),
  jurisdictionPlans: statement('read/jurisdiction-plans', { jurisdictionCodes: 'string[]', ...pageParams }, { key: 'string', ...policyColumns }),
  jurisdictionPlansCount: statement(
    'read/jurisdiction-plans-count',
    { jurisdictionCodes: 'string[]' },
    { jurisdictionCode: 'string', total: 'integer' },
  ),
  policyNeighbours: statement(
    'read/policy-neighbours',
    { ids: 'string[]' },
    { place: 'string', id: 'string', titleKey: 'string', documentNumber: 'string?', documentId: 'string?' },
  ),
  tasks: statement('read/tasks', { ...tasksFilter, ...pageParams }, { key: 'string', ...taskColumns }),
  tasksCount: statement('read/tasks-count', tasksFilter, { total: 'integer' }),
  planTasks: statement('read/plan-tasks', { ...planTasksFilter, ...pageParams }, { key: 'string', ...taskColumns }),
  planTasksCount: statement('read/plan-tasks-count', planTasksFilter, { planId: 'string', total: 'integer' }),
  tasksById: statement('read/tasks-by-id', { ids: 'string[]' }, taskColumns),
  taskResponsibilities: statement('read/task-responsibilities', { taskIds: 'string[]' }, responsibilityColumns),
  organizationResponsibilities: statement(
    'read/organization-responsibilities',
    { ...organizationResponsibilitiesFilter, ...pageParams },
    { key: 'string', ...responsibilityColumns },
  ),
  organizationResponsibilitiesCount: statement(
    'read/organization-responsibilities-count',
    organizationResponsibilitiesFilter,
    { organizationId: 'string', total: 'integer' },
  ),
  responsibilitiesById: statement('read/responsibilities-by-id', { ids: 'string[]' }, responsibilityColumns),
  indicators: statement('read/indicators', { ...indicatorsFilter, ...pageParams }, { key: 'string', ...indicatorColumns }),
  indicatorsCount: statement('read/indicators-count', indicatorsFilter, { total: 'integer' }),
  planIndicators: statement('read/plan-indicators', { ...planIndicatorsFilter, ...pageParams }, { key: 'string', ...indicatorColumns }),
  planIndicatorsCount: statement('read/plan-indicators-count', planIndicatorsFilter, { planId: 'string', total: 'integer' }),
  taskIndicators: statement('read/task-indicators', { taskIds: 'string[]' }, indicatorColumns),
  indicatorsById: statement('read/indicators-by-id', { ids: 'string[]' }, indicatorColumns),
  citations: statement('read/citations', { ...citationsFilter, ...pageParams }, { key: 'string', ...citationColumns }),
  citationsCount: statement('read/citations-count', citationsFilter, { total: 'integer' }),
  planCitations: statement('read/plan-citations', { ...planCitationsFilter, ...pageParams }, { key: 'string', ...citationColumns }),
  planCitationsCount: statement('read/plan-citations-count', planCitationsFilter, { planId: 'string', total: 'integer' }),
  policyCitations: statement('read/policy-citations', { policyIds: 'string[]', ...pageParams }, { key: 'string', ...citationColumns }),
  policyCitationsCount: statement('read/policy-citations-count', { policyIds: 'string[]' }, { policyId: 'string', total: 'integer' }),
  taskCitations: statement('read/task-citations', { taskIds: 'string[]' }, { taskId: 'string', ...citationColumns }),
  citationsById: statement('read/citations-by-id', { ids: 'string[]' }, citationColumns),
  citationTasks: statement('read/citation-tasks', { policyIds: 'string[]', ids: 'string[]' }, { id: 'string', taskId: 'string' }),
  organizations: statement('read/organizations', { ...organizationsFilter, orderBy: 'string', ...pageParams }, { key: 'string', ...organizationColumns }),
  organizationsCount: statement('read/organizations-count', organizationsFilter, { total: 'integer' }),
  organizationsById: statement('read/organizations-by-id', { ids: 'string[]' }, organizationColumns),
  organizationDocuments: statement(
    'read/organization-documents',
    { organizationIds: 'string[]', ...pageParams },
    { organizationId: 'string', key: 'string', ...documentColumns },
  ),
  organizationDocumentsCount: statement(
    'read/organization-documents-count',
    { organizationIds: 'string[]' },
    { organizationId: 'string', total: 'integer' },
  ),
  jurisdictions: statement('read/jurisdictions', { ...jurisdictionsFilter, ...pageParams }, { key: 'string', ...jurisdictionColumns }),
  jurisdictionsCount: statement('read/jurisdictions-count', jurisdictionsFilter, { total: 'integer' }),
  jurisdictionsByCode: statement('read/jurisdictions-by-code', { codes: 'string[]' }, jurisdictionColumns),
  coLeads: statement(
    'read/co-leads',
    { ...coLeadsFilter, ...pageParams },
    { key: 'string', id: 'string', kind: 'string', organizationId: 'string', partnerId: 'string', taskCount: 'integer' },
  ),
  coLeadsCount: statement('read/co-leads-count', coLeadsFilter, { total: 'integer' }),
  coLeadTasks: statement(
    'read/co-lead-tasks',
    { pairs: 'rows', planIds: 'string[]', levels: 'string[]', jurisdictionCodes: 'string[]', taskKinds: 'string[]', ...pageParams },
    { pairId: 'string', key: 'string', ...taskColumns },
  ),
  lineageUpstream: statement(
    'read/lineage-upstream',
    { ids: 'string[]' },
    { citingId: 'string', citedId: 'string', relation: 'string', count: 'integer' },
  ),
  lineageDownstream: statement(
    'read/lineage-downstream',
    { ids: 'string[]' },
    { citingId: 'string', citedId: 'string', relation: 'string', count: 'integer' },
  ),
  policyCitingPlansCount: statement('read/policy-citing-plans-count', { policyIds: 'string[]' }, { policyId: 'string', total: 'integer' }),
  policyCitedPoliciesCount: statement('read/policy-cited-policies-count', { policyIds: 'string[]' }, { policyId: 'string', total: 'integer' }),
  lineageGaps: statement('read/lineage-gaps', { ...lineageGapsFilter, ...pageParams }, { key: 'string', ...policyColumns }),
  lineageGapsCount: statement('read/lineage-gaps-count', lineageGapsFilter, { total: 'integer' }),
  citedNationalPolicies: statement('read/cited-national-policies', { planIds: 'string[]' }, { planId: 'string', policyId: 'string' }),
  provincialNationalCitations: statement(
    'read/provincial-national-citations',
    { codes: 'string[]' },
    { code: 'string', policyId: 'string', nationalId: 'string' },
  ),
};
