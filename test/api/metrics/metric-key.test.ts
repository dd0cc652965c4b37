import { metricKey, type PlanPlace } from '../../../src/api/metrics/metric-key.js';

const YUXI: PlanPlace = { code: '530400', name: '玉溪市' };
const NANAN: PlanPlace = { code: '350583', name: '南安市' };
const FUJIAN: PlanPlace = { code: '350000', name: '福建省' };
const TONGLIAO: PlanPlace = { code: '150500', name: '通辽市' };
const QINGXIU: PlanPlace = { code: '450103', name: '青秀区' };
const GUANGXI: PlanPlace = { code: '450000', name: '广西壮族自治区' };
const STATE: PlanPlace = { code: '000000', name: '中华人民共和国' };

type Wording = readonly [metric: string, unit: string, place?: PlanPlace];
const keyOf = ([metric, unit, place]: Wording) => metricKey(metric, unit, place);

describe('one metric', () => {
  it.each<readonly [string, Wording, Wording]>([
    ['the place of the plan, as its plan says it', ['全市普惠性幼儿园覆盖率', '%', NANAN], ['普惠性幼儿园覆盖率', '%', YUXI]],
    ['我市', ['我市城市社区养老服务设施覆盖率', '%', TONGLIAO], ['城市社区养老服务设施覆盖率', '%', FUJIAN]],
    ['its name', ['玉溪市学前三年毛入园率', '%', YUXI], ['学前三年毛入园率', '%']],
    ['全省 in a plan for a province', ['全省托管面积', '万亩', FUJIAN], ['托管面积', '亩']],
    ['全国 in a plan of the state', ['全国城镇新增就业', '万人', STATE], ['城镇新增就业', '人']],
    ['全区 in a plan for an autonomous region', ['全区市场主体总数', '万户', GUANGXI], ['市场主体总数', '户']],
    ['a date in front', ['到2025年,全市学前教育公办率', '%', NANAN], ['学前教育公办率', '%', YUXI]],
    ['a date and a resolve, in this order or the other', ['力争到2025年底城镇调查失业率', '%'], ['到2025年确保城镇调查失业率', '%']],
    ['实现 before a share', ['实现义务教育巩固率', '%'], ['义务教育巩固率', '%']],
    ['实现 before 新', ['全市实现新建幼儿园', '所', NANAN], ['新建幼儿园', '所']],
    ['的', ['办理正常出口退税的平均时间', '个工作日'], ['办理正常出口退税平均时间', '个工作日']],
    ['quotation marks', ['“瞪羚”企业', '家'], ['瞪羚企业', '家']],
    ['brackets and pauses', ['省级以上专精特新“小巨人”企业、单项冠军企业(含培育)', '家'], ['省级以上专精特新小巨人企业单项冠军企业（含培育）', '家']],
    ['width and case', ['建成５Ｇ基站', '万个'], ['建成5g基站', '个']],
    ['a verb of arriving at the end', ['提升发证率至', '%'], ['提升发证率', '%']],
    ['比例 and 占比', ['公办园在园幼儿占比', '%'], ['公办园在园幼儿的比例', '%']],
    ['所占比重 and 占比', ['民办义务教育在校生所占比重', '%'], ['民办义务教育在校生占比', '%']],
    ['占…的比重 and 占…', ['制造业增加值占地区生产总值的比重', '%'], ['制造业增加值占地区生产总值', '%']],
    ['每万人口 and 每万人', ['每万人口高价值发明专利拥有量', '件'], ['每万人高价值发明专利拥有量', '件']],
    ['the official name and its short form', ['全市高中阶段教育毛入学率', '%', NANAN], ['高中阶段毛入学率', '%', YUXI]],
    ['persons and ten thousand persons', ['城镇新增就业', '人'], ['城镇新增就业', '万人']],
  ])('is worded with or without %s', (_, a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });
});

describe('two metrics', () => {
  it.each<readonly [string, Wording, Wording]>([
    ['a flow and a stock', ['新增高新技术企业', '家'], ['高新技术企业', '家']],
    ['jobs found and jobs held', ['实现就业', '人'], ['就业', '人']],
    ['what a year brings and what is there', ['每年培训企业人员', '人次'], ['培训企业人员', '人次']],
    ['a sum over years and a year', ['累计城镇新增就业', '万人'], ['城镇新增就业', '万人']],
    ['an average rate of growth and a rate', ['社会消费品零售总额年均增长', '%'], ['社会消费品零售总额增长', '%']],
    ['an amount a head and an amount', ['人均公共财政预算', '元'], ['公共财政预算', '元']],
    ['a share and a difference of shares', ['营商环境满意度', '%'], ['营商环境满意度', '个百分点']],
    ['firms and households', ['民营企业', '家'], ['民营企业', '户']],
    ['persons and times', ['职业技能培训', '人'], ['职业技能培训', '人次']],
    ['the province and its city', ['全省粮食总产量', '亿公斤', YUXI], ['粮食总产量', '亿公斤', YUXI]],
    ['another place and the own one', ['南安市学前三年毛入园率', '%', YUXI], ['学前三年毛入园率', '%', YUXI]],
    ['the own place where nobody knows which that is', ['全市学前三年毛入园率', '%'], ['学前三年毛入园率', '%']],
    ['a region or a district, either being 全区', ['全区市场主体总数', '户', QINGXIU], ['市场主体总数', '户', QINGXIU]],
    ['what belongs to a city and what does not', ['南安市级名校长', '人', NANAN], ['名校长', '人', NANAN]],
    ['what reaches a standard and the standard', ['达到省定标准的学校', '所'], ['省定标准的学校', '所']],
    ['what is 实现 of', ['实现盈利的企业占比', '%'], ['盈利的企业占比', '%']],
    ['the ratio of two things and a share', ['社会物流总费用与地区生产总值的比率', '%'], ['社会物流总费用与地区生产总值的比重', '%']],
    ['the denominators', ['每万人有效发明专利数', '件'], ['每百人有效发明专利数', '件']],
    ['figures with a point', ['0.5级以上设施覆盖率', '%'], ['05级以上设施覆盖率', '%']],
    ['a span of figures', ['每个县建设80-150个托位的机构', '所'], ['每个县建设80150个托位的机构', '所']],
    ['the land of a building and its share', ['体育场占地比例', '%'], ['体育场', '%']],
    ['whole cities that differ in one word', ['普惠性幼儿园覆盖率', '%'], ['普惠性幼儿园在园幼儿占比', '%']],
  ])('are %s', (_, a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

it('a key is never empty of words, whatever is dropped', () => {
  for (const metric of ['全市', '实现', '确保', '达到', '率达到', '到2025年', '比例', '的', '“”']) expect(metricKey(metric, '%', NANAN)).toMatch(/\|%$/);
  expect(metricKey('确保', '%', NANAN)).toBe('确保|%');
  expect(metricKey('全市', '所', NANAN)).toBe('全市|所');
});
