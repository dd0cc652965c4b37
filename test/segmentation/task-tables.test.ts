import { extractionRecord } from '../../src/cli/extraction-record.js';
import { extract } from '../../src/extraction/extract.js';
import { resolve } from '../../src/resolution/resolve.js';
import { segment } from '../../src/segmentation/segment.js';
import { textAt } from '../../src/span.js';
import { outlineOf, sourceOf } from './sketch.js';
import type { SourceCell, SourceText } from '../../src/reading/source-text.js';

const NOTICE = `青州市人民政府办公室关于印发青州市优化营商环境重点任务清单的通知
青政办发〔2023〕11号
各县人民政府，市直各部门：
现将《青州市优化营商环境重点任务清单》印发给你们，请认真贯彻执行。
青州市人民政府办公室
2023年3月6日
青州市优化营商环境重点任务清单
`;

interface Fact { readonly path: string; readonly title: string; readonly role: string; readonly organization: string; readonly quote: string; readonly metric: string }

/** Tasks, who carries them, and metrics, a line each. */
function said(source: SourceText): readonly string[] {
  const { plans } = extractionRecord(resolve(extract(segment(source)))) as { plans: readonly { tasks: readonly Fact[]; responsibilities: readonly Fact[]; indicators: readonly Fact[] }[] };
  return plans.flatMap(({ tasks, responsibilities, indicators }) => tasks.map(({ path, title }) => [
    `${path} ${title}`, ...responsibilities.filter((one) => one.path === path).map(({ role, organization, quote }) => `${role} ${organization}${organization.endsWith(quote.replace(/^[市县]/, '')) ? '' : ` ‘${quote}’`}`),
    ...indicators.filter((one) => one.path === path).map(({ metric }) => metric),
  ].join(' | ')));
}

const ROWS = `序号
重点任务
牵头单位
责任单位
完成时限
一、降低成本
1
降低用地成本。工业用地“标准地”出让比例达到100%。
市自然资源和规划局
市住建局、各县人民政府
2023年12月
2
降低物流成本。
市交通运输局
市商务局
持续推进
二、提升效能
3
优化企业开办服务。
市市场监管局
市公安局、市税务局
2023年8月
注：各县人民政府参照落实。
`;

