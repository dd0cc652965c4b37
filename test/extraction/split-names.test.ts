import { namePartsOf } from '../../src/extraction/split-names.js';

const namesIn = (text: string) => namePartsOf(text).map((part) => part.name);
const bodies = (text: string) => text.split('|');

describe('namePartsOf', () => {
  it.each([
    ['run together, the centre', '中共中央办公厅国务院办公厅', '中共中央办公厅|国务院办公厅'],
    ['a space between', '中共中央 国务院', '中共中央|国务院'],
    ['a committee and its government, cut short', '中共三明市委市人民政府', '中共三明市委|三明市人民政府'],
    ['the same, each in full', '中共延安市委延安市人民政府', '中共延安市委|延安市人民政府'],
    ['without their place', '市委、市政府', '市委|市政府'],
    ['without a separator', '省委省政府', '省委|省政府'],
    ['a signature of several', '玉溪市教育体育局 玉溪市发展和改革委员会 玉溪市公安局', '玉溪市教育体育局|玉溪市发展和改革委员会|玉溪市公安局'],
    ['the same run together', '玉溪市教育体育局玉溪市发展和改革委员会玉溪市公安局', '玉溪市教育体育局|玉溪市发展和改革委员会|玉溪市公安局'],
    ['a Party group and its bureau', '中共清流县教育局党组清流县教育局', '中共清流县教育局党组|清流县教育局'],
    ['ministries run together', '教育部国家发展改革委财政部', '教育部|国家发展改革委|财政部'],
    ['ministries with spaces', '教育部 人力资源和社会保障部 工业和信息化部', '教育部|人力资源和社会保障部|工业和信息化部'],
    ['和 between two bodies', '省教育厅和省财政厅', '省教育厅|省财政厅'],
    ['以及 between two bodies', '教育部以及国家卫生健康委', '教育部|国家卫生健康委'],
    ['zones that share their last word', '杨凌示范区、西咸新区管委会', '杨凌示范区管委会|西咸新区管委会'],
    ['cities that share the word for their government', '广州、深圳市政府，横琴粤澳深度合作区执委会', '广州市政府|深圳市政府|横琴粤澳深度合作区执委会'],
    ['places that share the word for their kind', '各乡、镇人民政府，人民大垸、荒湖管理区，城关、朱河、新沟镇', '各乡、镇人民政府|人民大垸管理区|荒湖管理区|城关镇|朱河镇|新沟镇'],
    ['a kind that shares 各', '各县（市、区）人民政府、开发区管委会', '各县（市、区）人民政府|各开发区管委会'],
    ['departments before a town', '公安、城管、新沟镇', '公安|城管|新沟镇'],
    ['a space inside one name', '玉溪市人民政府 办公室', '玉溪市人民政府办公室'],
    ['letters spread by spaces', '市 教 育 局', '市教育局'],
    ['the centre without a space', '中共中央国务院中央军委', '中共中央|国务院|中央军委'],
    ['offices of one level', '省委办公厅省政府办公厅', '省委办公厅|省政府办公厅'],
    ['departments of one level', '市教育局市财政局市市场监管局', '市教育局|市财政局|市市场监管局'],
    ['ministries by their shortest names', '教育部国资委扶贫办', '教育部|国资委|扶贫办'],
    ['a commission of the State Council', '国务院国资委', '国务院国资委'],
    ['an office of committee and government', '市委市政府督查考核中心', '市委市政府督查考核中心'],
    ['offices of ministries', '教育部办公厅财政部办公厅', '教育部办公厅|财政部办公厅'],
    ['names spread over a line', '财 政 部 国家税务总局', '财政部|国家税务总局'],
    ['a space at 和', '人力资源和 社会保障部 财政部', '人力资源和社会保障部|财政部'],
    ['a committee of the Party and a department', '中共北京市委教育工作委员会北京市教育委员会', '中共北京市委教育工作委员会|北京市教育委员会'],
    ['the number of others that sign', '教育部等六部门', '教育部'],
    ['a group behind a group', '领导小组成员单位和各市人民政府', '领导小组成员单位|各市人民政府'],
  ])('parts %s: %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(bodies(expected));
  });

  it.each([
    '玉溪市发展和改革委员会', '工业和信息化局', '文化广电和旅游局', '住房和城乡建设局', '退役军人事务局', '经济合作和外事局', '政务服务和资源交易中心',
    '各县(市、区)人民政府', '各市、县（市、区）人民政府', '各市、县、区政府', '市州、县市区人民政府', '各市〔州〕、县〔市、区、特区〕人民政府', '各级人民政府及其有关部门', '各级党委和政府', '中共中央办公厅', '市政府扶贫办', '自治区党委网信办', '市委市直机关工委', '青岛市公安局市南分局', '市市场监督管理局', '中央和国家机关工委', '各级党委、政府', '各区、县级市', '各有关区、县级市', '各区、镇、处', '各镇、办、区', '各区、镇、处、园区', '各市州、县市区教育行政部门', '市直有关部门、单位', '各旗县市区、开发区', '各市〔州〕、县〔市、区〕人民法院',
    '国家税务总局玉溪市税务局', '市委国家安全委员会办公室', '自治区“双随机、一公开”监管厅际联席会议其他成员单位', '中国银行保险监督管理委员会陕西监管局', '上海市青浦区人民政府办公室',
  ])('does not cut inside one name: %s', (name) => {
    expect(namesIn(name)).toEqual([name]);
  });

  it('says where each name stands, as written', () => {
    const text = '中共三明市委市人民政府、省教育厅和省财政厅';
    expect(namePartsOf(text).map((part) => text.slice(part.start, part.end))).toEqual(['中共三明市委', '市人民政府', '省教育厅', '省财政厅']);
  });

  it('takes time that grows with the length alone', () => {
    const started = performance.now();
    namesIn('玉溪市教育局（'.repeat(100_000));
    namesIn('各市、'.repeat(200_000));
    namesIn('中共三明市委市人民政府'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
