// Gives the tests of a run a Neo4j: that of NEO4J_TEST_URI, else one that is started here and stopped by the teardown.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startNeo4j, whatIsMissing } from './server.mjs';

/** What a test file holds that runs against both stores. */
const NEEDS_NEO4J = /\b(?:forEachStore|openBoth)\b/;

export default async function setUp(globalConfig) {
  const isGiven = process.env.NEO4J_TEST_URI !== undefined && process.env.NEO4J_TEST_URI !== '';
  const missing = isGiven || !isNeeded(globalConfig) ? undefined : whatIsMissing();
  if (missing !== undefined && process.env.ZHENGMAI_REQUIRE_NEO4J === '1') {
    throw new Error(`The tests must run against Neo4j (ZHENGMAI_REQUIRE_NEO4J=1), but ${missing}.`);
  }
  process.env.ZHENGMAI_TEST_LOCK = mkdtempSync(join(tmpdir(), 'zhengmai-lock-'));
  if (isGiven || !isNeeded(globalConfig)) return;
  if (missing === undefined) {
    const server = await startNeo4j();
    Object.assign(process.env, { NEO4J_TEST_URI: server.uri, NEO4J_TEST_USER: server.user, NEO4J_TEST_PASSWORD: server.password });
    globalThis.zhengmaiNeo4j = server;
    return;
  }
  process.env.ZHENGMAI_NEO4J_MISSING = missing;
}

/** A run of chosen files that touch no store goes without the seconds that a server takes. */
function isNeeded({ rootDir, testPathPatterns }) {
  const patterns = testPathPatterns?.patterns ?? [];
  const folder = join(rootDir, 'test');
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern).test(file)))
    .some((file) => NEEDS_NEO4J.test(readFileSync(file, 'utf8')));
}
