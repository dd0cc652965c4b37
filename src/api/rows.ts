import type { readStatements } from '../graph/read-statements.js';
import type { RowOf } from '../graph/statement.js';
import type { DocumentHeading } from './document-outline.js';
import type { PlanConditions } from './filters.js';

/** What resolvers hand on to the fields of a type: a row of the statement that reads it by its id. */
export type DocumentRow = RowOf<typeof readStatements.documentsById>;
/** A document's text, with what tells the places of its file. */
export type DocumentTextRow = RowOf<typeof readStatements.documentTexts>;
/** A plan or a referenced policy; `loaded` tells which. */
export type PolicyRow = RowOf<typeof readStatements.policiesById>;
export type TaskRow = RowOf<typeof readStatements.tasksById>;
export type IndicatorRow = RowOf<typeof readStatements.indicatorsById>;
export type CitationRow = RowOf<typeof readStatements.citationsById>;
export type ResponsibilityRow = RowOf<typeof readStatements.responsibilitiesById>;
export type OrganizationRow = RowOf<typeof readStatements.organizationsById>;
export type JurisdictionRow = RowOf<typeof readStatements.jurisdictionsByCode>;

/** Any fact that carries its words. */
export interface EvidenceRow {
  readonly documentId: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One deadline of a task. */
export interface DeadlineRow extends EvidenceRow {
  readonly kind: string;
  /** Empty where the words decide no day. */
  readonly date: string;
}

/** Which tasks a pair was counted over; an empty list sets no condition. */
export interface CoLeadScope extends PlanConditions {
  readonly taskKinds: readonly string[];
}

/** A pair of bodies, with the tasks that were looked at. */
export interface CoLeadRow {
  readonly id: string;
  readonly kind: string;
  readonly organizationId: string;
  readonly partnerId: string;
  readonly taskCount: number;
  readonly scope: CoLeadScope;
}

/** A file that a page offers with a document; `start` and `end` are -1 where its name is not in the text. */
export interface AttachmentRow {
  readonly documentId: string;
  readonly name: string;
  readonly fileName: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** Something that is to be said of a document's reading; `start` and `end` are -1 where it has no place. */
export interface DiagnosticRow {
  readonly documentId: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A heading of a document's text, with the plan of the document that it belongs to. */
export interface HeadingRow extends DocumentHeading {
  readonly documentId: string;
  readonly plan: PolicyRow | null;
}

/** The plan of a gap, with the national policies that were asked for (none: all). */
export type LineageGapRow = PolicyRow & { readonly nationalIds: readonly string[] };

export interface LineageEdgeRow {
  readonly citing: PolicyRow;
  readonly cited: PolicyRow;
  readonly relations: readonly string[];
  readonly count: number;
}

/** A row of any type that `node` can fetch, told apart by its GraphQL type. */
export type NodeRow =
  | (DocumentRow & { readonly __typename: 'Document' })
  | (PolicyRow & { readonly __typename: 'Plan' | 'ReferencedPolicy' })
  | (TaskRow & { readonly __typename: 'Task' })
  | (IndicatorRow & { readonly __typename: 'Indicator' })
  | (CitationRow & { readonly __typename: 'Citation' })
  | (ResponsibilityRow & { readonly __typename: 'Responsibility' })
  | (OrganizationRow & { readonly __typename: 'Organization' })
  | (JurisdictionRow & { readonly __typename: 'Jurisdiction' });

/** Bodies that carry tasks together. */
export interface CoLeadNetworkRow {
  readonly nodes: readonly NetworkNodeRow[];
  readonly edges: readonly NetworkEdgeRow[];
  readonly truncated: boolean;
  readonly totalOrganizationCount: number;
}

export interface NetworkNodeRow {
  readonly organizationId: string;
  readonly leadCount: number;
  readonly supportCount: number;
  readonly responsibleCount: number;
  readonly taskCount: number;
}

export interface NetworkEdgeRow {
  readonly sourceId: string;
  readonly targetId: string;
  readonly taskCount: number;
  readonly kinds: readonly NetworkKindRow[];
  /** In no order. */
  readonly taskIds: readonly string[];
}

export interface NetworkKindRow {
  readonly kind: string;
  readonly leadId: string | null;
  readonly taskCount: number;
}
