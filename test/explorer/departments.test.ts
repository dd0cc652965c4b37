import { parse } from 'papaparse';
import type { Page } from 'playwright-core';

import { expectAccessible } from './accessibility.js';
import { download } from './downloads.js';
import { describeExplorer, describeExplorerOnEachStore, PHONE, settled, type Explorer } from './explorer.js';

/** Bodies that lead jointly, one that leads with another's support, and two that answer jointly. */
const documents = {
  '营商环境.txt': `南安市人民政府办公室关于印发南安市优化营商环境行动方案的通知
南政办〔2023〕8号

各乡镇人民政府，市直有关单位：
《南安市优化营商环境行动方案》已经市政府同意，现印发给你们，请认真组织实施。

南安市人民政府办公室
2023年3月6日

南安市优化营商环境行动方案

一、主要任务
（一）简化审批
1.压缩办理时间。企业开办全流程一日办结。（牵头单位：市市场监管局、市行政服务中心；配合单位：市税务局）
2.推行一窗受理。设立综合窗口，统一收件、统一出件。（牵头单位：市行政服务中心；配合单位：市市场监管局、市税务局）
（二）降低成本
3.落实减税政策。依法落实各项减税降费政策。（责任单位：市税务局、市财政局）
4.减免行政收费。清理涉企收费并公布清单。（责任单位：市财政局、市税务局）
`,
};

const PRESCHOOL = '玉溪市“十四五”学前教育发展提升行动计划实施方案';
const EDUCATION = '玉溪市教育体育局';
const FINANCE = '玉溪市财政局';

interface Assigned {
  readonly id: string;
  readonly role: 'LEAD' | 'SUPPORT' | 'RESPONSIBLE';
  readonly organization: { readonly id: string; readonly name: string };
  readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly document: { readonly text: string } };
}

interface Task {
  readonly path: string;
  readonly title: string;
  readonly plan: { readonly id: string; readonly title: string };
  readonly responsibilities: readonly Assigned[];
}

/** Every task of the graph with who carries it: what the views are checked against, counted here and not by the API. */
async function tasks(explorer: Explorer): Promise<readonly Task[]> {
  const { plans } = await explorer.data('{ plans(first: 100) { nodes { id title tasks(first: 100) { nodes { path title plan { id title } responsibilities { id role organization { id name } evidence { quote start end document { text } } } } } } } }');
  return plans.nodes.flatMap((plan: { tasks: { nodes: readonly Task[] } }) => plan.tasks.nodes);
}

/** Whether two bodies carry a task together: both lead, one leads and the other stands beside, or both answer for it where nobody leads. */
function together({ responsibilities }: Task, a: string, b: string): boolean {
  const roles = (name: string) => responsibilities.filter(({ organization }) => organization.name === name).map(({ role }) => role);
  const [ofA, ofB] = [roles(a), roles(b)];
  if (ofA.length === 0 || ofB.length === 0) return false;
  const led = responsibilities.some(({ role }) => role === 'LEAD');
  return led ? ofA.includes('LEAD') || ofB.includes('LEAD') : ofA.includes('RESPONSIBLE') && ofB.includes('RESPONSIBLE');
}

/** The pairs of bodies with how many tasks they carry together, by “A × B” in the order of names. */
function pairsOf(all: readonly Task[]): ReadonlyMap<string, number> {
  const names = [...new Set(all.flatMap(({ responsibilities }) => responsibilities.map(({ organization }) => organization.name)))].sort();
  return new Map(names.flatMap((a, i) => names.slice(i + 1).map((b) => [`${a} × ${b}`, all.filter((task) => together(task, a, b)).length] as const)).filter(([, count]) => count > 0));
}

const sorted = (pair: string) => pair.split(' × ').sort().join(' × ');
const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();
const idOf = async (explorer: Explorer, name: string): Promise<string> => (await explorer.data('query ($name: String) { organizations(filter: { name: $name }) { nodes { id } } }', { name })).organizations.nodes[0].id;
const planOf = async (explorer: Explorer, title: string): Promise<string> => (await explorer.data('query ($title: String) { plans(filter: { titleContains: $title }) { nodes { id } } }', { title })).plans.nodes[0].id;
const markedIn = (page: Page) => texts(page, '.evidence-passage mark');

