import { divisionByCode, NATIONAL } from '../../src/resolution/divisions/divisions.js';
import { resolvePolicy } from '../../src/resolution/resolve-policy.js';
import { titleKeyOf } from '../../src/resolution/title-key.js';
import { factsOfText, noticeWith } from './resolved.js';

const yuxi = divisionByCode('530400')!;

describe('titleKeyOf', () => {
  it.each([
    ['width and blanks', '玉溪市“十四五”教育规划（2021—2025年）', '玉溪市“十四五” 教育规划(2021—2025年)'],
    ['the wrapper of a notice', '关于印发《玉溪市托育服务实施方案》的通知', '玉溪市托育服务实施方案'],
    ['the wrapper with its issuer', '玉溪市人民政府办公室关于印发玉溪市托育服务实施方案的通知', '玉溪市托育服务实施方案'],
    ['the issuer that a title opens with', '玉溪市教育局关于开展园区建设工作的意见', '关于开展园区建设工作的意见'],
    ['the marks of a title within a title', '关于印发<玉溪市托育服务实施方案>的通知', '玉溪市托育服务实施方案'],
    ['(试行) at the end', '玉溪市基础教育集团化办学指导意见(试行)', '玉溪市基础教育集团化办学指导意见'],
    ['和 and 及', '集团化办学人员统筹管理和绩效分配指导意见', '集团化办学人员统筹管理及绩效分配指导意见'],
    ['事业 before 发展规划', '玉溪市“十四五”教育体育事业发展规划', '玉溪市“十四五”教育体育发展规划'],
    ['the name of its own place', '玉溪市托育服务实施方案', '托育服务实施方案'],
  ])('is the same for two wordings of one title: %s', (_, one, other) => {
    expect(titleKeyOf(one, yuxi)).toBe(titleKeyOf(other, yuxi));
  });

  it.each([
    ['years', '玉溪市2022年工作要点', '玉溪市2023年工作要点'],
    ['levels of school', '关于加强中学美育工作的意见', '关于加强中小学美育工作的意见'],
    ['kinds of instrument', '关于加强美育工作的意见', '关于加强美育工作的实施意见'],
    ['a rule and the trial rule before it', '托育机构管理办法', '托育机构管理暂行办法'],
    ['subjects of two plans of one notice', '玉溪市“十四五”学前教育发展提升行动计划实施方案', '玉溪市“十四五”县域普通高中发展提升行动计划实施方案'],
    ['a plan and its evaluation', '义务教育质量评价指南', '义务教育质量监测指南'],
    ['places', '红塔区托育服务实施方案', '江川区托育服务实施方案'],
    ['five-year plans', '“十三五”教育发展规划', '“十四五”教育发展规划'],
  ])('differs for two works that differ in %s', (_, one, other) => {
    expect(titleKeyOf(one, yuxi)).not.toBe(titleKeyOf(other, yuxi));
  });

  it('is never empty for a title of words', () => {
    expect(titleKeyOf('关于印发的通知', NATIONAL)).not.toBe('');
    expect(titleKeyOf('中华人民共和国', NATIONAL)).not.toBe('');
  });
});

describe('the time that a title takes', () => {
  it('grows with its length alone, however many wrappers it has', () => {
    const started = performance.now();
    titleKeyOf('关于印发'.repeat(50_000), yuxi);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the identity of a work', () => {
  const work = (title: string, code: string) => resolvePolicy({ title, documentNumber: undefined, kind: undefined, level: divisionByCode(code)!.level, jurisdiction: divisionByCode(code)!, issuers: [] });

  it('is never shared by two places', () => {
    expect(work('托育服务实施方案', '530400').workKey).not.toBe(work('托育服务实施方案', '530100').workKey);
    expect(work('托育服务实施方案', '530400').workKey).not.toBe(work('托育服务实施方案', '530000').workKey);
  });

  it('is never shared by two documents of unknown places', () => {
    const unknown = { title: '市托育服务实施方案', documentNumber: undefined, kind: '方案', level: undefined, jurisdiction: undefined, issuers: [] };
    expect(resolvePolicy(unknown, 'one').workKey).not.toBe(resolvePolicy(unknown, 'other').workKey);
  });

  it('is the same whether a text promulgates the work or cites it', () => {
    const promulgated = factsOfText(noticeWith('制定本方案。')).plans[0]!.policy;
    const [cited] = factsOfText(noticeWith('落实《玉溪市人民政府办公室关于印发玉溪市托育服务实施方案的通知》。', { issuer: '玉溪市教育体育局', place: '玉溪市江川区', number: '玉教〔2024〕9号' })).plans[0]!.citations;
    expect(cited!.policy.workKey).toBe(promulgated.workKey);
  });
});
