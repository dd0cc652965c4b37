import type { Diagnostic } from '../diagnostic.js';
import type { CitationMention, DeadlineMention, IndicatorMention, NumberCitationMention, Period, Role, TaskMention } from '../extraction/mentions.js';
import type { ReadingReport } from '../extraction/reading-report.js';
import type { SourceText } from '../reading/source-text.js';
import type { Span } from '../span.js';

export type AdministrativeLevel = 'NATIONAL' | 'PROVINCIAL' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP';

/** A place of the division table (GB/T 2260). The state itself has the code `000000` and an empty path. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
  readonly level: AdministrativeLevel;
  /** Full names from the province down to this place, itself included. */
  readonly path: readonly string[];
  /** Codes of `path`, from the province down, itself included. */
  readonly codes: readonly string[];
}

/** The outcome of a look-up; an ambiguous one names its candidates and picks none. */
export type Resolution<T> =
  | { readonly kind: 'resolved'; readonly value: T }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly T[] }
  | { readonly kind: 'unknown' };

/** A body under its full name. Two refs with the same `key` are one body. */
export interface OrganizationRef {
  /** `code|folded name`; a group has no code, a body of an unknown place has its document's key instead. */
  readonly key: string;
  readonly name: string;
  /** Another name that the text uses for it (市发展改革委), undefined where it is written in full. */
  readonly alias: string | undefined;
  /** 各县(市、区)人民政府, 各有关部门: a designation of many bodies, one node wherever it stands. */
  readonly isGroup: boolean;
  readonly jurisdiction: Jurisdiction | undefined;
}

/**
 * A work, by what is said of it. `workKey` is level, place and folded title: mentions with the same key are one work unless
 * they carry different document numbers.
 */
export interface PolicyRef {
  readonly workKey: string;
  readonly titleKey: string;
  readonly title: string;
  readonly documentNumber: string | undefined;
  readonly level: AdministrativeLevel | undefined;
  readonly kind: string | undefined;
  readonly jurisdiction: Jurisdiction | undefined;
  readonly issuers: readonly OrganizationRef[];
}

export interface Issuance {
  readonly organization: OrganizationRef;
  /** Where the name stands: signature, metadata block or title. */
  readonly span: Span;
}

export interface DocumentHead {
  /** Same for the same document wherever its file lies: number and title, else the file's name. */
  readonly documentKey: string;
  /** Undefined where the text has none; shown by its file's name then. */
  readonly title: string | undefined;
  readonly kind: string | undefined;
  readonly documentNumber: string | undefined;
  readonly indexNumber: string | undefined;
  readonly issuedOn: string | undefined;
  readonly publishedOn: string | undefined;
  readonly disclosure: string | undefined;
  readonly addressees: readonly string[];
  readonly issuers: readonly Issuance[];
  readonly jurisdiction: Jurisdiction | undefined;
}

export interface ResponsibilityFact {
  readonly path: string;
  readonly role: Role;
  readonly organization: OrganizationRef;
  readonly span: Span;
}

export interface CitationFact extends Omit<CitationMention, 'issuers' | 'issuersAreCarried' | 'standsIn' | 'antecedent'> {
  readonly level: AdministrativeLevel;
  readonly issuers: readonly OrganizationRef[];
  readonly policy: PolicyRef;
}

/** A work that is known by its number alone, until a text gives a title with that number. */
export interface NumberedWorkRef {
  readonly documentNumber: string;
  /** Undefined where the number's letters and the words before it do not tell. */
  readonly level: AdministrativeLevel | undefined;
  readonly jurisdiction: Jurisdiction | undefined;
  readonly issuers: readonly OrganizationRef[];
  /** Within which places works have this number: '' where its letters are one body's in the whole country, else the code of the citing text's place or its key. */
  readonly scope: string;
}

/** A citation that names a document by its number alone. */
export interface NumberCitationFact extends Omit<NumberCitationMention, 'issuers'> {
  readonly level: AdministrativeLevel | undefined;
  /** Those that the text names before the number. */
  readonly issuers: readonly OrganizationRef[];
  readonly work: NumberedWorkRef;
}

export interface PlanFacts {
  /** The plan as a work of its own. */
  readonly policy: PolicyRef;
  readonly title: string | undefined;
  readonly kind: string | undefined;
  readonly period: Period | undefined;
  readonly tasks: readonly TaskMention[];
  readonly responsibilities: readonly ResponsibilityFact[];
  readonly deadlines: readonly DeadlineMention[];
  readonly indicators: readonly IndicatorMention[];
  readonly citations: readonly CitationFact[];
  readonly citationsByNumber: readonly NumberCitationFact[];
}

/** Everything that one document says, names resolved: what `extract` prints and what the graph loads. */
export interface DocumentFacts {
  readonly source: SourceText;
  readonly document: DocumentHead;
  readonly plans: readonly PlanFacts[];
  /** What was recognised and what was passed over. */
  readonly report: ReadingReport;
  /** What is to be said of the text, by every stage that read it. */
  readonly diagnostics: readonly Diagnostic[];
}
