import type { Page } from 'playwright-core';

import { describeExplorer } from './explorer.js';

/** What the browser itself writes of a server that is not there. */
const expecting = [/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/];

const words = [
  ['Chinese', { language: 'zh', said: '接口没有应答', retry: '重试', policies: '政策' }],
  ['English', { language: 'en', said: 'The API does not answer', retry: 'Try again', policies: 'Policies' }],
] as const;

const view = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });

describeExplorer('while the API is down', (explorer) => {
  afterEach(async () => {
    await explorer.down();
    await explorer.up();
  });

  it.each(words)('the page says so in %s, again where it is still down, and has its answer when it is back', async (_, { language, said, retry }) => {
    const page = await explorer.open('/', { language, expecting });
    const failure = page.getByRole('alert').getByText(said);
    await explorer.down();
    await page.getByRole('searchbox').fill('学前教育');
    await failure.waitFor();
    await page.getByRole('button', { name: retry }).click();
    await failure.waitFor();
    await explorer.up();
    await page.getByRole('button', { name: retry }).click();
    await page.getByRole('main').getByRole('link', { name: '玉溪市“十四五”学前教育发展提升行动计划实施方案' }).first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each(words)('a view that was never open says so in %s, and is loaded when it is back', async (_, { language, said, retry, policies }) => {
    const page = await explorer.open('/', { language, expecting });
    await explorer.down();
    await view(page, policies).click();
    await page.getByRole('alert').getByText(said).waitFor();
    await explorer.up();
    await page.getByRole('button', { name: retry }).click();
    await page.locator('main h1').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
