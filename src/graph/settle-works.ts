import { byCodePoint } from './code-points.js';
import { groupBy } from './group-by.js';
import { isNumberedWorkKey } from './identity.js';
import { runIds, runRows } from './run-in-batches.js';
import { settleNumbers } from './settle-numbers.js';
import type { RowOf } from './statement.js';
import type { GraphTransaction } from './store.js';
import { unnumberedWorkOf, worksOf, type Work, type WorkGroup } from './works.js';
import { writeStatements as w } from './write-statements.js';

type Promulgation = RowOf<typeof w.groupPromulgations>;
type Citation = RowOf<typeof w.groupCitations>;

interface StoredGroup extends WorkGroup {
  /** Works of the group that have a node, whether anything mentions them or not. */
  readonly policies: readonly RowOf<typeof w.groupPolicies>[];
  readonly promulgations: readonly Promulgation[];
  readonly citations: readonly Citation[];
}

/**
 * Settles the works of some groups: mentions without a number are moved to the work that they mean now, and so are those without a title; works say
 * what their mentions say, and works without mentions go.
 */
export async function settleWorks(tx: GraphTransaction, workKeys: readonly string[]): Promise<void> {
  if (workKeys.length === 0) return;
  const groups = await groupsOf(tx, workKeys);
  await moveUnnumbered(tx, groups);
  const works = groups.flatMap(worksOf);
  await writeWorks(tx, works);
  const alive = new Set(works.map((work) => work.node.id));
  const going = groups.flatMap((group) => group.policies).filter(({ id, workKey }) => !isNumberedWorkKey(workKey) && !alive.has(id)).map(({ id }) => id);
  const isGoing = new Set(going);
  const numbered = await settleNumbers(tx, numbersOf(groups, works), (id) => isGoing.has(id));
  await writeWorks(tx, numbered.works);
  await runIds(tx, w.deletePolicies, [...going, ...numbered.idle].sort(byCodePoint));
}

/** Every document number that a work of these groups has, or had before. */
function numbersOf(groups: readonly StoredGroup[], works: readonly Work[]): readonly string[] {
  const keys = [...groups.flatMap((group) => group.policies.map((policy) => policy.numberKey)), ...works.map((work) => work.node.numberKey)];
  return [...new Set(keys)].filter((key) => key !== null).sort(byCodePoint);
}

async function groupsOf(tx: GraphTransaction, workKeys: readonly string[]): Promise<readonly StoredGroup[]> {
  const rows = await Promise.all([tx.run(w.groupPolicies, { workKeys }), tx.run(w.groupPromulgations, { workKeys }), tx.run(w.groupCitations, { workKeys })]);
  const policies = groupBy(rows[0], (row) => row.workKey);
  const promulgations = groupBy(rows[1], (row) => row.workKey);
  const citations = groupBy(rows[2], (row) => row.workKey);
  return workKeys.map((workKey) => ({
    workKey, policies: policies.get(workKey) ?? [],
    promulgations: promulgations.get(workKey) ?? [], citations: citations.get(workKey) ?? [],
  }));
}

async function moveUnnumbered(tx: GraphTransaction, groups: readonly StoredGroup[]): Promise<void> {
  const strayed = (claim: Promulgation | Citation, to: string) => claim.numberKey === null && claim.policyId !== to;
  const targets = groups.map((group) => ({ group, work: unnumberedWorkOf(group) })).map((target) => ({ ...target, to: target.work.id }))
    .filter(({ group, to }) => [...group.promulgations, ...group.citations].some((claim) => strayed(claim, to)));
  const plans = targets.flatMap(({ group, to }) => group.promulgations.filter((claim) => strayed(claim, to))
    .map(({ policyId: from, documentId, planOrder }) => ({ from, to, documentId, planOrder }))
    .sort((a, b) => byCodePoint(a.documentId, b.documentId) || a.planOrder - b.planOrder));
  const cited = targets.flatMap(({ group, to }) => [...new Set(group.citations.filter((claim) => strayed(claim, to)).map((claim) => claim.policyId))].sort(byCodePoint)
    .map((from) => ({ from, to })));
  await Promise.all([
    runRows(tx, w.mergePolicies, targets.map(({ work }) => ({ ...work }))),
    ...[w.movePromulgations, w.movePlanTasks, w.movePlanIndicators, w.movePlanCitations].map((move) => runRows(tx, move, plans)),
    runRows(tx, w.moveUnnumberedCitations, cited),
  ]);
}

async function writeWorks(tx: GraphTransaction, works: readonly Work[]): Promise<void> {
  const ids = works.map((work) => work.node.id);
  await Promise.all([
    runRows(tx, w.updatePolicies, works.map((work) => ({ ...work.node }))),
    runIds(tx, w.labelPlans, works.filter((work) => work.isPlan).map((work) => work.node.id)),
    runIds(tx, w.unlabelPlans, works.filter((work) => !work.isPlan).map((work) => work.node.id)),
    runIds(tx, w.deletePolicyIssuers, ids),
    runIds(tx, w.deletePolicyJurisdictions, ids),
    runRows(tx, w.createPolicyIssuers, works.flatMap(({ node, issuerIds }) => issuerIds.map((from, order) => ({ from, to: node.id, properties: { order } })))),
    runRows(tx, w.createPolicyJurisdictions, works.flatMap(({ node, place }) => (place === null ? [] : [{ from: node.id, to: place }]))),
  ]);
}
