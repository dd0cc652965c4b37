import type { Span } from './span.js';

/**
 * Trouble in a document, as a value: the document is still read as far as it goes.
 * `rule` names the rule that saw it (kebab-case); `span` is missing where the trouble has no place in the text.
 */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: 'warning' | 'error';
  readonly message: string;
  readonly span?: Span;
}
