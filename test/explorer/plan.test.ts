import Papa from 'papaparse';
import type { Page } from 'playwright-core';

import { expectAccessible } from './accessibility.js';
import { download } from './downloads.js';
import { describeExplorer, LAPTOP, PHONE, settled, type Explorer } from './explorer.js';

const YUXI = '玉溪市“十四五”学前教育发展提升行动计划实施方案';
const NANAN = '南安市基础教育质量提升三年(2023-2025年)行动方案';

/** A plan of more tasks than the API gives at once, which cites one of the seeds. */
const MANY = 230;
const longPlan = [
  '测试市人民政府关于印发测试市教育强市方案的通知', '测政发〔2024〕8号', '各县(市、区)人民政府:', '现将《测试市教育强市方案》印发给你们,请认真贯彻执行。', '测试市人民政府', '2024年5月6日',
  '测试市教育强市方案', `为贯彻落实《${NANAN}》,制定本方案。`,
  ...['一', '二', '三', '四', '五'].flatMap((number) => [
    `${number}、第${number}类任务`,
    ...Array.from({ length: MANY / 5 }, (_, i) => `${i + 1}.推进第${number}类第${i + 1}项工作。到2025年,建成${i + 10}所学校。(牵头单位:市教育局;配合单位:市财政局、市公安局)`),
  ]),
  '',
].join('\n');

const PLAN = `query($title: String!) { plans(filter: { titleContains: $title }) { nodes {
  id title documentNumber jurisdiction { name } issuers { name } period { start end }
  document { id issuedOn text plans { id title } outline { number title kind plan { id } evidence { start end quote } } }
  tasks(first: 100) { totalCount nodes { id path title kind evidence { quote start }
    responsibilities { id role organization { id name } evidence { quote } } indicators { id evidence { quote start } } citations { id } } }
  indicators(first: 100) { nodes { id metric task { id } evidence { quote start } } }
  citations(first: 100) { nodes { id relation policy { id title level } task { id } evidence { quote start } } }
  citedBy(first: 100) { nodes { id plan { id title } evidence { quote } } }
} } }`;

interface Evidence { readonly quote: string; readonly start: number }
interface Named { readonly id: string; readonly evidence: Evidence }
interface Task extends Named {
  readonly path: string; readonly title: string; readonly kind: string; readonly indicators: readonly Named[];
  readonly responsibilities: readonly (Named & { readonly role: string; readonly organization: { readonly id: string; readonly name: string } })[];
}
interface Plan {
  readonly id: string; readonly title: string; readonly documentNumber: string; readonly issuers: readonly { readonly name: string }[];
  readonly document: { readonly id: string; readonly text: string; readonly plans: readonly { readonly id: string; readonly title: string }[]; readonly outline: readonly { readonly number: string; readonly title: string; readonly kind: string; readonly plan: { readonly id: string }; readonly evidence: Evidence }[] };
  readonly tasks: { readonly totalCount: number; readonly nodes: readonly Task[] };
  readonly indicators: { readonly nodes: readonly (Named & { readonly metric: string; readonly task: { readonly id: string } | null })[] };
  readonly citations: { readonly nodes: readonly (Named & { readonly relation: string; readonly policy: { readonly id: string; readonly title: string; readonly level: string } })[] };
  readonly citedBy: { readonly nodes: readonly (Named & { readonly plan: { readonly id: string; readonly title: string } })[] };
}

async function planOf(explorer: Explorer, title: string): Promise<Plan> {
  return (await explorer.data(PLAN, { title })).plans.nodes[0];
}

const address = (plan: { readonly id: string }, query = '') => `/plans/${encodeURIComponent(plan.id)}${query}`;
const withFact = (plan: { readonly id: string }, fact: { readonly id: string }) => address(plan, `?fact=${encodeURIComponent(fact.id)}`);
const factIn = (page: Page) => new URL(page.url()).searchParams.get('fact');
/** Waits until the address names a fact, or none: a key is answered at the next drawing. */
const factIs = (page: Page, id: string | null) => page.waitForURL((url) => url.searchParams.get('fact') === id);
const unbroken = (words: string) => words.replace(/\s*\n\s*/g, '');

