import type { TaskPlace, TaskPlaces } from '../extraction/task-places.js';
import type { PlanFacts, PolicyRef } from '../resolution/facts.js';
import { textAt, type Span } from '../span.js';
import { numberKeyOf } from './identity.js';
import type { TitledClaim } from './model.js';
import type { NamesOf } from './named.js';
import type { PropertyMap } from './statement.js';

/** A plan with what its rows need of the document around it. */
export interface PlanInDocument {
  readonly plan: PlanFacts;
  readonly order: number;
  readonly documentId: string;
  readonly documentKey: string;
  /** What a plan without a title of its own is called. */
  readonly fileTitle: string;
  readonly text: string;
}

export type PlaceOfTasks = TaskPlaces<TaskPlace & { readonly id: string }>;

/** What a document says of a work by giving its title. */
export function claimOf(work: PolicyRef, names: NamesOf): TitledClaim & PropertyMap {
  names.addPlace(work.jurisdiction);
  return {
    numberKey: numberKeyOf(work.documentNumber), number: work.documentNumber ?? null, title: work.title, titleKey: work.titleKey,
    level: work.level ?? null, kind: work.kind ?? null, place: work.jurisdiction?.code ?? null,
    issuerIds: work.issuers.map((issuer) => names.add(issuer, 'issuer')),
  };
}

/** Where a fact stands: who owns it, which plan it is of, its order in it, and its words. */
export function placed({ documentId, order: planOrder, text }: PlanInDocument, order: number, span: Span) {
  return { documentId, planOrder, order, quote: textAt(text, span), start: span.start, end: span.end };
}