describe('a table of tasks that copying has flattened to lines', () => {
  it('is read a row a task, under the group above it', () => {
    expect(said(sourceOf(NOTICE + ROWS))).toEqual([
      '1.1 降低用地成本 | LEAD 青州市自然资源和规划局 | RESPONSIBLE 青州市住建局 | RESPONSIBLE 各县人民政府 | 工业用地“标准地”出让比例',
      '1.2 降低物流成本 | LEAD 青州市交通运输局 | RESPONSIBLE 青州市商务局',
      '2.3 优化企业开办服务 | LEAD 青州市市场监管局 | RESPONSIBLE 青州市公安局 | RESPONSIBLE 青州市税务局',
    ]);
  });

  // Columns as narrow as in 天津市2023年优化营商环境责任清单: a merged cell that numbers a group, a row over a page's end with the headings again.
  it('is read with narrow columns, merged cells, and a page that ends within a row', () => {
    const text = `${NOTICE}序\n号\n重点任务\n主要内容\n牵头部门\n责任单位
1\n1.优化企业开\n办服务\n推进电子营业执照在公共资源交易\n平台中的应用。\n市市场监管局\n市政务服务办、市委\n网信办、市大数据管\n理中心
2\n试点推动企业常用电子证照信息\n与电子营业执照相关联。\n市市场监管局\n市委网信办
3\n2.提高项目开\n工建设效率\n持续实施建设项目审批和重大变\n更审批政策。执行设计变更管理\n市住房城乡建\n设局、市发展\n改革委\n市财政局、市水
# Page 2:
序号\n重点任务\n主要内容\n牵头部门\n责任单位
办法，提升审批效率。\n务局
4\n建立审批长效制度。\n市住房城乡建\n设局\n市发展改革委\n`;
    expect(said(sourceOf(text))).toEqual([
      '1.1 推进电子营业执照在公共资源交易平台中的应用 | LEAD 青州市市场监管局 | RESPONSIBLE 青州市政务服务办 | RESPONSIBLE 青州市委网信办 ‘市委\n网信办’ | RESPONSIBLE 青州市大数据管理中心 ‘市大数据管\n理中心’',
      '1.2 试点推动企业常用电子证照信息与电子营业执照相关联 | LEAD 青州市市场监管局 | RESPONSIBLE 青州市委网信办',
      '2.3 持续实施建设项目审批和重大变更审批政策 | LEAD 青州市住房城乡建设局 ‘市住房城乡建\n设局’ | LEAD 青州市发展改革委 ‘市发展\n改革委’ | RESPONSIBLE 青州市财政局 | RESPONSIBLE 青州市水务局 ‘市水\n# Page 2:\n序号\n重点任务\n主要内容\n牵头部门\n责任单位\n办法，提升审批效率。\n务局’',
      '2.4 建立审批长效制度 | LEAD 青州市住房城乡建设局 ‘市住房城乡建\n设局’ | RESPONSIBLE 青州市发展改革委',
    ]);
  });

  it('is read with bars between the cells, the leaders of a column being no bodies', () => {
    const text = `${NOTICE}序号 | 目标与任务 | 分 管 县领导 | 牵头责任单位 | 责任单位 |\n一、主要预期目标 |\n1 | 一般公共预算收入增长5%以上。 | 何 凯 | 市财政局 | 市税务局，各镇 |\n二、保障民生 |\n82 | 新增城镇就业4500人。 | 俞 悦 | 市人社局 | 市总工会、团市委、妇联 |\n`;
    expect(said(sourceOf(text))).toEqual([
      '1.1 一般公共预算收入增长5%以上 | LEAD 青州市财政局 | RESPONSIBLE 青州市税务局 | RESPONSIBLE 各镇 | 一般公共预算收入增长',
      '2.82 新增城镇就业4500人 | LEAD 青州市人社局 | RESPONSIBLE 青州市总工会 | RESPONSIBLE 共青团青州市委 ‘团市委’ | RESPONSIBLE 青州市妇联 | 新增城镇就业',
    ]);
  });

  it('is read by tabs without 序号, and with headings broken in narrow columns', () => {
    const expected = ['1 降低用地成本 | LEAD 青州市自然资源局 | SUPPORT 青州市住建局', '2 降低物流成本 | LEAD 青州市交通运输局 | SUPPORT 各县人民政府'];
    const tabbed = '重点任务\t主责部门\t协办单位\t时间节点\n降低用地成本\t市自然资源局\t市住建局\t2023年12月\n降低物流成本\t市交通运输局\t各县人民政府\t2023年12月\n';
    expect(said(sourceOf(NOTICE + tabbed))).toEqual(expected);
    const narrow = '序号\n重点\n任务\n责任\n领导\n主责\n单位\n协办\n单位\n时间\n节点\n1\n降低用地成本\n王某\n市自然资源局\n市住建局\n2023年12月\n2\n降低物流成本\n李某\n市交通运输局\n各县人民政府\n2023年12月\n';
    expect(said(sourceOf(NOTICE + narrow))).toEqual(expected);
  });

  it('tiles the text, and lays no row on the section above it', () => {
    const text = `${NOTICE}一、总体要求\n坚持问题导向。\n二、保障措施\n（一）加强组织领导。各部门要高度重视。\n${ROWS}`;
    const { leaves } = outlineOf(text);
    expect(leaves.map(({ span }) => textAt(text, span)).join('')).toBe(text);
    expect(said(sourceOf(text)).map((line) => line.split(' ')[0])).toEqual(['2.1', '1.1', '1.2', '2.3']);
  });

  it('is left to notes where it says the tasks of the text again', () => {
    const text = `${NOTICE}一、降低成本\n1.降低用地成本。工业用地按“标准地”出让。\n2.降低物流成本。发展多式联运。\n二、提升效能\n3.优化企业开办服务。\n附件：任务分工表\n${ROWS}`;
    expect(said(sourceOf(text)).filter((line) => line.includes('LEAD'))).toEqual([]);
  });

  /** A row as it stands in ROWS, and the same with its cells the other way round, so that no line stands where its column is. */
  const turned = (row: string): string => row.split('\n').reverse().join('\n');
  const CELLS = [ROWS.slice(ROWS.indexOf('降低用地'), ROWS.indexOf('\n2\n')), ROWS.slice(ROWS.indexOf('降低物流'), ROWS.indexOf('\n二、')), ROWS.slice(ROWS.indexOf('优化企业'), ROWS.indexOf('\n注'))];

  it('is none where its rows cannot be told apart, and says so of all of them', () => {
    const text = NOTICE + CELLS.reduce((rows, row) => rows.replace(row, turned(row)), ROWS);
    expect(said(sourceOf(text)).filter((line) => line.includes('LEAD'))).toEqual([]);
    const left = outlineOf(text).diagnostics.filter(({ rule }) => rule === 'unread-table').map(({ severity, span }) => `${severity} ${span ? textAt(text, span).replaceAll('\n', ' ') : ''}`);
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/^warning 序号 重点任务 .* 1 2023年12月 市住建局、各县人民政府 .* 2 持续推进 市商务局 .*降低物流成本。$/);
  });

  it('leaves a row whose lines fit no column, says so, and reads the others', () => {
    const [, row = ''] = CELLS;
    const text = NOTICE + ROWS.replace(row, turned(row));
    expect(said(sourceOf(text)).map((line) => line.split(' ')[0])).toEqual(['1.1', '2.3']);
    expect(outlineOf(text).diagnostics.flatMap(({ rule, span }) => (rule === 'unread-table' && span ? textAt(text, span) : []))).toEqual([`2\n${turned(row)}`]);
    expect(outlineOf(NOTICE + ROWS).diagnostics.filter(({ rule }) => rule === 'unread-table')).toEqual([]);
  });
});

