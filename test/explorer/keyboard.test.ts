import type { Page } from 'playwright-core';

import { describeExplorer, settled } from './explorer.js';
import { idsOf, viewNames, views, type Ids } from './views.js';

const expecting = [/status of 404 \(Not Found\) \(\S+\/nowhere\)$/];

/** Presses Tab until the focus stands on what a predicate of the page says, at most so often. */
async function tabTo(page: Page, isThere: string, atMost = 400): Promise<void> {
  for (let pressed = 0; pressed < atMost; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`(${isThere})(document.activeElement)`)) return;
  }
  throw new Error(`${atMost} times Tab did not lead to ${isThere}; the focus is on ${await focused(page)}`);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? '');

describeExplorer('with the keyboard alone', (explorer) => {
  let ids: Ids;
  beforeAll(async () => { ids = await idsOf(explorer); });

  it.each(viewNames)('%s is gone through from its first to its last control, each of which is seen to have the focus', async (view) => {
    const page = await explorer.open(views[view](ids), { expecting });
    const unseen: string[] = [];
    for (let pressed = 0, last = false; !last; pressed++) {
      if (pressed > 1_000) throw new Error(`The focus does not leave ${await focused(page)}`);
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(stopOfFocus);
      if (!stop.seen) unseen.push(stop.element);
      last = stop.last;
    }
    expect(unseen).toEqual([]);
  });

  it('the first step leads past the navigation into the page', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('a plan is found and opened, and a sentence that it cites by is marked in its text', async () => {
    const page = await explorer.open('/');
    await tabTo(page, '(element) => element.matches("input[type=search]")');
    await page.keyboard.type('学前教育发展提升行动计划');
    await page.locator('main mark').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/plans\//);
    await settled(page);
    expect(await page.locator('main h1').innerText()).toContain('学前教育发展提升行动计划实施方案');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await tabTo(page, '(element) => /查看原句$/.test(element.getAttribute("aria-label") ?? "")');
    const mention = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]fact=/);
    const { node } = await explorer.data('query ($id: ID!) { node(id: $id) { ... on Citation { evidence { quote } } } }', { id: new URL(page.url()).searchParams.get('fact') });
    await page.locator('main a.plan-mark[aria-current="true"]').first().waitFor();
    expect((await page.locator('main a.plan-mark[aria-current="true"]').allTextContents()).join('')).toContain(node.evidence.quote);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('fact'));
    expect(await page.locator('main a.plan-mark[aria-current="true"]').count()).toBe(0);
    expect(mention).toContain('aria-pressed="false"');
  });

  it('a sentence is opened at the side of a table, closed by Escape, and the focus is where it was', async () => {
    const page = await explorer.open('/policies?view=citations');
    await tabTo(page, '(element) => element.matches(".policies-sentence")');
    const sentence = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: '原文依据' });
    await panel.getByRole('article').first().waitFor();
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(sentence);
  });

  it.each([['源流', 'lineage'], ['部门', 'departments'], ['协作', 'network'], ['指标', 'indicators'], ['公文', 'documents'], ['政策', 'policies'], ['缺口', 'gaps']])('%s is opened from the navigation, and the focus goes with it', async (name, path) => {
    const page = await explorer.open('/');
    await tabTo(page, `(element) => element.matches("nav a") && element.textContent === "${name}"`);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

/** Where the focus is: whether it can be seen there, and whether the next step leaves the page. Run in the page. */
function stopOfFocus(): { readonly element: string; readonly seen: boolean; readonly last: boolean } {
  const element = document.activeElement;
  if (element === null || element === document.body) return { element: 'nothing: the focus is lost', seen: false, last: true };
  const { width, height } = element.getBoundingClientRect();
  const ringed = [element, ...element.querySelectorAll('*')].some((part) => getComputedStyle(part).outlineStyle !== 'none' && getComputedStyle(part).outlineWidth !== '0px');
  const drawn = element instanceof SVGElement && element.matches(':focus-visible');
  return { element: element.outerHTML.slice(0, 160), seen: width > 0 && height > 0 && (ringed || drawn), last: element.closest('footer') !== null && element.matches('footer a:last-of-type') };
}
