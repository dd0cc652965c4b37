import { load } from 'cheerio';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';

import { download } from './downloads.js';
import { describeExplorer, settled } from './explorer.js';
import { FORMULA, HOSTILE, MARKUP, RAN } from './hostile-document.js';
import { idsOf, viewNames, views, type Ids, type ViewName } from './views.js';

const TITLE = `青州市${MARKUP}养老服务`;
const expecting = [/status of 404 \(Not Found\) \(\S+\/nowhere\)$/];
/** What a spreadsheet takes for a formula. */
const FORMULAE = /^[=+\-@\t\r]/;

/** What markup would have left in a page: scripts that ran, elements that no view makes. */
function traces(page: Page): Promise<readonly unknown[]> {
  return page.evaluate((ran) => [
    (window as unknown as Record<string, unknown>)[ran],
    ...[...document.querySelectorAll('body script, img[src="x"], [onerror], iframe, object')].map((element) => element.outerHTML),
  ].filter((trace) => trace !== undefined), RAN);
}

describeExplorer('a document made of markup and formulas', (explorer) => {
  let ids: Ids;
  beforeAll(async () => { ids = await idsOf(explorer, TITLE, '<img src=x'); });

  it.each(viewNames)('is text in %s', async (view) => {
    const page = await explorer.open(views[view](ids), { expecting });
    expect(await traces(page)).toEqual([]);
    if (showsIt.includes(view)) expect(await page.locator('body').innerText()).toMatch(/<img src=x onerror=|<script>window/);
  });

  it('is text in what is found, its match marked', async () => {
    const page = await explorer.open('/');
    await page.getByRole('searchbox').fill('护理型床位');
    await page.locator('main mark').first().waitFor();
    expect(await page.locator('main').innerText()).toContain('<img src=x');
    for (const typed of ['<img src=x onerror=alert(1)>', `"><script>window.${RAN}=3</script>`, '=1+1', "' OR 1=1"]) {
      await page.getByRole('searchbox').fill(typed);
      await page.waitForURL((url) => url.searchParams.get('q') === typed);
      await settled(page);
      expect({ typed, traces: await traces(page) }).toEqual({ typed, traces: [] });
    }
  });

  it.each(['policies', 'documents', 'lineage as a table', 'one indicator as a table', 'gaps'] as const)('gives a spreadsheet no formula from %s, and a program each text as it is', async (view) => {
    const page = await explorer.open(views[view](ids));
    const { name, text } = await download(page, () => page.getByRole('button', { name: '导出 CSV' }).first().click());
    expect(name).toMatch(/\.csv$/);
    expect(text).toMatch(/^\uFEFF(?!\uFEFF)/);
    const { data, errors } = Papa.parse<readonly string[]>(text.slice(1).trimEnd());
    expect({ errors, formulas: data.flat().filter((cell) => FORMULAE.test(cell)) }).toEqual({ errors: [], formulas: [] });
    const json = await download(page, () => page.getByRole('button', { name: '导出 JSON' }).first().click());
    const rows = JSON.parse(json.text) as readonly Readonly<Record<string, unknown>>[];
    expect(rows).toHaveLength(data.length - 1);
    expect(json.text.includes(FORMULA.replaceAll('"', '\\"'))).toBe(text.includes(`'${FORMULA.replaceAll('"', '""')}`));
    expect(text).toMatch(/<img src=x onerror=|<script>window/);
  });

  it('is exported as a picture without markup of its own', async () => {
    const page = await explorer.open(views.lineage(ids));
    const { text } = await download(page, () => page.getByRole('button', { name: '导出 SVG' }).first().click());
    const $ = load(text, { xml: true });
    expect($('svg').length).toBe(1);
    expect($('script, img, image, foreignObject').length).toBe(0);
    expect($('*').toArray().flatMap((element) => Object.keys($(element).attr() ?? {})).filter((attribute) => /^on|href/.test(attribute))).toEqual([]);
    expect($('svg').text()).toContain('<img src=x');
  });
}, { documents: { 'hostile.txt': HOSTILE } });

/** Views in which its words stand. */
const showsIt: readonly ViewName[] = ['lineage', 'lineage as a table', 'plan', 'plan with a sentence open', 'department', 'documents', 'policies', 'one indicator', 'one indicator as a table'];
