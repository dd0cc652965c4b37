import { countDiagnostics, newTally, summaryLines } from '../../src/cli/load-tally.js';
import type { Diagnostic } from '../../src/diagnostic.js';

const said = (rule: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic => ({ rule, severity, message: 'It is so.' });

describe('the summary of a load', () => {
  it('has a line for each rule, warnings first, and says how to see them', () => {
    const tally = newTally();
    countDiagnostics(tally, [said('numbering-gap'), said('numbering-gap'), said('no-date', 'information')]);
    countDiagnostics(tally, [said('no-date', 'information'), said('text-cut-off')]);
    expect(summaryLines(tally).slice(2)).toEqual([
      'Their reading says:',
      '  warning      numbering-gap  2 in 1 document',
      '  warning      text-cut-off   1 in 1 document',
      '  information  no-date        2 in 2 documents',
      'docs/reading.md explains each; `zhengmai extract FILE` shows where in a text (`warnings`), and over GraphQL `Document.diagnostics`.',
    ]);
  });

  it('has none where the readings say nothing', () => {
    expect(summaryLines(newTally())).toHaveLength(2);
  });
});
