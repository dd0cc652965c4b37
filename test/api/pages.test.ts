import { NANAN } from '../graph/made-facts.js';
import { stores, WAIT, type TestGraph } from '../graph/stores.js';
import { loadMade, question, serve, type Served } from './served.js';

const HOSTILE = '<img src=x onerror="alert(1)">\'&';

let graph: TestGraph;
let served: Served;
beforeAll(async () => {
  graph = await stores[0]!.open();
  await loadMade(graph.store, [{ file: 'x.txt', title: `关于印发${HOSTILE}的通知`, number: HOSTILE, place: NANAN, plans: [{ title: `方案${HOSTILE}` }] }]);
  served = await serve(graph.store);
}, WAIT);
afterAll(async () => {
  await served.stop();
  await graph.dispose();
});

const get = (path: string, accept = 'text/html,application/xhtml+xml') => fetch(`${served.url}${path}`, { headers: { accept } });

describe('the explorer', () => {
  it('is on the address of every view, and on none of a program', async () => {
    for (const path of ['/', '/lineage', '/lineage/x', '/plans/x', '/departments', '/departments/x', '/network', '/indicators', '/documents', '/policies', '/gaps']) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8']);
    }
    expect((await get('/graphql', 'application/json')).headers.get('content-type')).toMatch(/json/);
  });

  it('names files that are there, kept for ever by their names while the page is asked for anew', async () => {
    const page = await get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const files = [...(await page.text()).matchAll(/(?:src|href)="(?<file>\/assets\/[^"]+)"/g)].map((match) => match.groups!['file']!);
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const { status, headers } = await get(file);
      expect([file, status, headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([file, 200, 'public, max-age=31536000, immutable', 'nosniff']);
    }
  });

  it('says itself that a page is not there, with the status of one; a file that is missing is an error', async () => {
    const page = await get('/no/such/page');
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const file = await get('/assets/none.js');
    expect([file.status, file.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
    expect((await get('/assets/..%2findex.html')).status).toBe(404);
  });

  it('lets nothing of another host in, and no text become script', async () => {
    for (const path of ['/', '/graphql']) {
      const response = await get(path);
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await response.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|<script(?![^>]*src=)/);
    }
    expect((await get('/')).headers.get('content-security-policy')).toMatch(/style-src 'self';.*require-trusted-types-for 'script'/);
  });
});

describe('GraphiQL', () => {
  it('is what a browser gets, with every file that its page names', async () => {
    const response = await get('/graphql');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const files = [...(await response.text()).matchAll(/(?:src|href)="(?<file>\/graphiql\/[^"]+)"/g)].map((match) => match.groups!['file']!);
    expect(files).toHaveLength(6);
    for (const file of files) {
      const asset = await get(file);
      expect([file, asset.status, asset.headers.get('content-type')]).toEqual([file, 200, file.endsWith('css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8']);
      expect((await asset.text()).length).toBeGreaterThan(30);
    }
  });

  it('has no script or style sheet that asks another host for more', async () => {
    expect(await (await get('/graphiql/graphiql.css')).text()).not.toMatch(/url\(["']?(?:https?:)?\/\/|@import/);
    expect(await (await get('/graphiql/start.js')).text()).not.toMatch(/https?:/);
  });

  it('opens with the eleven questions as tabs', async () => {
    const tabs = await (await get('/graphiql/questions.json')).json() as { query: string; variables: string }[];
    expect(tabs.map((tab) => tab.query)).toEqual(expect.arrayContaining([question('01-documents'), question('11-corpus')]));
    expect(tabs).toHaveLength(11);
    for (const tab of tabs) expect(() => { JSON.parse(tab.variables); }).not.toThrow();
  });

  it('serves its own files only', async () => {
    for (const path of ['/graphiql/package.json', '/graphiql/..%2f..%2fpackage.json', '/graphiql/constructor', '/graphiql/__proto__']) expect((await get(path)).status).toBe(404);
  });
});

describe('HTTP', () => {
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => fetch(`${served.url}/graphql`, { method: 'POST', headers, body });
  const codeOf = async (response: Response) => [response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code];

  it('answers a program that gets, where it proves not to be a form of another site', async () => {
    const url = `${served.url}/graphql?query=${encodeURIComponent('{ corpus { documents } }')}`;
    expect(await (await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } })).json()).toEqual({ data: { corpus: { documents: 1 } } });
    expect(await codeOf(await fetch(url))).toEqual([400, 'BAD_REQUEST']);
    expect(await codeOf(await post('{"query":"{ corpus { documents } }"}', { 'content-type': 'text/plain' }))).toEqual([400, 'BAD_REQUEST']);
  });

  it('answers in the media type of GraphQL over HTTP where it is asked for', async () => {
    const response = await post('{"query":"{ corpus { documents } }"}', { 'content-type': 'application/json', accept: 'application/graphql-response+json' });
    expect(response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  });

  it.each([
    ['no JSON', '{"query":', [400, 'BAD_REQUEST']],
    ['a batch', '[{"query":"{ corpus { documents } }"}]', [400, 'BAD_REQUEST']],
    ['half a megabyte', JSON.stringify({ query: ' '.repeat(500_000) }), [413, 'BAD_REQUEST']],
    ['no query', '{}', [400, 'BAD_REQUEST']],
  ])('refuses %s in the form of a GraphQL error', async (_, body, expected) => {
    expect(await codeOf(await post(body))).toEqual(expected);
  });

  it('has the schema as text, and says where things are when asked for something else', async () => {
    expect(await (await get('/schema.graphql')).text()).toContain('interface Policy implements Node');
    expect(await codeOf(await get('/nothing', 'application/json'))).toEqual([404, 'BAD_REQUEST']);
  });

  it('says who is allowed: introspection is', async () => {
    expect((await served.data('{ __schema { queryType { name } } }')).__schema.queryType.name).toBe('Query');
  });
});
