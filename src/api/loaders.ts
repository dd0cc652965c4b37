import DataLoader from 'dataloader';

import { readStatements } from '../graph/read-statements.js';
import type { Shape, Statement, ValuesOf } from '../graph/statement.js';
import type { GraphStore } from '../graph/store.js';
import { placesIn, type PlacedText } from '../reading/places.js';
import { groupedBy } from './paging/nested-lists.js';
import type { CitationRow, DocumentTextRow } from './rows.js';
import { similarPoliciesLoader } from './similar-policies.js';

/** One DataLoader for whatever many parents share or lead to; made anew for each request. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(store: GraphStore) {
  const documentText = byId(store, readStatements.documentTexts);
  return {
    document: byId(store, readStatements.documentsById),
    documentReading: byId(store, readStatements.documentReadings),
    documentText,
    documentAttachments: byId(store, readStatements.documentAttachments),
    documentPlaces: placesLoader(documentText),
    policy: byId(store, readStatements.policiesById),
    task: byId(store, readStatements.tasksById),
    indicator: byId(store, readStatements.indicatorsById),
    citation: byId(store, readStatements.citationsById),
    responsibility: byId(store, readStatements.responsibilitiesById),
    organization: byId(store, readStatements.organizationsById),
    jurisdiction: rowsLoader((codes) => store.read(readStatements.jurisdictionsByCode, { codes }), (row) => row.code),
    documentIssuers: groupsLoader((documentIds) => store.read(readStatements.documentIssuers, { documentIds }), (row) => row.documentId),
    documentPlans: groupsLoader((ids) => store.read(readStatements.documentPlans, { ids }), (row) => row.promulgatedBy),
    policyIssuers: groupsLoader((policyIds) => store.read(readStatements.policyIssuers, { policyIds }), (row) => row.policyId),
    taskResponsibilities: groupsLoader((taskIds) => store.read(readStatements.taskResponsibilities, { taskIds }), (row) => row.taskId),
    taskIndicators: groupsLoader((taskIds) => store.read(readStatements.taskIndicators, { taskIds }), (row) => row.taskId ?? ''),
    taskCitations: groupsLoader((taskIds) => store.read(readStatements.taskCitations, { taskIds }), (row) => row.taskId),
    taskKey: byId(store, readStatements.taskKeys),
    organizationTaskCounts: rowsLoader((organizationIds) => store.read(readStatements.organizationTaskCounts, { organizationIds }), (row) => row.organizationId),
    citationTask: citationTaskLoader(store),
    citingPlanCount: countsLoader((policyIds) => store.read(readStatements.policyCitingPlansCount, { policyIds })),
    citedPolicyCount: countsLoader((policyIds) => store.read(readStatements.policyCitedPoliciesCount, { policyIds })),
    citedNationalPolicies: groupsLoader((planIds) => store.read(readStatements.citedNationalPolicies, { planIds }), (row) => row.planId),
    provincialNationalCitations: groupsLoader((codes) => store.read(readStatements.provincialNationalCitations, { codes }), (row) => row.code),
    similarPolicies: similarPoliciesLoader(store),
  };
}

function byId<R extends Shape & { readonly id: 'string' }>(store: GraphStore, statement: Statement<{ readonly ids: 'string[]' }, R>) {
  return rowsLoader((ids) => store.read(statement, { ids } as ValuesOf<{ readonly ids: 'string[]' }>), (row) => (row as { readonly id: string }).id);
}

/** By document: finds the place of an offset in the file. Made once of what `documentText` reads, so that a text asked for both is read once. */
function placesLoader(texts: DataLoader<string, DocumentTextRow | null>) {
  return new DataLoader<string, ReturnType<typeof placesIn> | null>(async (ids) => {
    const rows = await Promise.all(ids.map((id) => texts.load(id)));
    return rows.map((row) => row && placesIn(placedRow(row)));
  });
}

function placedRow({ text, mediaType, cells, linesBefore, pageStarts, paragraphStarts, footnoteStarts, textBoxStarts }: DocumentTextRow): PlacedText {
  return { text, mediaType, cells, linesBefore, pages: pageStarts, paragraphs: paragraphStarts, footnotes: footnoteStarts, textBoxes: textBoxStarts };
}

/** A row for each key; null where there is none. */
function rowsLoader<Row>(read: (keys: readonly string[]) => Promise<readonly Row[]>, keyOf: (row: Row) => string) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** The rows of each key, in the statement's order. */
function groupsLoader<Row>(read: (keys: readonly string[]) => Promise<readonly Row[]>, keyOf: (row: Row) => string) {
  return new DataLoader<string, readonly Row[]>(async (keys) => {
    const groups = groupedBy(await read(keys), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** A count for each policy; 0 where the statement has none. */
function countsLoader(read: (policyIds: readonly string[]) => Promise<readonly { readonly policyId: string; readonly total: number }[]>) {
  return new DataLoader<string, number>(async (policyIds) => {
    const totals = new Map((await read(policyIds)).map(({ policyId, total }) => [policyId, total]));
    return policyIds.map((id) => totals.get(id) ?? 0);
  });
}

/** Id of the task that a citation stands in, found from the policy's side, whose citations are fewer than all. */
function citationTaskLoader(store: GraphStore) {
  return new DataLoader<CitationRow, string | null, string>(async (citations) => {
    const policyIds = [...new Set(citations.map((c) => c.policyId))];
    const rows = await store.read(readStatements.citationTasks, { policyIds, ids: citations.map((c) => c.id) });
    const tasks = new Map(rows.map((row) => [row.id, row.taskId]));
    return citations.map((c) => tasks.get(c.id) ?? null);
  }, { cacheKeyFn: (citation) => citation.id });
}
