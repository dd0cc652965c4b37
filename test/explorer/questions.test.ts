import type { Locator, Page } from 'playwright-core';

import { download } from './downloads.js';
import { describeExplorerOnEachStore, settled, type Explorer } from './explorer.js';

/** Composed for this test: what the county plan of 曲阜 names as its province's, and that itself carries out a document of the State Council. */
const PROVINCE = `山东省教育厅关于印发《山东省义务教育优质均衡发展市创建实施方案》的通知
鲁教基发〔2022〕3号

各市教育局:
现将《山东省义务教育优质均衡发展市创建实施方案》印发给你们,请认真组织实施。

山东省教育厅
2022年5月6日

山东省义务教育优质均衡发展市创建实施方案

为贯彻落实《国务院关于统筹推进县域内城乡义务教育一体化改革发展的若干意见》(国发〔2016〕40号),制定本方案。
一、总体要求
坚持优质均衡。
二、重点任务
(一)完善办学条件。到2025年,全省义务教育巩固率达到98%以上。(责任单位:省教育厅)
`;
const COUNCIL = '国务院关于统筹推进县域内城乡义务教育一体化改革发展的若干意见';
const PROVINCIAL = '山东省义务教育优质均衡发展市创建实施方案';
const COUNTY = '曲阜市创建全国义务教育优质均衡发展市工作实施方案';
const METRIC = '普惠性幼儿园覆盖率';

const panel = (page: Page): Locator => page.getByRole('complementary', { name: '原文依据' });

