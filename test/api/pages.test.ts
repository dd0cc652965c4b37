import { NANAN } from '../graph/made-facts.js';
import { stores, WAIT, type TestGraph } from '../graph/stores.js';
import { html } from '../../src/api/http/html.js';
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

describe('the start page', () => {
  it('says what is in the graph, with links into its questions', async () => {
    const page = await (await get('/')).text();
    expect(page).toContain('公文 <small>documents</small></td><td class="n">1</td>');
    const links = [...page.matchAll(/href="(?<href>\/graphql\?[^"]+)"/g)].map((match) => new URL(match.groups!['href']!.replaceAll('&amp;', '&'), served.url));
    expect(links).toHaveLength(4);
    expect(links[0]!.searchParams.get('query')).toBe(question('02-plan'));
    const variables = JSON.parse(links[0]!.searchParams.get('variables')!) as Record<string, unknown>;
    expect((await served.data(question('02-plan'), variables)).node.title).toBe(`方案${HOSTILE}`);
  });

  it('shows a title as text, whatever markup it holds', async () => {
    const page = await (await get('/')).text();
    expect(page).not.toContain('<img');
    expect(page).toContain('关于印发&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;的通知');
  });

  it('lets nothing of another host in', async () => {
    for (const path of ['/', '/graphql']) {
      const response = await get(path);
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await response.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
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
    expect(await codeOf(await get('/nothing'))).toEqual([404, 'BAD_REQUEST']);
  });

  it('says who is allowed: introspection is', async () => {
    expect((await served.data('{ __schema { queryType { name } } }')).__schema.queryType.name).toBe('Query');
  });
});

it('html escapes what is put in, and only that', () => {
  expect(html`<b>${HOSTILE}</b>${[html`<i>${1}</i>`]}`.markup).toBe('<b>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;</b><i>1</i>');
});
