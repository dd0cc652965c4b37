import { readFileSync } from 'node:fs';

import { readingWords } from '../../../src/explorer/views/plan/reading-words.js';

describe('the words of the reading', () => {
  it('have a Chinese name for every rule that the documentation lists, and for no other', () => {
    const [, section = ''] = readFileSync('docs/reading.md', 'utf8').split('## What is passed over, and said');
    const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
    const rules = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, rule = '']) => rule));
    expect(rules.length).toBeGreaterThan(20);
    expect(Object.keys(readingWords.zh.rules).sort()).toEqual(rules.sort());
  });
});
