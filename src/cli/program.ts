import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command, CommanderError, Option } from 'commander';

import { ZhengmaiError } from '../errors.js';
import { packageRoot } from '../package-root.js';
import { ExitCode } from './exit-code.js';
import type { ExtractOptions } from './extract-command.js';
import { sayError } from './messages.js';
import type { StoreOptions } from './with-store.js';

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

/** The commands, their options and their help. Each imports what it needs when it is called: `extract` starts no store. */
function zhengmaiProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('zhengmai')
    .description('Turns official Chinese policy documents (公文) into a knowledge graph in which every fact carries its exact words.')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('(zhengmai --help shows the commands)')
    .addHelpText('after', EXIT_CODES);
  addExtract(program, finish);
  addLoad(program, finish);
  return program;
}

/** `--graph` of the commands that use the graph. */
function graphOption(): Option {
  return new Option('--graph <url>', 'the store, instead of GRAPH_URL: embedded:PATH, bolt://…, neo4j://…, neo4j+s://…');
}

function addLoad(program: Command, finish: (code: ExitCode) => void): void {
  program.command('load')
    .summary('bring documents into the graph')
    .description('Reads documents and loads what they say: each is all in the graph or not at all. Those that are there already are unchanged, changed ones replaced.')
    .argument('<path...>', 'files, folders (their .txt and .md files), or globs in quotes')
    .addOption(graphOption())
    .addHelpText('after', "\nExamples:\n  zhengmai load plan.txt\n  zhengmai load documents/ '2024/**/*.txt'\n  zhengmai load --graph bolt://localhost:7687 documents/")
    .action(async (paths: string[], options: StoreOptions) => {
      const { loadCommand } = await import('./load-command.js');
      finish(await loadCommand(paths, options));
    });
}

function addExtract(program: Command, finish: (code: ExitCode) => void): void {
  program.command('extract')
    .summary('print what documents say, without a store')
    .description('Reads documents and prints what they say: one JSON object a document, one a line, every fact with its quote and span.')
    .argument('<file...>', 'documents (.txt, .md)')
    .addOption(new Option('--format <format>', 'ndjson for programs, text for people').choices(['ndjson', 'text']).default('ndjson'))
    .addHelpText('after', '\nExamples:\n  zhengmai extract plan.txt > plan.ndjson\n  zhengmai extract --format text plan.txt | less')
    .action(async (files: string[], options: ExtractOptions) => {
      const { extractCommand } = await import('./extract-command.js');
      finish(await extractCommand(files, options));
    });
}

const EXIT_CODES = `
Data goes to stdout, everything else to stderr.
Exit codes: 0 done, 1 failed, 2 misuse, 3 done in part (the lines on stderr say what is not).`;

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}
