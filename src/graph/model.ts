import type { CitationRelation, Comparator, DeadlineKind, TaskKind } from '../extraction/mentions.js';
import type { AdministrativeLevel } from '../resolution/facts.js';

/**
 * The graph, as both stores hold it. Ids are derived from content (see identity.ts): the same documents give the same ids
 * everywhere. A property that a document does not state is absent, which a statement returns as null.
 *
 *   (:Organization)-[:ISSUED {id, documentId, order, start, end}]->(:Document)     signing order
 *   (:Organization)-[:ISSUED]->(:Policy)                                            derived: as citing texts and loaded documents say
 *   (:Document)-[:PROMULGATES {id, documentId, order …}]->(:Policy:Plan)
 *   (:Document)-[:APPLIES_IN {documentId}]->(:Jurisdiction)                         that of its issuer
 *   (:Document)-[:NAMES {documentId …}]->(:Organization | :Jurisdiction)            what rests on this document's word
 *   (:Plan)-[:HAS_TASK {documentId, planOrder, order}]->(:Task)
 *   (:Organization)-[:LEADS | SUPPORTS | RESPONSIBLE_FOR {id, documentId, planOrder, order, quote, start, end}]->(:Task)
 *   (:Plan)-[:SETS {documentId, planOrder, order}]->(:Indicator)                    every indicator of the plan
 *   (:Task)-[:SETS {documentId, order}]->(:Indicator)                               where it stands in a task
 *   (:Plan)-[:CITES {id, documentId, planOrder, order, relation, path, cited…, quote, start, end}]->(:Policy)   one a mention
 *   (:Task)-[:CITES {id, documentId, order, numberKey, numberScope}]->(:Policy)     the same mention, where it stands in a task
 *   (:Organization)-[:OF]->(:Jurisdiction)-[:WITHIN]->(:Jurisdiction) · (:Policy)-[:APPLIES_IN]->(:Jurisdiction)   derived
 *
 * `documentId` names the document that owns a node or relationship: it goes when that document goes. What has none is
 * derived from what is loaded, and computed anew for whatever a load or unload touches.
 */
export interface DocumentNode extends ReadingProperties {
  readonly id: string;
  /** The text's own title, else the base name of its file. */
  readonly title: string;
  readonly kind: string | null;
  readonly documentNumber: string | null;
  readonly indexNumber: string | null;
  /** ISO 8601 dates, as text: they sort. */
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly disclosure: string | null;
  readonly addressees: readonly string[];
  readonly sourcePath: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly text: string;
  /** Offsets in `text` at which pages, paragraphs, footnotes and text boxes of the file begin; null where there are none. */
  readonly pageStarts: readonly number[] | null;
  readonly paragraphStarts: readonly number[] | null;
  readonly footnoteStarts: readonly number[] | null;
  readonly textBoxStarts: readonly number[] | null;
  /** Cells of tables, five numbers each: start, end, table, row, column; null where there are none. */
  readonly cells: readonly number[] | null;
  /** Lines of the file before `text`, where it is a part of the file. */
  readonly linesBefore: number | null;
  /** Files that the page offers with the document: lists of equal length, null where there are none. */
  readonly attachmentNames: readonly string[] | null;
  readonly attachmentFiles: readonly string[] | null;
  readonly attachmentUrls: readonly string[] | null;
  /** -1 for one whose name is not in the text. */
  readonly attachmentStarts: readonly number[] | null;
  readonly attachmentEnds: readonly number[] | null;
  /** Of everything that was read from the text: tells a document that says the same from one that is read better now. */
  readonly factsHash: string;
}

/** What is to be said of a document's reading: lists of equal length for its diagnostics, and for the parts of its text. */
export interface ReadingProperties {
  readonly diagnosticRules: readonly string[];
  readonly diagnosticSeverities: readonly string[];
  readonly diagnosticMessages: readonly string[];
  /** -1 for a diagnostic without a place in the text. */
  readonly diagnosticStarts: readonly number[];
  readonly diagnosticEnds: readonly number[];
  readonly parts: readonly string[];
  readonly partCharacters: readonly number[];
  /** Responsibility notes and tables that something was read from. */
  readonly noteCount: number;
  readonly tableCount: number;
}