describeExplorerOnEachStore('which departments carry which measures, together with whom', (explorer) => {
  it('is answered by clicks alone from the start page, down to the exact words', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: '哪些部门牵头哪些措施，与谁一起？' }).click();
    await settled(page);
    await page.locator('.network-side .network-list button').first().click();
    await settled(page);
    const names = await texts(page, '.pair-title a');
    const shared = (await tasks(explorer)).filter((task) => together(task, names[0]!, names[1]!));
    expect(shared.length).toBe(Math.max(...pairsOf(await tasks(explorer)).values()));
    expect((await texts(page, '.measures-list .plain')).sort()).toEqual(shared.map(({ title }) => title).sort());
    const title = await page.locator('.measures-list .plain').first().innerText();
    await page.locator('.measures-list .plain').first().click();
    await settled(page);
    const told = shared.find((task) => task.title === title)!.responsibilities.filter(({ organization }) => names.includes(organization.name));
    expect(await markedIn(page)).toEqual(told.map(({ evidence: { start, end, document } }) => document.text.slice(start, end)));
    expect(await texts(page, '.evidence-place')).toEqual(told.map(({ evidence: { start, document } }) => `第 ${String(document.text.slice(0, start).split(/\r\n|\n|\r/).length)} 行`));
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  it('is answered from the directory: a short name is typed, the body chosen, and all that it carries is there with the others', async () => {
    const page = await explorer.open('/departments');
    await page.getByRole('searchbox').fill('市教育体育局');
    await page.waitForURL(/q=/);
    await settled(page);
    await page.getByRole('link', { name: EDUCATION, exact: true }).click();
    await settled(page);
    const carried = (await tasks(explorer)).filter(({ responsibilities }) => responsibilities.some(({ organization }) => organization.name === EDUCATION));
    const shown = await page.locator('.measures-list > li').evaluateAll((items) => items.map((item) => [
      item.closest('section')!.querySelector('h3')!.textContent, item.querySelector('.measures-path')!.textContent, item.querySelector('.plain')!.textContent, [...item.querySelectorAll('.carriers a')].map((link) => link.textContent).sort(),
    ]));
    const plans = [...new Set(shown.map(([plan]) => plan))];
    expect(shown).toEqual(plans.flatMap((title) => carried.filter(({ plan }) => plan.title === title)).map(({ plan, path, title, responsibilities }) => [plan.title, path, title, responsibilities.map(({ organization }) => organization.name).filter((name) => name !== EDUCATION).sort()]));
    expect(shown).toHaveLength(carried.length);
    await page.getByRole('button', { name: FINANCE }).click();
    await settled(page);
    expect((await texts(page, '.measures-list .plain')).sort()).toEqual(carried.filter((task) => together(task, EDUCATION, FINANCE)).map(({ title }) => title).sort());
  });
});

