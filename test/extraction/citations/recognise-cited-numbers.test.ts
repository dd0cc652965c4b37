import type { NumberCitationFact } from '../../../src/resolution/facts.js';
import { factsOfText, noticeWith, type Letterhead } from '../../resolution/resolved.js';

const citedIn = (sentence: string, head?: Letterhead): readonly NumberCitationFact[] => factsOfText(noticeWith(sentence, head)).plans.flatMap((plan) => plan.citationsByNumber);
const numbers = (sentence: string) => citedIn(sentence).map(({ documentNumber }) => documentNumber);

describe('recogniseCitedNumbers', () => {
  it('reads number, path, relation, level and issuer of a document that is named by its number', () => {
    const text = noticeWith('根据国发〔2015〕43 号文件精神,制定本方案。');
    const [citation, ...others] = factsOfText(text).plans[0]!.citationsByNumber;
    expect(others).toEqual([]);
    expect(citation).toMatchObject({ path: 'preamble', documentNumber: '国发〔2015〕43号', relation: 'BASIS', level: 'NATIONAL' });
    expect(citation!.issuers.map((issuer) => issuer.name)).toEqual(['国务院']);
    expect(text.slice(citation!.span.start, citation!.span.end)).toBe('国发〔2015〕43 号');
  });

  it.each([
    // 教育部等六部门关于推进教育新型基础设施建设构建高质量教育支撑体系的指导意见
    ['根据国办发〔2018〕82号和财教〔2021〕85号文件要求,优化支出结构。', ['国办发〔2018〕82号', '财教〔2021〕85号']],
    // 国务院办公厅关于加快发展流通促进商业消费的意见
    ['确保国办发〔2018〕93号文件和本意见确定的各项政策措施落到实处。', ['国办发〔2018〕93号']],
    // 关于强化金融支持举措 助力民营经济发展壮大的通知
    ['按照2023年第6次国务院常务会议和国发〔2023〕15号文件要求,建立常态化监测评估机制。', ['国发〔2023〕15号']],
    // 郑州航空港经济综合实验区支持产业高质量发展实施意见
    ['结合《关于支持高质量发展的意见》(豫发[2022]20号,以下简称“20号文件”)、国办发[2021]24号、豫政[2021]23号等文件精神,提出如下意见。', ['国办发[2021]24号', '豫政[2021]23号']],
    ['按照省政府办公厅《关于做好工作的通知》和云政办发〔2016〕12号要求执行。', ['云政办发〔2016〕12号']],
    ['根据国发〔2019〕43、44号和〔2020〕5号文件制定。', ['国发〔2019〕43号', '国发〔2019〕44号', '国发〔2020〕5号']],
    ['贯彻国务院国发〔2014〕19号、教育部教基〔2015〕3号和省教育厅云教基发〔2018〕2号文件。', ['国发〔2014〕19号', '教基〔2015〕3号', '云教基发〔2018〕2号']],
    ['根据国务院令第722号和教育部令第30号规定办理。', ['国务院令第722号', '教育部令第30号']],
    ['按照国务院办公厅关于印发某方案的通知(国办发〔2018〕3号)要求执行。', ['国办发〔2018〕3号']],
    ['根据自然资发〔2021〕166号、工信部联节〔2016〕77号办理。', ['自然资发〔2021〕166号', '工信部联节〔2016〕77号']],
  ])('reads %s', (sentence, expected) => {
    expect(numbers(sentence)).toEqual(expected);
  });

  it.each([
    ['the number of the text itself', '本方案(玉政办发〔2024〕3号)自印发之日起施行。'],
    ['a number behind a title, and others in its bracket', '落实《关于甲的通知》(国发〔2015〕1号、国发〔2015〕2号)和《乙办法》精神(国发〔2016〕3号)。'],
    ['a number behind a title that lost its opening bracket', '根据市人民政府关于公布清理结果的通知》(莆政综〔2019〕38号)规定办理。'],
    ['a number before a title', '按照国发〔2015〕43号《国务院关于某事的意见》要求办理。'],
    ['what is handed on', '现将省政府办公厅云政办发〔2016〕3号文件转发给你们。'],
    ['a permit', '准印证号:冀廊内资准字〔2022〕第03号。'],
    ['a registration', '医疗机构凭卫医备案〔2015〕第3号开展诊疗。'],
    ['a judgment', '依照(2015)云04民初字第3号判决执行。'],
    ['a file to be fetched', '文件下载:南府办〔2021〕59号.pdf'],
  ])('takes no citation from %s', (_, sentence) => {
    expect(numbers(sentence)).toEqual([]);
  });

  it('reads what a text does with the document', () => {
    const relations = ['认真落实国办发〔2021〕18号文件部署。', '原云政发〔2010〕33号文件同时废止。', '国办发〔2021〕20号等上级文件另有规定的,从其规定。'].map((sentence) => citedIn(sentence).map(({ relation }) => relation));
    expect(relations).toEqual([['IMPLEMENTS'], ['AMENDS'], ['MENTIONS']]);
  });

  const qingdao: Letterhead = { issuer: '青岛市人民政府办公厅', place: '青岛市', number: '青政办发〔2016〕33号' };
  const xining: Letterhead = { issuer: '西宁市人民政府办公室', place: '西宁市', number: '宁政办〔2016〕33号' };

  it.each([
    ['the province whose letters they are', '鲁政办发〔2016〕12号', undefined, 'PROVINCIAL', ['山东省人民政府办公厅'], ''],
    ['the province of the text, whose letters a city elsewhere uses too', '青政办〔2015〕2号', xining, 'PROVINCIAL', ['青海省人民政府办公厅'], ''],
    ['the city itself, where its own number opens alike', '青政发〔2015〕2号', qingdao, 'PREFECTURE', [], '370200'],
    ['a ministry, whichever of its units it is', '人社部发〔2015〕2号', undefined, 'NATIONAL', [], ''],
    ['nobody that the letters tell', '财教〔2021〕85号', undefined, undefined, [], '530400'],
    ['the body that is named before it', '市教育局教字〔2021〕85号', undefined, 'PREFECTURE', ['玉溪市教育局'], '530400'],
  ])('gives %s', (_, number, head, level, issuers, scope) => {
    const [citation] = citedIn(`根据${number}文件制定。`, head);
    expect({ level: citation?.level, issuers: citation?.issuers.map((issuer) => issuer.name), scope: citation?.work.scope }).toEqual({ level, issuers, scope });
  });
});
