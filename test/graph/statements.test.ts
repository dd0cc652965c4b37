import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { packageRoot } from '../../src/package-root.js';
import type { Shape } from '../../src/graph/statement.js';
import { statements } from '../../src/graph/statements.js';

const folder = join(packageRoot, 'cypher');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher')).map((file) => file.replaceAll('\\', '/').replace(/\.cypher$/, '')).sort();

/** `id string, limit integer`, as the head of a file gives it. */
function headShape(text: string, name: 'params' | 'returns'): Shape | undefined {
  const line = new RegExp(`^// ${name}: (?<shape>.+)$`, 'm').exec(text)?.groups?.['shape'];
  if (line === undefined) return undefined;
  return line === 'none' ? {} : Object.fromEntries(line.split(', ').map((part) => part.split(' '))) as Shape;
}

const code = (text: string) => text.split('\n').filter((line) => !line.startsWith('//')).join('\n');

describe('the statements', () => {
  it('are the files of cypher/, each once', () => {
    expect(statements.map((statement) => statement.name).sort()).toEqual(files);
  });

  it.each(statements.map((statement) => [statement.name, statement] as const))('%s says in its head what it does, takes and returns', (_, { text, params, returns }) => {
    expect(text).toMatch(/^\/\/ [A-Z].+[.:;)]\n/);
    expect(headShape(text, 'params')).toEqual(params);
    expect(headShape(text, 'returns')).toEqual(returns);
  });

  it.each(statements.map((statement) => [statement.name, statement] as const))('%s uses exactly the parameters that it takes', (_, { text, params }) => {
    const used = [...code(text).matchAll(/\$(?<name>\w+)/g)].map((match) => match.groups?.['name']);
    expect([...new Set(used)].sort()).toEqual(Object.keys(params).sort());
  });

  it.each(statements.filter((statement) => Object.keys(statement.returns).length > 0).map((statement) => [statement.name, statement] as const))('%s names every column that it returns', (_, { text, returns }) => {
    for (const column of Object.keys(returns)) expect(code(text)).toMatch(new RegExp(`\\b(?:AS )?${column}\\b`));
  });

  it('hold one statement a file', () => {
    for (const { text } of statements) expect(code(text)).not.toMatch(/;/);
  });
});