/** Also labelled Plan where a loaded document promulgates it. */
export interface PolicyNode {
  readonly id: string;
  readonly title: string;
  /** Other wordings of its title, by code point. */
  readonly aliases: readonly string[];
  /** `title` and `aliases`, one a line: what full-text search reads. */
  readonly titles: string;
  readonly titleKey: string;
  /** Level, place and folded title: works with one key differ by their document numbers. `number|…` for a work that is known by its number alone. */
  readonly workKey: string;
  /** The document number, folded; null where it has none. */
  readonly numberKey: string | null;
  readonly documentNumber: string | null;
  readonly level: string | null;
  readonly kind: string | null;
  /** Calendar years, both included. */
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
}

export interface TaskNode extends TaskDeadlines {
  readonly id: string;
  readonly documentId: string;
  readonly planOrder: number;
  readonly order: number;
  readonly path: string;
  readonly title: string;
  readonly kind: TaskKind;
  /** The whole unit, with what stands under it. */
  readonly text: string;
  /** The heading: `quote` is what the document's text holds between `start` and `end`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** The deadlines of a task: lists of equal length. */
export interface TaskDeadlines {
  /** The last of their dates, ISO 8601. */
  readonly dueOn: string | null;
  readonly deadlineKinds: readonly DeadlineKind[];
  /** ISO 8601; empty where the words decide no day. */
  readonly deadlineDates: readonly string[];
  readonly deadlineQuotes: readonly string[];
  readonly deadlineStarts: readonly number[];
  readonly deadlineEnds: readonly number[];
}

export interface IndicatorNode {
  readonly id: string;
  readonly documentId: string;
  readonly planOrder: number;
  readonly order: number;
  readonly path: string;
  readonly metric: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly unit: string;
  readonly targetYear: number | null;
  readonly baselineYear: number | null;
  readonly breakdownYears: readonly number[];
  readonly breakdownValues: readonly number[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Also labelled Issuer where it signs or is cited as issuer, Department where a task is laid on it. */
export interface OrganizationNode {
  readonly id: string;
  readonly name: string;
  /** Other names that texts use for it, by code point. */
  readonly aliases: readonly string[];
  /** `name` and `aliases`, one a line: what full-text search reads. */
  readonly names: string;
  /** A designation of many bodies (各县(市、区)人民政府). */
  readonly isGroup: boolean;
}

export interface JurisdictionNode {
  /** GB/T 2260; the state is `000000`. */
  readonly code: string;
  readonly name: string;
  readonly level: AdministrativeLevel;
  /** Full names from the province down, itself included; empty for the state. */
  readonly path: readonly string[];
  readonly codes: readonly string[];
}

/**
 * What one document says of a work, on the relationship that leads to it (PROMULGATES, CITES): from all of them the work's
 * own properties are settled (see works.ts).
 */
export interface WorkClaim {
  /** The document number, folded: what tells works of one group apart. */
  readonly numberKey: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly titleKey: string | null;
  readonly level: string | null;
  readonly kind: string | null;
  /** Code of the jurisdiction that it applies in. */
  readonly place: string | null;
  readonly issuerIds: readonly string[];
}

/** A claim that gives a title. */
export interface TitledClaim extends WorkClaim {
  readonly title: string;
  readonly titleKey: string;
}

/** What `CITES` from a Plan carries: how the citing text words it, with the evidence. */
export interface CitationRelationship extends WorkClaim {
  readonly id: string;
  /** Within which places works have the number, where the text names the work by its number alone (see NumberedWorkRef); null elsewhere. */
  readonly numberScope: string | null;
  readonly documentId: string;
  readonly planOrder: number;
  readonly order: number;
  readonly relation: CitationRelation;
  readonly path: string;
  /** Null where the text names the work by its number alone. */
  readonly citedTitle: string | null;
  readonly citedNumber: string | null;
  /** Names of the bodies that the text names as issuers, and their ids, in the same order. */
  readonly citedIssuers: readonly string[];
  readonly citedIssuerIds: readonly string[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export type ResponsibilityType = 'LEADS' | 'SUPPORTS' | 'RESPONSIBLE_FOR';
