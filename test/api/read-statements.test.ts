import { readStatements } from '../../src/graph/read-statements.js';
import type { Statement } from '../../src/graph/statement.js';

const statements = Object.values<Statement>(readStatements).map((statement) => [statement.name, statement.text.replaceAll(/^\/\/.*$/gm, '')] as const);

describe('the statements that read', () => {
  it.each(statements)('%s starts each pattern from the node that is known: the embedded engine walks from left to right', (_, text) => {
    expect(text).not.toMatch(/\(\w*(?::\w+)?\)-\[[^\]]*\]->\([\w:]* \{/);
    expect(text).not.toMatch(/(?:EXISTS|COUNT) \{ (?:MATCH )?\(\w*:\w+\)-\[[^\]]*\]->\(\w+\)/);
  });

  it.each(statements)('%s writes nothing, and takes every value as a parameter', (_, text) => {
    expect(text).not.toMatch(/\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/);
    expect(text).not.toMatch(/"/);
  });

  it.each(statements.filter(([, text]) => text.includes('$limit')))('%s cuts its page by the key and then by the id, in either direction', (_, text) => {
    expect(text).toMatch(/key > \$low OR \(key = \$low AND id > \$lowId\)/);
    expect(text).toMatch(/ORDER BY CASE WHEN \$ascending THEN key END ASC, CASE WHEN \$ascending THEN id END ASC,/);
  });
});
