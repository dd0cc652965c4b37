import type { CitationFact } from '../../../src/resolution/facts.js';
import { factsOfText, noticeWith } from '../../resolution/resolved.js';

const cited = (sentence: string): readonly CitationFact[] => factsOfText(noticeWith(sentence)).plans.flatMap((plan) => plan.citations);
const titles = (sentence: string) => cited(sentence).map((citation) => citation.title);

describe('recogniseCitations', () => {
  it('reads title, number, issuer and relation of one citation', () => {
    const text = noticeWith('根据《国务院办公厅关于促进3岁以下婴幼儿照护服务发展的指导意见》(国办发〔2019〕15号)精神,制定本方案。');
    const [citation, ...others] = factsOfText(text).plans[0]!.citations;
    expect(others).toEqual([]);
    expect(citation).toMatchObject({
      path: 'preamble', title: '国务院办公厅关于促进3岁以下婴幼儿照护服务发展的指导意见', documentNumber: '国办发〔2019〕15号', relation: 'BASIS', level: 'NATIONAL',
    });
    expect(citation!.issuers.map((issuer) => issuer.name)).toEqual(['国务院办公厅']);
    expect(text.slice(citation!.span.start, citation!.span.end)).toBe('《国务院办公厅关于促进3岁以下婴幼儿照护服务发展的指导意见》');
  });

  it.each([
    ['the plan that the notice promulgates', '为做好《玉溪市托育服务实施方案》实施工作,制定配套措施。'],
    ['a newspaper', '在《人民日报》开设专栏。'],
    ['a programme', '办好《今日说法》等栏目。'],
    ['a short title where it is introduced', '按照要求(以下简称《意见》)执行。'],
  ])('takes no citation from %s', (_, sentence) => {
    expect(titles(sentence)).toEqual([]);
  });

  it('leaves the number of another document behind the title alone', () => {
    expect(cited('落实《优化营商环境条例》和国办发〔2021〕24号文件要求。').map(({ title, documentNumber }) => [title, documentNumber])).toEqual([['优化营商环境条例', undefined]]);
  });

  it('counts each mention', () => {
    expect(titles('依据《中华人民共和国教育法》制定。严格执行《中华人民共和国教育法》。')).toEqual(['中华人民共和国教育法', '中华人民共和国教育法']);
  });

  it('keeps a title within a title as part of it', () => {
    expect(titles('根据《关于印发〈托育机构设置标准(试行)〉的通知》要求,制定本方案。')).toEqual(['关于印发〈托育机构设置标准(试行)〉的通知']);
  });

  it('joins a title that a line break cuts', () => {
    expect(titles('根据《云南省人民政府办公厅关于促进3岁以下婴\n幼儿照护服务发展的实施意见》精神,制定本方案。')).toEqual(['云南省人民政府办公厅关于促进3岁以下婴幼儿照护服务发展的实施意见']);
  });

  it('does not run a title that was never closed into the next sentence', () => {
    expect(titles('根据《国务院关于加快发展的决定。各地要认真落实《中华人民共和国教育法》。')).toEqual(['中华人民共和国教育法']);
  });

  it.each([
    ['根据《托育机构设置标准》制定', 'BASIS'],
    ['依据《托育机构设置标准》开展备案', 'BASIS'],
    ['严格按照《托育机构设置标准》建设', 'BASIS'],
    ['认真贯彻《托育机构设置标准》', 'IMPLEMENTS'],
    ['落实好《托育机构设置标准》', 'IMPLEMENTS'],
    ['严格执行《托育机构设置标准》', 'IMPLEMENTS'],
    ['修订《托育机构设置标准》', 'AMENDS'],
    ['废止《托育机构设置标准》', 'AMENDS'],
    ['制定《托育机构设置标准》', 'MENTIONS'],
    ['2015年印发的《托育机构设置标准》同时废止', 'AMENDS'],
    ['《托育机构设置标准》中有关幼儿园的规定同时废止', 'AMENDS'],
    ['《托育机构设置标准》自本办法施行之日起废止', 'AMENDS'],
    ['适时启动《托育机构布局规划》修编工作', 'AMENDS'],
    ['根据省教育厅、省公安厅关于印发《托育机构设置标准》的通知要求', 'BASIS'],
  ])('reads the relation from the cue: %s → %s', (sentence, relation) => {
    expect(cited(`${sentence}。`).map((citation) => citation.relation)).toEqual([relation]);
  });
});

describe('a title of a list', () => {
  it('stands in the same relation as the first, however long the list', () => {
    const titlesOf = (count: number) => Array.from({ length: count }, (_, i) => `《关于加强托育机构${'安全'.repeat(i + 1)}管理的意见》(云政办发〔2023〕${String(i + 1)}号)`);
    expect(new Set(cited(`根据${titlesOf(9).join('')}等部署要求,制定本方案。`).map((citation) => citation.relation))).toEqual(new Set(['BASIS']));
  });
});

