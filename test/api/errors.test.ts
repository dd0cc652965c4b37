import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { NETWORK_LIMIT } from '../../src/api/co-lead-network.js';
import { apiErrorCodes } from '../../src/api/errors.js';
import { LINEAGE_DEPTH_LIMIT } from '../../src/api/lineage/links.js';
import { METRICS_LIMIT, POINT_LIMIT } from '../../src/api/metrics/series.js';
import { PAGE_LIMIT } from '../../src/api/paging/page-request.js';
import { COST_LIMIT, DEPTH_LIMIT, ROOT_FIELD_LIMIT } from '../../src/api/query-limits.js';
import { ZhengmaiError } from '../../src/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import { packageRoot } from '../../src/package-root.js';
import { stores, WAIT, type TestGraph } from '../graph/stores.js';
import { loadMade, question, serve, type Served } from './served.js';

let graph: TestGraph;
let served: Served;
/** What the store throws at each read; undefined where it works. */
let trouble: Error | undefined;

beforeAll(async () => {
  graph = await stores[0]!.open();
  await loadMade(graph.store);
  served = await serve(troubled(graph.store));
}, WAIT);
afterAll(async () => {
  await served.stop();
  await graph.dispose();
});
afterEach(() => { trouble = undefined; });

function troubled(store: GraphStore): GraphStore {
  const or = <T>(work: () => Promise<T>): Promise<T> => (trouble ? Promise.reject(trouble) : work());
  return {
    kind: store.kind, write: (work) => store.write(work), close: () => store.close(),
    read: (statement, params) => or(() => store.read(statement, params)),
    candidates: (field, words, limit) => or(() => store.candidates(field, words, limit)),
    ready: () => or(() => store.ready()),
  };
}

const deep = (levels: number) => `{ plans { nodes ${'{ citedBy(first: 1) { nodes { plan '.repeat(levels)} { id } ${'} } }'.repeat(levels)} } }`;

