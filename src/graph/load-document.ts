import type { DocumentFacts } from '../resolution/facts.js';
import { documentGraphOf, type DocumentGraph } from './document-graph.js';
import { removeDocument } from './remove-document.js';
import { runIds, runRows } from './run-in-batches.js';
import { settle, touchedBy, type Touched } from './settle.js';
import type { GraphStore, GraphTransaction } from './store.js';
import { writeStatements as w } from './write-statements.js';

export interface LoadOutcome {
  /** `unchanged`: the graph already says exactly this, and nothing was written. `replaced`: it said something else of the document. */
  readonly kind: 'loaded' | 'unchanged' | 'replaced';
  readonly documentId: string;
  readonly counts: FactCounts;
}

export interface FactCounts {
  readonly plans: number;
  readonly tasks: number;
  readonly responsibilities: number;
  readonly indicators: number;
  readonly citations: number;
}

/**
 * Loads what one document says, as one transaction: all of it or nothing. Works and bodies that it shares with other
 * documents are settled anew from all that is loaded, so that any order of loading gives the same graph.
 * @throws ZhengmaiError (STORE_…) where the store cannot be written.
 */
export async function loadDocument(store: GraphStore, facts: DocumentFacts): Promise<LoadOutcome> {
  const graph = documentGraphOf(facts);
  const documentId = graph.document.id;
  const kind = await store.write(async (tx): Promise<LoadOutcome['kind']> => {
    const [, [before]] = await Promise.all([tx.run(w.lockGraph, {}), tx.run(w.documentFingerprint, { id: documentId })]);
    if (before?.sha256 === graph.document.sha256 && before.factsHash === graph.document.factsHash) return 'unchanged';
    const touched = before ? await removeDocument(tx, documentId) : undefined;
    await writeDocument(tx, graph);
    await settle(tx, touchedByDocument(graph, touched));
    return before ? 'replaced' : 'loaded';
  });
  return { kind, documentId, counts: countsOf(graph) };
}

function touchedByDocument({ plans, names }: DocumentGraph, before: Touched | undefined): Touched {
  return touchedBy({
    workKeys: [...(before?.workKeys ?? []), ...plans.flatMap((plan) => plan.policies.map((policy) => policy.workKey))],
    organizationIds: [...(before?.organizationIds ?? []), ...names.organizationIds],
    jurisdictionCodes: before?.jurisdictionCodes ?? [],
  });
}

async function writeDocument(tx: GraphTransaction, graph: DocumentGraph): Promise<void> {
  const { names, plans } = graph;
  const named = names.rows();
  await Promise.all([
    runRows(tx, w.mergeJurisdictions, names.jurisdictions.map((place) => ({ ...place }))),
    runRows(tx, w.mergeJurisdictionParents, names.jurisdictionParents),
    runIds(tx, w.mergeOrganizations, names.organizationIds),
    runRows(tx, w.mergePolicies, plans.flatMap((plan) => plan.policies)),
    tx.run(w.createDocument, { properties: { ...graph.document } }),
    runRows(tx, w.createNamedOrganizations, named.organizations),
    runRows(tx, w.createNamedJurisdictions, named.jurisdictions),
    runRows(tx, w.createDocumentJurisdictions, graph.jurisdiction),
    runRows(tx, w.createIssuances, graph.issuances),
    writePlans(tx, graph),
  ]);
}

async function writePlans(tx: GraphTransaction, { plans }: DocumentGraph): Promise<void> {
  await Promise.all([
    runRows(tx, w.createPromulgations, plans.map((plan) => plan.promulgation)),
    runRows(tx, w.createTasks, plans.flatMap((plan) => plan.tasks)),
    runRows(tx, w.createIndicators, plans.flatMap((plan) => plan.indicators)),
    runRows(tx, w.createTaskIndicators, plans.flatMap((plan) => plan.taskIndicators)),
    runRows(tx, w.createLeads, plans.flatMap((plan) => plan.responsibilities.LEADS)),
    runRows(tx, w.createSupports, plans.flatMap((plan) => plan.responsibilities.SUPPORTS)),
    runRows(tx, w.createResponsible, plans.flatMap((plan) => plan.responsibilities.RESPONSIBLE_FOR)),
    runRows(tx, w.createCitations, plans.flatMap((plan) => plan.citations)),
    runRows(tx, w.createTaskCitations, plans.flatMap((plan) => plan.taskCitations)),
  ]);
}

function countsOf({ plans }: DocumentGraph): FactCounts {
  const sum = (of: (plan: DocumentGraph['plans'][number]) => number) => plans.reduce((total, plan) => total + of(plan), 0);
  return {
    plans: plans.length, tasks: sum((plan) => plan.tasks.length), indicators: sum((plan) => plan.indicators.length), citations: sum((plan) => plan.citations.length),
    responsibilities: sum(({ responsibilities: r }) => r.LEADS.length + r.SUPPORTS.length + r.RESPONSIBLE_FOR.length),
  };
}
