import { readBytes } from '../../../src/reading/read-source.js';
import { recogniseIndicators } from '../../../src/extraction/recognise-indicators.js';
import { segment } from '../../../src/segmentation/segment.js';
import { textAt } from '../../../src/span.js';

/** Each indicator as `metric comparator value unit targetYear baselineYear`, with what it was read from; all stand at one path. */
async function read(name: string, text: string, path = '1.1'): Promise<[string, string][]> {
  const source = await readBytes(new TextEncoder().encode(text), name);
  const outline = segment(source);
  return outline.plans.flatMap((plan) => recogniseIndicators(outline, plan)).map((i) => {
    expect(i.path).toBe(path);
    return [[i.metric, i.comparator, i.value, i.unit, i.targetYear, i.baselineYear].join(' '), textAt(source.text, i.span)];
  });
}

const FRONT = ['某省数字经济发展规划', '一、总体要求', '（一）发展目标', '主要指标如下。'];
const BACK = ['二、重点任务', '（一）加快发展。推进建设。', '某省人民政府', '2021年12月12日'];
const plain = (...lines: readonly string[]): string => [...FRONT, ...lines, ...BACK].join('\n');
const page = (table: string): string => `<html><body>${FRONT.map((text) => `<p>${text}</p>`).join('')}${table}${BACK.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;

/** Rows of the table in 《“十四五”数字经济发展规划》 (国发〔2021〕29号). */
const EXPECTED = ['数字经济核心产业增加值占GDP比重 EQ 10 % 2025 2020', 'IPv6活跃用户数 EQ 8 亿户 2025 2020', '千兆宽带用户数 EQ 6000 万户 2025 2020'];
const ROWS: readonly (readonly string[])[] = [['1', '数字经济核心产业增加值占GDP比重', '%', '7.8', '10', '预期性'], ['2', 'IPv6活跃用户数', '亿户', '4.6', '8', '预期性'], ['3', '千兆宽带用户数', '万户', '640', '6000', '预期性']];
const HEADINGS = ['序号', '指标', '单位', '2020年', '2025年', '属性'];
const TITLE = '“十四五”数字经济发展主要指标';
const facts = (found: readonly [string, string][]): string[] => found.map(([fact]) => fact);

describe('a table of indicators', () => {
  it('gives a row an indicator, from the cells that a page or Markdown marks', async () => {
    const html = await read('a.html', page(`<p>${TITLE}</p><table>${row(...HEADINGS)}${ROWS.map((cells) => row(...cells)).join('')}</table>`));
    const markdown = await read('a.md', plain(TITLE, '', ...[HEADINGS, HEADINGS.map(() => '---'), ...ROWS].map((cells) => `| ${cells.join(' | ')} |`), ''));
    expect([facts(html), facts(markdown)]).toEqual([EXPECTED, EXPECTED]);
    expect(html[0]?.[1]).toBe('数字经济核心产业增加值占GDP比重\t%\t7.8\t10');
  });

  it('is read where copying has left a cell a line, a row a line, or tabs', async () => {
    const cells = await read('cells.txt', plain(TITLE, ...HEADINGS, ...ROWS.flat()));
    const lines = await read('lines.txt', plain(TITLE, '序 号 指标 2020年 2025年 属性', ...ROWS.map(([n = '', name = '', unit = '', ...rest]) => `${n} ${name}（${unit}） ${rest.join(' ')}`)));
    const tabs = await read('tabs.txt', plain(TITLE, HEADINGS.join('\t'), ...ROWS.map((one) => one.join('\t'))));
    expect([facts(cells), facts(lines), facts(tabs)]).toEqual([EXPECTED, EXPECTED, EXPECTED]);
    expect(lines[1]?.[1]).toBe('IPv6活跃用户数（亿户） 4.6 8');
  });

  it('takes bounds, sums in brackets, units in cells, headings over one another and merged groups', async () => {
    const table = `<table>${row('<td rowspan="2">领域</td>', '<td rowspan="2">主要指标</td>', '<td colspan="2">目标值</td>', '<td rowspan="2">性质</td>')}${row('2020年', '2025年')}
      ${row('<td rowspan="2">健康水平</td>', '人均预期寿命（岁）', '77.93', '提高1岁左右', '预期性')}${row('孕产妇死亡率（/10万）', '16.9', '≤14.5', '预期性')}
      ${row('保障', '职业技能培训（万人次/年）', '20', '[100]', '')}${row('养老', '月探访率', '85%', '95%以上', '')}${row('收入', '居民收入', '—', '与经济增长同步', '')}
      ${row('安全', '事故死亡人数', '-', '较“十二五”下降30%以上', '')}${row('安全', '工房现场操作人员', '-', '6人（含）以下', '')}</table>`;
    expect(facts(await read('b.html', page(table)))).toEqual([
      '人均预期寿命提高 APPROX 1 岁 2025 2020', '孕产妇死亡率 LTE 14.5 /10万 2025 2020', '职业技能培训 EQ 100 万人次 2025 2020', '月探访率 GTE 95 % 2025 2020',
      '事故死亡人数较“十二五”下降 GTE 30 % 2025 ', '工房现场操作人员 LTE 6 人 2025 ',
    ]);
  });

  it('has the yearly rate beside a target, and the rate or sum that is the only value', async () => {
    const table = `<table>${row('指标', '2020年', '2025年', '年均/累计', '属性')}${row('地区生产总值（亿元）', '3000', '4200', '7', '预期性')}${row('全社会研发经费投入增长（%）', '-', '-', '&gt;7', '预期性')}
      ${row('单位GDP能源消耗降低（%）', '-', '-', '［13.5］', '约束性')}${row('城镇化率（%）', '60', '65', '[5]', '预期性')}</table>`;
    expect(facts(await read('c.html', page(table)))).toEqual([
      '地区生产总值 EQ 4200 亿元 2025 2020', '地区生产总值年均增长 EQ 7 % 2025 ', '全社会研发经费投入增长 GT 7 % 2025 ', '单位GDP能源消耗降低 EQ 13.5 % 2025 ', '城镇化率 EQ 65 % 2025 2020',
    ]);
  });

  it('is none without aims: a table of what was, of projects, or of grants', async () => {
    const past = plain('主要指标', '指标', '2018年', '2019年', '就业率（%）', '90', '91');
    const projects = page(`<table>${row('项目名称', '2023年投资')}${row('大桥（亿元）', '3')}</table>`);
    expect([await read('past.txt', past), await read('projects.html', projects)]).toEqual([[], []]);
  });

  it('is read cell by cell where it is one of tasks', async () => {
    const table = `<table>${row('序号', '工作任务', '目标', '责任单位')}${row('1', '扩大就业', '新增城镇就业4500人', '县人社局')}</table>`;
    expect(facts(await read('tasks.html', page(table), '1'))).toEqual(['新增城镇就业 EQ 4500 人  ']);
  });

  it('leaves a row out whose name a line break may have torn', async () => {
    const torn = plain(TITLE, '指标 2020年 2025年 属性', '数字经济核心产业增加值占地区生产', '总值比重（%） 7.8 10 预期性', '千兆宽带用户数（万户） 640 6000 预期性');
    expect(facts(await read('torn.txt', torn))).toEqual(['千兆宽带用户数 EQ 6000 万户 2025 2020']);
  });
});
