import type { Diagnostic } from '../diagnostic.js';
import type { SourceText } from '../reading/source-text.js';

/** Warnings and errors in a document, a line each: `name:line: warning: what (rule)`, as compilers say it. */
export function warningLines(source: SourceText, diagnostics: readonly Diagnostic[]): readonly string[] {
  const lineAt = lineCounter(source.text, source.linesBefore);
  return [...diagnostics]
    .filter(({ severity }) => severity !== 'information')
    .sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
    .map((diagnostic) => {
      const place = diagnostic.span ? `${source.path}:${lineAt(diagnostic.span.start)}` : source.path;
      return `${place}: ${diagnostic.severity}: ${diagnostic.message} (${diagnostic.rule})`;
    });
}

/** Line numbers, from 1, for offsets that are asked for in ascending order: one walk through the text in all. */
function lineCounter(text: string, before = 0): (offset: number) => number {
  let line = before + 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
