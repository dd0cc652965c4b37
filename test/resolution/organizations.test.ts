import { divisionByCode } from '../../src/resolution/divisions/divisions.js';
import { abbreviates, isSlipOf } from '../../src/resolution/organizations/known-names.js';
import { contextOf, resolveOrganization, type OrganizationContext } from '../../src/resolution/resolve-organization.js';

const at = (code: string, ...fullNames: string[]): OrganizationContext => contextOf('document', divisionByCode(code), fullNames);

/** Nine bodies sign the plan that this is taken from: 玉溪市. */
const YUXI = at('530400', '玉溪市教育体育局', '玉溪市发展和改革委员会', '玉溪市人力资源和社会保障局', '玉溪市自然资源和规划局');
const YANAN = at('610600', '中共延安市委', '延安市人民政府');
const QINGPU = at('310118', '上海市青浦区人民政府办公室');
const LIAONING = at('210000', '辽宁省人民政府办公厅');
const GUANGXI = at('450000', '广西壮族自治区人民政府办公厅');
const STATE = at('000000', '国务院');
const XICHANG = divisionByCode('513401')!;
const ANNING = contextOf('document', { code: '513401:安宁镇', name: '安宁镇', level: 'TOWNSHIP', path: [...XICHANG.path, '安宁镇'], codes: [...XICHANG.codes, '513401:安宁镇'] }, ['西昌市安宁镇人民政府']);
const nowhere = (...fullNames: string[]): OrganizationContext => contextOf('document', undefined, fullNames);
const NOWHERE = nowhere();

