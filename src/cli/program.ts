import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command, CommanderError } from 'commander';

import { ZhengmaiError } from '../errors.js';
import { packageRoot } from '../package-root.js';
import { ExitCode } from './exit-code.js';
import { sayError } from './messages.js';
import { COMMANDS } from './commands.js';

/** Runs one command line (without node and script) and says how it went. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = ExitCode.done;
  const program = zhengmaiProgram((outcome) => { code = outcome; });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOfFailure(error);
  }
}

function exitCodeOfFailure(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.misuse;
  sayError(error);
  return error instanceof ZhengmaiError && error.code === 'BAD_USAGE' ? ExitCode.misuse : ExitCode.failed;
}

function zhengmaiProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('zhengmai')
    .description('Turns official Chinese policy documents (公文) into a knowledge graph in which every fact carries its exact words.')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('(zhengmai --help shows the commands)')
    .addHelpText('after', EXIT_CODES);
  for (const add of COMMANDS) add(program, finish);
  return program;
}

const EXIT_CODES = `
What was asked for goes to stdout, messages go to stderr.
Exit codes: 0 done, 1 failed, 2 misuse, 3 done in part (the lines on stderr say what is not).`;

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}
