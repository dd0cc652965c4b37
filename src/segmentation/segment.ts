import type { SourceText } from '../reading/source-text.js';
import type { Outline } from './outline.js';

/** Finds the parts of a 公文. */
export function segment(source: SourceText): Outline {
  const span = { start: 0, end: source.text.length };
  return {
    source, leaves: [{ kind: 'paragraph', span }], notice: undefined, diagnostics: [],
    head: { metadata: [], title: undefined, documentNumber: undefined, addressees: undefined },
    signature: { issuers: [], date: undefined, disclosure: undefined },
    plans: [{ title: undefined, preamble: [span], units: [], span }],
  };
}
