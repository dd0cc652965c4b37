/** What every page takes: bounds (both excluded; an empty id for none), the order to scan in, and how many rows. A row sorts by `key`, then by id. */
export const pageParams = {
  low: 'string', lowId: 'string', high: 'string', highId: 'string', ascending: 'boolean', limit: 'integer',
} as const;

/** A document without its text. */
export const documentColumns = {
  id: 'string', title: 'string', kind: 'string?', documentNumber: 'string?', indexNumber: 'string?', issuedOn: 'string?', publishedOn: 'string?',
  disclosure: 'string?', addressees: 'string[]', sourcePath: 'string', sha256: 'string', mediaType: 'string', jurisdictionCode: 'string?',
} as const;

/** A policy; `documentId` names the document that promulgates it. */
export const policyColumns = {
  id: 'string', title: 'string', aliases: 'string[]', kind: 'string?', level: 'string?', documentNumber: 'string?', periodStart: 'integer?',
  periodEnd: 'integer?', loaded: 'boolean', documentId: 'string?', jurisdictionCode: 'string?',
} as const;

/** A task. */
export const taskColumns = {
  id: 'string', documentId: 'string', planId: 'string', path: 'string', title: 'string', kind: 'string', text: 'string', quote: 'string',
  start: 'integer', end: 'integer', dueOn: 'string?', deadlineKinds: 'string[]', deadlineDates: 'string[]', deadlineQuotes: 'string[]',
  deadlineStarts: 'integer[]', deadlineEnds: 'integer[]',
} as const;

/** An indicator. */
export const indicatorColumns = {
  id: 'string', documentId: 'string', planId: 'string', taskId: 'string?', path: 'string', metric: 'string', comparator: 'string', value: 'number',
  valueHigh: 'number?', unit: 'string', targetYear: 'integer?', baselineYear: 'integer?', breakdownYears: 'integer[]', breakdownValues: 'number[]',
  quote: 'string', start: 'integer', end: 'integer',
} as const;

/** One mention of a policy in a plan. */
export const citationColumns = {
  id: 'string', documentId: 'string', planId: 'string', policyId: 'string', path: 'string', relation: 'string', citedTitle: 'string?',
  citedNumber: 'string?', citedIssuerIds: 'string[]', quote: 'string', start: 'integer', end: 'integer',
} as const;

/** An assignment; `relationship` is the type of the relationship that it is in the graph. */
export const responsibilityColumns = {
  id: 'string', documentId: 'string', taskId: 'string', organizationId: 'string', relationship: 'string', quote: 'string', start: 'integer',
  end: 'integer',
} as const;

/** An organization. */
export const organizationColumns = {
  id: 'string', name: 'string', aliases: 'string[]', isGroup: 'boolean', jurisdictionCode: 'string?',
} as const;

/** A place. */
export const jurisdictionColumns = {
  code: 'string', name: 'string', level: 'string', path: 'string[]', codes: 'string[]',
} as const;
