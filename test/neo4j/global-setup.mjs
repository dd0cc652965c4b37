// What the tests of a run need, once for all of them: dist/ built, so that no two of its processes build at a time, and a Neo4j, that of
// NEO4J_TEST_URI or else one that is started here and stopped by the teardown; and whether there is a browser.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { whatBrowserIsMissing } from '../explorer/find-browser.mjs';
import { startNeo4j, whatIsMissing } from './server.mjs';

/** What a test file holds that runs what is built. */
const NEEDS_BUILD = /build-if-needed|run-cli|serving\.js|describeExplorer/;
/** What a test file holds that runs against both stores. */
const NEEDS_NEO4J = /\b(?:forEachStore|openBoth|describeExplorerOnEachStore)\b/;
/** What a test file holds that opens pages. */
const NEEDS_BROWSER = /\b(?:describeExplorer|describeInBrowser)/;

export default async function setUp(globalConfig) {
  const sources = sourcesOf(globalConfig);
  if (sources.some((source) => NEEDS_BUILD.test(source))) build(globalConfig.rootDir);
  if (sources.some((source) => NEEDS_BROWSER.test(source))) lookForBrowser();
  const needsNeo4j = sources.some((source) => NEEDS_NEO4J.test(source));
  const isGiven = process.env.NEO4J_TEST_URI !== undefined && process.env.NEO4J_TEST_URI !== '';
  const missing = isGiven || !needsNeo4j ? undefined : whatIsMissing();
  if (missing !== undefined && process.env.ZHENGMAI_REQUIRE_NEO4J === '1') {
    throw new Error(`The tests must run against Neo4j (ZHENGMAI_REQUIRE_NEO4J=1), but ${missing}.`);
  }
  process.env.ZHENGMAI_TEST_LOCK = mkdtempSync(join(tmpdir(), 'zhengmai-lock-'));
  if (isGiven || !needsNeo4j) return;
  if (missing === undefined) {
    const server = await startNeo4j();
    Object.assign(process.env, { NEO4J_TEST_URI: server.uri, NEO4J_TEST_USER: server.user, NEO4J_TEST_PASSWORD: server.password });
    globalThis.zhengmaiNeo4j = server;
    return;
  }
  process.env.ZHENGMAI_NEO4J_MISSING = missing;
}

/** The test files that were chosen: a run that touches no store goes without the seconds that a server takes. */
function sourcesOf({ rootDir, testPathPatterns }) {
  const patterns = testPathPatterns?.patterns ?? [];
  const folder = join(rootDir, 'test');
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern).test(file)))
    .map((file) => readFileSync(file, 'utf8'));
}

function lookForBrowser() {
  const missing = whatBrowserIsMissing();
  if (missing === undefined) return;
  if (process.env.ZHENGMAI_REQUIRE_BROWSER === '1') throw new Error(`The tests must run in a browser (ZHENGMAI_REQUIRE_BROWSER=1), but ${missing}: install chromium, or set CHROMIUM_PATH.`);
  process.env.ZHENGMAI_BROWSER_MISSING = missing;
}

function build(rootDir) {
  const built = spawnSync(process.execPath, [join(rootDir, 'scripts', 'build-if-needed.mjs')], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The tests run what is built, and it does not build.');
}
