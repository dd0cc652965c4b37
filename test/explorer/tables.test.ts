import Papa from 'papaparse';
import type { Page } from 'playwright-core';

import { expectAccessible } from './accessibility.js';
import { download } from './downloads.js';
import { describeExplorer, PHONE, settled } from './explorer.js';

const VIEWS = ['/documents', '/policies', '/policies?view=citations&level=PREFECTURE&level=COUNTY', '/gaps', '/gaps?view=skipped'];

const headings = (page: Page) => page.getByRole('columnheader').allInnerTexts();
const firstCells = (page: Page) => page.locator('tbody tr > td:first-child :is(a, li):first-of-type').allInnerTexts();
const count = (page: Page) => page.locator('.table-count').innerText();
const facet = (page: Page, group: string, label: string) => page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name: label });

/** Clicks, and waits for the answer. */
async function click(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  await page.getByRole(role, { name, exact: typeof name === 'string' }).first().click();
  await settled(page);
}

async function jsonOf(page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return JSON.parse((await download(page, () => page.getByRole('button', { name: '导出 JSON' }).click())).text) as readonly Readonly<Record<string, unknown>>[];
}

describeExplorer('the table of documents', (explorer) => {
  const query = `query ($filter: DocumentFilter) { documents(filter: $filter, first: 100) { nodes {
    title documentNumber issuedOn jurisdiction { name } issuers { name } diagnostics(severities: [WARNING]) { rule } plans { tasks(filter: { kinds: [MEASURE] }) { totalCount } indicators { totalCount } citations { totalCount } } } } }`;
  const documents = async (filter = {}) => (await explorer.data(query, { filter })).documents.nodes;
  const sum = (document: any, field: string) => document.plans.reduce((total: number, plan: any) => total + plan[field].totalCount, 0); // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's

  it('has every document, newest first, with what its plans hold', async () => {
    const page = await explorer.open('/documents');
    const rows = await jsonOf(page);
    const expected = await documents();
    expect(rows).toHaveLength(5);
    expect(rows.map(({ title, documentNumber, issuedOn, place, measures, indicators, citations, warnings }) => ({ title, documentNumber, issuedOn, place, measures, indicators, citations, warnings }))).toEqual(expected.map(
      (document: any) => ({ // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
        title: document.title, documentNumber: document.documentNumber, issuedOn: document.issuedOn, place: document.jurisdiction?.name ?? null,
        measures: sum(document, 'tasks'), indicators: sum(document, 'indicators'), citations: sum(document, 'citations'), warnings: document.diagnostics.length,
      }),
    ));
    expect((await page.locator('tbody tr').allInnerTexts()).map((text) => expected.findIndex(({ title }: { title: string }) => text.includes(title)))).toEqual([0, 1, 2, 3, 4]);
  });

  it('is narrowed by its facets, as many rows as each said, and widened by taking them away', async () => {
    const page = await explorer.open('/documents');
    await facet(page, '层级', '县').check();
    await settled(page);
    expect(await count(page)).toContain('共 3 条');
    await facet(page, '地区', '南安市').check();
    await facet(page, '地区', '曲阜市').check();
    await settled(page);
    expect(new Set(await firstCells(page))).toEqual(new Set((await documents({ levels: ['COUNTY'], jurisdictionCodes: ['350583', '370881'] })).map(({ title }: { title: string }) => title)));
    await click(page, '去掉条件：地区 曲阜市');
    expect([await count(page), new URL(page.url()).search]).toEqual(['第 1–1 条，共 1 条', '?level=COUNTY&place=350583']);
    await click(page, '全部清除');
    expect([await count(page), new URL(page.url()).search]).toEqual(['第 1–5 条，共 5 条', '']);
  });

  it('has its state in the address: reloading and going back bring it again', async () => {
    const page = await explorer.open('/documents');
    await facet(page, '层级', '县').check();
    await settled(page);
    await page.getByRole('searchbox', { name: '标题包含' }).fill('曲阜');
    await page.getByText('共 1 条').first().waitFor();
    await click(page, '标题');
    const [address, rows] = [page.url(), await firstCells(page)];
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({ level: 'COUNTY', q: '曲阜', sort: 'title' });
    await page.reload();
    await settled(page);
    expect([await firstCells(page), await facet(page, '层级', '县').isChecked(), await page.getByRole('searchbox').inputValue()]).toEqual([rows, true, '曲阜']);
    await page.goBack();
    await settled(page);
    expect([await count(page), await facet(page, '层级', '县').isChecked(), await page.getByRole('searchbox').inputValue()]).toEqual(['第 1–5 条，共 5 条', false, '']);
  });

  it('names what is chosen where nothing is left to count it', async () => {
    const page = await explorer.open('/documents?place=530400&level=COUNTY');
    expect(await page.getByRole('button', { name: '去掉条件：地区 玉溪市' }).count()).toBe(1);
    expect(await page.getByText('没有符合条件的内容').count()).toBe(1);
  });

  it('names the first of many issuers, and all of them on request', async () => {
    const [{ title, issuers }] = (await documents()).filter((document: any) => document.issuers.length > 4); // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
    const page = await explorer.open('/documents');
    const row = page.locator('tbody tr', { hasText: title });
    const named = () => row.locator('td[data-label="发文机关"]').getByRole('link').allInnerTexts();
    const names = issuers.map(({ name }: { name: string }) => name);
    expect(await named()).toEqual(names.slice(0, 3));
    await row.getByRole('button', { name: `另有 ${names.length - 3} 项` }).click();
    expect(await named()).toEqual(names);
  });

  it('leads from a title to the plan', async () => {
    const page = await explorer.open('/documents');
    await click(page, /创建全国义务教育优质均衡发展市工作实施方案/, 'link');
    expect(new URL(page.url()).pathname).toMatch(/^\/plans\//);
  });
});

describeExplorer('the table of policies', (explorer) => {
  const policies = async (orderBy: string, filter = '') => (await explorer.data(`{ policies(${filter} orderBy: ${orderBy}, first: 100) { nodes { title aliases documentNumber citingPlanCount issuedYear citedBy(first: 100) { nodes { evidence { quote } } } } } }`)).policies.nodes;
  const titles = (nodes: readonly { readonly title: string }[]) => nodes.map(({ title }) => title);

  it('leads through all of them page by page, each once, in the order of the API, and says where it is', async () => {
    const page = await explorer.open('/policies');
    const seen: string[] = [];
    const said: string[] = [];
    for (;;) {
      said.push(await count(page));
      seen.push(...await firstCells(page));
      if (await page.getByRole('button', { name: '下一页' }).isDisabled()) break;
      await click(page, '下一页');
    }
    expect(seen).toEqual(titles(await policies('{ field: CITING_PLAN_COUNT, direction: DESC }')));
    expect(said).toEqual(['第 1–20 条，共 41 条', '第 21–40 条，共 41 条', '第 41–41 条，共 41 条']);
    await click(page, '上一页');
    expect([await count(page), await firstCells(page)]).toEqual(['第 21–40 条，共 41 条', seen.slice(20, 40)]);
    await page.reload();
    await settled(page);
    expect([await count(page), await firstCells(page)]).toEqual(['第 21–40 条，共 41 条', seen.slice(20, 40)]);
    await click(page, '上一页');
    await click(page, '末页');
    expect([await count(page), await firstCells(page)]).toEqual(['第 41–41 条，共 41 条', seen.slice(40)]);
    await page.goBack();
    await settled(page);
    expect([await count(page), await firstCells(page)]).toEqual(['第 1–20 条，共 41 条', seen.slice(0, 20)]);
  });

  it('is sorted by the server, over all pages, and offers no order that the server lacks', async () => {
    const page = await explorer.open('/policies');
    await click(page, '下一页');
    await click(page, '标题');
    expect(await firstCells(page)).toEqual(titles((await policies('{ field: TITLE }')).slice(0, 20)));
    expect(await page.getByRole('columnheader', { name: '标题' }).getAttribute('aria-sort')).toBe('ascending');
    await click(page, '标题');
    expect(await firstCells(page)).toEqual(titles((await policies('{ field: TITLE, direction: DESC }')).slice(0, 20)));
    expect(await page.getByRole('columnheader').getByRole('button').allInnerTexts()).toEqual(['标题↓', '被引方案']);
  });

  it('exports all that meets the conditions, beyond the page', async () => {
    const page = await explorer.open('/policies?size=20');
    const file = await download(page, () => page.getByRole('button', { name: '导出 CSV' }).click());
    expect(file.name).toBe('政策.csv');
    const { data, errors } = Papa.parse<Record<string, string>>(file.text.replace(/^\uFEFF/, ''), { header: true });
    expect(errors).toEqual([]);
    const expected = await policies('{ field: CITING_PLAN_COUNT, direction: DESC }');
    expect(data.map((row) => [row['标题'], row['别名'], row['文号'], row['年份'], row['被引方案']])).toEqual(
      expected.map((policy: any) => [policy.title, policy.aliases.join('；'), policy.documentNumber ?? '', String(policy.issuedYear ?? ''), String(policy.citingPlanCount)]), // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
    );
    expect(data).toHaveLength(41);
    expect(await page.getByText('已导出').count()).toBe(1);
  });

  it('tells those whose text is here from those that are only cited', async () => {
    const page = await explorer.open('/policies');
    await facet(page, '全文', '仅被引用').check();
    await settled(page);
    expect(await count(page)).toBe('第 1–20 条，共 35 条');
    expect(new Set(await page.locator('td[data-label="全文"]').allInnerTexts())).toEqual(new Set(['仅被引用']));
  });

  it('opens from the count of citing plans every sentence that cites', async () => {
    const [most] = await policies('{ field: CITING_PLAN_COUNT, direction: DESC }');
    const page = await explorer.open('/policies');
    await page.locator('tbody tr').first().getByRole('button').click();
    await settled(page);
    const quotes = most.citedBy.nodes.map(({ evidence: { quote } }: { evidence: { quote: string } }) => quote);
    expect(quotes.length).toBeGreaterThan(1);
    expect((await page.locator('aside mark').allTextContents()).sort()).toEqual([...quotes].sort());
  });

  it('leads back to its first page where a cursor belongs to another order', async () => {
    const page = await explorer.open('/policies');
    await click(page, '下一页');
    const stale = new URL(page.url()).searchParams.get('after') ?? '';
    await page.goto(`/policies?sort=title&at=20&after=${encodeURIComponent(stale)}`);
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(1);
    await click(page, '从第一页开始');
    expect([await count(page), await page.getByRole('alert').count()]).toEqual(['第 1–20 条，共 41 条', 0]);
  });
});

describeExplorer('which national documents each city plan cites', (explorer) => {
  const query = `{ plans(filter: { levels: [PREFECTURE, COUNTY] }, first: 100) { nodes {
    title citations(filter: { policyLevels: [NATIONAL] }, first: 100) { nodes { relation policy { title } evidence { quote context { text } } } } } } }`;

  it('is answered from the start page by a click, each with its exact sentence', async () => {
    const page = await explorer.open('/');
    await click(page, '各市的方案引用了哪些国家文件？', 'link');
    const { plans } = await explorer.data(query);
    const expected = plans.nodes.flatMap(({ title, citations }: any) => (citations.nodes.length === 0 ? [[title, null]] // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
      : [...new Set(citations.nodes.map((citation: any) => citation.policy.title))].map((policy) => [title, policy]))); // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
    const rows = await jsonOf(page);
    expect(rows.map(({ plan, policy }) => [plan, policy])).toEqual(expected);
    expect(rows.reduce((total, row) => total + Number(row['count']), 0)).toBe(plans.nodes.reduce((total: number, plan: any) => total + plan.citations.nodes.length, 0)); // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
    expect(await page.locator('tbody tr').count()).toBe(expected.length);
    await expectSentence(page, plans.nodes);
  });

  async function expectSentence(page: Page, plans: readonly any[]): Promise<void> { // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
    const row = page.locator('tbody tr', { hasText: '深化新时代教育评价改革总体方案' }).last();
    await row.locator('td').last().getByRole('button').click();
    await settled(page);
    const { evidence } = plans.flatMap((plan) => plan.citations.nodes).find(({ policy }) => policy.title === '深化新时代教育评价改革总体方案');
    expect(await page.locator('aside mark').allTextContents()).toEqual([evidence.quote]);
    expect(await page.locator('aside blockquote').textContent()).toBe(evidence.context.text);
  }

  it('is narrowed to a relation, and says which plans then cite none', async () => {
    const page = await explorer.open('/policies?view=citations&level=PREFECTURE&level=COUNTY');
    await facet(page, '关系', '贯彻').check();
    await settled(page);
    const { plans } = await explorer.data(query);
    const carriedOut = plans.nodes.flatMap((plan: any) => plan.citations.nodes.filter((citation: any) => citation.relation === 'IMPLEMENTS')); // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
    expect(carriedOut.length).toBeGreaterThan(0);
    const rows = await jsonOf(page);
    expect(rows.reduce((total, row) => total + Number(row['count']), 0)).toBe(carriedOut.length);
    expect(await page.getByText('没有以此关系引用国家文件').count()).toBe(rows.filter(({ policy }) => policy === null).length);
  });
});

/** A provincial plan that cites what a county's plan cites past it, and a text whose title is markup. */
const documents = {
  '福建.txt': '福建省人民政府办公厅关于印发福建省教育评价改革实施方案的通知\n闽政办〔2022〕7号\n各市、县（区）人民政府：\n《福建省教育评价改革实施方案》已经省政府同意，现印发给你们，请认真贯彻执行。\n福建省人民政府办公厅\n2022年3月1日\n福建省教育评价改革实施方案\n为贯彻落实《深化新时代教育评价改革总体方案》，制定本方案。\n一、主要任务\n（一）改革教师评价。完善师德考核。（责任单位：省教育厅）\n（二）改革学生评价。推进综合素质评价。（责任单位：省教育厅）\n',
  '标记.txt': '<img src=x onerror=alert(1)>实施方案\n=1+1号\n为贯彻落实《<script>alert(2)</script>工作方案》，制定本方案。\n一、主要任务\n（一）做好工作。抓好落实。（责任单位：市教育局）\n某某市人民政府办公室\n2022年3月1日\n',
};

describeExplorer('what is missing', (explorer) => {
  it('is listed with who cites it, those that most plans cite first, each sentence at hand', async () => {
    const page = await explorer.open('/gaps');
    const { policies } = await explorer.data('{ policies(filter: { loaded: false }, orderBy: { field: CITING_PLAN_COUNT, direction: DESC }, first: 100) { nodes { title citingPlanCount citedBy(first: 100) { nodes { plan { title } evidence { quote } } } } } }');
    const rows = await jsonOf(page);
    expect(rows.map(({ title, citingPlanCount, citedBy }) => [title, citingPlanCount, citedBy])).toEqual(policies.nodes.map((policy: any) => [ // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
      policy.title, policy.citingPlanCount, [...new Set(policy.citedBy.nodes.map(({ plan }: any) => plan.title))].join('；'), // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
    ]));
    const [first] = policies.nodes;
    const plan = first.citedBy.nodes[0].plan.title;
    await page.locator('tbody tr').first().getByRole('button', { name: `看原文：${plan}` }).click();
    await settled(page);
    expect(await page.locator('aside mark').allTextContents()).toEqual(first.citedBy.nodes.filter((citation: any) => citation.plan.title === plan).map((citation: any) => citation.evidence.quote)); // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
  });

  it('has the plans that skip their province, with what the province has, and opens what they cite instead', async () => {
    const page = await explorer.open('/gaps');
    await click(page, '越过省级的引用', 'link');
    const { lineageGaps } = await explorer.data('{ lineageGaps(first: 100) { nodes { plan { title } nationalPolicies { title } provincialPolicies { title documentNumber } } } }');
    const rows = await jsonOf(page);
    expect(rows.map(({ plan }) => plan)).toEqual(lineageGaps.nodes.map(({ plan }: { plan: { title: string } }) => plan.title));
    expect(rows.find(({ plan }) => plan === '关于筑牢教育质量意识全力推进教育改革的意见')?.['provincial']).toBe('《福建省教育评价改革实施方案》（闽政办〔2022〕7号）');
    await page.getByRole('button', { name: '看原文：深化新时代教育评价改革总体方案' }).click();
    await settled(page);
    expect(await page.locator('aside mark').allTextContents()).toEqual(['《深化新时代教育评价改革总体方案》']);
    await page.getByRole('combobox', { name: '省份' }).selectOption({ label: '云南省' });
    await settled(page);
    expect(await page.getByText('没有符合条件的内容').count()).toBe(1);
    await page.getByRole('combobox', { name: '省份' }).selectOption({ label: '福建省' });
    await settled(page);
    expect(await firstCells(page)).toEqual(['关于筑牢教育质量意识全力推进教育改革的意见']);
  });

  it('shows markup in a title as the text that it is', async () => {
    const page = await explorer.open('/gaps');
    const dialogs: unknown[] = [];
    page.on('dialog', (dialog) => { dialogs.push(dialog.message()); void dialog.dismiss(); });
    await page.getByRole('searchbox', { name: '标题包含' }).fill('<script>');
    await page.getByText('共 1 条').first().waitFor();
    expect((await firstCells(page)).join()).toContain('<script>alert(2)</script>');
    expect([dialogs, await page.locator('main img, main script').count()]).toEqual([[], 0]);
  });
}, { documents });

describeExplorer('each table', (explorer) => {
  it.each(VIEWS)('%s has nothing that axe-core finds, in Chinese on a wide screen and in English on a phone with its filters', async (path) => {
    await expectAccessible(await explorer.open(path));
    const phone = await explorer.open(path, { language: 'en', viewport: PHONE, colorScheme: 'dark' });
    const filters = phone.getByRole('button', { name: 'Show filters' });
    if (await filters.count() > 0) await filters.click();
    await expectAccessible(phone);
  });

  it.each(VIEWS)('%s fits a phone, and still is a table', async (path) => {
    const page = await explorer.open(path, { viewport: PHONE });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await page.getByRole('row').count()).toBeGreaterThan(1);
    expect(await headings(page)).not.toEqual([]);
  });

  it('keeps its headings in sight while its rows go by', async () => {
    const page = await explorer.open('/policies', { viewport: { width: 1440, height: 400 } });
    const top = async () => (await page.getByRole('columnheader').first().boundingBox())?.y ?? -1;
    const before = await top();
    await page.locator('tbody tr').last().scrollIntoViewIfNeeded();
    expect(await page.evaluate<number>('window.scrollY')).toBeGreaterThan(before);
    expect(await top()).toBeGreaterThanOrEqual(0);
  });

  it('is sorted and narrowed by keyboard alone', async () => {
    const page = await explorer.open('/documents');
    await page.getByRole('button', { name: '标题' }).focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?sort=title');
    await facet(page, '层级', '市').focus();
    await page.keyboard.press('Space');
    await settled(page);
    expect([new URL(page.url()).search, await page.evaluate('document.activeElement.type')]).toEqual(['?sort=title&level=PREFECTURE', 'checkbox']);
  });
});