describe('an error says what was wrong, with its code and the limit', () => {
  it.each([
    ['a page of a million', '{ documents(first: 1000000) { nodes { id } } }', 'PAGE_TOO_LARGE', /1000000; a page has at most 100/],
    ['a page of 101 under a parent', '{ plans { nodes { tasks(last: 101) { totalCount } } } }', 'PAGE_TOO_LARGE', /`last` is 101.*100/],
    ['a negative page', '{ documents(first: -1) { nodes { id } } }', 'BAD_USER_INPUT', /`first` is -1.*0 to 100/],
    ['first and last at once', '{ documents(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT', /`first` or `last`/],
    ['a cursor that is none', '{ documents(after: "💥") { nodes { id } } }', 'BAD_CURSOR', /`after` is not a cursor/],
    ['a lineage of ten thousand', 'query ($id: ID = "") { lineage(id: $id, direction: BOTH, depth: 10000) { truncated } }', 'DEPTH_TOO_LARGE', /10000.*at most 10/],
    ['a lineage of none', '{ lineage(id: "x", direction: BOTH, depth: 0) { truncated } }', 'BAD_USER_INPUT', /1 to 10/],
    ['a side of a lineage that is too long', '{ lineage(id: "x", direction: BOTH, upstreamDepth: 11) { truncated } }', 'DEPTH_TOO_LARGE', /`upstreamDepth` is 11.*at most 10/],
    ['a side of a lineage below none', '{ lineage(id: "x", direction: BOTH, downstreamDepth: -1) { truncated } }', 'BAD_USER_INPUT', /`downstreamDepth` is -1.*0 to 10/],
    ['too many nodes', `{ nodes(ids: [${'"a",'.repeat(101)}]) { id } }`, 'PAGE_TOO_LARGE', /101 ids; at most 100/],
    ['a network of a million', '{ coLeadNetwork(limit: 1000000) { truncated } }', 'BAD_USER_INPUT', /1000000.*1 to 300/],
    ['a network of everything and its tasks', '{ coLeadNetwork(limit: 300) { edges { tasks(first: 100) { nodes { id title path plan { title } } } } } }', 'QUERY_TOO_COMPLEX', /at most 500000/],
    ['twenty-one metrics at once', `{ indicatorComparison(metrics: [${'"a",'.repeat(21)}]) { pointCount } }`, 'BAD_USER_INPUT', /21 keys; at most 20/],
    ['an empty search', '{ search(query: " ") { totalCount } }', 'BAD_USER_INPUT', /no word/],
    ['a search for a book', `{ search(query: "${'教'.repeat(201)}") { totalCount } }`, 'BAD_USER_INPUT', /at most 200/],
    ['a date that is none', '{ documents(filter: { issuedFrom: "2023年1月" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /2023-01-12/],
    ['a field that is not there', '{ documents { nodes { name } } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "name"/],
    ['no GraphQL', '{ documents', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['fragments in a circle', 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED', /Cannot spread/],
    ['a query of many levels', deep(8), 'QUERY_TOO_COMPLEX', /levels deep; at most 20/],
    ['forty-one questions at once', `{ ${Array.from({ length: 41 }, (_, i) => `a${i}: corpus { tasks }`).join(' ')} }`, 'QUERY_TOO_COMPLEX', /41 questions.*at most 40/],
    ['pages in pages in pages', '{ plans(first: 100) { nodes { citations(first: 100) { nodes { policy { citedBy(first: 100) { nodes { id } } } } } } } }', 'QUERY_TOO_COMPLEX', /at most 500000/],
    ['a query of ten thousand words', `{ ${'corpus { tasks } '.repeat(2_500)} }`, 'GRAPHQL_PARSE_FAILED', /token/],
  ])('%s', async (_, query, code, message) => {
    const { errors } = await served.ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('a cursor of another list, and of the same list with another filter', async () => {
    const { plans } = await served.data('{ plans(first: 1) { pageInfo { endCursor } } }');
    for (const list of ['documents', 'plans(filter: { levels: [COUNTY] },', 'plans(orderBy: { field: TITLE, direction: DESC },']) {
      const { errors } = await served.ask(`{ ${list.includes('(') ? list : `${list}(`} after: "${plans.pageInfo.endCursor}") { totalCount } }`);
      expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('a cursor of another list') as string, extensions: { code: 'BAD_CURSOR', argument: 'after' } });
    }
  });

  it('a variable that is missing', async () => {
    expect((await served.ask(question('02-plan'))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('what is not there', () => {
  const nobody = Buffer.from('Policy:nobody').toString('base64url');

  it('is null: an unknown id, an id of ours in other letters, no id at all', async () => {
    expect(await served.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } node(id: "nonsense") { id } document(number: "无") { id } }', { ids: [nobody, `${nobody}=`, '', '💥'] }))
      .toEqual({ nodes: [null, null, null, null], node: null, document: null });
    expect(await served.data(question('08-lineage'), { id: nobody, direction: 'BOTH', depth: 1 })).toEqual({ lineage: null });
  });

  it('is found by no filter: ids of another type, and lists that are given empty', async () => {
    const { documents } = await served.data('{ documents(first: 1) { nodes { id } } }');
    const { plans, none, all } = await served.data('query ($ids: [ID!]) { plans(filter: { ids: $ids }) { totalCount } none: plans(filter: { levels: [] }) { totalCount } all: plans(filter: { levels: null }) { totalCount } }', { ids: [documents.nodes[0].id] });
    expect([plans.totalCount, none.totalCount, all.totalCount > 0]).toEqual([0, 0, true]);
  });

  it('is no injection: quotes, backslashes and Cypher are only text', async () => {
    for (const text of ["'", '"', '\\', '}) DETACH DELETE n //', '$ids', '`']) {
      expect(await served.data('query ($t: String!) { tasks(filter: { text: $t }) { totalCount } organizations(filter: { name: $t }) { totalCount } search(query: $t) { totalCount } }', { t: text }))
        .toMatchObject({ tasks: { totalCount: 0 }, organizations: { totalCount: 0 } });
    }
    expect((await served.data('{ corpus { tasks } }')).corpus.tasks).toBeGreaterThan(0);
  });
});

describe('a store that is down', () => {
  const secret = 'bolt://10.0.0.1:7687 refused neo4j/secret';

  it('is an error with a code, tells nothing of itself, and is over when it is back', async () => {
    trouble = new ZhengmaiError('STORE_UNAVAILABLE', secret);
    const answer = await served.ask(question('01-documents'));
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'STORE_UNAVAILABLE' });
    expect(JSON.stringify(answer)).not.toMatch(/bolt|secret|stack/);
    expect(served.logged).toContain(trouble);
    trouble = undefined;
    expect((await served.ask(question('01-documents'))).errors).toBeUndefined();
  });

  it('lets the process live, and keeps it from being ready', async () => {
    trouble = new ZhengmaiError('STORE_UNAVAILABLE', secret);
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200);
    const down = await fetch(`${served.url}/readyz`);
    expect([down.status, await down.json()]).toEqual([503, { status: 'unavailable', reason: 'The graph cannot be reached.' }]);
    trouble = undefined;
    expect((await fetch(`${served.url}/readyz`)).status).toBe(200);
  });

  it('leaves the explorer up, which says so itself', async () => {
    trouble = new ZhengmaiError('STORE_UNAVAILABLE', secret);
    const page = await fetch(served.url);
    expect([page.status, (await page.text()).includes('<div id="explorer">')]).toEqual([200, true]);
  });
});

it('a defect is an error that tells nothing of the program', async () => {
  trouble = new TypeError('cannot read properties of undefined at /src/api/x.ts');
  const answer = await served.ask('{ corpus { tasks } }');
  expect(answer.errors).toEqual([expect.objectContaining({ message: 'Something went wrong inside the server.', extensions: { code: 'INTERNAL' } })]);
  expect(served.logged).toContain(trouble);
});

describe('the documentation', () => {
  const text = (file: string) => readFileSync(join(packageRoot, 'docs', file), 'utf8');

  it('says of every code when it comes', () => {
    for (const code of apiErrorCodes) expect(text('errors.md')).toContain(`| \`${code}\` |`);
  });

  it.each([PAGE_LIMIT, NETWORK_LIMIT, METRICS_LIMIT, POINT_LIMIT, LINEAGE_DEPTH_LIMIT, DEPTH_LIMIT, ROOT_FIELD_LIMIT, COST_LIMIT])('names the limit of %i', (limit) => {
    expect(text('api.md')).toContain(`| ${limit.toLocaleString('en-US')} |`);
  });
});
