import { ZhengmaiError } from '../errors.js';
import { markSchema, SCHEMA_VERSION, schemaVersion } from './schema.js';
import type { Statement } from './statement.js';
import type { GraphTransaction } from './store.js';

/** Runs statements one by one, each for itself: an engine takes no schema change within a transaction of others. */
export type RunAlone = GraphTransaction['run'];

/**
 * Makes the schema of an empty store; one that is there already is left as it is.
 * @throws ZhengmaiError STORE_VERSION where the graph is of another version.
 */
export async function migrate(run: RunAlone, ddl: readonly Statement[], location: string): Promise<void> {
  if ((await versionOf(run)) === undefined) {
    for (const statement of ddl) await run(statement, {});
    await run(markSchema, { version: SCHEMA_VERSION });
  }
  await checkVersion(run, location);
}

/** @throws ZhengmaiError STORE_VERSION where the graph is of another version, or has none. */
export async function checkVersion(run: RunAlone, location: string): Promise<void> {
  const version = await versionOf(run);
  if (version === SCHEMA_VERSION) return;
  throw new ZhengmaiError('STORE_VERSION', version === undefined
    ? `The graph at ${location} has no schema (it was emptied or restored without it): restart zhengmai to make it anew.`
    : `The graph at ${location} is of version ${version} and this zhengmai writes version ${SCHEMA_VERSION}: use the zhengmai that made it, or load the documents into a new graph.`);
}

async function versionOf(run: RunAlone): Promise<number | undefined> {
  const [row] = await run(schemaVersion, {});
  return row?.version;
}
