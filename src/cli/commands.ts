import { type Command, InvalidArgumentError, Option } from 'commander';

import type { ExitCode } from './exit-code.js';
import type { ExtractOptions } from './extract-command.js';
import type { ServeOptions } from './serve.js';
import type { StatusOptions } from './status-command.js';
import type { StoreOptions } from './with-store.js';

/** Adds one command with its options and help; `finish` hears how a run of it went. */
type AddCommand = (program: Command, finish: (code: ExitCode) => void) => void;

/** `--graph` of the commands that use the graph. */
function graphOption(): Option {
  return new Option('--graph <url>', 'the store, instead of GRAPH_URL: embedded:PATH, bolt://…, neo4j://…, neo4j+s://…');
}

function portOption(): Option {
  return new Option('--port <number>', 'where to listen; 0 takes a free port').env('PORT').default(4000).argParser(portOf);
}

function hostOption(): Option {
  return new Option('--host <address>', 'the address to listen on; 0.0.0.0 is every address of this machine').env('HOST').default('127.0.0.1');
}

function portOf(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return Number(value);
}

const addLoad: AddCommand = (program, finish) => {
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
};

const addExtract: AddCommand = (program, finish) => {
  program.command('extract')
    .summary('print what documents say, without a store')
    .description('Reads documents and prints what they say: one JSON object a document, one a line, every fact with its quote and span.')
    .argument('<file...>', 'documents: text, Markdown, web pages, Word files, PDF')
    .addOption(new Option('--format <format>', 'ndjson for programs, text for people').choices(['ndjson', 'text']).default('ndjson'))
    .addHelpText('after', '\nExamples:\n  zhengmai extract plan.txt > plan.ndjson\n  zhengmai extract --format text plan.txt | less')
    .action(async (files: string[], options: ExtractOptions) => {
      const { extractCommand } = await import('./extract-command.js');
      finish(await extractCommand(files, options));
    });
};

const addUnload: AddCommand = (program, finish) => {
  program.command('unload')
    .summary('take documents out of the graph')
    .description('Takes out what documents say, the exact inverse of load. What other documents cite stays, as a policy without a text.')
    .argument('<name...>', 'files, folders or globs as for load, the paths that documents were loaded from, or document numbers (文号)')
    .addOption(graphOption())
    .addHelpText('after', '\nExamples:\n  zhengmai unload plan.txt\n  zhengmai unload 南政办〔2023〕1号')
    .action(async (names: string[], options: StoreOptions) => {
      const { unloadCommand } = await import('./unload-command.js');
      finish(await unloadCommand(names, options));
    });
};

const addStatus: AddCommand = (program, finish) => {
  program.command('status')
    .summary('say what is in the graph')
    .description('Prints how much is in the graph, and its documents: number, title and the path that each was loaded from.')
    .addOption(new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text'))
    .addOption(graphOption())
    .addHelpText('after', '\nExamples:\n  zhengmai status\n  zhengmai status --format json | jq .counts')
    .action(async (options: StatusOptions) => {
      const { statusCommand } = await import('./status-command.js');
      finish(await statusCommand(options));
    });
};

const addExport: AddCommand = (program, finish) => {
  program.command('export')
    .summary('print the whole graph')
    .description('Prints the whole graph, one node or relationship a line, sorted: the same documents give the same bytes from either store.')
    .addOption(new Option('--format <format>', 'the form of the lines').choices(['ndjson']).default('ndjson'))
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  zhengmai export > graph.ndjson')
    .action(async (options: StoreOptions) => {
      const { exportCommand } = await import('./export-command.js');
      finish(await exportCommand(options));
    });
};

const addServe: AddCommand = (program, finish) => {
  program.command('serve')
    .summary('answer questions over GraphQL')
    .description('Serves the graph: /graphql, /schema.graphql, /healthz, /readyz, and a page on /. Waits for a store that is not there yet.')
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(graphOption())
    .addHelpText('after', '\nExamples:\n  zhengmai serve\n  PORT=8080 HOST=0.0.0.0 zhengmai serve --graph neo4j://graph.example:7687')
    .action(async (options: ServeOptions) => {
      const { serveCommand } = await import('./serve-commands.js');
      finish(await serveCommand(options));
    });
};

const addStart: AddCommand = (program, finish) => {
  program.command('start')
    .summary('load the documents that come with zhengmai, and serve')
    .description('What npm start runs: loads the documents of seeds/ where they are not loaded, then serves.')
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(graphOption())
    .action(async (options: ServeOptions) => {
      const { startCommand } = await import('./serve-commands.js');
      finish(await startCommand(options));
    });
};

/** In the order of the help. Each imports what it needs when it is called: `extract` starts no store. */
export const COMMANDS: readonly AddCommand[] = [addExtract, addLoad, addUnload, addStatus, addExport, addServe, addStart];
