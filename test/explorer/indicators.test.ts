import { load } from 'cheerio';
import type { Locator, Page } from 'playwright-core';

import { expectAccessible } from './accessibility.js';
import { download } from './downloads.js';
import { describeExplorer, settled, PHONE } from './explorer.js';

/** A plan of one place, with a target of each kind of comparator, in two units, with yearly parts and with a year that it compares with. */
function planOf(place: string, number: string, goals: string): string {
  const title = `${place}学前教育发展提升行动计划(2023—2025年)`;
  return `${place}人民政府关于印发${title}的通知\n${number}\n\n各有关部门:\n\n现将《${title}》印发给你们,请认真组织实施。\n\n${place}人民政府\n2023年3月1日\n\n${title}\n\n一、总体目标\n\n${goals}\n`;
}

const documents = {
  '1.txt': planOf('泉州市', '泉政〔2023〕3号', '到2025年,普惠性幼儿园覆盖率超过88%。学前教育经费投入达到1.2亿元。小学班额不超过45人。到2025年,新建公办幼儿园50所(2023年10所、2024年15所、2025年25所)。'),
  '2.txt': planOf('青岛市', '青政〔2023〕4号', '到2025年,全市普惠性幼儿园覆盖率达到95%左右。学前教育经费投入8000万元左右。小学班额低于40人。到2025年,教师持证率比2020年提高5个百分点。'),
  '3.txt': planOf('太原市', '并政〔2023〕5号', '普惠性幼儿园覆盖率达到85%。学前教育经费投入达到24000万元以上。每年培训骨干教师300-600人。'),
};

const COVERAGE = '普惠性幼儿园覆盖率|%';
const MONEY = '学前教育经费投入|元';
const ALL = [COVERAGE, MONEY, '小学班额|人', '每年培训骨干教师|人', '新建公办幼儿园|所', '教师持证率提高|百分点'];

const POINTS = `query ($metrics: [String!]!, $codes: [String!], $years: [Int!]) { indicatorComparison(metrics: $metrics, jurisdictionCodes: $codes, years: $years) {
  metric { key name unit placeCount }
  points { year isYearlyPart baselineYear comparator value valueHigh alignedValue alignedValueHigh jurisdiction { code name } plan { title } indicator { id metric unit evidence { quote document { documentNumber title } } } }
} }`;

interface Point {
  readonly year: number | null;
  readonly isYearlyPart: boolean;
  readonly baselineYear: number | null;
  readonly comparator: string;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly alignedValue: number;
  readonly alignedValueHigh: number | null;
  readonly jurisdiction: { readonly code: string; readonly name: string } | null;
  readonly plan: { readonly title: string };
  readonly indicator: { readonly id: string; readonly metric: string; readonly unit: string; readonly evidence: { readonly quote: string; readonly document: { readonly documentNumber: string | null; readonly title: string } } };
}

interface Series {
  readonly metric: { readonly key: string; readonly name: string; readonly unit: string };
  readonly points: readonly Point[];
}

function addressOf(metrics: readonly string[], more = ''): string {
  return `/indicators?${metrics.map((key) => `metric=${encodeURIComponent(key)}`).join('&')}${more}`;
}

const numbers = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 });
const SIGNS: Readonly<Record<string, string>> = { EQ: '', RANGE: '', GTE: '≥ ', GT: '> ', LTE: '≤ ', LT: '< ', APPROX: '约 ' };

/** What a point of the picture says, by the API's answer. */
function nameOf({ year, isYearlyPart, baselineYear, comparator, value, valueHigh, jurisdiction, plan, indicator }: Point): string {
  const written = `${SIGNS[comparator]}${numbers.format(value)}${valueHigh === null ? '' : `–${numbers.format(valueHigh)}`}${indicator.unit === '%' ? '' : '\u2009'}${indicator.unit}`;
  const remarks = `${baselineYear === null ? '' : ` 比${String(baselineYear)}年`}${isYearlyPart ? ' 分年' : ''}`;
  return [jurisdiction?.name ?? '地方不详', year === null ? '未写明年份' : `${String(year)}年`, indicator.metric, written + remarks, plan.title].join(' · ');
}

const points = (page: Page): Locator => page.locator('.indicators-point');
const namesIn = (page: Page): Promise<readonly (string | null)[]> => points(page).evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label')));
const chosenIn = (page: Page): readonly string[] => new URL(page.url()).searchParams.getAll('metric');

