import type { ChildProcess } from 'node:child_process';

import { startCli, type CliOptions } from '../cli/run-cli.js';

export interface Serving {
  readonly process: ChildProcess;
  /** The address, once it is said on stdout or stderr. */
  readonly url: Promise<string>;
  readonly printed: { stdout: string; stderr: string };
  /** Sends a signal and waits for the end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts a serving command on a free port. */
export function startServing(command: 'serve' | 'start', { env, ...options }: CliOptions): Serving {
  const child = startCli([command], { ...options, env: { PORT: '0', ...env } });
  const printed = { stdout: '', stderr: '' };
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const url = new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const said = /http:\/\/[\d.]+:\d+/.exec(printed.stdout + printed.stderr);
      if (said) resolve(said[0]);
    };
    child.stdout?.setEncoding('utf8').on('data', (part: string) => { printed.stdout += part; look(); });
    child.stderr?.setEncoding('utf8').on('data', (part: string) => { printed.stderr += part; look(); });
    void ended.then(() => { reject(new Error(`ended without an address: ${printed.stderr}`)); });
  });
  return { process: child, url, printed, stop: (signal = 'SIGTERM') => { child.kill(signal); return ended; } };
}

export interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export async function ask(url: string, query: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return await response.json() as Answer;
}

export async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status;
}

/** Asks until the answer is the expected status, at most `seconds` long; resolves with the last one. */
export async function untilStatus(url: string, expected: number, seconds = 20): Promise<number> {
  let status = await statusOf(url);
  for (const deadline = Date.now() + seconds * 1000; status !== expected && Date.now() < deadline; status = await statusOf(url)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return status;
}