describe('resolveOrganization', () => {
  it.each([
    ["the signature's full name", YUXI, '市发展改革委', '玉溪市发展和改革委员会'],
    ["the signature's full name for a short one", YUXI, '市发改委', '玉溪市发展和改革委员会'],
    ['a name without 和', YUXI, '市自然资源规划局', '玉溪市自然资源和规划局'],
    ['an abbreviation', YUXI, '市教体局', '玉溪市教育体育局'],
    ['a slip of the pen', YUXI, '市人力资源社会保障社局', '玉溪市人力资源和社会保障局'],
    ['a name that the document gives nowhere in full', YUXI, '市公安局', '玉溪市公安局'],
    ['a bare name', YUXI, '财政局', '玉溪市财政局'],
    ['a slip of the pen in a department that the document names nowhere else', at('430700'), '市人力资源社会保障社局', '常德市人力资源社会保障局'],
    ['a department with a word of its own', at('420500'), '市政务服务和大数据管理局', '宜昌市政务服务和大数据管理局'],
    ['a company by what it does', at('310118'), '电力公司', '青浦区电力公司'],
    ['a company by its level and what it does', at('429005'), '市城投公司', '潜江市城投公司'],
    ['a group of companies by what they do', at('150500'), '公共交通运输集团有限公司', '通辽市公共交通运输集团有限公司'],
    ['a body of the province', YUXI, '省财政厅', '云南省财政厅'],
    ['the committee', YANAN, '市委', '中共延安市委'],
    ['the government', YANAN, '市政府', '延安市人民政府'],
    ["the committee's department", YANAN, '市委编办', '延安市委编办'],
    ['the committee of the province', YANAN, '省委', '中共陕西省委'],
    ['the Youth League', LIAONING, '团省委', '共青团辽宁省委'],
    ['a district', QINGPU, '区政务办', '青浦区政务办'],
    ["a district's office under its full name", QINGPU, '区政府办', '上海市青浦区人民政府办公室'],
    ['a city above a district', QINGPU, '市教委', '上海市教委'],
    ['an autonomous region', GUANGXI, '自治区党委统战部', '广西壮族自治区党委统战部'],
    ['a ministry', STATE, '人力资源社会保障部', '人力资源社会保障部'],
    ['a ministry in a local document', YUXI, '教育部', '教育部'],
    ["a ministry's office in a local document", YUXI, '教育部办公厅', '教育部办公厅'],
    ['a body of the Corps', at('650000', '新疆生产建设兵团办公厅'), '兵团生态环境局', '新疆生产建设兵团生态环境局'],
    ['a bare name in a list of the Corps', at('650000', '新疆生产建设兵团办公厅'), '自然资源局', '新疆生产建设兵团自然资源局'],
    ["a body of the issuer's zone", at('419001', '济源产城融合示范区管理委员会'), '示范区财政金融局', '济源产城融合示范区财政金融局'],
    ['a body whose name opens like a level', YUXI, '市场监管局', '玉溪市市场监管局'],
    ['a body of exhibitions', YUXI, '市会展中心', '玉溪市会展中心'],
    ['a district that is named for its city', at('370200'), '市南区教育局', '市南区教育局'],
    ["a town's office", ANNING, '镇社会事务办', '安宁镇社会事务办'],
    ['the Youth League of a town', ANNING, '团镇委', '共青团安宁镇委'],
    ['the county above a town', ANNING, '市农业农村局', '西昌市农业农村局'],
    ['a department whose name opens like a town', ANNING, '乡村振兴局', '安宁镇乡村振兴局'],
    ['a township that no county is given for', nowhere('中共东山乡委员会', '东山乡人民政府'), '乡妇联', '东山乡妇联'],
    ['an unknown place', NOWHERE, '市教育局', '市教育局'],
  ])('gives the full name of %s', (_, context, written, name) => {
    expect(resolveOrganization(written, context).name).toBe(name);
  });

  it.each([
    [GUANGXI, '南宁海关', '450100'], [GUANGXI, '人民银行南宁中心支行', '450100'], [GUANGXI, '广西税务局', '450000'], [YANAN, '延安大学', '610600'],
    [QINGPU, '青浦海关', '310118'], [at('520000'), '贵安新区管委会', '520000'], [YUXI, '国家税务总局玉溪市税务局', '530400'], [at('350181'), '福清供电公司', '350181'],
    [at('430000'), '人民银行长沙中心支行', '430100'], [at('410100'), '兴港投资集团', '410100'], [QINGPU, '西虹桥公司', '310118'], [at('150500'), '新奥燃气公司', '150500'], [at('429005'), '江汉盐化工业园', '429005'], [at('510700'), '科技城新区管委会', '510700'], [YUXI, '通海县人民政府', '530423'],
  ])('puts no other place before a name with one of its own (%#)', (context, written, code) => {
    expect(resolveOrganization(written, context)).toMatchObject({ name: written, jurisdiction: { code } });
  });

  it.each(['民航华东管理局', '华北能源监管局', '长江航务管理局', '淮河水利委员会'])('puts no place before a body of a part of the country: %s', (written) => {
    expect(resolveOrganization(written, at('310000'))).toMatchObject({ name: written, jurisdiction: { code: '000000' } });
  });

  it.each(['各县（市、区）人民政府', '各有关部门', '市直有关部门', '省级有关部门', '各成员单位', '市州、县市区人民政府', '各市、县、区政府', '县（市、区）人民政府', '街道办事处', '各国有企业', '高校'])('keeps a designation of many as written: %s', (written) => {
    expect(resolveOrganization(written, YUXI)).toMatchObject({ name: written, isGroup: true, jurisdiction: undefined });
  });

  it.each(['隆林各族自治县人民政府', '溪美街道办事处', '市第一幼儿园', '市餐饮行业协会'])('takes %s for a single body', (written) => {
    expect(resolveOrganization(written, YUXI).isGroup).toBe(false);
  });

  it.each([
    [YUXI, ['市发展改革委', '市发改委', '发改委', '玉溪市发展和改革委员会'], '530400|玉溪市发展改革委'],
    [at('320100'), ['市人社局', '市人力资源社会保障局', '南京市人力资源和社会保障局'], '320100|南京市人力资源社会保障局'],
    [at('320100'), ['市委宣传部', '宣传部', '中共南京市委宣传部'], '320100|南京市委宣传部'],
    [at('320100'), ['市税务局', '国家税务总局南京市税务局'], '320100|南京市税务局'],
    [at('320100'), ['市编办', '市委编办', '中共南京市委机构编制委员会办公室'], '320100|南京市委机构编制委员会办公室'],
    [at('320100'), ['团市委', '共青团南京市委', '共青团南京市委员会'], '320100|南京市共青团委'],
    [at('210000'), ['省法院', '省高院', '辽宁省高级人民法院'], '210000|辽宁省高级人民法院'],
    [YUXI, ['国家发展改革委', '国家发展和改革委员会'], '000000|国家发展和改革委员会'],
  ])('gives one key to the names of one body (%#)', (context, names, key) => {
    expect(names.map((name) => resolveOrganization(name, context).key)).toEqual(names.map(() => key));
  });

  it.each([
    ['市教育局', '市教育体育局'], ['市农业局', '市农业农村局'], ['市规划局', '市自然资源和规划局'], ['市财政局', '市市政局'],
    ['市体育局', '市教育体育局'], ['市大数据局', '市大数据中心'], ['省教育厅', '市教育局'], ['市委', '市政府'],
  ])('never makes one of %s and %s', (one, other) => {
    expect(resolveOrganization(one, YUXI).key).not.toBe(resolveOrganization(other, YUXI).key);
  });

  it('gives the name as written as an alias where it is another', () => {
    expect(resolveOrganization('市发展改革委', YUXI).alias).toBe('市发展改革委');
    expect(resolveOrganization('玉溪市发展和改革委员会', YUXI).alias).toBeUndefined();
  });

  it('keeps a body of an unknown place to its document', () => {
    expect(resolveOrganization('市教育局', NOWHERE)).toMatchObject({ key: 'document|市教育局', jurisdiction: undefined });
  });

  it('answers for any name, however odd', () => {
    for (const name of ['', ' ', '市', '委', '（）', '各', '中国', '国务院', '𠮷', '团市委团市委', '市'.repeat(500)]) {
      expect(resolveOrganization(name, YUXI).key).toContain('|');
    }
  });
});

describe('abbreviates', () => {
  it.each([['教体局', '教育体育局', true], ['民宗局', '民族宗教事务局', true], ['教育局', '教育体育局', false], ['体育局', '教育体育局', false], ['交通局', '交通运输局', false]])(
    '%s for %s: %s', (short, long, expected) => {
      expect(abbreviates(short, long)).toBe(expected);
    });
});

describe('isSlipOf', () => {
  it.each([['人力资源社会保障社局', '人力资源社会保障局', true], ['自然资源规划', '自然资源规划局', true], ['财政局', '市政局', false], ['卫生局', '卫健局', false], ['住房城乡建设局', '住房城乡规划局', false]])(
    '%s for %s: %s', (written, meant, expected) => {
      expect(isSlipOf(written, meant)).toBe(expected);
    });
});
