import type { Diagnostic } from '../../src/diagnostic.js';
import { outlineOf } from './sketch.js';

/** What a text gives to say: the rule, and the words that it is said of. */
function said(text: string): string[] {
  return outlineOf(text).diagnostics.map(({ rule, span }: Diagnostic) => `${rule} ${span ? text.slice(span.start, span.end) : ''}`.trim());
}

const HEAD = '关于发展的意见\n';

describe('the make-up of a text gives to say', () => {
  it.each<[string, string, string[]]>([
    ['a number left out', '一、甲\n(一)子\n(三)丑\n', ['numbering-gap (三)丑']],
    ['a number that stands twice', '一、甲\n二、乙\n二、丙\n', ['numbering-not-followed 二、']],
    ['a numbering that goes back', '一、甲\n(一)子\n(二)丑\n(三)寅\n(一)卯\n', ['numbering-restart (一)卯']],
    ['a numbering that begins in the middle', '三、甲\n四、乙\n', ['numbering-gap 三、甲']],
    ['a note without its end', '一、甲\n推进建设。(牵头单位:市教育局\n二、乙\n推进改革。\n', ['unmatched-bracket (']],
    ['a title without its end', '一、甲\n落实《关于加强美育的意见精神。\n二、乙\n推进改革。\n', ['unmatched-bracket 《']],
    ['a bracket that nothing opened', '一、甲\n到2025年,小学、初中)覆盖率达到90%。\n', ['unmatched-bracket )']],
    // 002_2be8ebb384fc6511: a page that shows half of a plan
    ['a text that breaks off', '一、甲\n完善教师培训体系,加大骨干教师培训力度,积极\n', []],
    ['a sentence that breaks off', '一、甲\n比例达22%以上。完善省市县校四级教师培训体系,加大骨干教师培训力度,积极\n', ['text-cut-off 教师培训体系,加大骨干教师培训力度,积极']],
    ['a list that breaks off', '一、甲\n由市教育局、市财政局、\n', ['text-cut-off 由市教育局、市财政局、']],
    ['annexes that are not there', '一、甲\n推进建设。\n附件:1.重点任务分工表\n2.推进情况统计表\n某市人民政府\n2023年1月2日\n', ['annex-not-in-text 重点任务分工表', 'annex-not-in-text 推进情况统计表']],
  ])('%s', (_what, body, expected) => {
    expect(said(HEAD + body)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a numbering that runs on across sections', '一、甲\n1.子\n2.丑\n二、乙\n3.寅\n4.卯\n'],
    ['articles that run on across chapters', '第一章 总则\n第一条 为了发展。\n第二章 管理\n第二条 应当管理。\n'],
    ['items that a bracket numbers, and marks mixed', '一、甲\n1)推进建设。\n落实国办发〔2015]71号文件。\n'],
    ['a bracket over a line end', '一、甲\n推进建设。(牵头单位:市教育局;责任单位:市财政局、\n市人社局)\n二、乙\n推进改革。\n'],
    ['a last heading without a stop', '一、甲\n推进建设。\n二、乙\n'],
    ['an annex that stands behind', '一、甲\n推进建设。\n附件:重点任务分工表\n某市人民政府\n2023年1月2日\n附件\n重点任务分工表\n序号 任务\n'],
  ])('nothing of %s', (_what, body) => {
    expect(said(HEAD + body)).toEqual([]);
  });
});
