import type { Span } from './span.js';

/**
 * How much a diagnostic matters: `information` says what was passed over or is not there, as excerpts and pages often have it; a `warning` says
 * that something read may be wrong or missing; an `error` that a part could not be read.
 */
export type Severity = 'information' | 'warning' | 'error';

/**
 * Trouble in a document, as a value: the document is still read as far as it goes.
 * `rule` names the rule that saw it (kebab-case); `span` is missing where the trouble has no place in the text.
 */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
}
