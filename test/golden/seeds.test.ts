import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { extractionRecord } from '../../src/cli/extraction-record.js';
import { packageRoot } from '../../src/package-root.js';
import { factsOf } from '../../src/pipeline.js';
import { seedPaths } from '../graph/seed-paths.js';

/** A fact a line, so that a change of the rules shows as the facts that it changes. */
function golden(record: Record<string, unknown>): string {
  return `${JSON.stringify(record, (key, value: unknown) => (key === 'text' ? undefined : value), 1)
    .replace(/\n\s+"(?=(?:start|end)":)/g, ' "')
    .replace(/\n\s+\}(?=[\s,])/g, ' }')}\n`;
}

describe('what is read from the five seeds', () => {
  it('finds the five', () => expect(seedPaths).toHaveLength(5));

  it.each(seedPaths.map((path) => basename(path)))('%s says what it said before; UPDATE=1 rewrites the golden output', async (name) => {
    const record = extractionRecord(await factsOf(join(packageRoot, 'seeds', name)));
    const said = golden({ ...record, source: { ...(record['source'] as object), path: basename(name) } });
    const file = join(packageRoot, 'test', 'golden', name.replace(/\.txt$/, '.json'));
    if (process.env['UPDATE'] === '1') writeFileSync(file, said);
    expect(said).toBe(readFileSync(file, 'utf8'));
  });
});
