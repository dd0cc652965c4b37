import { extract } from '../../src/extraction/extract.js';
import { segment } from '../../src/segmentation/segment.js';
import type { SourceTable } from '../../src/reading/source-text.js';
import { sourceOf } from '../segmentation/sketch.js';

/** What reading a text gives to say, its head apart: the rule, how much it matters, and the words that it is said of. */
function said(text: string, tables: readonly SourceTable[] = []): string[] {
  return extract(segment({ ...sourceOf(text), tables })).diagnostics.map(({ rule, severity, span }) => `${severity} ${rule} ${span ? text.slice(span.start, span.end) : ''}`.trim());
}

const HEAD = '某市人民政府关于发展的意见\n';
const FOOT = '某市人民政府\n2023年1月2日\n';

describe('reading a text gives to say', () => {
  it.each<[string, string, string[]]>([
    ['no slot that names townships, streets and task forces', `${HEAD}一、甲\n推进建设。(责任单位:泗泾镇、永丰街道、滨海国际机场、比亚迪项目专班)\n${FOOT}`, []],
    ['a slot that names no body', `${HEAD}一、甲\n推进建设。(责任单位:市教育局、加强监管)\n${FOOT}`, ['warning unknown-body 加强监管']],
    ['a note of a section that directs no action', `${HEAD}一、指导思想\n全面发展。\n由此推进。责任单位:市教育局\n二、工作任务\n(一)推进建设。\n${FOOT}`, []],
    ['a note before the first heading', `${HEAD}为了发展,提出以下意见。\n责任单位:市教育局\n一、甲\n推进建设。\n${FOOT}`, ['warning note-without-task 责任单位:市教育局']],
    ['a note that names nobody', `${HEAD}一、甲\n推进建设。\n责任单位:2023年12月底\n${FOOT}`, ['warning unread-note 责任单位:2023年12月底']],
    ['a deadline on a line of its own', `${HEAD}一、甲\n推进建设。\n责任单位:市教育局\n完成时限:2023年12月底\n${FOOT}`, []],
    ['a deadline of a section that directs no action', `${HEAD}一、总体目标(2025年底前完成)\n全面发展。\n二、工作任务\n(一)推进建设。\n${FOOT}`, ['warning deadline-without-task 2025年底前完成']],
    ['a deadline before the first heading', `${HEAD}为了发展,提出以下意见。\n完成时限:2025年12月底\n一、甲\n推进建设。\n${FOOT}`, ['warning deadline-without-task 完成时限:2025年12月底']],
    ['a deadline for all tasks before the first heading', `${HEAD}为了发展,提出以下意见。以下任务均于2025年12月底前完成。\n一、甲\n推进建设。\n${FOOT}`, []],
    ['a notice whose plan is a file of its own', `某市人民政府关于印发发展方案的通知\n各县人民政府:\n现将《发展方案》印发给你们,请认真贯彻执行。\n${FOOT}`, ['information no-document-number', 'warning plan-not-in-text 现将《发展方案》印发给你们,请认真贯彻执行。']],
    ['a text without head and foot', '一、甲\n推进建设。(责任单位:市教育局)\n二、乙\n推进改革。(责任单位:市财政局)\n', ['warning no-title', 'information no-issuer', 'information no-date']],
    ['a text that nobody signs', `${HEAD}一、甲\n推进建设。\n二、乙\n推进改革。责任单位:市教育局\n`, ['information no-signature', 'information no-date']],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([['牵头单位', 'warning'], ['数量', 'information']])('a table headed %s that no fact was read from, as a matter of %s', (heading, severity) => {
    const table = `事项\t${heading}\n其他工作\t三`;
    const text = `${HEAD}一、甲\n推进建设。\n${table}\n${FOOT}`;
    const start = text.indexOf(table);
    const cell = (words: string, row: number, column: number) => ({ start: text.indexOf(words, start), end: text.indexOf(words, start) + words.length, row, column, rowSpan: 1, columnSpan: 1 });
    const cells = [cell('事项', 0, 0), cell(heading, 0, 1), cell('其他工作', 1, 0), cell('三', 1, 1)];
    expect(said(text, [{ start, end: start + table.length, cells }])).toEqual([`${severity} unread-table ${table}`]);
  });
});
