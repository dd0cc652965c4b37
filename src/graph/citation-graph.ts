import type { CitationFact, NumberCitationFact, NumberedWorkRef, OrganizationRef } from '../resolution/facts.js';
import { idOf, numberedWorkKey, numberKeyOf, Occurrences, policyIdOf } from './identity.js';
import type { CitationRelationship, WorkClaim } from './model.js';
import type { NamesOf } from './named.js';
import { claimOf, placed, type PlaceOfTasks, type PlanInDocument } from './plan-in-document.js';
import type { RelationshipRow, WorkIdRow } from './rows.js';
import type { PropertyMap } from './statement.js';

/** What one citation puts into the graph: the work, and the relationships that lead to it. */
export interface CitationRows {
  readonly policy: WorkIdRow;
  readonly row: RelationshipRow;
  readonly inTask: readonly RelationshipRow[];
}

/** A citation as the graph knows it: which work it claims what of, and how the text words it. */
interface Cited {
  readonly fact: CitationFact | NumberCitationFact;
  readonly claim: WorkClaim & PropertyMap;
  readonly workKey: string;
  /** Tells this wording from others at the same path. */
  readonly wording: string;
  readonly citedTitle: string | null;
  readonly citedIssuers: readonly OrganizationRef[];
  readonly numberScope: string | null;
}

/** The citations of a plan, those by title and those by number alone, in the order of the text. */
export function citationRowsOf(at: PlanInDocument, planId: string, places: PlaceOfTasks, names: NamesOf): readonly CitationRows[] {
  const seen = new Occurrences();
  const cited = [...at.plan.citations.map((fact) => byTitle(fact, names)), ...at.plan.citationsByNumber.map((fact) => byNumber(fact, names))];
  return cited.sort((a, b) => a.fact.span.start - b.fact.span.start).map((one, order) => {
    const { fact: { path, span, relation, documentNumber }, claim, workKey, wording, citedTitle, citedIssuers, numberScope } = one;
    const { numberKey } = claim;
    const to = policyIdOf(workKey, numberKey);
    const id = idOf('citation', at.documentId, at.order, path, wording, seen.next(path, wording));
    const properties = {
      id, ...claim, numberScope, relation, path, citedTitle, citedNumber: documentNumber ?? null,
      citedIssuers: citedIssuers.map((issuer) => issuer.name), citedIssuerIds: citedIssuers.map((issuer) => names.add(issuer, 'issuer')), ...placed(at, order, span),
    } satisfies CitationRelationship;
    const task = places.taskAt(path, span);
    const inTask: RelationshipRow[] = task ? [{ from: task.id, to, properties: { id, documentId: at.documentId, order, numberKey, numberScope } }] : [];
    return { policy: { id: to, workKey, numberKey }, row: { from: planId, to, properties }, inTask };
  });
}

function byTitle(fact: CitationFact, names: NamesOf): Cited {
  const claim = claimOf({ ...fact.policy, level: fact.policy.level ?? fact.level }, names);
  return { fact, claim, workKey: fact.policy.workKey, wording: fact.title, citedTitle: fact.title, citedIssuers: fact.issuers, numberScope: null };
}

function byNumber(fact: NumberCitationFact, names: NamesOf): Cited {
  const claim = numberClaimOf(fact.work, names);
  const workKey = numberedWorkKey(claim.numberKey ?? '', fact.work.scope);
  return { fact, claim, workKey, wording: fact.documentNumber, citedTitle: null, citedIssuers: fact.issuers, numberScope: fact.work.scope };
}

function numberClaimOf({ documentNumber, level, jurisdiction, issuers }: NumberedWorkRef, names: NamesOf): WorkClaim & PropertyMap {
  names.addPlace(jurisdiction);
  return {
    numberKey: numberKeyOf(documentNumber), number: documentNumber, title: null, titleKey: null, level: level ?? null, kind: null,
    place: jurisdiction?.code ?? null, issuerIds: issuers.map((issuer) => names.add(issuer, 'issuer')),
  };
}
