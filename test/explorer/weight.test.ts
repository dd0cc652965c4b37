import { gzipSync } from 'node:zlib';

import type { Page, Response } from 'playwright-core';

import { describeExplorer, settled } from './explorer.js';

/** What the page on `/` may weigh in all, in bytes: markup, scripts, styles, pictures and answers. */
const LIMIT = 150_000;

/** Names of the views in the navigation, in Chinese, that are files of their own. */
const chosen = ['源流', '部门', '协作', '指标', '公文', '政策', '缺口'];

describeExplorer('what the browser loads', (explorer) => {
  it('for the start page is under 150 kB, all of it together, compressed by gzip', async () => {
    const page = await explorer.open('/');
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.reload();
    await settled(page);
    const gzipped = await Promise.all(responses.map(async (response) => gzipSync(await response.body()).length));
    const sent = await Promise.all(responses.map(async (response) => (await response.request().sizes()).responseBodySize));
    expect(responses.map((response) => new URL(response.url()).pathname)).toEqual(expect.arrayContaining(['/', '/graphql', expect.stringMatching(/\.js$/), expect.stringMatching(/\.css$/)]));
    expect(sum(gzipped)).toBeLessThan(LIMIT);
    expect(sum(sent)).toBeLessThan(LIMIT);
  });

  it('for a view comes when that view is opened, and not before', async () => {
    const page = await explorer.open('/');
    const before = await scriptsOf(page);
    for (const view of chosen) {
      const known = await scriptsOf(page);
      await page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click();
      await settled(page);
      const added = (await scriptsOf(page)).filter((script) => !known.includes(script));
      expect({ view, added }).toEqual({ view, added: expect.arrayContaining([expect.stringMatching(/view/)]) });
    }
    expect(before.length).toBeLessThanOrEqual(3);
  });
});

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Scripts that the page has fetched. */
function scriptsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname).filter((path) => path.endsWith('.js')));
}
