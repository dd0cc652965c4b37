import type { Diagnostic } from '../diagnostic.js';

/** A document as read: everything after this stage points into `text`, which never changes again. */
export interface SourceText {
  /** As the caller named the file. */
  readonly path: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  /** `text/plain`, `text/markdown` … */
  readonly mediaType: string;
  /** The encoding that the bytes were decoded from, in WHATWG's name: `utf-8`. */
  readonly encoding: string;
  /** The decoded text; a byte-order mark is not part of it, line ends are as they were. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}
