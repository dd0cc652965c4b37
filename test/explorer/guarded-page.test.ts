import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expectAccessible, violations } from './accessibility.js';
import { describeInBrowser } from './browser.js';
import { download } from './downloads.js';
import { guardedPage, type PageOptions } from './guarded-page.js';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
const SAVES = 'const link = document.body.appendChild(document.createElement("a")); link.download = "名单.csv"; link.textContent = "save"; link.href = URL.createObjectURL(new Blob(["\\ufeffa,b"]));';
const ACCESSIBLE = 'document.documentElement.lang = "en"; document.title = "t"; document.body.innerHTML = "<main><h1>Text</h1></main>";';

/** Answers a path with a page under a strict policy, whose only script is what the query holds. */
let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const [path, query = ''] = (request.url ?? '').split('?');
    if (path === '/script.js') return response.setHeader('content-type', 'text/javascript').end(decodeURIComponent(query));
    response.setHeader('content-type', 'text/html').setHeader('content-security-policy', POLICY);
    return response.end(`<!doctype html><meta charset="utf-8"><body><script src="/script.js?${query}"></script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => { server.close(); });

/** What is reported of a page that runs a script: where none is awaited, in its first moments. */
async function troublesOf(script: string, { awaited = true, ...options }: PageOptions & { readonly awaited?: boolean } = {}): Promise<readonly string[]> {
  const { page, troubles, close } = await guardedPage(url, options);
  await page.goto(`/?${encodeURIComponent(script)}`);
  for (const deadline = Date.now() + (awaited ? 5_000 : 200); troubles.length === 0 && Date.now() < deadline;) await page.waitForTimeout(20);
  await close();
  return troubles;
}

describeInBrowser('a guarded page', () => {
  it.each([
    ['a request to another host', 'new Image().src = "http://127.0.0.2:9/";', /^a request left for another host: http:\/\/127\.0\.0\.2:9\//],
    ['an error written to the console', 'console.error("said by the page");', /^console: said by the page/],
    ['an error that a script throws', 'setTimeout(() => { throw new Error("thrown"); });', /^script: Error: thrown/],
    ['a rejection that nobody handles', 'Promise.reject(new Error("rejected"));', /^script: Error: rejected/],
    ['a style in markup, which the policy refuses', 'document.body.innerHTML = "<p style=\\"color: red\\">x</p>";', /^console: .*style.*Content Security Policy/],
    ['a handler in markup, which the policy refuses', 'document.body.innerHTML = "<img src=x: onerror=alert(1)>";', /^console: .*Content Security Policy/],
    ['a file that is not there', 'fetch("http://127.0.0.1:1/").catch(() => undefined);', /127\.0\.0\.1:1/],
  ])('reports %s', async (_, script, expected) => {
    expect(await troublesOf(script)).toContainEqual(expect.stringMatching(expected));
  });

  it('has nothing to say of a sound page', async () => {
    expect(await troublesOf('document.body.style.color = "black"; console.warn("only a warning"); fetch("/");', { awaited: false })).toEqual([]);
  });

  it('leaves out what a test brings about', async () => {
    expect(await troublesOf('console.error("expected"); console.error("not so");', { expecting: [/^console: expected/] })).toEqual([expect.stringContaining('not so')]);
  });

  it('has the language, the size and the colours that were asked for', async () => {
    const { page, close } = await guardedPage(url, { language: 'en', viewport: { width: 390, height: 800 }, colorScheme: 'dark' });
    await page.goto('/');
    expect(await page.evaluate('[navigator.language, innerWidth, matchMedia("(prefers-color-scheme: dark)").matches]')).toEqual(['en-US', 390, true]);
    await close();
  });

  it('hands over what it saves', async () => {
    const { page, close } = await guardedPage(url, {});
    await page.goto(`/?${encodeURIComponent(SAVES)}`);
    expect(await download(page, () => page.getByText('save').click())).toMatchObject({ name: '名单.csv', text: '\ufeffa,b' });
    await close();
  });

  it('is searched by axe-core under the policy, each violation told with its element', async () => {
    const { page, troubles, close } = await guardedPage(url, {});
    await page.goto(`/?${encodeURIComponent(ACCESSIBLE)}`);
    await expectAccessible(page);
    await page.evaluate('document.querySelector("main").append(document.createElement("button"))');
    expect(await violations(page)).toEqual([expect.stringMatching(/^button-name: Buttons must have discernible text\. button <button><\/button>/)]);
    expect(troubles).toEqual([]);
    await close();
  });
});
