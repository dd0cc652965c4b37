// A real Neo4j for tests and benchmarks: a process of its own, from Maven Central, on a free port and a temporary home.
// Plain JavaScript, because jest's global setup is loaded without a transform.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import neo4j from 'neo4j-driver';

export const NEO4J_VERSION = '5.26.26';
const USER = 'neo4j';
const PASSWORD = 'zhengmai-test';
const START_SECONDS = 120;

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'zhengmai', `neo4j-${NEO4J_VERSION}`);

/** Why a server cannot be started here; undefined where it can. */
export function whatIsMissing() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (version < 17) return version === 0 ? 'there is no Java' : `Java is of version ${version}, and 17 or later is needed`;
  if (existsSync(join(cache, 'lib'))) return undefined;
  return spawnSync('mvn', ['-version']).status === 0 ? undefined : 'there is no Maven to fetch it with';
}

/** Fetches the server's jars once, into the user's cache: a folder that is there is whole. */
function fetchJars() {
  if (existsSync(join(cache, 'lib'))) return;
  process.stderr.write(`Fetching Neo4j ${NEO4J_VERSION} (120 MB, once) into ${cache} …\n`);
  mkdirSync(cache, { recursive: true });
  const part = mkdtempSync(join(cache, 'part-'));
  const fetched = spawnSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${part}`], { cwd: here, encoding: 'utf8' });
  if (fetched.status !== 0) {
    rmSync(part, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Neo4j: ${(fetched.stdout || fetched.stderr || String(fetched.error)).trim().split('\n').slice(0, 3).join(' ')}`);
  }
  if (!existsSync(join(cache, 'lib'))) renameSync(part, join(cache, 'lib'));
}

/** A port of this machine that nobody listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function configure(home, port) {
  for (const folder of ['conf', 'data', 'logs', 'run', 'plugins', 'import']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), [
    `server.bolt.listen_address=127.0.0.1:${port}`, `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false', 'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m', 'db.tx_log.rotation.retention_policy=false',
  ].join('\n') + '\n');
}

async function untilReady(uri, child) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, PASSWORD), { connectionTimeout: 2000 });
  try {
    for (const deadline = Date.now() + START_SECONDS * 1000; ;) {
      try {
        await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
        return;
      } catch (error) {
        if (child.exitCode !== null) throw new Error(`Neo4j ended while starting, with exit code ${child.exitCode}`);
        if (Date.now() > deadline) throw new Error(`Neo4j was not ready within ${START_SECONDS} s`, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  } finally {
    await driver.close();
  }
}

/**
 * Starts a server and waits until it answers. With `home` and `port`, one that was stopped starts again over its data.
 * @returns {Promise<{ uri: string, user: string, password: string, home: string, port: number, stop: () => Promise<void>, halt: () => Promise<void> }>}
 */
export async function startNeo4j(options = {}) {
  fetchJars();
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'zhengmai-neo4j-'));
  const port = options.port ?? await freePort();
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const classes = ['-cp', join(cache, 'lib', '*')];
  if (!options.home) {
    configure(home, port);
    const password = spawnSync('java', [...classes, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', PASSWORD], { env: environment, encoding: 'utf8' });
    if (password.status !== 0) throw new Error(`Neo4j did not take a password: ${password.stderr}`);
  }
  const child = spawn('java', [
    '-Xms256m', '-Xmx768m', ...classes, '--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`,
  ], { env: environment, stdio: 'ignore' });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  /** Ends the server and keeps its data. */
  const halt = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20_000).unref())]);
    kill();
    process.removeListener('exit', kill);
  };
  /** Ends the server at once and its data with it. */
  const stop = async () => {
    kill();
    await ended;
    process.removeListener('exit', kill);
    rmSync(home, { recursive: true, force: true });
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await untilReady(uri, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: USER, password: PASSWORD, home, port, stop, halt };
}
