import type { Diagnostic } from '../diagnostic.js';
import type { Span } from '../span.js';
import type { PieceStarts } from './places.js';

/** A document as read: everything after this stage points into `text`, which never changes again. */
export interface SourceText {
  /** As the caller named the file. */
  readonly path: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  /** `text/plain`, `text/markdown`, `text/html` … */
  readonly mediaType: string;
  /** The encoding that the bytes were decoded from, in WHATWG's name: `utf-8`. */
  readonly encoding: string;
  /** The decoded text; a byte-order mark is not part of it, line ends are as they were. */
  readonly text: string;
  /** Lines of the file's text before this one, where the file holds several documents. */
  readonly linesBefore?: number;
  /** Tables of data whose cells the format marks, in the order of the text. Each of their rows is a line, its cells parted by tabs. */
  readonly tables: readonly SourceTable[];
  /** Tables of the file before a text that is a part of it; none where it is the whole. */
  readonly tablesBefore?: number;
  /** Where pages, paragraphs, footnotes and text boxes of the file begin, in a format that has them. */
  readonly pieces?: PieceStarts;
  /** Files that a web page offers with its document, in the page's order; they are not read. */
  readonly attachments?: readonly SourceAttachment[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A link of a web page to a file. */
export interface SourceAttachment {
  /** The words that name it: those of the link, else what stands before it. */
  readonly name: string;
  /** What the file is called. */
  readonly fileName: string;
  /** The address as the page has it, relative to the page or whole. */
  readonly url: string;
  /** Where `name` stands in the text; absent where the page has it outside the document. */
  readonly span?: Span;
}

/** A table in the text: from its first cell to its last. */
export interface SourceTable extends Span {
  /** Cells in the order of the text. */
  readonly cells: readonly SourceCell[];
}

/** A cell of a table: its words in the text, and the part of the grid that it covers, counted from 0. */
export interface SourceCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}
