import { Ballot, byCodePoint } from './code-points.js';
import { numberedWorkKey, policyIdOf } from './identity.js';
import type { WorkClaim } from './model.js';
import type { Work } from './works.js';

/** A work with a title that has a document number. */
export interface TitledWork {
  readonly id: string;
  /** Code of the jurisdiction that it applies in. */
  readonly place: string | null;
  /** The loaded documents that promulgate it, and as which of their plans. */
  readonly promulgatedBy: readonly { readonly documentId: string; readonly planOrder: number }[];
}

/** What citing texts say of a work that they name by its number alone, like mentions counted together. */
export interface NumberClaim extends WorkClaim {
  readonly numberKey: string;
  readonly numberScope: string;
  readonly mentions: number;
}

/**
 * The work that a number means within a scope: of those with the number that are of the state or of a place around or within the scope's, the one that a loaded
 * document promulgates (the first of its plans, where it promulgates several under its number), else the only one. Undefined where there is none, or
 * nothing says which of several is meant.
 */
export function meantByNumber(scope: string, works: readonly TitledWork[]): string | undefined {
  const near = works.filter(({ place }) => scope === '' || (place !== null && lieTogether(place, scope)));
  const loaded = near.flatMap(({ id, promulgatedBy }) => promulgatedBy.map((by) => ({ id, ...by }))).sort((a, b) => a.planOrder - b.planOrder || byCodePoint(a.id, b.id));
  const documents = new Set(loaded.map(({ documentId }) => documentId));
  if (documents.size > 0) return documents.size === 1 ? loaded[0]?.id : undefined;
  return near.length === 1 ? near[0]?.id : undefined;
}

/** Whether one of two places lies in the other, by their codes: 350000 and 350583. */
function lieTogether(place: string, other: string): boolean {
  const [one, two] = [place, other].map((code) => (/^\d{6}$/.test(code) ? code.replace(/(?:00){1,3}$/, '') : code));
  return one !== undefined && two !== undefined && (one.startsWith(two) || two.startsWith(one));
}

/** A work that is known by its number alone: it is called by it. */
export function numberedWork(numberKey: string, scope: string, claims: readonly NumberClaim[]): Work {
  const workKey = numberedWorkKey(numberKey, scope);
  const ballot = (of: (claim: NumberClaim) => string | null) => claims.reduce((votes, claim) => votes.add(of(claim), claim.mentions), new Ballot());
  const numbers = ballot((claim) => claim.number);
  const title = numbers.winner() ?? numberKey;
  const aliases = numbers.others(title);
  return {
    node: {
      id: policyIdOf(workKey, numberKey), workKey, numberKey, title, aliases, titles: [title, ...aliases].join('\n'), titleKey: '', documentNumber: title,
      level: ballot((claim) => claim.level).winner(), kind: null, periodStart: null, periodEnd: null,
    },
    isPlan: false, issuerIds: [...new Set(claims.flatMap((claim) => claim.issuerIds))].sort(byCodePoint), place: ballot((claim) => claim.place).winner(),
  };
}
