import { commonDeadlinesIn } from '../../src/extraction/deadlines/common-deadlines.js';
import { dueOf } from '../../src/extraction/deadlines/due-dates.js';
import { extract } from '../../src/extraction/extract.js';
import { segment } from '../../src/segmentation/segment.js';
import { foldWidth } from '../../src/segmentation/fold-width.js';

describe('dueOf', () => {
  it.each([
    ['2023年6月底前', 'DATE 2023-06-30'], ['2023年6月', 'DATE 2023-06-30'], ['2024年2月底', 'DATE 2024-02-29'], ['2023年6月15日前', 'DATE 2023-06-15'], ['2023年9月上旬', 'DATE 2023-09-10'],
    ['2025年底前', 'DATE 2025-12-31'], ['2025年', 'DATE 2025-12-31'], ['2023年年底', 'DATE 2023-12-31'], ['2024年第三季度', 'DATE 2024-09-30'], ['2024年一季度末', 'DATE 2024-03-31'], ['2024年上半年', 'DATE 2024-06-30'],
    ['2023-06-30', 'DATE 2023-06-30'], ['2023.6', 'DATE 2023-06-30'], ['2023年3月-12月', 'DATE 2023-12-31'], ['2023-2025年', 'DATE 2025-12-31'], ['“十四五”末', 'DATE 2025-12-31'], ['二〇二三年', 'OTHER -'],
    ['2019年7月底前,以后每年持续实施', 'DATE 2019-07-31'], ['2023年6月底前完成方案,12月底前完成建设', 'DATE 2023-12-31'],
    // 2025年前 may mean before it or by its end; the year of 6月底前 and 年内 is not said.
    ['2025年前', 'DATE -'], ['2023年6月前', 'DATE -'], ['2023年初', 'DATE -'], ['6月底前', 'DATE -'], ['年内', 'DATE -'], ['2023年2月30日前', 'DATE -'], ['2023年13月', 'DATE -'],
    ['每年12月底前', 'RECURRING -'], ['长期坚持', 'ONGOING -'], ['持续推进', 'ONGOING -'], ['立即', 'OTHER -'],
  ])('reads %s', (words, expected) => {
    const { kind, date } = dueOf(words, undefined);
    expect(`${kind} ${date ?? '-'}`).toBe(expected);
  });

  it.each([['6月底前', '2023-06-30'], ['年内', '2023-12-31'], ['今年年底前', '2023-12-31'], ['第三季度', '2023-09-30'], ['2024年1月', '2024-01-31']])('takes the year of %s from a plan for one year where it says none', (words, expected) => {
    expect(dueOf(words, 2023).date).toBe(expected);
  });
});

/** Deadlines of a text as `2.1 DATE 2023-12-31 2023年12月底`. */
function deadlines(title: string, ...lines: readonly string[]): string[] {
  const text = [title, '一、总体要求', '坚持稳中求进。', '二、主要任务', ...lines].join('\n');
  const outline = segment({ path: 'plan.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8', text, tables: [], diagnostics: [] });
  return extract(outline).plans.flatMap((plan) => plan.deadlines).map(({ path, kind, date, text: words, span }) => {
    expect(text.slice(span.start, span.end).replace(/\s/g, '')).toBe(words);
    return `${path} ${kind} ${date ?? '-'} ${words}`;
  });
}

const PLAN = '某市促进就业行动方案';

describe('the deadlines of tasks', () => {
  it.each([
    ['behind the bodies of a note', '落实政策。（责任单位：市教育局；完成时限：2023年12月底）', 'DATE 2023-12-31 2023年12月底'],
    ['as a clause of a note', '落实政策。（市教育局牵头，市财政局配合，2023年6月底前完成）', 'DATE 2023-06-30 2023年6月底前完成'],
    ['as the last words of a note', '落实政策。（责任单位：市教育局、市财政局，长期坚持）', 'ONGOING - 长期坚持'],
    ['in a bracket of their own', '落实政策。（责任单位：市教育局）（时间节点：2023年9月）', 'DATE 2023-09-30 2023年9月'],
    ['in a bracket without a label', '落实政策（2023年6月底前完成）。', 'DATE 2023-06-30 2023年6月底前完成'],
    ['behind a label that opens a sentence', '落实政策。完成时限：2025年底前。', 'DATE 2025-12-31 2025年底前'],
    ['as the words that open a task of one sentence', '2025年底前，建成就业服务站。', 'DATE 2025-12-31 2025年底前'],
    ['with several in a row as one', '落实政策。（责任单位：市教育局，2023年7月底前，以后每年持续实施）', 'DATE 2023-07-31 2023年7月底前，以后每年持续实施'],
  ])('are read %s', (_, words, expected) => {
    expect(deadlines(PLAN, `（一）${words.includes('建成') ? '' : '稳定岗位。'}${words}`)).toEqual([`2.1 ${expected}`]);
  });

  it('are read from lines of their own and from a bracket of the heading', () => {
    expect(deadlines(PLAN, '（一）稳定岗位（2023年6月底前完成）', '落实政策。', '（二）扩大就业。开展活动。', '牵头部门：市人社局', '完成时限：持续推进')).toEqual(['2.1 DATE 2023-06-30 2023年6月底前完成', '2.2 ONGOING - 持续推进']);
  });

  it('hold for the sub-items of a unit that have none of their own', () => {
    expect(deadlines(PLAN, '（一）稳定岗位（完成时限：2023年底）', '1.落实政策。', '2.开展服务。（市人社局负责，6月底前）')).toEqual(['2.1.1 DATE 2023-12-31 2023年底', '2.1.2 DATE - 6月底前']);
  });

  it('take the year of a plan for one year', () => {
    expect(deadlines('某市2023年就业工作要点', '（一）稳定岗位。落实政策。（责任单位：市人社局；完成时限：年内）')).toEqual(['2.1 DATE 2023-12-31 年内']);
  });

  it('are those that the plan gives once for all where a task has none', () => {
    expect(deadlines(PLAN, '（一）稳定岗位。落实政策。（完成时限：长期坚持）', '（二）扩大就业。开展活动。', '以上任务除注明时限外，均于2023年12月底前完成。')).toEqual(['2.1 ONGOING - 长期坚持', '2.2 DATE 2023-12-31 2023年12月底前完成']);
  });

  it.each([
    '稳定岗位。到2025年，新增就业5万人。2023年6月底前完成普查，再开展服务。', '稳定岗位。法定办结时限：5个工作日。', '稳定岗位。办理时间：2023年5月1日起。', '实施三年行动（2023-2025年）。落实政策。', '稳定岗位（2022年完成2个）。落实政策。',
    '稳定岗位。各部门要明确完成时限和责任人。', '稳定岗位。将审批完成时限缩短至5个工作日内。', '完善制度。建立长期坚持、持续推进的机制。', '2025年底前，完成普查，2026年底前建成系统。',
  ])('are not read from %s', (words) => {
    expect(deadlines(PLAN, `（一）${words}`)).toEqual([]);
  });
});

describe('commonDeadlinesIn', () => {
  it.each([
    ['各项任务完成时限均为2023年12月底。', '2023年12月底'], ['除特别注明外，所有任务一律于2024年第三季度前完成。', '2024年第三季度前完成'],
    ['市民平均收入都在2023年底前增长。', ''], ['上述项目都在建设，任务明确。', ''], ['各项任务均为重点。', ''],
  ])('finds what holds for all in %s', (raw, expected) => {
    const text = foldWidth(raw);
    expect(commonDeadlinesIn(text).map(({ start, end }) => text.slice(start, end)).join()).toBe(expected);
  });
});
