import type { Page } from 'playwright-core';

import { expectAccessible } from '../accessibility.js';
import { download } from '../downloads.js';
import { describeExplorer, PHONE, settled } from '../explorer.js';

/** What the tests ask the graph past the browser, for the work that cites most and one that it cites. */
const WORKS = `{ policies(filter: { loaded: true }, first: 100) { nodes { id title citedPolicyCount } } }`;
const ROUND = `query ($id: ID!) { lineage(id: $id, direction: BOTH, upstreamDepth: 1, downstreamDepth: 1) { nodes { id title level citingPlanCount } edges { citing { id } cited { id } relations } } }`;
const CITATIONS = `query ($plan: ID!, $policy: ID!) { citations(filter: { planIds: [$plan], policyIds: [$policy] }) { nodes { relation evidence { quote } } } }`;
const NATIONAL = `query ($id: ID!) { citations(filter: { planIds: [$id], policyLevels: [NATIONAL] }, first: 100) { nodes { policy { id title } } } }`;

interface Described {
  readonly id: string;
  readonly title: string;
  readonly citedPolicyCount: number;
}

const cards = (page: Page) => page.locator('[data-work]');
const card = (page: Page, id: string) => page.locator(`[data-work="${id}"]`);
const titlesOf = (page: Page) => cards(page).locator('title').allTextContents();

