import type { Page } from 'playwright-core';

import { describeExplorer, settled } from './explorer.js';
import { idsOf, viewNames, views, type Ids } from './views.js';

/** What a reader sees of a page: its address, its title, and the text of its main part. */
async function seen(page: Page): Promise<{ readonly address: string; readonly title: string; readonly main: string }> {
  await settled(page);
  return { address: page.url(), title: await page.title(), main: await page.locator('main').innerText() };
}

describeExplorer('an address', (explorer) => {
  let ids: Ids;
  beforeAll(async () => { ids = await idsOf(explorer); });

  it.each(viewNames)('of %s shows the same in another browser and after a reload', async (view) => {
    const expecting = [/status of 404 \(Not Found\) \(\S+\/nowhere\)$/];
    const page = await explorer.open(views[view](ids), { expecting });
    const first = await seen(page);
    expect(first.main.length).toBeGreaterThan(20);
    await page.reload();
    expect(await seen(page)).toEqual(first);
    expect(await seen(await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search, { expecting }))).toEqual(first);
  });

  it('each of a walk by clicks is gone back to, and forward again', async () => {
    const page = await explorer.open('/');
    const steps = [await seen(page)];
    for (const name of ['公文', '部门', '指标', '缺口', '源流']) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      steps.push(await seen(page));
    }
    expect(new Set(steps.map(({ address }) => address)).size).toBe(steps.length);
    for (const step of steps.slice(0, -1).reverse()) {
      await page.goBack();
      expect(await seen(page)).toEqual(step);
    }
    for (const step of steps.slice(1)) {
      await page.goForward();
      expect(await seen(page)).toEqual(step);
    }
  });

  it('that names nothing of the graph is told so, in both languages', async () => {
    for (const language of ['zh', 'en'] as const) {
      for (const path of ['/plans/nothing', '/lineage/nothing', '/departments/nothing', `/plans/${ids.organization}`, `/departments/${ids.plan}`, '/documents?level=NONSENSE', '/indicators?metric=nonsense', '/plans/%00', '/documents?fact=nothing']) {
        const page = await explorer.open(path, { language, expecting: [/the server responded with a status of 400/] });
        expect({ path, title: await page.locator('main h1, main h2').first().innerText() }).toEqual({ path, title: expect.stringMatching(/\S{2}/) });
      }
    }
  });
});

describeExplorer('the language', (explorer) => {
  it('is Chinese until somebody chooses, changes the page at once, and is kept', async () => {
    const page = await explorer.open('/documents');
    const language = () => page.evaluate(() => document.documentElement.lang);
    expect(await language()).toBe('zh-CN');
    const rows = await page.locator('main tbody tr').count();
    await page.getByRole('button', { name: 'Switch to English' }).click();
    expect(await language()).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Documents');
    expect(await page.locator('main tbody tr').count()).toBe(rows);
    await page.reload();
    await settled(page);
    expect(await language()).toBe('en');
    await page.getByRole('button', { name: '切换为中文' }).click();
    expect([await language(), await page.getByRole('heading', { level: 1 }).innerText()]).toEqual(['zh-CN', '公文']);
  });
});
