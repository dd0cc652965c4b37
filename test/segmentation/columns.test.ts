import { areOfTasks, columnOf, type TableOf } from '../../src/segmentation/columns/column.js';
import { headingsOf } from '../../src/segmentation/columns/heading-rows.js';

/** What a heading says of its column: its kind, with the role of bodies. */
function said(heading: string, table: TableOf): string {
  const column = columnOf(heading, table);
  return column === undefined ? '-' : column.kind === 'bodies' ? `bodies ${column.role}` : column.kind;
}

describe('columnOf', () => {
  it.each([
    ['number', '序号 序 编号 № 任务编号'], ['group', '类别 工作领域 任务类别 重点领域 指标类别 一级指标'],
    ['bodies LEAD', '牵头单位 牵头部门 牵头部门(单位) 总牵头单位 主办单位 主责单位 主责部门 牵头责任单位 牵头及责任单位 牵头(责任)单位 市级牵头单位 市直主责部门 牵头处室 责任牵头单位'],
    ['bodies SUPPORT', '配合单位 配合部门 协办单位 协同配合单位 参与单位 参加单位 协助部门 其他配合单位 市级配合部门 协同部门'],
    ['bodies RESPONSIBLE', '责任单位 责任部门 责任主体 主要责任单位 责任单位(部门) 责任部门及单位 责任科室 承办单位 实施单位 负责单位 实施主体 县级责任单位 责任分工'],
    ['bodies CARRIES', '落实单位 市级落实单位'],
    ['person', '责任领导 分管领导 牵头领导 牵头市领导 包抓领导 责任人 第一责任人 负责人 联系人 责任单位及责任人 分管副市长 联系电话'],
    ['time', '完成时限 完成时间 时限 时间节点 完成时间节点 进度安排 时限要求 计划完成时间 起止时间 截止日期 整改时限 完成期限 实施年限 时间安排 工作进度安排'],
    ['aside', '备注 说明 任务来源 完成情况 成果形式 督办单位 建设单位 政策依据'],
  ])('reads %s in any table', (expected, headings) => {
    const read = headings.split(' ').map((heading) => `${heading} ${(['tasks', 'indicators'] as const).map((table) => said(heading, table)).join(' ')}`);
    expect(read).toEqual(headings.split(' ').map((heading) => `${heading} ${expected} ${expected}`));
  });

  it.each([
    ['单位', '-', 'unit'], ['目标', 'goal', 'name'], ['项目', 'task', 'name'], ['内容', 'task', 'name'], ['主要目标', 'goal', 'name'], ['工作目标', 'goal', '-'], ['年度目标', 'goal', 'value'], ['2025年目标', 'goal', 'value'],
    ['2025年', 'goal', 'value'], ['指标名称', '-', 'name'], ['考核指标', 'goal', 'name'], ['推进措施', 'task', '-'], ['重点任务', 'task', '-'], ['改革事项名称', 'task', '-'], ['预期成效', 'goal', '-'], ['计量单位', '-', 'unit'],
    ['指标属性', 'nature', 'nature'], ['年均增长', '-', 'growth'], ['五年累计', '-', 'aside'], ['2025年比2020年增长', '-', 'aside'], ['“十四五”末', 'goal', 'value'], ['现状值', 'goal', 'value'], ['2020—2025年', '-', 'aside'],
    ['责任单位(列第一位的为牵头单位)', 'bodies RESPONSIBLE', 'aside'], ['加强组织领导和统筹协调', '-', '-'], ['市教育局', '-', '-'], ['经济发展', '-', '-'],
  ])('reads %s as %s in a table of tasks and as %s in one of indicators', (heading, ofTasks, ofIndicators) => {
    expect([said(heading, 'tasks'), said(heading, 'indicators')]).toEqual([ofTasks, ofIndicators]);
  });
});

/** A table as rows of cells; ‹ is the cell before it, ^ the one above it, merged. */
function grid(...rows: readonly string[]): { text: string }[][] {
  const cells: { text: string }[][] = [];
  for (const row of rows) {
    const above = cells.at(-1) ?? [];
    const line: { text: string }[] = [];
    for (const [at, text] of row.split('|').entries()) line.push((text === '‹' ? line[at - 1] : text === '^' ? above[at] : undefined) ?? { text });
    cells.push(line);
  }
  return cells;
}

describe('headingsOf', () => {
  it.each([
    ['one row', ['序号|重点任务|牵头单位|完成时限', '1|优化布局|市教育局|长期'], 'number task bodies time', 1],
    ['two rows with merged cells', ['序号|工作任务|责任分工|‹|备注', '^|^|牵头单位|配合单位|^', '1|优化布局|市教育局|各镇|'], 'number task bodies bodies aside', 2],
    ['two rows with blanks for merged cells', ['序号|任务|责任单位||备注', '||牵头|配合|', '1|优化布局|市教育局|各镇|'], 'number task bodies bodies aside', 2],
    ['a word over another', ['序号|任务|责任|‹', '^|^|单位|领导', '1|优化布局|市教育局|王某'], 'number task bodies person', 2],
    ['a title above', ['重点任务分工表|‹|‹', '序号|重点任务|责任单位', '1|优化布局|市教育局'], 'number task bodies', 2],
    ['a group right below', ['序号|重点任务|责任单位', '一、重点工作|‹|‹', '1|优化布局|市教育局'], 'number task bodies', 1],
  ])('reads headings of %s', (_, rows, kinds, below) => {
    const found = headingsOf(grid(...rows), 'tasks', areOfTasks);
    expect([found?.columns.map((column) => column?.kind ?? '-').join(' '), found?.below]).toEqual([kinds, below]);
  });
});
