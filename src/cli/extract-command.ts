import { exitCodeOf, type ExitCode } from './exit-code.js';
import { extractionOutline } from './extraction-outline.js';
import { extractionRecord } from './extraction-record.js';
import { sayFileError, say } from './messages.js';
import { readFileFacts } from './read-files.js';
import { print } from './standard-output.js';
import { warningLines } from './warning-lines.js';
import type { DocumentFacts } from '../resolution/facts.js';

export interface ExtractOptions {
  /** `ndjson`: an object a document, one a line. `text`: an outline for people, warnings on stderr. */
  readonly format: 'ndjson' | 'text';
}

/** Prints what each file says, without a store. */
export async function extractCommand(files: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const render = options.format === 'text' ? renderText : renderRecord;
  const count = { done: 0, failed: 0 };
  await print(rendered(files, render, count));
  return exitCodeOf(count.done, count.failed);
}

async function* rendered(files: readonly string[], render: (facts: DocumentFacts) => string, count: { done: number; failed: number }): AsyncGenerator<string> {
  for (const path of files) {
    const outcome = await readFileFacts(path);
    if (outcome.kind === 'unread') {
      count.failed++;
      sayFileError(path, outcome.error);
      continue;
    }
    count.done++;
    for (const facts of outcome.documents) yield `${render(facts)}\n`;
  }
}

function renderRecord(facts: DocumentFacts): string {
  return JSON.stringify(extractionRecord(facts));
}

/** Warnings go to stderr here; the record of the other format carries them itself. */
function renderText(facts: DocumentFacts): string {
  for (const line of warningLines(facts.source, facts.diagnostics)) say(line);
  return extractionOutline(facts).join('\n');
}