describeExplorer('the network of bodies', (explorer) => {
  const lines = (page: Page) => page.locator('.network-edge > title').allTextContents();

  it('draws every pair that carries a task together, with how many, and every body in it', async () => {
    const page = await explorer.open('/network');
    const pairs = pairsOf(await tasks(explorer));
    expect((await lines(page)).map((line) => line.replace(/：.*/, '')).map(sorted).sort()).toEqual([...pairs.keys()].sort());
    expect(new Map((await lines(page)).map((line) => [sorted(line.replace(/：.*/, '')), Number(/：(\d+) 项/.exec(line)![1])]))).toEqual(pairs);
    expect(await page.locator('.network-body').count()).toBe(new Set([...pairs.keys()].flatMap((pair) => pair.split(' × '))).size);
  });

  it('tells the ways of working together apart by kind of line, arrows from who leads', async () => {
    const page = await explorer.open('/network');
    const edge = page.locator('.network-edge').filter({ hasText: /南安市(?:行政服务中心|市场监管局) × 南安市(?:行政服务中心|市场监管局)/ });
    expect(await edge.locator('.network-line').evaluateAll((found) => found.map((line) => getComputedStyle(line).strokeDasharray))).toEqual(['none', '7px, 3px']);
    expect(await edge.locator('.network-head').count()).toBe(1);
    await page.getByLabel('牵头 → 配合或负责').uncheck();
    await page.getByLabel('共同牵头').uncheck();
    await settled(page);
    expect((await lines(page)).map((line) => sorted(line.replace(/：.*/, '')))).toEqual(['南安市税务局 × 南安市财政局']);
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['JOINT_RESPONSIBLE']);
  });

  it('stands in the same places each time, with names that cover neither each other nor a circle', async () => {
    const place = async (page: Page) => page.locator('.network-body').evaluateAll((found) => found.map((body) => body.getAttribute('transform')));
    const page = await explorer.open('/network');
    const before = await place(page);
    await page.reload();
    await settled(page);
    expect(await place(page)).toEqual(before);
    const boxes = await page.locator('.network-label, .network-circle').evaluateAll((found) => found.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 2, name: element.textContent };
    }));
    const covering = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.name} × ${b.name}`));
    expect(covering).toEqual([]);
    expect(boxes.filter(({ name }) => name !== '').length).toBeGreaterThan(5);
  });

  it('leads by keyboard from a body to its neighbourhood, to a pair, to the words; back and reload keep the place', async () => {
    const page = await explorer.open('/network');
    const body = page.getByRole('button', { name: new RegExp(`^${FINANCE}，`) });
    await body.focus();
    await page.keyboard.press('Enter');
    await settled(page);
    const partners = [...pairsOf(await tasks(explorer)).keys()].filter((pair) => pair.split(' × ').includes(FINANCE)).map((pair) => pair.split(' × ').find((name) => name !== FINANCE)!);
    expect((await texts(page, '.network-list button > span:first-child')).sort()).toEqual(partners.sort());
    expect(await page.locator('.network-body:not(.network-dim)').count()).toBe(partners.length + 1);
    const focused = page.url();
    await page.locator('.network-list button').filter({ hasText: EDUCATION }).press('Enter');
    await settled(page);
    expect((await texts(page, '.pair-title a')).sort()).toEqual([EDUCATION, FINANCE].sort());
    await page.reload();
    await settled(page);
    expect((await texts(page, '.pair-title a')).sort()).toEqual([EDUCATION, FINANCE].sort());
    await page.goBack();
    await settled(page);
    expect(page.url()).toBe(focused);
    expect(await body.getAttribute('aria-pressed')).toBe('true');
  });

  it('opens a pair where its line is clicked', async () => {
    const page = await explorer.open(`/network?plan=${await planOf(explorer, PRESCHOOL)}`);
    const [x, y] = await page.locator('.network-edge').first().locator('.network-line').first().evaluate((line) => {
      const { x: left, y: top } = line.closest('svg')!.getBoundingClientRect();
      const [shift] = [/translate\(([-\d.]+) ([-\d.]+)\)/.exec(line.closest('[data-export] > g')!.getAttribute('transform')!)!];
      const at = (name: string) => Number(line.getAttribute(name));
      return [left + Number(shift[1]) + (at('x1') * 0.35 + at('x2') * 0.65), top + Number(shift[2]) + (at('y1') * 0.35 + at('y2') * 0.65)];
    });
    const told = (await lines(page))[0]!.replace(/：.*/, '');
    await page.mouse.click(x!, y!);
    await settled(page);
    expect(sorted((await texts(page, '.pair-title a')).join(' × '))).toBe(sorted(told));
  });

  it('has a twin of tables that hold the same, and leaves as a drawing that holds every body', async () => {
    const page = await explorer.open('/network');
    const pairs = pairsOf(await tasks(explorer));
    const svg = await download(page, () => page.getByRole('button', { name: '导出 SVG' }).click());
    for (const name of new Set([...pairs.keys()].flatMap((pair) => pair.split(' × ')))) expect(svg.text).toContain(name);
    expect(svg.text).toContain('共同牵头');
    const png = await download(page, () => page.getByRole('button', { name: '导出 PNG' }).click());
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    await page.getByRole('button', { name: '表', exact: true }).click();
    await settled(page);
    const csv = await download(page, () => page.getByRole('button', { name: '导出 CSV' }).first().click());
    const rows = parse<Record<string, string>>(csv.text.replace(/^\uFEFF/, ''), { header: true }).data;
    expect(csv.text.startsWith('\uFEFF')).toBe(true);
    expect(new Map(rows.map((row) => [sorted(`${row['机构']} × ${row['协作机构']}`), Number(row['共同措施'])]))).toEqual(pairs);
    const json = JSON.parse((await download(page, () => page.getByRole('button', { name: '导出 JSON' }).nth(1).click())).text) as { name: string; total: number }[];
    const all = await tasks(explorer);
    expect(json.map(({ name, total }) => [name, total])).toEqual(json.map(({ name }) => [name, all.filter(({ responsibilities }) => responsibilities.some(({ organization }) => organization.name === name)).length]));
    expect(json.length).toBe(new Set([...pairs.keys()].flatMap((pair) => pair.split(' × '))).size);
  });
}, { documents });

describeExplorer('the matrix of measures and bodies', (explorer) => {
  const matrix = async (query = '') => explorer.open(`/network?view=matrix&plan=${await planOf(explorer, PRESCHOOL)}${query}`);
  const marks = (page: Page) => page.locator('.matrix tbody .matrix-mark').evaluateAll((found) => found.map((mark) => mark.getAttribute('aria-label')!));
  const carried = async () => (await tasks(explorer)).filter(({ plan, responsibilities }) => plan.title === PRESCHOOL && responsibilities.length > 0);
  const roleNames = { LEAD: '牵头', SUPPORT: '配合', RESPONSIBLE: '责任' };

  it('marks who leads, supports and answers for each measure of a plan, in the order of the text, the body with most measures first', async () => {
    const page = await matrix();
    const expected = await carried();
    expect(await texts(page, '.matrix-measure .plain')).toEqual(expected.map(({ title }) => title));
    expect((await marks(page)).sort()).toEqual(expected.flatMap(({ title, responsibilities }) => responsibilities.map(({ organization, role }) => `${organization.name} ${roleNames[role]}：${title}`)).sort());
    const counts = (await texts(page, '.matrix-total')).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBe(expected.filter(({ responsibilities }) => responsibilities.some(({ organization }) => organization.name === EDUCATION)).length);
  });

  it('opens the exact words from a cell, by mouse and by the arrow keys', async () => {
    const page = await matrix();
    const first = (await carried())[0]!;
    const [lead, ...others] = first.responsibilities;
    await page.getByRole('button', { name: `${lead!.organization.name} 牵头：${first.title}` }).click();
    await settled(page);
    expect(await markedIn(page)).toEqual([lead!.evidence.quote]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: `${lead!.organization.name} 牵头：${first.title}` }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await settled(page);
    const next = new URL(page.url()).searchParams.get('fact');
    expect(others.map(({ id }) => id)).toContain(next);
    expect(await markedIn(page)).toEqual([others.find(({ id }) => id === next)!.evidence.quote]);
  });

  it('is sorted and narrowed by the address', async () => {
    const page = await matrix('&rows=count&columns=name&role=SUPPORT&min=3');
    const supported = (await carried()).flatMap(({ responsibilities }) => responsibilities.filter(({ role }) => role === 'SUPPORT').map(({ organization }) => organization.name));
    const often = [...new Set(supported)].filter((name) => supported.filter((each) => each === name).length >= 3);
    expect(await texts(page, '.matrix-body a')).toEqual(often.sort(new Intl.Collator('zh-CN', { numeric: true }).compare));
    const counts = (await texts(page, 'tbody .matrix-count')).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set((await marks(page)).map((mark) => /(牵头|配合|责任)：/.exec(mark)![1]))).toEqual(new Set(['配合']));
  });

  it('leaves as a table of its own shape, as a list and as a drawing, all with the same marks', async () => {
    const page = await matrix();
    const expected = await carried();
    const count = expected.flatMap(({ responsibilities }) => responsibilities).length;
    const wide = parse<string[]>((await download(page, () => page.getByRole('button', { name: '导出矩阵 CSV' }).click())).text.trim()).data;
    expect(wide).toHaveLength(expected.length + 1);
    expect(wide.slice(1).flatMap((row) => row.slice(3)).filter((cell) => cell !== '').length).toBe(count);
    const svg = await download(page, () => page.getByRole('button', { name: '导出 SVG' }).click());
    // The legend has one of each.
    expect(svg.text.match(/>[牵配责]<\/text>/g)).toHaveLength(count + 3);
    await page.getByRole('button', { name: '表', exact: true }).click();
    await settled(page);
    const list = JSON.parse((await download(page, () => page.getByRole('button', { name: '导出 JSON' }).click())).text) as { measure: string; body: string; words: string }[];
    expect(list.map(({ measure, body, words }) => [measure, body, words]).sort()).toEqual(expected.flatMap(({ title, responsibilities }) => responsibilities.map(({ organization, evidence }) => [title, organization.name, evidence.quote])).sort());
  });
}, { documents });

describeExplorer('the directory and the page of a body', (explorer) => {
  it('count what each body leads, supports and answers for, most first, and filter by role, place and kind of name', async () => {
    const page = await explorer.open('/departments');
    const all = await tasks(explorer);
    const countOf = (name: string, role?: string) => all.filter(({ responsibilities }) => responsibilities.some((each) => each.organization.name === name && (role === undefined || each.role === role))).length;
    const json = JSON.parse((await download(page, () => page.getByRole('button', { name: '导出 JSON' }).click())).text) as { name: string; lead: number; support: number; responsible: number; total: number }[];
    expect(json.map(({ lead, support, responsible, total }) => [lead, support, responsible, total])).toEqual(json.map(({ name }) => [countOf(name, 'LEAD'), countOf(name, 'SUPPORT'), countOf(name, 'RESPONSIBLE'), countOf(name)]));
    expect(json.map(({ total }) => total)).toEqual(json.map(({ total }) => total).sort((a, b) => b - a));
    expect(json).toHaveLength((await explorer.data('{ organizations { totalCount } }')).organizations.totalCount);
    await page.getByLabel('分工').selectOption('LEAD');
    await page.getByLabel('地区').selectOption({ label: '玉溪市' });
    await settled(page);
    expect((await texts(page, 'tbody td:first-child a')).sort()).toEqual([EDUCATION, FINANCE].sort());
    await page.reload();
    await settled(page);
    expect((await texts(page, 'tbody td:first-child a')).sort()).toEqual([EDUCATION, FINANCE].sort());
  });

  it('show of a body only what it has in a role, and in a plan, as the address says', async () => {
    const all = await tasks(explorer);
    const page = await explorer.open(`/departments/${await idOf(explorer, EDUCATION)}`);
    await page.getByRole('button', { name: /^配合 / }).click();
    await page.locator('label', { hasText: '规划与方案' }).getByRole('combobox').selectOption({ label: PRESCHOOL });
    await settled(page);
    const supported = all.filter(({ plan, responsibilities }) => plan.title === PRESCHOOL && responsibilities.some(({ organization, role }) => organization.name === EDUCATION && role === 'SUPPORT')).map(({ title }) => title);
    expect(await texts(page, '.measures-list .plain')).toEqual(supported);
    expect(supported.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: '表', exact: true }).click();
    await settled(page);
    expect(await texts(page, '.table >> nth=0 >> tbody td.table-wide:nth-of-type(3)')).toEqual(supported);
  });

  it('say so where there is no such body, or none meets the conditions', async () => {
    const gone = await explorer.open('/departments/nothing');
    expect(await gone.getByRole('heading', { level: 1 }).innerText()).toBe('图谱中没有这家机构');
    const none = await explorer.open('/departments?q=没有这样的局');
    expect(await none.locator('main').innerText()).toContain('没有符合条件的内容');
    const alone = await explorer.open('/network?min=10&place=350583');
    expect(await alone.locator('main').innerText()).toContain('没有符合条件的协作');
  });

  it.each(['zh', 'en'] as const)('are accessible, and so are network and matrix, as pictures and as tables (%s)', async (language) => {
    const id = await idOf(explorer, EDUCATION);
    const pictures = ['/departments', `/departments/${id}`, `/network?focus=${id}`, '/network?view=matrix&place=530400'];
    const tables = [`/departments/${id}?as=table`, '/network?as=table', '/network?view=matrix&as=table'];
    for (const path of language === 'zh' ? [...pictures, ...tables] : pictures) {
      await expectAccessible(await explorer.open(path, { language, colorScheme: language === 'zh' ? 'light' : 'dark' }));
    }
  });

  it('fit a phone', async () => {
    const id = await idOf(explorer, EDUCATION);
    for (const path of ['/departments', `/departments/${id}`, '/network', '/network?view=matrix']) {
      const page = await explorer.open(path, { viewport: PHONE });
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, PHONE.width]);
    }
  });
}, { documents });
