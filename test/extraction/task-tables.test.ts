import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { extract } from '../../src/extraction/extract.js';
import { readSource } from '../../src/reading/read-source.js';
import { segment } from '../../src/segmentation/segment.js';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-tables-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

/** A plan of two sections, as paragraphs. */
const PLAN = [
  '关于加强学校美育工作的实施方案', '各县（市、区）人民政府：', '为加强学校美育工作，制定本方案。', '一、主要任务', '（一）建设美育教师队伍', '1.采取有力措施配齐美育教师。各校要配齐教师。', '2.提高美育师资队伍整体素质。开展培训。', '（二）整合各方资源。形成合力。',
  '二、保障措施', '（一）加强组织领导。明确职责。', '莆田市人民政府', '2017年2月13日',
];

async function assigned(name: string, content: string): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const source = await readSource(path);
  const { plans } = extract(segment(source));
  return plans.flatMap((plan) => plan.responsibilities).map((one) => {
    expect(source.text.slice(one.span.start, one.span.end)).not.toBe('');
    return `${one.path} ${one.role} ${one.name}`;
  });
}

const page = (table: string): string => `<html><body><div id="zoom">${PLAN.map((text) => `<p>${text}</p>`).join('')}<p>附件 任务分工表</p>${table}</div></body></html>`;
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;

const EXPECTED = ['1.1.1 LEAD 市教育局', '1.1.1 SUPPORT 市财政局', '1.1.1 SUPPORT 市委编办', '1.1.2 LEAD 市教育局', '1.2 LEAD 市教育局', '1.2 SUPPORT 市文广局'];

describe('the bodies of a table of tasks', () => {
  it('are read by the headings of its columns, a row a task', async () => {
    const table = `<table>${row('序号', '重点任务', '牵头部门(单位)', '配合部门', '完成时限')}${row('1', '1.采取有力措施配齐美育教师', '市教育局', '市财政局、市委编办', '2017年底')}
      ${row('2', '2.提高美育师资队伍整体素质', '市教育局', '—', '')}${row('3', '（二）整合各方资源', '市教育局', '<td><p>市文广局</p></td>', '长期坚持')}</table>`;
    expect(await assigned('plain.html', page(table))).toEqual(EXPECTED);
  });

  it('hold for each row that a merged cell reaches into, under headings of two rows', async () => {
    const table = `<table>${row('<td rowspan="2" colspan="2">工作任务</td>', '<td colspan="2">责任分工</td>')}${row('牵头单位', '配合单位')}
      ${row('<td rowspan="2">（一）建设美育教师队伍</td>', '1.采取有力措施配齐美育教师', '<td rowspan="3">市教育局</td>', '市财政局 市委编办')}${row('2.提高美育师资队伍整体素质', '')}${row('<td colspan="2">（二）整合各方资源</td>', '市文广局')}</table>`;
    expect(await assigned('merged.html', page(table))).toEqual(EXPECTED);
  });

  it('are read from Markdown too', async () => {
    const table = ['| 任务 | 牵头单位 | 配合单位 |', '| --- | --- | --- |', '| 采取有力措施配齐美育教师 | 市教育局 | 市财政局、市委编办 |', '| 提高美育师资队伍整体素质 | 市教育局 | |', '| 整合各方资源 | 市教育局 | 市文广局 |'];
    expect(await assigned('plan.md', [...PLAN, '附件：任务分工表', ...table].join('\n'))).toEqual(EXPECTED);
  });

  it('stand beside deadlines of a column of their own', async () => {
    const table = `<table>${row('序号', '重点任务', '责任单位', '完成时限')}${row('1', '1.采取有力措施配齐美育教师', '市教育局', '2017年底')}${row('2', '2.提高美育师资队伍整体素质', '市教育局', '<td rowspan="2">长期坚持</td>')}${row('3', '（二）整合各方资源', '市文广局')}</table>`;
    writeFileSync(join(folder, 'due.html'), page(table));
    const { plans } = extract(segment(await readSource(join(folder, 'due.html'))));
    expect(plans.flatMap((plan) => plan.deadlines).map(({ path, kind, date }) => `${path} ${kind} ${date ?? '-'}`)).toEqual(['1.1.1 DATE 2017-12-31', '1.1.2 ONGOING -', '1.2 ONGOING -']);
    expect(plans.flatMap((plan) => plan.responsibilities).map(({ name }) => name)).toEqual(['市教育局', '市教育局', '市文广局']);
  });

  it.each([
    ['that names no task of the plan', row('项目', '责任单位') + row('游泳馆维修', '市体育局') + row('图书馆扩建', '市文广局')],
    ['whose columns name no bodies', row('序号', '任务', '完成时限') + row('1', '整合各方资源', '2017年底') + row('2', '加强组织领导', '2018年')],
    ['of persons', row('任务', '责任人', '联系电话') + row('整合各方资源', '张局长', '1234567') + row('加强组织领导', '李局长', '1234567')],
  ])('of a table %s are none', async (_, rows) => {
    expect(await assigned('other.html', page(`<table>${rows}</table>`))).toEqual([]);
  });
});
