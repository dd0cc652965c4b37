import type { Diagnostic } from '../diagnostic.js';
import type { SourceText } from '../reading/source-text.js';
import type { Span } from '../span.js';
import type { Column } from './columns/column.js';
import type { RunningText } from './passage.js';
import type { PassageAt } from './passages.js';

/** What a leaf is in the make-up of a 公文; `noise` is what a web page, a database or a scan added around it. */
export type LeafKind =
  | 'metadata'
  | 'title'
  | 'document-number'
  | 'addressees'
  | 'heading'
  | 'paragraph'
  | 'note'
  | 'signature'
  | 'date'
  | 'disclosure'
  | 'attachment'
  | 'page-mark'
  | 'noise'
  | 'blank';

/** The leaves of an outline tile the text: in order, without gap or overlap, from 0 to its length. */
export interface Leaf {
  readonly kind: LeafKind;
  readonly span: Span;
}

/** A numbered unit: 一、 or (一) or 1. or (1) or 第一条 with what stands under it. */
export interface Unit {
  /** The numbers of the headings above and of this one, as written, in Arabic digits: 三 → (一) → 1. is `3.1.1`. */
  readonly path: string;
  /** 1 for a unit that stands under no other. */
  readonly depth: number;
  /** Number and title as they stand in the text; a run-in heading ends before its first full stop. */
  readonly heading: Span;
  /** The title alone, without number and closing full stop. A line break or page mark may stand inside it. */
  readonly title: Span;
  /** The unit's own paragraphs, without heading, notes and children. */
  readonly body: readonly Span[];
  /** Responsibility notes (责任单位:…, (牵头单位:…)) that belong to this unit, brackets included. */
  readonly notes: readonly Span[];
  /** What the columns of a table say of the row that this is. */
  readonly said: readonly ColumnSaid[];
  /** Whether it names a group of a table's rows, and is nothing without them. */
  readonly isGroup: boolean;
  readonly children: readonly Unit[];
  /** From the heading to the end of the last child. */
  readonly span: Span;
}

/** A cell of a column of bodies or times (牵头单位, 完成时限), in the stretches that it stands in. */
export interface ColumnSaid {
  readonly column: Column;
  readonly spans: readonly Span[];
}

/** One plan: its title (missing where the text has none), what stands before the first heading, and its units. */
export interface PlanPart {
  readonly title: Span | undefined;
  readonly preamble: readonly Span[];
  readonly units: readonly Unit[];
  readonly span: Span;
}

/** The head of the instrument, wherever in the text its parts stand. */
export interface Head {
  /** The page's metadata block: a span a line (索引号:…, 发布机构:…). */
  readonly metadata: readonly Span[];
  readonly title: Span | undefined;
  readonly documentNumber: Span | undefined;
  readonly addressees: Span | undefined;
}

/** What stands under the covering notice or the text: the bodies that sign, and the date. */
export interface Signature {
  /** A span a signing line. */
  readonly issuers: readonly Span[];
  readonly date: Span | undefined;
  readonly disclosure: Span | undefined;
}

export interface Outline {
  readonly source: SourceText;
  /** The text without line breaks and page marks: what passages are slices of. */
  readonly running: RunningText;
  /** The passages of each plan, put here when they are first asked for. */
  readonly passages: Map<PlanPart, readonly PassageAt[]>;
  readonly leaves: readonly Leaf[];
  readonly head: Head;
  /** Paragraphs of the covering notice; undefined where the text itself is the instrument. */
  readonly notice: readonly Span[] | undefined;
  readonly signature: Signature;
  /** At least one for a text that has any body. */
  readonly plans: readonly PlanPart[];
  readonly diagnostics: readonly Diagnostic[];
}
