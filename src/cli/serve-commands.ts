import { DEFAULT_GRAPH_URL } from '../graph/graph-url.js';
import { documentsDone, factsLine, type LoadTally } from './load-tally.js';
import { loadSeeds } from './seeds.js';
import { serve, type ServeOptions } from './serve.js';
import { environmentWith } from './with-store.js';

/** Answers questions over the graph as it is. */
export async function serveCommand(options: ServeOptions): Promise<never> {
  return serve(options, async () => undefined, (url) => { announce(whereLines(url)); });
}

/** Loads the package's own documents where they are not loaded, and answers questions. */
export async function startCommand(options: ServeOptions): Promise<never> {
  let loaded: readonly string[] = [];
  return serve(
    options,
    async (store) => { loaded = seedLines(await loadSeeds(store), environmentWith(options.graph)['GRAPH_URL'] ?? DEFAULT_GRAPH_URL); },
    (url) => { announce([...loaded, ...whereLines(url), ...questionLines(url)]); },
  );
}

/** On stdout: it is what these commands have to say, and where a script looks for the address. */
function announce(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function seedLines(tally: LoadTally, graph: string): readonly string[] {
  const { loaded, replaced } = tally.outcomes;
  const done = loaded + replaced === 0 ? `The ${documentsDone(tally)} documents of seeds/ are in ${graph}.` : `Loaded ${loaded + replaced} documents of seeds/ into ${graph}.`;
  return [done, factsLine(tally)];
}

function whereLines(url: string): readonly string[] {
  return [
    `Listening on ${url}`,
    `  questions: ${url}/graphql (GraphiQL in a browser)`,
    `  what is in the graph: ${url}/`,
    `  the schema: ${url}/schema.graphql`,
    'Ctrl-C stops.',
  ];
}

const QUESTION = '{ plans(filter: { levels: [PREFECTURE, COUNTY] }) { nodes { title citations(filter: { policyLevels: [NATIONAL] }) { nodes { relation policy { title } } } } } }';

function questionLines(url: string): readonly string[] {
  return [
    'A question to try: which national documents does each city plan cite?',
    `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: QUESTION })}'`,
  ];
}
