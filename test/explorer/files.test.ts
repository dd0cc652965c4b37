import { request, type IncomingHttpHeaders } from 'node:http';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { packageRoot } from '../../src/package-root.js';
import { stores, WAIT } from '../graph/stores.js';
import { serveExplorer, type ServedExplorer } from './served-explorer.js';

let served: ServedExplorer;
beforeAll(async () => { served = await serveExplorer(stores[0]!, { seeds: false }); }, WAIT);
afterAll(async () => { await served.dispose(); });

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a path as it is: `fetch` would fold its dots away before the server could see them. */
function get(path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    request(served.url, { path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body }); });
    }).on('error', reject).end();
  });
}

const built = readdirSync(join(packageRoot, 'dist', 'explorer'), { recursive: true, encoding: 'utf8' });
const assets = built.filter((file) => /^assets\/.+\.(?:js|css)$/.test(file));
const NAVIGATION = { accept: 'text/html,application/xhtml+xml', 'sec-fetch-mode': 'navigate' };

describe('the pages of the explorer', () => {
  const views = ['/', '/lineage', '/lineage/abc', '/plans/abc', '/departments', '/departments/abc', '/network', '/indicators', '/documents', '/policies', '/gaps', '/gaps?level=NATIONAL'];

  it.each(views)('%s is the one page, to be asked for anew each time', async (path) => {
    const { status, headers, body } = await get(path, 'GET', NAVIGATION);
    expect({ status, type: headers['content-type'], cache: headers['cache-control'] }).toEqual({ status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache' });
    expect(body).toContain('<div id="explorer">');
  });

  it('runs scripts and takes styles from its own files alone, and stands in no frame', async () => {
    const { headers } = await get('/', 'GET', NAVIGATION);
    const policy = Object.fromEntries(String(headers['content-security-policy']).split(';').map((directive) => directive.trim().split(/ (.*)/).slice(0, 2)));
    expect(policy).toMatchObject({
      'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'connect-src': "'self'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'",
    });
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  it('names nothing of another host, and holds no script or style of its own', async () => {
    const { body } = await get('/', 'GET', NAVIGATION);
    expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });

  it('says to HEAD what it says to GET', async () => {
    const { status, headers, body } = await get('/', 'HEAD', NAVIGATION);
    expect({ status, body, type: headers['content-type'], cache: headers['cache-control'] }).toEqual({ status: 200, body: '', type: 'text/html; charset=utf-8', cache: 'no-cache' });
  });

  it.each(['/nothing', '/planz/abc', '/plans/a/b', '/index.html/x'])('%s is no page', async (path) => {
    expect((await get(path, 'GET', NAVIGATION)).status).toBe(404);
  });
});

describe('the files of the explorer', () => {
  it('are there, each under a name that changes with what it holds, to be kept for good', async () => {
    expect(assets.length).toBeGreaterThan(2);
    for (const asset of assets) {
      const { status, headers } = await get(`/${asset}`);
      expect({ asset, status, type: headers['content-type'], cache: headers['cache-control'], sniff: headers['x-content-type-options'] }).toEqual({
        asset: expect.stringMatching(/-[\w-]{8}\.(?:js|css)$/), status: 200, sniff: 'nosniff',
        type: expect.stringMatching(asset.endsWith('.css') ? /^text\/css; charset=utf-8$/ : /^(?:text|application)\/javascript; charset=utf-8$/),
        cache: expect.stringMatching(/max-age=31536000.*immutable/),
      });
    }
  });

  it('are sent compressed to who can read that, and as they are to who cannot', async () => {
    const asset = `/${assets[0]}`;
    const plain = await get(asset);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['vary']).toMatch(/accept-encoding/i);
    expect((await get('/', 'GET', NAVIGATION)).headers['vary']).toMatch(/accept-encoding/i);
    for (const encoding of ['gzip', 'br']) expect((await get(asset, 'GET', { 'accept-encoding': encoding })).headers['content-encoding']).toBe(encoding);
  });

  it('answer HEAD without a body', async () => {
    const { status, body } = await get(`/${assets[0]}`, 'HEAD');
    expect({ status, body }).toEqual({ status: 200, body: '' });
  });

  it.each(['/assets/index-00000000.js', '/assets/', '/assets/nothing'])('%s is not there, and is not the page instead', async (path) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, body } = await get(path, method, NAVIGATION);
      expect({ path, status, cache: headers['cache-control'] ?? '' }).toEqual({ path, status: 404, cache: expect.not.stringContaining('immutable') });
      expect(headers['content-type'] ?? '').not.toContain('html');
      expect(body).not.toContain('<div id="explorer">');
    }
  });

  it.each([
    '/assets/../../package.json', '/assets/..%2f..%2fpackage.json', '/assets/%2e%2e/%2e%2e/package.json', '/assets/..%5c..%5cpackage.json', '/assets/..\\..\\package.json',
    '/assets/%252e%252e%252f%252e%252e%252fpackage.json', '/assets//../../package.json', '/../package.json', '/..%2fpackage.json', '//package.json', '/assets/%00', '/assets/%c0%ae%c0%ae/package.json',
    '/assets/....//....//package.json', '/plans/..%2f..%2f..%2fpackage.json', '/cli/main.js', '/assets/../cli/main.js', `/assets/${packageRoot}/package.json`, `/${packageRoot}/package.json`,
  ])('%s leads to nothing outside', async (path) => {
    const { status, body } = await get(path);
    expect({ status, body }).toEqual({ status: expect.any(Number), body: expect.not.stringMatching(/"dependencies"|close-with-grace/) });
    if (status !== 200) expect(status).toBeGreaterThanOrEqual(400);
    else expect(body).toContain('<div id="explorer">');
  });
});
