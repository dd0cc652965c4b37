import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import { jest } from '@jest/globals';

import { packageRoot } from '../../src/package-root.js';

/** A process takes a moment to start, and several where others are busy. */
jest.setTimeout(60_000);

const built = spawnSync(process.execPath, [join(packageRoot, 'scripts', 'build-if-needed.mjs')], { stdio: 'inherit' });
if (built.status !== 0) throw new Error('The command line cannot be tested: it does not build.');

export const cliEntry = join(packageRoot, 'dist', 'cli', 'main.js');

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts the built command line as a process of its own. Settings of the caller's shell do not reach it. */
export function startCli(args: readonly string[], { cwd, env }: CliOptions = {}): ChildProcess {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GRAPH_URL|NEO4J_|PORT$|HOST$|ZHENGMAI_|NODE_OPTIONS$)/.test(name)));
  return spawn(process.execPath, [cliEntry, ...args], { cwd, env: { ...clean, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs the built command line to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  const printed = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (part: string) => { printed.stdout += part; });
  child.stderr?.setEncoding('utf8').on('data', (part: string) => { printed.stderr += part; });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { code, ...printed };
}
