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

  it('carry page, paragraph or cell in other formats, and both pages where their words run over the end of one', () => {
    const text = '一\n二三\n四\t五';
    const cells = [{ start: 5, end: 6, row: 0, column: 0, rowSpan: 1, columnSpan: 1 }, { start: 7, end: 8, row: 0, column: 1, rowSpan: 1, columnSpan: 1 }];
    const pdf: SourceText = { ...source, path: 'plan.pdf', mediaType: 'application/pdf', text, tables: [{ start: 5, end: 8, cells }], pieces: { pages: [0, 3], paragraphs: [], footnotes: [], textBoxes: [] } };
    const across: Diagnostic = { ...warning('across'), span: { start: 2, end: 4 } };
    expect(warningLines(pdf, [warning('cell', 7), across, warning('first', 0)])).toEqual([
      'plan.pdf (page 1): warning: trouble of first (first)', 'plan.pdf (pages 1–2): warning: trouble of across (across)', 'plan.pdf (page 2, table 1, row 1, column 2): warning: trouble of cell (cell)',
    ]);
    const docx: SourceText = { ...source, path: 'plan.docx', mediaType: 'application/docx', pieces: { pages: [], paragraphs: [0, 2], footnotes: [], textBoxes: [5] } };
    expect(warningLines(docx, [warning('second', 2), warning('box', 5)])).toEqual(['plan.docx (paragraph 2): warning: trouble of second (second)', 'plan.docx (text box 1): warning: trouble of box (box)']);
  });

  it('come first and without a line where they have no place in the text', () => {
    expect(warningLines(source, [warning('placed', 0), warning('whole')])).toEqual(['plan.txt: warning: trouble of whole (whole)', 'plan.txt:1: warning: trouble of placed (placed)']);
  });

  it('are all that is said: what was passed over as a matter of information has no line', () => {
    expect(warningLines(source, [{ ...warning('no-date'), severity: 'information' }])).toEqual([]);
  });
});