describe('a title whose last noun does not tell what it names', () => {
  it('names a policy document wherever the text has acted on it before', () => {
    expect(titles('依据《中国制造2025》战略部署,制定本方案。《中国制造2025》提出以推进智能制造为主攻方向。')).toEqual(['中国制造2025', '中国制造2025']);
    expect(titles('《中国制造2025》提出以推进智能制造为主攻方向。')).toEqual([]);
  });

  it('names what a body has submitted, and its short title the same', () => {
    expect(titles('向国务院上报了《关于水淹区群众生产生活困难情况的汇报》(以下简称《汇报》)。请按《汇报》的意见办理。')).toEqual(['关于水淹区群众生产生活困难情况的汇报', '汇报']);
  });
});

describe('issuers of a citation', () => {
  const issuers = (sentence: string) => cited(sentence).map(({ title, issuers: bodies }) => [title, ...bodies.map((body) => body.name)]);

  it('hold for the titles that follow in the list, up to the next body', () => {
    expect(issuers('根据中共中央 国务院《关于优化生育政策的决定》、《关于学前教育深化改革规范发展的若干意见》,国家卫生健康委《托育机构管理规范》,制定本方案。')).toEqual([
      ['关于优化生育政策的决定', '中共中央', '国务院'], ['关于学前教育深化改革规范发展的若干意见', '中共中央', '国务院'], ['托育机构管理规范', '国家卫生健康委'],
    ]);
  });

  it('inside a title hold for that title alone', () => {
    expect(issuers('按照《玉溪市财政局 玉溪市教育局关于落实补助的通知》、《玉溪市托育机构管理办法》执行。')).toEqual([
      ['玉溪市财政局 玉溪市教育局关于落实补助的通知', '玉溪市财政局', '玉溪市教育局'], ['玉溪市托育机构管理办法'],
    ]);
  });

  it('do not go against the place of the next title', () => {
    expect(issuers('贯彻国务院办公厅《关于促进托育服务的意见》和《云南省托育服务实施方案》。')[1]).toEqual(['云南省托育服务实施方案']);
  });

  it('are those that hand it on', () => {
    expect(issuers('根据上海市消防救援总队、上海市民政局关于印发《加强独居老人消防安全工作实施方案》的通知要求,制定本方案。')).toEqual([['加强独居老人消防安全工作实施方案', '上海市消防救援总队', '上海市民政局']]);
    expect(issuers('按照国家、本市有关规定以及中共玉溪市委办公室、红塔区民政局关于印发《消防救援队伍职业保障意见》的通知执行。')).toEqual([['消防救援队伍职业保障意见', '中共玉溪市委办公室', '红塔区民政局']]);
  });

  it('are made whole where the text cuts them short', () => {
    expect(issuers('落实省委、省政府《关于加快托育服务发展的意见》。')).toEqual([['关于加快托育服务发展的意见', '中共云南省委', '云南省人民政府']]);
    expect(issuers('落实省政府办公厅《关于加快托育服务发展的意见》。')).toEqual([['关于加快托育服务发展的意见', '云南省人民政府办公厅']]);
  });
});

describe('level of a citation', () => {
  const levels = (sentence: string) => cited(sentence).map((citation) => citation.level);

  it.each([
    ['the issuer: 省教育厅', '按照省教育厅《关于加强师资培训的意见》执行。', 'PROVINCIAL'],
    ['the issuer: 教育部', '按照教育部《关于加强师资培训的意见》执行。', 'NATIONAL'],
    ['the place in the title', '落实《云南省托育服务实施方案》。', 'PROVINCIAL'],
    ['the place behind 关于印发', '落实《关于印发红塔区托育服务实施方案的通知》。', 'COUNTY'],
    ['the place behind a verb', '落实《关于做好云南省分布式光伏项目管理有关事项的通知》。', 'PROVINCIAL'],
    ['what is decided of a place above it: the state', '落实《关于同意云南省开展试点的批复》。', 'NATIONAL'],
    ['nothing: the state', '落实《托育机构设置标准》。', 'NATIONAL'],
  ])('comes from %s', (_, sentence, level) => {
    expect(levels(sentence)).toEqual([level]);
  });

  it('is that of the zone that a title opens with, where the document speaks for it', () => {
    const text = noticeWith('落实《济源示范区数字经济发展规划》。', { issuer: '济源产城融合示范区管理委员会', place: '济源示范区', number: '济管〔2023〕1号' });
    expect(factsOfText(text).plans[0]!.citations.map((citation) => citation.level)).toEqual(['COUNTY']);
  });
});
