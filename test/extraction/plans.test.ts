import { extract } from '../../src/extraction/extract.js';
import { outlineOf } from '../segmentation/sketch.js';

const plans = (text: string) => extract(outlineOf(text)).plans;
const NOTICE = '关于印发《青州市教育三年行动方案》的通知\n各单位:\n现印发给你们,请认真贯彻执行。\n青州市教育局\n2023年3月1日\n';

describe('extract', () => {
  it('gives a plan without a title line the title that the notice names', () => {
    expect(plans(`${NOTICE}为提升质量,用三年时间(2023—2025年)推进。\n一、任务\n二、保障`)).toMatchObject([{ title: '青州市教育三年行动方案', kind: '方案', period: { start: 2023, end: 2025 } }]);
  });

  it('takes a signed text without headings for the instrument, and keeps the facts of a notice whose plan is not there', () => {
    const cited = (body: string) => plans(`关于做好高温津贴发放工作的通知\n各企业:\n${body}\n青州市人社局\n2023年6月5日`).map(({ title, citations }) => [title, citations.map(({ path }) => path)]);
    expect(cited('根据《防暑降温措施管理办法》,通知如下。')).toEqual([['关于做好高温津贴发放工作的通知', ['preamble']]]);
    expect(cited('根据《防暑降温措施管理办法》制定了方案,现印发给你们。')).toEqual([['关于做好高温津贴发放工作的通知', ['notice']]]);
  });

  it('takes no term from a title that the text cites', () => {
    expect(plans('青州市旅游三年行动方案\n为贯彻《河北省旅游规划(2018—2025年)》,制定本方案。\n一、任务\n二、保障')[0]!.period).toBeUndefined();
  });

  it('gives a text that is itself the instrument its own title', () => {
    expect(plans('青州市“十四五”养老规划\n一、任务\n二、保障')).toMatchObject([{ title: '青州市“十四五”养老规划', kind: '规划', period: { start: 2021, end: 2025 } }]);
  });

  it('gives a notice that forwards a text which is not there its own title', () => {
    const title = '青州市教育局转发省教育厅关于做好安全工作的通知';
    expect(plans(`${title}\n各学校:\n现转发给你们,请一并贯彻执行。\n一、任务\n二、保障\n青州市教育局\n2022年5月9日`)).toMatchObject([{ title, kind: '通知' }]);
  });

  it('takes the lowest units of the sections that direct action for tasks', () => {
    const [plan] = plans(`${NOTICE}青州市教育三年行动方案\n一、总体要求\n(一)指导思想。坚持。\n二、重点任务\n(一)优化布局。\n1.新建学校。\n2.扩建学校。\n(二)配强教师。\n三、保障措施\n(一)提高思想认识。\n四、附则\n本方案自发布之日起施行。`);
    expect(plan!.tasks.map(({ path, title, kind }) => `${path} ${title} ${kind}`)).toEqual(['2.1.1 新建学校 MEASURE', '2.1.2 扩建学校 MEASURE', '2.2 配强教师 MEASURE', '3.1 提高思想认识 SAFEGUARD']);
  });

  it.each([
    ['a letter', 'Dear Sam,\n\nthe train leaves at nine.\n\nYours, Kim\n'],
    ['a novel', '第一章 归来\n\n那年冬天，雪下得很大。他推开门，屋里空无一人。\n\n“有人吗？”他问。\n\n第二章 远行\n\n第二天清晨，他背起行囊上路了。'],
    ['a log', '2024-03-01 10:00:00 INFO started\n2024-03-01 10:00:01 WARN slow\n'],
    ['source code', 'export function f(a: number) {\n  // 1. 第一步\n  return a;\n}\n'],
  ])('refuses %s as no policy document, with the name and what is missing', (_what, text) => {
    expect(() => extract(outlineOf(text))).toThrow(expect.objectContaining({ code: 'NOT_A_POLICY_DOCUMENT', message: expect.stringMatching(/^sample\.txt: this is no 公文: it lacks .+\.$/) }));
  });
});