/** What is marked as chosen in the text, and whether it is in sight. */
async function chosen(page: Page): Promise<{ readonly words: string; readonly isInSight: boolean }> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('.plan-text .plan-mark-chosen')];
    const box = marks[0]?.getBoundingClientRect();
    return { words: marks.map((mark) => mark.textContent).join(''), isInSight: box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight };
  });
}

/** Titles of the tasks that are listed, with their paths. */
const listed = (page: Page) => page.locator('.plan-measure [data-task]').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-task')));

describeExplorer('the plan view', (explorer) => {
  let yuxi: Plan;
  let nanan: Plan;
  let long: Plan;
  beforeAll(async () => {
    [yuxi, nanan, long] = [await planOf(explorer, YUXI), await planOf(explorer, NANAN), await planOf(explorer, '测试市教育强市方案')];
  });

  it('says above the text what the document says of itself', async () => {
    const page = await explorer.open(address(yuxi));
    expect(await page.locator('h1').innerText()).toBe(YUXI);
    expect(await page.title()).toContain(YUXI);
    const facts = await page.locator('.plan-facts > div').allInnerTexts();
    expect(facts.map((fact) => fact.replace(/\s+/g, ' '))).toEqual(expect.arrayContaining([
      '文号 玉教体联〔2022〕26号', '成文日期 2022年12月6日', '适用地区 玉溪市', '规划期 2021–2025年', '层级 市', `发文机关 ${yuxi.issuers.map(({ name }) => name).join('、')}`,
    ]));
    await page.getByRole('link', { name: yuxi.document.plans.find(({ id }) => id !== yuxi.id)!.title }).click();
    await settled(page);
    expect(page.url()).toContain(address(yuxi.document.plans.find(({ id }) => id !== yuxi.id)!));
  });

  it('says what is to be noticed of the reading, and leads to its words in the text', async () => {
    const page = await explorer.open(address(yuxi), { viewport: LAPTOP });
    await page.locator('.plan-said summary').click();
    expect(await page.locator('.plan-said summary').innerText()).toContain('警告 1 条');
    const item = page.locator('.plan-said li', { hasText: '编号不连续' });
    await item.getByRole('button').click();
    await settled(page);
    expect(await chosen(page)).toEqual({ words: '(五)不断创设有利条件,提高科学保教质量', isInSight: true });
    expect(new URL(page.url()).searchParams.has('said')).toBe(true);
    await expectAccessible(page);
    await page.reload();
    await settled(page);
    expect((await chosen(page)).words).toContain('(五)');
  });

  it.each(['南安市', '曲阜市', '市教育优质发展', YUXI, '关于筑牢教育质量意识'])('shows the text of %s whole, character by character', async (title) => {
    const plan = await planOf(explorer, title);
    const page = await explorer.open(address(plan));
    expect(await page.locator('.plan-text').evaluate((text) => text.textContent)).toBe(plan.document.text);
  });

  it('lists every task in the order of the text, with the bodies that carry it as the text names them', async () => {
    const page = await explorer.open(address(yuxi));
    expect(await listed(page)).toEqual(yuxi.tasks.nodes.map(({ id }) => id));
    const shown = await page.locator('.plan-measure').evaluateAll((items) => items.map((item) => Object.fromEntries([...item.querySelectorAll('dl > div')].map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]))));
    const names = { LEAD: '牵头', SUPPORT: '配合', RESPONSIBLE: '责任' };
    yuxi.tasks.nodes.forEach(({ responsibilities }, i) => {
      for (const [role, name] of Object.entries(names)) {
        const written = responsibilities.filter((each) => each.role === role).map(({ evidence }) => unbroken(evidence.quote)).join('、');
        expect(shown[i]![name] ?? '').toBe(written);
      }
    });
  });

  it('reads a plan of more tasks than come at once to its end', async () => {
    const page = await explorer.open(address(long));
    expect(long.tasks.totalCount).toBe(MANY);
    expect(await page.locator('.plan-measure').count()).toBe(MANY);
    expect(await page.locator('.plan-text a.plan-mark-LEAD').count()).toBe(MANY);
    expect(await page.locator('.plan-count').innerText()).toContain('230 项');
  });

  it('scrolls to the exact words of a fact and marks them, on arrival, after a reload and on going back, without the panel', async () => {
    const facts: readonly Named[] = [yuxi.tasks.nodes[9]!, yuxi.tasks.nodes[12]!.responsibilities[1]!, yuxi.indicators.nodes.at(-1)!, yuxi.citations.nodes.at(-1)!];
    for (const fact of facts) {
      const page = await explorer.open(withFact(yuxi, fact));
      expect(await chosen(page)).toEqual({ words: unbroken(fact.evidence.quote), isInSight: true });
      expect(await page.locator('.evidence').count()).toBe(0);
    }
    const page = await explorer.open(withFact(yuxi, facts[0]!));
    await page.reload();
    await settled(page);
    expect(await chosen(page)).toEqual({ words: unbroken(facts[0]!.evidence.quote), isInSight: true });
    await page.locator(`.plan-measure [data-task="${yuxi.tasks.nodes[3]!.id}"]`).click();
    expect((await chosen(page)).words).toBe(yuxi.tasks.nodes[3]!.evidence.quote);
    await page.goBack();
    expect(await chosen(page)).toEqual({ words: unbroken(facts[0]!.evidence.quote), isInSight: true });
  });

  it('finds in the text whatever is chosen among the tasks: heading, body, indicator, citation', async () => {
    const page = await explorer.open(address(yuxi));
    const task = yuxi.tasks.nodes.find(({ indicators, responsibilities }) => indicators.length > 0 && responsibilities.length > 1)!;
    const item = page.locator('.plan-measure', { has: page.locator(`[data-task="${task.id}"]`) });
    for (const fact of [task, ...task.responsibilities, ...task.indicators]) {
      const place = [task, ...task.responsibilities, ...task.indicators].indexOf(fact);
      await item.locator('.plan-choice').nth(place).click();
      expect(factIn(page)).toBe(fact.id);
      expect(await chosen(page)).toEqual({ words: unbroken(fact.evidence.quote), isInSight: true });
      expect(await item.getAttribute('class')).toContain('plan-measure-current');
    }
  });

  it('finds the task of whatever is chosen in the text, and leads on from it', async () => {
    const page = await explorer.open(address(yuxi));
    const body = yuxi.tasks.nodes.flatMap(({ responsibilities }) => responsibilities).filter(({ role }) => role === 'SUPPORT').at(-1)!;
    const owner = yuxi.tasks.nodes.find(({ responsibilities }) => responsibilities.includes(body))!;
    await page.locator('.plan-text a.plan-mark-SUPPORT').last().click();
    expect(factIn(page)).toBe(body.id);
    expect(await page.locator('.plan-measure-current [data-task]').getAttribute('data-task')).toBe(owner.id);
    const isListed = await page.locator('.plan-measure-current').evaluate((item) => { const box = item.getBoundingClientRect(); return box.top >= 0 && box.top < window.innerHeight; });
    expect(isListed).toBe(true);
    await page.locator('.plan-chosen').getByRole('link', { name: body.organization.name }).click();
    expect(page.url()).toContain(`/departments/${encodeURIComponent(body.organization.id)}`);
  });

  it('marks each body in the colour of its role, and an overlap as what is innermost, the others a click away', async () => {
    const page = await explorer.open(address(yuxi));
    for (const role of ['LEAD', 'SUPPORT'] as const) {
      const written = yuxi.tasks.nodes.flatMap(({ responsibilities }) => responsibilities.filter((each) => each.role === role)).map(({ evidence }) => unbroken(evidence.quote));
      expect((await page.locator(`.plan-text a.plan-mark-${role}`).allTextContents()).sort()).toEqual([...written].sort());
    }
    const several = nanan.indicators.nodes.find(({ evidence }, i) => nanan.indicators.nodes.some((other, j) => i !== j && other.evidence.start === evidence.start));
    expect(several).toBeDefined();
    const other = await explorer.open(withFact(nanan, several!));
    const mark = other.locator('.plan-text .plan-mark-chosen').first();
    await mark.click();
    const second = factIn(other);
    expect(second).not.toBe(several!.id);
    expect(nanan.indicators.nodes.find(({ id }) => id === second)?.evidence.start).toBe(several!.evidence.start);
  });

  it('shows what the plan rests on by relation and level, each mention opening its sentence in the text', async () => {
    const page = await explorer.open(address(yuxi));
    await page.getByRole('button', { name: /^另有/ }).click();
    const shown = await page.locator('.plan-rests-on .plan-relation').evaluateAll((groups) => groups.flatMap((group) => [...group.querySelectorAll('.plan-relation-level')].flatMap((level) => [...level.querySelectorAll('li > a')].map((link) => `${group.querySelector('h3')?.textContent} ${level.querySelector('h4')?.textContent} ${link.textContent}`))));
    const relations: Record<string, string> = { BASIS: '依据', IMPLEMENTS: '贯彻', AMENDS: '修订', MENTIONS: '提及' };
    const levels: Record<string, string> = { NATIONAL: '国家', PROVINCIAL: '省', PREFECTURE: '市', COUNTY: '县' };
    const expected = yuxi.citations.nodes.map(({ relation, policy }) => `${relations[relation]} ${levels[policy.level] ?? '层级不详'} ${policy.title}`);
    expect([...shown].sort()).toEqual([...new Set(expected)].sort());
    await page.locator('.plan-rests-on .plan-mention').last().click();
    const citation = yuxi.citations.nodes.find(({ id }) => id === factIn(page))!;
    expect(await chosen(page)).toEqual({ words: unbroken(citation.evidence.quote), isInSight: true });
    expect(await page.locator('.plan-links-lineage a').getAttribute('href')).toBe(`/lineage/${encodeURIComponent(yuxi.id)}`);
  });

  it('shows what rests on the plan, each mention opening its sentence at the side, since it stands in another text', async () => {
    const page = await explorer.open(address(nanan));
    const [citation] = nanan.citedBy.nodes;
    expect(citation!.plan.id).toBe(long.id);
    expect(await page.locator('.plan-rested-on li a').getAttribute('href')).toBe(address(long));
    await page.locator('.plan-rested-on .plan-mention').click();
    await settled(page);
    expect(factIn(page)).toBe(citation!.id);
    expect(await page.locator('.evidence mark').innerText()).toBe(citation!.evidence.quote);
    await page.keyboard.press('Escape');
    expect(await page.locator('.evidence').count()).toBe(0);
  });

  it('opens the panel for a fact of its own where that is asked for', async () => {
    const page = await explorer.open(withFact(yuxi, yuxi.citations.nodes[0]!));
    await page.locator('.plan-chosen').getByRole('button', { name: '查看依据' }).click();
    await settled(page);
    expect(await page.locator('.evidence mark').innerText()).toBe(yuxi.citations.nodes[0]!.evidence.quote);
    await page.locator('.evidence').getByRole('button', { name: '关闭' }).click();
    expect([await page.locator('.evidence').count(), factIn(page)]).toEqual([0, null]);
  });

  it('filters the tasks as the API does, by role, body, kind and text, and keeps that in the address', async () => {
    const page = await explorer.open(address(yuxi));
    const body = yuxi.tasks.nodes[4]!.responsibilities[1]!.organization;
    const wanted = async (filter: Readonly<Record<string, unknown>>) => (await explorer.data('query($id: ID!, $filter: PlanTaskFilter) { node(id: $id) { ... on Plan { tasks(first: 100, filter: $filter) { nodes { id } } } } }', { id: yuxi.id, filter })).node.tasks.nodes.map(({ id }: { id: string }) => id);
    await page.getByLabel('部门').selectOption(body.id);
    expect(await listed(page)).toEqual(await wanted({ organizationIds: [body.id] }));
    await page.getByLabel('分工').selectOption('SUPPORT');
    expect(await listed(page)).toEqual(await wanted({ organizationIds: [body.id], roles: ['SUPPORT'] }));
    await page.reload();
    await settled(page);
    expect(await listed(page)).toEqual(await wanted({ organizationIds: [body.id], roles: ['SUPPORT'] }));
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByLabel('类别').selectOption('SAFEGUARD');
    expect(await listed(page)).toEqual(await wanted({ kinds: ['SAFEGUARD'] }));
    expect((await listed(page)).length).toBeGreaterThan(0);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByLabel('包含文字').fill('普惠性');
    expect(await listed(page)).toEqual(await wanted({ text: '普惠性' }));
    await page.getByLabel('包含文字').fill('没有这样的文字');
    expect(await page.getByRole('heading', { name: '没有符合条件的任务' }).count()).toBe(1);
  });

  it('takes a kind of mark away and brings it back, and leaves the text as it is', async () => {
    const page = await explorer.open(address(yuxi));
    const count = await page.locator('.plan-text a.plan-mark-LEAD').count();
    await page.locator('.plan-legend').getByRole('button', { name: '牵头' }).click();
    expect([await page.locator('.plan-text a.plan-mark-LEAD').count(), await page.locator('.plan-text a.plan-mark-SUPPORT').count() > 0]).toEqual([0, true]);
    expect(await page.locator('.plan-text').evaluate((text) => text.textContent)).toBe(yuxi.document.text);
    await page.reload();
    await settled(page);
    expect(await page.locator('.plan-text a.plan-mark-LEAD').count()).toBe(0);
    await page.locator('.plan-legend').getByRole('button', { name: '牵头' }).click();
    expect(await page.locator('.plan-text a.plan-mark-LEAD').count()).toBe(count);
  });

  it('shows the headings of this plan, nested, and goes to each; the one that is read is marked', async () => {
    const page = await explorer.open(address(yuxi));
    const headings = yuxi.document.outline.filter(({ plan }) => plan.id === yuxi.id);
    expect(await page.locator('.plan-outline li button').allTextContents()).toEqual(headings.map(({ number, title }) => `${number}${title ?? ''}`));
    const section = headings.findLast(({ kind }) => kind === 'SECTION')!;
    await page.locator('.plan-outline li button', { hasText: section.title }).first().click();
    await page.locator('.plan-outline [aria-current]', { hasText: section.title }).waitFor();
    const top = await page.locator('.plan-text').getByRole('heading', { level: 3, name: section.evidence.quote }).evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(200);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
  });

  it('is read with the keyboard: from task to task, into a task, and from mark to mark', async () => {
    const page = await explorer.open(address(yuxi));
    await page.locator(`[data-task="${yuxi.tasks.nodes[0]!.id}"]`).focus();
    const [, second, third, fourth] = yuxi.tasks.nodes;
    for (const [key, task] of [['j', second!], ['ArrowDown', third!], ['j', fourth!], ['k', third!], ['j', fourth!]] as const) {
      await page.keyboard.press(key);
      await page.locator(`[data-task="${task.id}"]:focus`).waitFor();
      expect(factIn(page)).toBe(task.id);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await factIs(page, fourth!.responsibilities[0]!.id);
    await page.locator('.plan-text a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await factIs(page, fourth!.responsibilities[1]!.id);
    expect((await chosen(page)).words).toBe(unbroken(yuxi.tasks.nodes[3]!.responsibilities[1]!.evidence.quote));
    await page.keyboard.press('Escape');
    await factIs(page, null);
    expect((await chosen(page)).words).toBe('');
  });

  it('has the tasks as a table too, and hands it over as CSV and JSON', async () => {
    const page = await explorer.open(address(yuxi, '?role=LEAD'));
    await page.getByRole('button', { name: '表格' }).click();
    const led = yuxi.tasks.nodes.filter(({ responsibilities }) => responsibilities.some(({ role }) => role === 'LEAD'));
    const leads = led.map(({ responsibilities }) => responsibilities.filter(({ role }) => role === 'LEAD').map(({ evidence }) => unbroken(evidence.quote)).join('、'));
    expect(await page.locator('.plan-table tbody tr').count()).toBe(led.length);
    const json = JSON.parse((await download(page, () => page.getByRole('button', { name: /JSON/ }).click())).text) as readonly Record<string, string>[];
    expect(json.map(({ path, title, lead }) => ({ path, title, lead }))).toEqual(led.map(({ path, title }, i) => ({ path, title, lead: leads[i] })));
    const csv = Papa.parse<readonly string[]>((await download(page, () => page.getByRole('button', { name: /CSV/ }).click())).text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
    expect(csv.data.slice(1).map((row) => row[3])).toEqual(leads);
    await page.locator('.plan-table tbody button').first().click();
    expect((await chosen(page)).words).toBe(unbroken(led[0]!.evidence.quote));
  });

  it('says what an id is that is not a plan’s, and where that is shown', async () => {
    const referenced = (await explorer.data('{ policies(filter: { loaded: false }, first: 1) { nodes { id title } } }')).policies.nodes[0];
    const page = await explorer.open(address(referenced));
    expect(await page.locator('h1').innerText()).toBe(referenced.title);
    expect(await page.locator('main a').getAttribute('href')).toBe(`/lineage/${encodeURIComponent(referenced.id)}`);
    const ofDocument = await explorer.open(address(yuxi.document));
    expect(await ofDocument.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(yuxi.document.plans.map((plan) => address(plan)));
    const ofFact = await explorer.open(address(yuxi.indicators.nodes[0]!));
    expect(await ofFact.locator('main a').getAttribute('href')).toBe(withFact(yuxi, yuxi.indicators.nodes[0]!));
    const nowhere = await explorer.open('/plans/nothing');
    expect(await nowhere.locator('h1').innerText()).toBe('没有这份方案');
    await expectAccessible(nowhere);
  });

  it('says that the reading broke off, keeps what has come, and goes on', async () => {
    const page = await explorer.open('/', { expecting: [/503|Failed to load/] });
    let pages = 0;
    await page.route('**/graphql', (route) => (/PlanTasks/.test(route.request().postData() ?? '') && ++pages === 2 ? route.fulfill({ status: 503, body: 'away' }) : route.continue()));
    await page.goto(address(long));
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.plan-measure').count()).toBe(100);
    await page.getByRole('alert').getByRole('button').click();
    await settled(page);
    expect(await page.locator('.plan-measure').count()).toBe(MANY);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('takes turns with tasks and text where there is no room for both', async () => {
    const page = await explorer.open(address(yuxi), { viewport: PHONE });
    const visible = async () => [await page.locator('.plan-measures').isVisible(), await page.locator('.plan-text').isVisible()];
    expect(await visible()).toEqual([true, false]);
    await page.locator(`[data-task="${yuxi.tasks.nodes[5]!.id}"]`).click();
    expect(await visible()).toEqual([false, true]);
    expect(await chosen(page)).toEqual({ words: yuxi.tasks.nodes[5]!.evidence.quote, isInSight: true });
    await page.getByRole('button', { name: '查看任务' }).click();
    expect(await visible()).toEqual([true, false]);
    expect(await page.locator('.plan-outline li').first().isVisible()).toBe(false);
    await page.getByRole('button', { name: '展开目录' }).click();
    await page.locator('.plan-outline li button').first().click();
    expect(await visible()).toEqual([false, true]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  it('is printed as the text alone, under its head', async () => {
    const page = await explorer.open(address(yuxi));
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('.plan-rests-on li > a:visible').allTextContents();
    expect([...new Set(printed)].sort()).toEqual([...new Set(yuxi.citations.nodes.map(({ policy }) => policy.title))].sort());
    const isVisible = (selector: string) => page.locator(selector).first().isVisible();
    expect(await Promise.all(['h1', '.plan-rests-on', '.plan-text'].map(isVisible))).toEqual([true, true, true]);
    expect(await Promise.all(['.plan-outline', '.plan-measures', '.plan-bar', '.plan-legend', '.plan-mention'].map(isVisible))).toEqual([false, false, false, false, false]);
  });

  it.each([['zh', 'light'], ['en', 'dark']] as const)('is accessible in %s and %s, beside the text, as a table, and on a phone', async (language, colorScheme) => {
    const fact = yuxi.indicators.nodes[0]!;
    await expectAccessible(await explorer.open(withFact(yuxi, fact), { language, colorScheme }));
    await expectAccessible(await explorer.open(address(nanan, '?as=table'), { language, colorScheme, viewport: LAPTOP }));
    await expectAccessible(await explorer.open(withFact(yuxi, fact), { language, colorScheme, viewport: PHONE }));
    await expectAccessible(await explorer.open(address(nanan), { language, colorScheme, viewport: PHONE }));
  });
}, { documents: { 'long-plan.txt': longPlan } });