/** Where each card stands in the picture and on the screen. */
async function placesOf(page: Page): Promise<Map<string, { readonly x: number; readonly screenX: number; readonly screenY: number }>> {
  const places = await cards(page).evaluateAll((all) => all.map((each) => {
    const box = each.getBoundingClientRect();
    return [each.getAttribute('data-work')!, { x: Number(/translate\((\S+)/.exec(each.parentElement!.getAttribute('transform')!)![1]), screenX: box.x, screenY: box.y }] as const;
  }));
  return new Map(places);
}

describeExplorer('the lineage', (explorer) => {
  let focus: Described;
  beforeAll(async () => {
    const { policies } = await explorer.data(WORKS) as { policies: { nodes: Described[] } };
    focus = policies.nodes.reduce((most, each) => (each.citedPolicyCount > most.citedPolicyCount ? each : most));
  });
  const opened = (query = '', options = {}) => explorer.open(`/lineage/${focus.id}${query}`, options);

  it('answers by clicks alone which national documents a plan cites', async () => {
    const page = await explorer.open('/');
    await page.getByRole('navigation').getByRole('link', { name: '源流' }).click();
    await page.getByLabel('选择一项政策').fill(focus.title.slice(0, 12));
    await page.getByRole('link', { name: focus.title, exact: true }).click();
    await settled(page);
    await page.getByText('筛选', { exact: true }).click();
    await page.getByLabel('国家', { exact: true }).check();
    await settled(page);
    const { citations } = await explorer.data(NATIONAL, { id: focus.id }) as { citations: { nodes: { policy: { title: string } }[] } };
    const national = new Set(citations.nodes.map(({ policy }) => policy.title));
    expect(national.size).toBeGreaterThan(0);
    expect(new Set((await titlesOf(page)).filter((title) => title !== focus.title))).toEqual(national);
  });

  it('draws every work and every line that the graph has round the focus', async () => {
    const page = await opened();
    const { lineage } = await explorer.data(ROUND, { id: focus.id });
    expect((await titlesOf(page)).sort()).toEqual(lineage.nodes.map(({ title }: { title: string }) => title).sort());
    const keys = await page.locator('.lineage-lines [data-line]').evaluateAll((all) => all.map((each) => each.getAttribute('data-line')));
    expect(keys.sort()).toEqual(lineage.edges.map(({ citing, cited }: { citing: { id: string }; cited: { id: string } }) => `${citing.id}~${cited.id}`).sort());
  });

  it('opens the exact sentence behind a line by a click on it', async () => {
    const page = await opened();
    const line = page.locator('.lineage-lines [data-line]').first();
    const [plan, policy] = (await line.getAttribute('data-line'))!.split('~');
    const point = await line.locator('.lineage-line-hit').evaluate((path) => {
      const at = (path as SVGPathElement).getPointAtLength((path as SVGPathElement).getTotalLength() * 0.15);
      const { x, y } = new DOMPoint(at.x, at.y).matrixTransform((path as SVGPathElement).getScreenCTM()!);
      return { x, y };
    });
    const clicked = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-line]')?.getAttribute('data-line'), point);
    const [chosenPlan, chosenPolicy] = clicked!.split('~');
    await page.mouse.click(point.x, point.y);
    await page.locator('.evidence-passage').first().waitFor();
    expect([plan, policy]).toHaveLength(2);
    const { citations } = await explorer.data(CITATIONS, { plan: chosenPlan, policy: chosenPolicy });
    expect(await page.locator('.evidence-passage mark').allTextContents()).toEqual(citations.nodes.map(({ evidence }: { evidence: { quote: string } }) => evidence.quote));
  });

  it('opens the sentences of all lines that run together by a click on what they share', async () => {
    const page = await opened('', { viewport: { width: 1024, height: 1400 } });
    const trunk = page.locator('.lineage-lines [data-trunk]').first();
    const together = Number(await trunk.getAttribute('data-trunk'));
    expect(together).toBeGreaterThan(1);
    await trunk.dispatchEvent('click');
    await page.locator('.evidence-passage mark').first().waitFor();
    expect(await page.locator('.evidence-passage').count()).toBeGreaterThanOrEqual(together);
  });

  it('unfolds a work and leaves every card where it stood, and folds it back', async () => {
    const page = await opened();
    const before = await placesOf(page);
    const unfold = page.locator('[data-unfold="down"]').first();
    await unfold.click();
    await settled(page);
    const after = await placesOf(page);
    expect(after.size).toBeGreaterThan(before.size);
    for (const [id, place] of before) expect(after.get(id)!.x).toBe(place.x);
    await page.getByRole('button', { name: '收起引用它的' }).click();
    await settled(page);
    expect(new Set((await placesOf(page)).keys())).toEqual(new Set(before.keys()));
  });

  it('shows the same picture after a reload, and goes back and forward', async () => {
    const page = await opened('?by=year');
    await page.locator('[data-unfold="down"]').first().click();
    await settled(page);
    const grown = await placesOf(page);
    await page.reload();
    await settled(page);
    expect([...(await placesOf(page)).entries()].map(([id, { x }]) => [id, x])).toEqual([...grown.entries()].map(([id, { x }]) => [id, x]));
    await page.goBack();
    await settled(page);
    expect((await placesOf(page)).size).toBeLessThan(grown.size);
    await page.goForward();
    await settled(page);
    expect((await placesOf(page)).size).toBe(grown.size);
  });

  it('shows only what joins two works', async () => {
    const page = await opened();
    const other = await cards(page).evaluateAll((all) => all.find((each) => !each.parentElement!.classList.contains('is-focus'))!.getAttribute('data-work')!);
    await card(page, other).click();
    await page.getByRole('button', { name: '只看它与中心之间' }).click();
    await settled(page);
    expect(new Set((await placesOf(page)).keys())).toEqual(new Set([focus.id, other]));
    await page.getByRole('link', { name: '返回完整源流' }).click();
    await settled(page);
    expect((await placesOf(page)).size).toBeGreaterThan(2);
  });

  it('selects by a click, and makes a work the focus by a double click', async () => {
    const page = await opened();
    const other = await cards(page).evaluateAll((all) => all.find((each) => !each.parentElement!.classList.contains('is-focus'))!.getAttribute('data-work')!);
    await card(page, other).click();
    await expect(page.locator('.lineage-details h2').textContent()).resolves.toBe(await card(page, other).locator('title').textContent());
    await card(page, other).dblclick();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(`/lineage/${other}`);
    expect(await page.locator('.is-focus [data-work]').getAttribute('data-work')).toBe(other);
  });

  it('is reached by the keyboard alone: arrows between works, Enter to choose, Tab to the lines', async () => {
    const page = await opened();
    await card(page, focus.id).focus();
    await page.keyboard.press('ArrowUp');
    const reached = await page.evaluate(() => document.activeElement?.getAttribute('data-work'));
    expect(reached).not.toBe(focus.id);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('node')).toBe(reached);
    const onLine = () => page.evaluate(() => document.activeElement?.closest('.lineage-active') !== null);
    for (let stops = 0; stops < 4 && !await onLine(); stops++) await page.keyboard.press('Tab');
    expect(await onLine()).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.evidence-passage mark').first().waitFor();
  });

  it('says of a hollow work what cites it', async () => {
    const page = await opened();
    const hollow = page.locator('.is-hollow [data-work]').first();
    await hollow.click();
    await settled(page);
    expect(await page.locator('.lineage-details').innerText()).toContain('未载入');
    expect(await page.locator('.lineage-details-lines li').allInnerTexts()).toEqual([expect.stringContaining(focus.title)]);
  });

  it('exports what it shows, as a drawing that stands by itself', async () => {
    const page = await opened();
    const titles = await titlesOf(page);
    const svg = await download(page, () => page.getByRole('button', { name: '导出 SVG' }).click());
    // Trusted types forbid the parser in the explorer's own page.
    const parsed = await (await page.context().newPage()).evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        broken: file.querySelector('parsererror') !== null, titles: [...file.querySelectorAll('title')].map((each) => each.textContent),
        unstyled: [...file.querySelectorAll('path, rect, text')].filter((each) => !each.hasAttribute('fill')).length, headings: file.documentElement.textContent,
      };
    }, svg.text);
    expect(parsed).toMatchObject({ broken: false, unstyled: 0 });
    expect(parsed.titles).toEqual(expect.arrayContaining(titles));
    expect(parsed.headings).toContain('国家');
    const png = await download(page, () => page.getByRole('button', { name: '导出 PNG' }).click());
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('has a table of the same lines and works', async () => {
    const page = await opened('?as=table');
    const { lineage } = await explorer.data(ROUND, { id: focus.id });
    const json = await download(page, () => page.getByRole('button', { name: '导出 JSON' }).first().click());
    expect(JSON.parse(json.text)).toHaveLength(lineage.edges.length);
    await page.getByRole('button', { name: '查看原句' }).first().click();
    await page.locator('.evidence-passage mark').first().waitFor();
  });

  it('says where the graph has no such work', async () => {
    const page = await explorer.open('/lineage/UG9saWN5Om5vd2hlcmU');
    await page.getByRole('heading', { name: '图谱里没有这项政策' }).waitFor();
  });

  it.each([['the picture', ''], ['the years, on a phone', '?by=year'], ['the table', '?as=table']])('has nothing that axe-core objects to: %s', async (name, query) => {
    const page = await opened(query, name.includes('phone') ? { viewport: PHONE } : {});
    await expectAccessible(page);
  });

  it('has nothing that axe-core objects to: the choice of a work, and a chosen work', async () => {
    await expectAccessible(await explorer.open('/lineage', { language: 'en', colorScheme: 'dark' }));
    const page = await opened(`?node=${focus.id}`, { colorScheme: 'dark' });
    await expectAccessible(page);
  });

  it('does not scroll sideways on a phone', async () => {
    const page = await opened('', { viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