/** The sentences at the side are those of the facts that the address names, word for word as the documents have them; resolves with the quotes. */
async function expectExactSentences(explorer: Explorer, page: Page): Promise<readonly string[]> {
  await panel(page).getByRole('article').first().waitFor();
  await settled(page);
  const ids = new URL(page.url()).searchParams.getAll('fact');
  const fields = 'evidence { quote start end document { text } }';
  const { nodes } = await explorer.data(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Citation { ${fields} } ... on Responsibility { ${fields} } ... on Indicator { ${fields} } ... on Task { ${fields} } } }`, { ids });
  const quotes: string[] = nodes.map(({ evidence: { quote, start, end, document } }: { evidence: { quote: string; start: number; end: number; document: { text: string } } }) => {
    expect(document.text.slice(start, end)).toBe(quote);
    return quote;
  });
  expect(await panel(page).locator('blockquote').evaluateAll((passages) => passages.map((passage) => [...passage.querySelectorAll('mark')].map((mark) => mark.textContent).join('')))).toEqual(quotes);
  for (const [i, text] of (await panel(page).locator('blockquote').allTextContents()).entries()) expect(nodes[i].evidence.document.text).toContain(text.trim());
  return quotes;
}

const question = (page: Page, title: string): Promise<void> => page.getByRole('main').getByRole('link', { name: title }).click();

describeExplorerOnEachStore('by clicks alone from the start page', (explorer) => {
  it('which departments lead which measures together is answered, to the sentence', async () => {
    const { coLeads } = await explorer.data('{ coLeads(first: 100) { nodes { organization { id name } partner { id name } tasks(first: 100) { nodes { id title } } } } }');
    const page = await explorer.open('/');
    await question(page, '哪些部门牵头哪些措施，与谁一起？');
    await settled(page);
    await page.locator('.network-list button').first().click();
    await page.locator('.pair-title').waitFor();
    await settled(page);
    const names = await page.locator('.pair-title a').allTextContents();
    const expected = coLeads.nodes.filter(({ organization, partner }: { organization: { name: string }; partner: { name: string } }) => names.includes(organization.name) && names.includes(partner.name))
      .flatMap(({ tasks }: { tasks: { nodes: { title: string }[] } }) => tasks.nodes.map(({ title }) => title));
    expect(expected.length).toBeGreaterThan(0);
    const shown = await page.locator('.pair [lang="zh-CN"]').allTextContents();
    for (const title of expected) expect(shown).toContain(title);
    await page.locator('.pair').getByRole('button').first().click();
    const quotes = await expectExactSentences(explorer, page);
    expect(quotes.length).toBeGreaterThan(0);
  });

  it('which national documents each city plan cites is answered, to the sentence', async () => {
    const { plans } = await explorer.data(`{ plans(first: 100, filter: { levels: [PREFECTURE, COUNTY] }) { nodes { title citations(first: 100, filter: { policyLevels: [NATIONAL] }) { nodes { policy { title } evidence { quote } } } } } }`);
    const cited = new Set<string>(plans.nodes.flatMap(({ title, citations }: { title: string; citations: { nodes: { policy: { title: string } }[] } }) => citations.nodes.map(({ policy }) => `${title} → ${policy.title}`)));
    expect(cited.size).toBeGreaterThan(10);
    const page = await explorer.open('/');
    await question(page, '各市的方案引用了哪些国家文件？');
    await settled(page);
    const { text } = await download(page, () => page.getByRole('button', { name: '导出 JSON' }).click());
    const rows = JSON.parse(text) as readonly { readonly plan: string; readonly policy: string | null }[];
    const shown = new Set(rows.filter(({ policy }) => policy !== null).map(({ plan, policy }) => `${plan} → ${policy}`));
    for (const pair of cited) expect([...shown]).toContain(pair);
    const sentences = page.locator('main tbody .policies-sentence');
    await sentences.first().click();
    const [quote] = await expectExactSentences(explorer, page);
    expect(plans.nodes.flatMap(({ citations }: { citations: { nodes: { evidence: { quote: string } }[] } }) => citations.nodes.map(({ evidence }) => evidence.quote))).toContain(quote);
  });

  it('how a policy comes down from the State Council to a county is answered, to the sentence', async () => {
    const page = await explorer.open('/');
    await page.getByRole('navigation').getByRole('link', { name: '公文', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: PROVINCIAL }).first().click();
    await page.getByRole('link', { name: '查看源流' }).click();
    await page.getByRole('button', { name: new RegExp(`^${COUNCIL}，`) }).click();
    await page.getByRole('button', { name: '以此为中心' }).click();
    await page.getByRole('heading', { level: 1, name: COUNCIL }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: '向下多看一层' }).click();
    await page.getByRole('button', { name: new RegExp(`^${COUNTY}，`) }).click();
    await page.getByRole('button', { name: '只看它与中心之间' }).click();
    await page.getByText('只显示').waitFor();
    await settled(page);
    const ids = await idsOfPolicies(explorer, [COUNCIL, COUNTY]);
    const { lineagePath } = await explorer.data('query ($citing: ID!, $cited: ID!) { lineagePath(citingId: $citing, citedId: $cited) { nodes { id title } edges { citing { id } cited { id } } } }', { citing: ids[1], cited: ids[0] });
    expect(lineagePath.nodes.map(({ title }: { title: string }) => title).sort()).toEqual([COUNCIL, COUNTY, PROVINCIAL].sort());
    expect((await page.locator('[data-work]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-work')))).sort()).toEqual(lineagePath.nodes.map(({ id }: { id: string }) => id).sort());
    expect(await page.locator('.lineage-lines [data-line]').count()).toBe(lineagePath.edges.length);
    await page.getByRole('button', { name: new RegExp(`^${PROVINCIAL}，`) }).click();
    await page.getByRole('complementary', { name: '所选政策' }).getByRole('button', { name: COUNCIL }).click();
    expect(await expectExactSentences(explorer, page)).toEqual([`《${COUNCIL}》`]);
  });

  it('how the targets of places compare is answered, to the sentence', async () => {
    const { indicators } = await explorer.data('query ($metric: String!) { indicators(first: 100, filter: { metricContains: $metric }) { nodes { id metric value unit comparator targetYear plan { title jurisdiction { name } } evidence { quote } } } }', { metric: METRIC });
    const page = await explorer.open('/');
    await question(page, '同一指标，各地的目标有何不同？');
    await page.getByRole('main').getByRole('button', { name: METRIC }).click();
    await page.locator('.indicators-point').first().waitFor();
    const drawn = await page.locator('.indicators-point').evaluateAll((points) => points.map((point) => point.getAttribute('data-fact')));
    const stated = indicators.nodes.filter(({ metric }: { metric: string }) => metric.endsWith(METRIC));
    expect(stated.length).toBeGreaterThan(1);
    expect(new Set(drawn)).toEqual(new Set(stated.map(({ id }: { id: string }) => id)));
    for (const { id, value, plan, evidence } of stated) {
      const point = page.locator(`.indicators-point[data-fact="${id}"]`);
      expect(await point.getAttribute('aria-label')).toMatch(new RegExp(`${plan.jurisdiction?.name ?? '地方不详'}.*${value}`));
      await point.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('fact') === id);
      expect(await expectExactSentences(explorer, page)).toEqual([evidence.quote]);
    }
  });
}, { documents: { 'province.txt': PROVINCE } });

async function idsOfPolicies(explorer: Explorer, titles: readonly string[]): Promise<readonly string[]> {
  const { policies } = await explorer.data('{ policies(first: 100) { nodes { id title } } }');
  return titles.map((title) => policies.nodes.find((policy: { id: string; title: string }) => policy.title === title).id);
}