/** Where a mark stands, in pixels of the page. */
async function middleOf(mark: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark is not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describeExplorer('the indicators view', (explorer) => {
  const series = async (variables: Readonly<Record<string, unknown>>): Promise<readonly Series[]> => (await explorer.data(POINTS, variables)).indicatorComparison;
  const pointsOf = async (metrics: readonly string[]): Promise<readonly Point[]> => (await series({ metrics })).flatMap((each) => each.points);

  it('begins with the metrics that several places set, with their lowest and highest values, and a click compares one', async () => {
    const { indicatorMetrics: shared, all } = await explorer.data('{ indicatorMetrics(filter: { minPlaces: 2 }, first: 100) { totalCount nodes { key name placeCount } } all: indicatorMetrics { totalCount } }');
    const page = await explorer.open('/indicators');
    await page.locator('.indicators-spread circle').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(shared.totalCount);
    expect(await page.locator('.indicators-overview').innerText()).toBe(`图谱中有 ${all.totalCount} 项指标：${shared.totalCount} 项有两个以上地方提出，可以比较；其余 ${all.totalCount - shared.totalCount} 项只有一个地方提出，或地方不详。`);
    const json = JSON.parse((await download(page, () => page.getByRole('button', { name: '导出 JSON' }).click())).text);
    const values = (await pointsOf([MONEY])).map(({ alignedValue }) => alignedValue);
    expect(json.find(({ metric }: { metric: string }) => metric === '学前教育经费投入')).toMatchObject({ lowest: Math.min(...values), highest: Math.max(...values), places: 3 });
    await page.getByRole('button', { name: '学前教育经费投入' }).click();
    await settled(page);
    expect(chosenIn(page)).toEqual([MONEY]);
    expect(await points(page).count()).toBe(values.length);
  });

  it('lists the metrics that one place sets when asked to, more of them at each step', async () => {
    const page = await explorer.open('/indicators');
    await page.getByRole('checkbox').check();
    await settled(page);
    const { indicatorMetrics } = await explorer.data('{ indicatorMetrics { totalCount } }');
    expect(await page.locator('tbody tr').count()).toBe(20);
    await page.getByRole('button', { name: '再列一些' }).click();
    await settled(page);
    expect(await page.locator('tbody tr').count()).toBe(Math.min(40, indicatorMetrics.totalCount));
  });

  it('finds a metric as one types, by the keyboard alone, and draws every value that the graph has', async () => {
    const page = await explorer.open('/indicators');
    await page.getByRole('combobox').focus();
    await page.keyboard.type('幼儿园覆盖率');
    await page.keyboard.press('Enter');
    await page.waitForURL(/metric=/);
    await settled(page);
    expect(chosenIn(page)).toEqual([COVERAGE]);
    expect([...await namesIn(page)].sort()).toEqual((await pointsOf([COVERAGE])).map(nameOf).sort());
    await page.keyboard.type('培训骨干');
    await page.getByRole('option', { name: /培训骨干/ }).first().waitFor();
    await page.getByRole('listbox').getByRole('option').filter({ hasNotText: '培训骨干' }).first().waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/metric=.*metric=/);
    await settled(page);
    expect(chosenIn(page)).toEqual([COVERAGE, '每年培训骨干教师|人']);
    await page.getByRole('button', { name: /^移除“.*幼儿园覆盖率”$/ }).click();
    await settled(page);
    expect(chosenIn(page)).not.toContain(COVERAGE);
  });

  it('says where no metric has what was typed, and where an address names one that is not there', async () => {
    const page = await explorer.open(addressOf(['没有这个|%']));
    expect(await page.locator('.indicators-chosen').innerText()).toContain('图谱中没有这项指标');
    await page.getByRole('combobox').fill('没有这样的指标');
    await page.getByText('没有指标含有这些字。').waitFor();
  });

  it('opens the exact sentence of a point on Enter, and gives the focus back when it is closed', async () => {
    const page = await explorer.open(addressOf([COVERAGE]));
    for (const point of (await pointsOf([COVERAGE])).slice(0, 3)) {
      await page.locator(`.indicators-point[data-fact="${point.indicator.id}"]`).focus();
      await page.keyboard.press('Enter');
      await settled(page);
      expect(await page.locator('.evidence mark').innerText()).toBe(point.indicator.evidence.quote);
      expect(new URL(page.url()).searchParams.getAll('fact')).toEqual([point.indicator.id]);
      await page.keyboard.press('Escape');
      await settled(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-fact'))).toBe(point.indicator.id);
    }
  });

  it('draws an open end as an arrow, about as a halo, a range as a bar, and leaves the value out where the text does', async () => {
    const stated = await pointsOf(ALL);
    const page = await explorer.open(addressOf(ALL, '&by=place'));
    const count = (...comparators: readonly string[]) => stated.filter(({ comparator, isYearlyPart }) => !isYearlyPart && comparators.includes(comparator)).length;
    expect(new Set(stated.map(({ comparator }) => comparator))).toEqual(new Set(['EQ', 'GTE', 'GT', 'LTE', 'LT', 'APPROX', 'RANGE']));
    expect(await page.locator('.mark-open path').count()).toBe(count('GTE', 'GT', 'LTE', 'LT'));
    expect(await page.locator('.mark-beyond circle').count()).toBe(count('GT', 'LT'));
    expect(await page.locator('.mark-about circle').count()).toBe(count('APPROX'));
    expect(await page.locator('.mark-range path').count()).toBe(count('RANGE'));
    expect(await page.locator('.mark-value circle').count()).toBe(count('EQ', 'GTE', 'LTE', 'APPROX'));
    expect(await page.locator('.mark-part circle').count()).toBe(stated.filter(({ isYearlyPart }) => isYearlyPart).length);
  });

  it.each([['>', 1], ['<', -1]])('points the arrow of a value written with %s away from it', async (sign, way) => {
    const page = await explorer.open(addressOf([sign === '>' ? COVERAGE : '小学班额|人']));
    const point = await middleOf(page.locator(`.indicators-point[aria-label*="· ${sign} "]`));
    const arrows = await page.locator('.mark-open path').all();
    const boxes = (await Promise.all(arrows.map((arrow) => arrow.boundingBox()))).flatMap((box) => box ?? []);
    const own = boxes.find((box) => Math.abs(box.y + box.height / 2 - point.y) < 2);
    expect(Math.sign((own?.x ?? 0) + (own?.width ?? 0) / 2 - point.x)).toBe(way);
  });

  it('aligns 万元 and 亿元 on one axis: distances are those of the aligned values', async () => {
    const page = await explorer.open(addressOf([MONEY]));
    const stated = await pointsOf([MONEY]);
    expect(new Set(stated.map(({ indicator }) => indicator.unit)).size).toBe(2);
    const places = await Promise.all(stated.map(async ({ indicator, alignedValue }) => ({ ...await middleOf(page.locator(`[data-fact="${indicator.id}"]`)), alignedValue })));
    const [a, b, c] = places.sort((one, other) => one.alignedValue - other.alignedValue);
    const scale = (c!.x - a!.x) / (c!.alignedValue - a!.alignedValue);
    expect(b!.x - a!.x).toBeCloseTo(scale * (b!.alignedValue - a!.alignedValue), 0);
    expect(scale).toBeGreaterThan(0);
  });

  it('sets values without a year apart, after those with one', async () => {
    const page = await explorer.open(addressOf([COVERAGE]));
    const heading = await middleOf(page.locator('.indicators-drawing').getByText('未写明年份', { exact: true }));
    for (const { year, indicator } of await pointsOf([COVERAGE])) {
      const { y } = await middleOf(page.locator(`[data-fact="${indicator.id}"]`));
      expect([indicator.id, y > heading.y]).toEqual([indicator.id, year === null]);
    }
  });

  it('draws yearly parts over the years with the whole beside them, a column for each year', async () => {
    const page = await explorer.open(addressOf(['新建公办幼儿园|所']));
    const stated = await pointsOf(['新建公办幼儿园|所']);
    const columns = new Map<number | null, Set<number>>();
    for (const point of stated) {
      const { x } = await middleOf(page.locator(`[aria-label=${JSON.stringify(nameOf(point))}]`));
      columns.set(point.year, (columns.get(point.year) ?? new Set()).add(Math.round(x)));
    }
    expect([...columns.keys()].sort()).toEqual([2023, 2024, 2025]);
    expect([...columns.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(await page.locator('.mark-value circle').count()).toBe(1);
  });

  it('draws nothing for the year that a target is compared with, and names it', async () => {
    const page = await explorer.open(addressOf(['教师持证率提高|百分点']));
    expect(await namesIn(page)).toEqual([expect.stringContaining('5\u2009个百分点 比2020年')]);
    expect(await page.locator('.indicators-drawing').textContent()).toContain('比2020年');
  });

  it('narrows down to places and years by clicks; back and reload restore it', async () => {
    const page = await explorer.open(addressOf([COVERAGE]));
    const all = await points(page).count();
    await page.locator('summary').filter({ hasText: '地方' }).click();
    await page.getByRole('checkbox', { name: /泉州市$/ }).check();
    await page.getByRole('checkbox', { name: /太原市$/ }).check();
    await settled(page);
    const codes = new URL(page.url()).searchParams.getAll('place');
    const expected = (await series({ metrics: [COVERAGE], codes })).flatMap((each) => each.points).map(nameOf).sort();
    expect(expected).toHaveLength(2);
    expect([...await namesIn(page)].sort()).toEqual(expected);
    await page.reload();
    await settled(page);
    expect([...await namesIn(page)].sort()).toEqual(expected);
    await page.locator('summary').filter({ hasText: '年份' }).click();
    await page.getByRole('checkbox', { name: '2025年' }).check();
    await settled(page);
    expect(await namesIn(page)).toEqual([expect.stringContaining('泉州市 · 2025年')]);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await settled(page);
    expect(await points(page).count()).toBe(all);
  });

  it('has a table of the same values, whose CSV and JSON hold them as written and aligned', async () => {
    const page = await explorer.open(addressOf(ALL, '&as=table'));
    const stated = await series({ metrics: ALL });
    const expected = stated.flatMap(({ metric, points: all }) => all.map((point) => ({
      metric: metric.name, place: point.jurisdiction?.name ?? null, plan: point.plan.title, year: point.year, isYearlyPart: point.isYearlyPart, baselineYear: point.baselineYear,
      value: point.value, valueHigh: point.valueHigh, unit: point.indicator.unit, alignedValue: point.alignedValue, alignedValueHigh: point.alignedValueHigh, alignedUnit: metric.unit,
      wording: point.indicator.metric, document: point.indicator.evidence.document.documentNumber ?? point.indicator.evidence.document.title,
    })));
    const json = JSON.parse((await download(page, () => page.getByRole('button', { name: '导出 JSON' }).click())).text);
    expect(json).toEqual(expected.map((row) => expect.objectContaining(row)));
    expect(await page.locator('tbody tr').count()).toBe(expected.length);
    const csv = await download(page, () => page.getByRole('button', { name: '导出 CSV' }).click());
    expect(csv.text.startsWith('\ufeff指标,地方,规划,年份,')).toBe(true);
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(expected.length + 1);
    await page.getByRole('columnheader', { name: '换算值' }).getByRole('button').click();
    const shown = await page.locator('tbody td[data-label="换算值"]').allInnerTexts();
    const values = shown.map((text) => Number(text.replaceAll(',', '')));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('opens the sentence of a value from the table', async () => {
    const page = await explorer.open(addressOf(['每年培训骨干教师|人'], '&as=table'));
    await page.getByRole('button', { name: /^看原句：太原市/ }).click();
    await settled(page);
    expect(await page.locator('.evidence mark').innerText()).toBe((await pointsOf(['每年培训骨干教师|人']))[0]?.indicator.evidence.quote);
  });

  it('exports the picture as SVG and PNG, with names, values and legend in it', async () => {
    const page = await explorer.open(addressOf([COVERAGE, MONEY]));
    const svg = await download(page, () => page.getByRole('button', { name: '导出 SVG' }).click());
    const parsed = load(svg.text, { xml: true });
    expect(parsed.root().children().map((_, element) => element.tagName).get()).toEqual(['svg']);
    expect(parsed('style, script, [style], foreignObject').length).toBe(0);
    expect(parsed('text').text()).toBe((await page.locator('.indicators-drawing text').allTextContents()).join(''));
    for (const part of ['普惠性幼儿园覆盖率', '泉州市', '8,000\u2009万元', '不低于']) expect(parsed('text').text()).toContain(part);
    const png = await download(page, () => page.getByRole('button', { name: '导出 PNG' }).click());
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('takes no more than its place on a phone', async () => {
    const page = await explorer.open(addressOf(ALL), { viewport: PHONE });
    expect(await points(page).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  it.each([['zh', 'light'], ['en', 'dark']] as const)('has no violation that axe-core finds, in %s and %s', async (language, colorScheme) => {
    const page = await explorer.open('/indicators', { language, colorScheme });
    await expectAccessible(page);
    await page.getByRole('combobox').focus();
    await page.getByRole('option').first().waitFor();
    await expectAccessible(page);
    await page.goto(addressOf(ALL));
    await settled(page);
    await page.locator('summary').first().click();
    await expectAccessible(page);
    await points(page).first().focus();
    await page.keyboard.press('Enter');
    await settled(page);
    await expectAccessible(page);
    await page.goto(addressOf(ALL, '&as=table'));
    await settled(page);
    await expectAccessible(page);
  });
}, { documents });
