import type { Diagnostic } from '../diagnostic.js';
import type { Outline } from '../segmentation/outline.js';
import type { ReadingReport } from './reading-report.js';
import type { Span } from '../span.js';

/** What a text says, as it words it: names are not resolved yet, nothing is added from outside the text. */
export interface Mentions {
  readonly outline: Outline;
  readonly header: HeaderMention;
  readonly plans: readonly PlanMention[];
  readonly report: ReadingReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** Values of the head, each as shown to people (line breaks inside them removed); undefined where the text has none. */
export interface HeaderMention {
  readonly title: string | undefined;
  /** 通知, 意见 … or the genre (方案, 计划 …) of a text that is the instrument itself. */
  readonly kind: string | undefined;
  readonly documentNumber: string | undefined;
  readonly indexNumber: string | undefined;
  /** Signing bodies in signing order, as written (run together or cut short as they stand). */
  readonly issuers: readonly NameMention[];
  readonly addressees: readonly string[];
  /** 成文日期, ISO 8601. */
  readonly issuedOn: string | undefined;
  /** 公开日期 of the page, ISO 8601. */
  readonly publishedOn: string | undefined;
  readonly disclosure: string | undefined;
}

/** A name as written, and where. */
export interface NameMention {
  readonly name: string;
  readonly span: Span;
}

export interface PlanMention {
  readonly title: string | undefined;
  readonly kind: string | undefined;
  readonly period: Period | undefined;
  readonly tasks: readonly TaskMention[];
  readonly responsibilities: readonly ResponsibilityMention[];
  readonly deadlines: readonly DeadlineMention[];
  readonly indicators: readonly IndicatorMention[];
  readonly citations: readonly CitationMention[];
  readonly citationsByNumber: readonly NumberCitationMention[];
}

/** Calendar years, both included. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

export type TaskKind = 'MEASURE' | 'SAFEGUARD';

export interface TaskMention {
  readonly path: string;
  readonly title: string;
  readonly kind: TaskKind;
  /** The heading as it stands. */
  readonly span: Span;
  /** The whole unit, with what stands under it. */
  readonly textSpan: Span;
}

export type Role = 'LEAD' | 'SUPPORT' | 'RESPONSIBLE';

export interface ResponsibilityMention {
  /** Path of the task that it is laid on. */
  readonly path: string;
  readonly role: Role;
  /** As written, made whole where the list cuts it short (市人社局、文广新局 → 市人社局, 市文广新局). */
  readonly name: string;
  /** The name as it stands in the note. */
  readonly span: Span;
}

/** DATE by a day; RECURRING each year, quarter or month; ONGOING without end (长期坚持); OTHER in words that are none of these. */
export type DeadlineKind = 'DATE' | 'RECURRING' | 'ONGOING' | 'OTHER';

export interface DeadlineMention {
  /** Path of the task that it holds for. */
  readonly path: string;
  /** Its words in one line: 2023年6月底前. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** The last day, ISO 8601; undefined where the words do not decide it. */
  readonly date: string | undefined;
  readonly span: Span;
}

export type Comparator = 'EQ' | 'GTE' | 'GT' | 'LTE' | 'LT' | 'APPROX' | 'RANGE';

export interface IndicatorMention {
  /** Path of the unit, or `preamble` / `notice`. */
  readonly path: string;
  readonly metric: string;
  readonly comparator: Comparator;
  readonly value: number;
  /** Upper end of a RANGE. */
  readonly valueHigh: number | undefined;
  /** As written, multiplier included: 万个, 亿元, %. */
  readonly unit: string;
  readonly targetYear: number | undefined;
  readonly baselineYear: number | undefined;
  readonly breakdown: readonly YearValue[];
  readonly span: Span;
}

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

export type CitationRelation = 'BASIS' | 'IMPLEMENTS' | 'AMENDS' | 'MENTIONS';

export interface CitationMention {
  /** Path of the unit, or `preamble` / `notice`. */
  readonly path: string;
  /** What stands between the brackets, line breaks removed. */
  readonly title: string;
  readonly documentNumber: string | undefined;
  /** Bodies that the text names as issuers, as written. */
  readonly issuers: readonly NameMention[];
  /** Whether the issuers stand before an earlier title of the same list, not before this one. */
  readonly issuersAreCarried: boolean;
  /** The place word before the brackets (省《…》, 我市《…》, 国家《…》), undefined where there is none. */
  readonly standsIn: string | undefined;
  /** The citation that introduced this title as a short one (以下简称《意见》). */
  readonly antecedent?: CitationMention;
  readonly relation: CitationRelation;
  /** From the opening bracket to the closing one. */
  readonly span: Span;
}

/** A document that the text names by its number alone: 根据国发〔2015〕43号文件精神. */
export interface NumberCitationMention {
  /** Path of the unit, or `preamble` / `notice`. */
  readonly path: string;
  /** Made whole where a list cuts it short (国发〔2015〕43号、44号). */
  readonly documentNumber: string;
  /** Bodies named right before the number, as written: 省政府办公厅 in 省政府办公厅鲁政办发〔2016〕3号. */
  readonly issuers: readonly NameMention[];
  readonly relation: CitationRelation;
  /** The number as it stands. */
  readonly span: Span;
}
