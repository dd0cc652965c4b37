import { warningLines } from '../../src/cli/warning-lines.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import type { SourceText } from '../../src/reading/source-text.js';

const source: SourceText = { path: 'plan.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8', text: '一\n二\r\n三', tables: [], diagnostics: [] };
const warning = (rule: string, start?: number): Diagnostic => ({ rule, severity: 'warning', message: `trouble of ${rule}`, ...(start === undefined ? {} : { span: { start, end: start + 1 } }) });

describe('warnings', () => {
  it('carry the line on which they stand, in the order of the text', () => {
    expect(warningLines(source, [warning('late', 5), warning('early', 0), warning('middle', 2)])).toEqual([
      'plan.txt:1: warning: trouble of early (early)', 'plan.txt:2: warning: trouble of middle (middle)', 'plan.txt:3: warning: trouble of late (late)',
    ]);
  });

  it('come first and without a line where they have no place in the text', () => {
    expect(warningLines(source, [warning('placed', 0), warning('whole')])).toEqual(['plan.txt: warning: trouble of whole (whole)', 'plan.txt:1: warning: trouble of placed (placed)']);
  });

  it('are all that is said: what was passed over as a matter of information has no line', () => {
    expect(warningLines(source, [{ ...warning('no-date'), severity: 'information' }])).toEqual([]);
  });
});
