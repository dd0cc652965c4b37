import type { Diagnostic } from '../diagnostic.js';
import { placedText, placesIn, type SourcePlace } from '../reading/places.js';
import type { SourceText } from '../reading/source-text.js';

/**
 * Warnings and errors in a document, a line each, with where they stand in the file: `name:line: warning: what (rule)`, as compilers say it, of a text;
 * `name (page 3): …`, `name (table 1, row 2, column 3): …` of other formats.
 */
export function warningLines(source: SourceText, diagnostics: readonly Diagnostic[]): readonly string[] {
  const placeAt = placesIn(placedText(source));
  return [...diagnostics]
    .filter(({ severity }) => severity !== 'information')
    .sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
    .map(({ span, severity, message, rule }) => `${source.path}${span ? inFile(placeAt(span) ?? {}) : ''}: ${severity}: ${message} (${rule})`);
}

/** A place as it stands behind the name of a file. */
function inFile({ line, page, lastPage, ...pieces }: SourcePlace): string {
  const pages = lastPage === undefined ? `page ${String(page)}` : `pages ${String(page)}–${String(lastPage)}`;
  const others = Object.entries(pieces).map(([kind, number]) => `${WORDS[kind] ?? kind} ${String(number)}`);
  const parts = [...(page === undefined ? [] : [pages]), ...others];
  return `${line === undefined ? '' : `:${String(line)}`}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

const WORDS: Readonly<Record<string, string>> = { textBox: 'text box' };