/** A table whose cells a format marks, a row a line with tabs between its cells; ‹ and ^ are merged into the cell before and above. */
function marked(...rows: readonly string[]): SourceText {
  const text = `${NOTICE}${rows.join('\n')}\n`;
  const cells: SourceCell[] = [];
  const above: (SourceCell | undefined)[] = [];
  let at = NOTICE.length;
  for (const [r, row] of rows.entries()) {
    for (const [column, words] of row.split('\t').entries()) {
      const merged = words === '‹' ? above[column - 1] : words === '^' ? above[column] : undefined;
      const cell = merged ?? { start: at, end: at + words.length, row: r, column, rowSpan: 1, columnSpan: 1 };
      if (!merged) cells.push(cell);
      Object.assign(cell, { rowSpan: r - cell.row + 1, columnSpan: Math.max(cell.columnSpan, column - cell.column + 1) });
      above[column] = cell;
      at += words.length + 1;
    }
  }
  return { ...sourceOf(text), tables: [{ start: NOTICE.length, end: text.length - 1, cells: cells.filter(({ start, end }) => start < end) }] };
}

describe('a table of tasks whose cells the format marks', () => {
  it('is read a row a task; a cell merged over rows numbers none', () => {
    expect(said(marked('序号\t重点任务\t工作措施\t牵头单位\t配合单位', '1\t优化布局\t新建学校12所。\t市教育局\t市财政局', '2\t^\t改建学校3所。\t市教育局\t各镇')))
      .toEqual(['1 新建学校12所 | LEAD 青州市教育局 | SUPPORT 青州市财政局 | 新建学校', '2 改建学校3所 | LEAD 青州市教育局 | SUPPORT 各镇 | 改建学校']);
  });

  it('is read under headings of two rows, persons being no bodies', () => {
    expect(said(marked('任务编号\t重点任务\t责任分工\t‹\t‹\t进度安排', '^\t^\t牵头领导\t主责单位\t协办单位\t^', '1\t降低用地成本\t王某\t市自然资源局\t市住建局\t2023年12月底前', '2\t降低物流成本\t李某\t市交通运输局\t各县人民政府\t2023年12月底前')))
      .toEqual(['1 降低用地成本 | LEAD 青州市自然资源局 | SUPPORT 青州市住建局', '2 降低物流成本 | LEAD 青州市交通运输局 | SUPPORT 各县人民政府']);
  });

  // 渝北区推进义务教育优质均衡发展重点任务清单: a row asks for money, and is no section of safeguards.
  it('has measures for its rows, whatever they are called', () => {
    const { plans } = extract(segment(marked('序号\t重点任务\t工作措施\t牵头单位', '1\t优化学校布局\t编制专项规划。\t区教委', '2\t加强经费保障\t落实经费。\t区财政局')));
    expect(plans.flatMap(({ tasks }) => tasks.map(({ title, kind }) => `${title} ${kind}`))).toEqual(['优化学校布局 MEASURE', '加强经费保障 MEASURE']);
  });

  it('numbers its rows below the group that a column names in each of them', () => {
    expect(said(marked('类别\t重点任务\t责任单位', '一、降低成本\t降低用地成本\t市住建局', '一、降低成本\t降低物流成本\t市商务局', '二、提升效能\t优化企业开办\t市税务局')))
      .toEqual(['1.1 降低用地成本 | RESPONSIBLE 青州市住建局', '1.2 降低物流成本 | RESPONSIBLE 青州市商务局', '2.3 优化企业开办 | RESPONSIBLE 青州市税务局']);
  });

  // 杭州市人民政府办公厅关于印发2020年政府工作报告重点工作责任分解的通知: the sentence is its own.
  it('has the first of each list lead where the notice says so, and a body that its cell says to lead', () => {
    const source = marked('重点任务\t责任单位', '降低用地成本\t市住建局、市财政局、各镇', '优化企业开办\t市公安局、市税务局（牵头）。');
    const sentence = '责任分解中，列第一位的责任单位为牵头单位或汇总单位。';
    expect(said(source).join()).toBe('1 降低用地成本 | RESPONSIBLE 青州市住建局 | RESPONSIBLE 青州市财政局 | RESPONSIBLE 各镇,2 优化企业开办 | RESPONSIBLE 青州市公安局 | LEAD 青州市税务局');
    const text = source.text.replace('请认真贯彻执行。', sentence);
    const by = text.length - source.text.length;
    const tables = source.tables.map(({ start, end, cells }) => ({ start: start + by, end: end + by, cells: cells.map((cell) => ({ ...cell, start: cell.start + by, end: cell.end + by })) }));
    expect(said({ ...sourceOf(text), tables }).join()).toBe('1 降低用地成本 | LEAD 青州市住建局 | SUPPORT 青州市财政局 | SUPPORT 各镇,2 优化企业开办 | RESPONSIBLE 青州市公安局 | LEAD 青州市税务局');
  });
});
