import { createHash } from 'node:crypto';
import { recogniseIndicators } from '../../src/extraction/recognise-indicators.js';
import { segment } from '../../src/segmentation/segment.js';
import { textAt } from '../../src/span.js';

function indicatorsOf(text: string) {
  const outline = segment({ path: 'a.txt', text, sha256: createHash('sha256').update(text).digest('hex'), mediaType: 'text/plain', encoding: 'utf-8', tables: [], diagnostics: [] });
  return outline.plans.flatMap((plan) => recogniseIndicators(outline, plan)).map((i) => ({ ...i, quote: textAt(text, i.span) }));
}

const PLAN = [
  '某市教育提升行动方案', '',
  '一、发展现状', '全市有幼儿园500所，普惠率达到85%。', '',
  '二、主要任务',
  '（一）扩大资源。到2025年，新增优质学位8.1', '万个。', '（责任单位：市教育局，3个工作日内落实）', '',
  '（二）提升质量。学生体质健康优良率达到', '53%以上。', '',
].join('\n');

describe('the indicators of a plan', () => {
  it('carry the path of their unit and the characters that they were read from, line breaks included', () => {
    expect(indicatorsOf(PLAN).map(({ path, metric, quote }) => [path, metric, quote])).toEqual([
      ['2.1', '新增优质学位', '新增优质学位8.1\n万个'],
      ['2.2', '学生体质健康优良率', '学生体质健康优良率达到\n53%以上'],
    ]);
  });

  it('leave out what stands under a heading that looks back', () => {
    expect(indicatorsOf(PLAN).some((i) => i.path === '1')).toBe(false);
  });

  // 工业和信息化部等八部门关于加快传统制造业转型升级的指导意见: one section says what was and what is aimed at.
  it('are read where a heading looks back and ahead', () => {
    const text = ['某省制造业指导意见', '一、发展基础和总体要求', '党的十八大以来，我国制造业已形成了世界规模最大的发展优势，传统制造业增加值占全部制造业的比重近80%。', '到2027年，大宗工业固体废物综合利用率超过57%。', '二、主要任务', '（一）推广技术。支持企业。', ''].join('\n');
    expect(indicatorsOf(text).map(({ path, metric, targetYear }) => `${path} ${metric} ${targetYear ?? '-'}`)).toEqual(['1 大宗工业固体废物综合利用率 2027']);
    expect(indicatorsOf(text.replace('和总体要求', ''))).toEqual([]);
  });

  it('take the year over that the first paragraph of a section of goals sets', () => {
    const text = ['某省交通规划', '一、总体要求', '（一）发展目标', '到2025年，综合运输更加高效。', '铁路网覆盖率达到95%以上。', '2022年新增里程300公里。', '二、主要任务', '建设高速公路500公里。', ''].join('\n');
    expect(indicatorsOf(text).map(({ metric, targetYear }) => `${metric} ${targetYear ?? '-'}`)).toEqual(['铁路网覆盖率 2025', '新增里程 2022', '建设高速公路 -']);
  });

  it('leave out what a report of what was done tells', () => {
    const text = ['某市法治政府建设报告', '一、2022年主要举措和成效', '取消行政许可事项46项。', '二、2023年工作安排', '出台政府规章5件。', ''].join('\n');
    expect(indicatorsOf(text).map(({ path }) => path)).toEqual(['2']);
  });

  it('are none in a text without any', () => expect(indicatorsOf('今天天气很好。')).toEqual([]));
});
