import type { Diagnostic } from '../diagnostic.js';
import type { DocumentFacts } from '../resolution/facts.js';
import type { ReadingProperties } from './model.js';

/** A document says so many things of one rule; further ones are counted by a last one without a place. */
const MOST_OF_A_RULE = 100;
/** Stands for no place: neither store keeps null in a list. */
export const NO_PLACE = -1;

/** The reading of a document as properties of its node: lists of equal length. */
export function readingPropertiesOf({ diagnostics, report }: DocumentFacts): ReadingProperties {
  const said = inOrder(summedUp(diagnostics));
  return {
    diagnosticRules: said.map(({ rule }) => rule), diagnosticSeverities: said.map(({ severity }) => severity.toUpperCase()), diagnosticMessages: said.map(({ message }) => message),
    diagnosticStarts: said.map(({ span }) => span?.start ?? NO_PLACE), diagnosticEnds: said.map(({ span }) => span?.end ?? NO_PLACE),
    parts: report.parts.map(({ part }) => part.toUpperCase().replaceAll('-', '_')), partCharacters: report.parts.map(({ characters }) => characters),
    noteCount: report.recognised.notes, tableCount: report.recognised.tables,
  };
}

function summedUp(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const kept = diagnostics.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_OF_A_RULE;
  });
  const rest = [...counts].filter(([, count]) => count > MOST_OF_A_RULE);
  return [...kept, ...rest.map(([rule, count]): Diagnostic => ({ rule, severity: 'warning', message: `${String(count - MOST_OF_A_RULE)} more of these are not listed.` }))];
}

/** First what has a place, in the order of the text; then what has none. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const placed = diagnostics.flatMap((one) => (one.span ? [{ ...one, at: one.span.start }] : [])).sort((a, b) => a.at - b.at);
  return [...placed, ...diagnostics.filter(({ span }) => span === undefined)];
}
