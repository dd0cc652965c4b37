import { byCodePoint } from './code-points.js';
import { groupBy } from './group-by.js';
import { isNumberedWorkKey, numberedWorkKey, policyIdOf } from './identity.js';
import { meantByNumber, numberedWork, type NumberClaim, type TitledWork } from './numbered-works.js';
import { runRows } from './run-in-batches.js';
import type { RowOf } from './statement.js';
import type { GraphTransaction } from './store.js';
import type { Work } from './works.js';
import { writeStatements as w } from './write-statements.js';

type PolicyRow = RowOf<typeof w.numberPolicies>;
type ClaimRow = RowOf<typeof w.numberCitations>;

export interface SettledNumbers {
  /** Works that are known by their number alone. */
  readonly works: readonly Work[];
  /** Ids of works by number alone that no citation leads to any more. */
  readonly idle: readonly string[];
}

/** All citations that give one number without a title, within one scope. */
interface Numbered {
  readonly own: Work;
  readonly to: string;
  readonly scope: string;
  readonly claims: readonly ClaimRow[];
}

/**
 * Moves every citation that gives one of some document numbers without a title to the work that it means now: one with a title that has the number, where the
 * graph knows one (see meantByNumber), else a work of its own. `isGoing` tells works that nothing mentions by their titles any more.
 */
export async function settleNumbers(tx: GraphTransaction, numberKeys: readonly string[], isGoing: (policyId: string) => boolean): Promise<SettledNumbers> {
  if (numberKeys.length === 0) return { works: [], idle: [] };
  const [policies, claims] = await Promise.all([tx.run(w.numberPolicies, { numberKeys }), tx.run(w.numberCitations, { numberKeys })]);
  const titled = groupBy(policies.filter(({ id, workKey }) => !isNumberedWorkKey(workKey) && !isGoing(id)), (row) => row.numberKey);
  const numbered = [...groupBy(claims, ({ numberKey, numberScope }) => numberedWorkKey(numberKey, numberScope)).values()].flatMap((of) => numberedOf(of, titled));
  await move(tx, numbered);
  const works = numbered.filter(({ own, to }) => own.node.id === to).map(({ own }) => own);
  const alive = new Set(works.map(({ node }) => node.id));
  return { works, idle: policies.filter(({ id, workKey }) => isNumberedWorkKey(workKey) && !alive.has(id)).map(({ id }) => id) };
}

function numberedOf(claims: readonly ClaimRow[], titled: ReadonlyMap<string, readonly PolicyRow[]>): readonly Numbered[] {
  const [first] = claims;
  if (!first) return [];
  const { numberKey, numberScope: scope } = first;
  const own = numberedWork(numberKey, scope, claims satisfies readonly NumberClaim[]);
  return [{ own, scope, claims, to: meantByNumber(scope, titledWorks(titled.get(numberKey) ?? [])) ?? policyIdOf(own.node.workKey, numberKey) }];
}

function titledWorks(rows: readonly PolicyRow[]): readonly TitledWork[] {
  return [...groupBy(rows, (row) => row.id)].map(([id, of]) => ({
    id, place: of[0]?.place ?? null,
    promulgatedBy: of.flatMap(({ documentId, planOrder }) => (documentId === null || planOrder === null ? [] : [{ documentId, planOrder }])),
  }));
}

async function move(tx: GraphTransaction, numbered: readonly Numbered[]): Promise<void> {
  const strayed = numbered.map((one) => ({ ...one, from: [...new Set(one.claims.map((claim) => claim.policyId))].filter((id) => id !== one.to).sort(byCodePoint) })).filter(({ from }) => from.length > 0);
  const toOwn = strayed.filter(({ own, to }) => own.node.id === to);
  await runRows(tx, w.mergePolicies, toOwn.map(({ own: { node: { id, workKey, numberKey } } }) => ({ id, workKey, numberKey })));
  await runRows(tx, w.moveNumberCitations, strayed.flatMap(({ from, to, scope }) => from.map((id) => ({ from: id, to, scope }))));
}
