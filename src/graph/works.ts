import { Ballot, byCodePoint } from './code-points.js';
import { groupBy } from './group-by.js';
import { policyIdOf } from './identity.js';
import type { PolicyNode, TitledClaim, WorkClaim } from './model.js';

/** What one loaded document says of a work that it promulgates. */
export interface PromulgationClaim extends TitledClaim {
  readonly documentId: string;
  readonly planOrder: number;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
}

/** What citing texts say of a work, like mentions counted together. */
export interface CitationClaim extends TitledClaim {
  readonly mentions: number;
}

/** Everything that the loaded documents say of the works that share a work key. */
export interface WorkGroup {
  readonly workKey: string;
  readonly promulgations: readonly PromulgationClaim[];
  readonly citations: readonly CitationClaim[];
}

/** A work as settled from its claims. */
export interface Work {
  readonly node: PolicyNode;
  readonly isPlan: boolean;
  /** Ids of the bodies that issued it: as the loaded text says, else all that citing texts name. */
  readonly issuerIds: readonly string[];
  readonly place: string | null;
}

/** What a work's id is made of. */
export interface WorkId {
  readonly id: string;
  readonly workKey: string;
  readonly numberKey: string | null;
}

/**
 * The work that mentions without a document number mean: the numbered one where the group knows one number only, else a
 * work of its own, for nothing says which of several is meant.
 */
export function unnumberedWorkOf(group: WorkGroup): WorkId {
  const numbers = new Set([...group.promulgations, ...group.citations].map((claim) => claim.numberKey).filter((key) => key !== null));
  const [only] = numbers;
  const numberKey = numbers.size === 1 && only !== undefined ? only : null;
  return { id: policyIdOf(group.workKey, numberKey), workKey: group.workKey, numberKey };
}

/** The works of a group, by id: a pure function of what is loaded, so that the order of loading leaves no trace. */
export function worksOf(group: WorkGroup): readonly Work[] {
  const unnumbered = unnumberedWorkOf(group);
  const idOfClaim = (claim: WorkClaim) => (claim.numberKey === null ? unnumbered.id : policyIdOf(group.workKey, claim.numberKey));
  const promulgations = groupBy(group.promulgations, idOfClaim);
  const citations = groupBy(group.citations, idOfClaim);
  return [...new Set([...promulgations.keys(), ...citations.keys()])].sort(byCodePoint)
    .map((id) => workOf({ id, workKey: group.workKey }, promulgations.get(id) ?? [], citations.get(id) ?? []));
}

function workOf({ id, workKey }: Pick<WorkId, 'id' | 'workKey'>, promulgations: readonly PromulgationClaim[], citations: readonly CitationClaim[]): Work {
  const loaded = [...promulgations].sort((a, b) => byCodePoint(a.documentId, b.documentId) || a.planOrder - b.planOrder);
  const settled = (of: (claim: WorkClaim) => string | null) =>
    vote(loaded.map((claim) => [of(claim), 1])).winner() ?? vote(citations.map((claim) => [of(claim), claim.mentions])).winner();
  const title = settled((claim) => claim.title) ?? '';
  const aliases = vote([...loaded, ...citations].map((claim) => [claim.title, 1])).others(title);
  const dated = loaded.find((claim) => claim.periodStart !== null);
  const node: PolicyNode = {
    id, workKey, numberKey: settled((claim) => claim.numberKey), title, aliases, titles: [title, ...aliases].join('\n'),
    titleKey: settled((claim) => claim.titleKey) ?? '', documentNumber: settled((claim) => claim.number),
    level: settled((claim) => claim.level), kind: settled((claim) => claim.kind),
    periodStart: dated?.periodStart ?? null, periodEnd: dated?.periodEnd ?? null,
  };
  return { node, isPlan: loaded.length > 0, issuerIds: issuersOf(loaded, citations), place: settled((claim) => claim.place) };
}

function vote(votes: readonly (readonly [string | null, number])[]): Ballot {
  const ballot = new Ballot();
  for (const [value, count] of votes) ballot.add(value, count);
  return ballot;
}

function issuersOf(loaded: readonly PromulgationClaim[], citations: readonly CitationClaim[]): readonly string[] {
  const signed = loaded.find((claim) => claim.issuerIds.length > 0);
  if (signed) return [...new Set(signed.issuerIds)];
  return [...new Set(citations.flatMap((claim) => claim.issuerIds))].sort(byCodePoint);
}
