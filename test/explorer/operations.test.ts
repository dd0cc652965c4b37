import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, concatAST, parse, print, separateOperations, validate, type DocumentNode, type OperationDefinitionNode } from 'graphql';

import { packageRoot } from '../../src/package-root.js';
import { openBoth, WAIT, type TestGraph } from '../graph/stores.js';
import { loadSeeds, serve, type Answer, type Served } from '../api/served.js';
import { idsOf } from './views.js';

const explorerFolder = join(packageRoot, 'src', 'explorer');
const files = readdirSync(explorerFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql')).sort();
const schemaFolder = join(packageRoot, 'schema');
const schema = buildSchema(readdirSync(schemaFolder).map((file) => readFileSync(join(schemaFolder, file), 'utf8')).join('\n'));
/** All operations and fragments of the explorer: one name each. */
const all = concatAST(files.map((file) => parse(readFileSync(join(explorerFolder, file), 'utf8'))));
/** Each operation with the fragments that it uses. */
const operations = Object.entries(separateOperations(all));

/** Values for the variables that an operation cannot be asked without, or that say what is wanted: of things that the seeds have. */
function variablesOf(document: DocumentNode, id: string, metric: string): Readonly<Record<string, unknown>> {
  const [operation] = document.definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition');
  return Object.fromEntries((operation?.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const value = valueOf(variable.name.value, print(type), id, metric);
    return value === undefined ? [] : [[variable.name.value, print(type).startsWith('[') ? [value] : value]];
  }));
}

function valueOf(name: string, type: string, id: string, metric: string): unknown {
  if (type.includes('ID!')) return id;
  if (name === 'metrics') return metric;
  if (!type.endsWith('!')) return name === 'first' ? 3 : undefined;
  return { Int: 3, String: '教育', LineageDirection: 'UPSTREAM', SearchType: 'PLAN', AdministrativeLevel: 'PREFECTURE' }[type.replace(/[[\]!]/g, '')] ?? {};
}

describe('the operations of the explorer', () => {
  let graphs: readonly TestGraph[] = [];
  let served: readonly Served[] = [];
  let ids: readonly string[] = [];
  let metric = '';
  beforeAll(async () => {
    graphs = await openBoth();
    for (const { store } of graphs) await loadSeeds(store);
    served = await Promise.all(graphs.map(({ store }) => serve(store)));
    const found = await idsOf(served[0]!);
    ids = [found.plan, found.organization, found.citation];
    metric = found.metric;
  }, WAIT);
  afterAll(async () => {
    await Promise.all(served.map((one) => one.stop()));
    await Promise.all(graphs.map((graph) => graph.dispose()));
  });

  it('are what the schema allows, each under a name of its own, each fragment used', () => {
    expect(operations.length).toBeGreaterThan(20);
    expect(validate(schema, all)).toEqual([]);
  });

  it.each(operations)('%s is answered without an error, by both stores alike, with something in it', async (name, document) => {
    const answers: Answer[] = [];
    for (const id of ids) {
      const variables = variablesOf(document, id, metric);
      const ofEach = await Promise.all(served.map((one) => one.ask(print(document), variables)));
      for (const { errors, data } of ofEach) expect({ name, variables, errors, data }).toEqual({ name, variables, errors: undefined, data: ofEach[0]?.data });
      answers.push(ofEach[0]!);
    }
    expect(answers.some(({ data }) => Object.values(data ?? {}).some((value) => value !== null))).toBe(true);
  }, WAIT);
});
