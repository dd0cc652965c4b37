import { notesIn } from '../../src/extraction/responsibilities/find-notes.js';
import type { ListReading } from '../../src/extraction/responsibilities/conventions.js';
import { foldWidth } from '../../src/segmentation/fold-width.js';

/** Every assignment of a text's notes as `L:市教育局`, the role's first letter before the name. */
function assigned(raw: string, reading: ListReading = 'as-equals'): string {
  const text = foldWidth(raw);
  return notesIn({ text, raw, readingAt: () => reading })
    .flatMap(({ assignments }) => assignments)
    .map(({ role, name }) => `${role.charAt(0)}:${name}`)
    .join(' ');
}

describe('readNote', () => {
  it.each([
    // Labels, from plans of education, business environment and the market economy.
    ['(牵头单位:市教育体育局,配合单位:市公安局、市住房城乡建设局)', 'L:市教育体育局 S:市公安局 S:市住房城乡建设局'],
    ['（责任部门：省教育厅）', 'R:省教育厅'],
    ['（牵头单位：市委组织部，配合单位：各项目牵头单位，各区、县级市）', 'L:市委组织部 S:各项目牵头单位 S:各区、县级市'],
    ['牵头部门：市教育局　　配合部门：市文广局、市人社局、团市委', 'L:市教育局 S:市文广局 S:市人社局 S:团市委'],
    ['（省教育厅牵头，省财政厅支持配合）', 'L:省教育厅 S:省财政厅'],
    ['（国家能源局、国家电网有限公司等相关部门和单位及各地区按职责分工负责）', 'R:国家能源局 R:国家电网有限公司 R:各地区'],
    ['（牵头单位：市发展改革委；责任单位：市教育局、市财政局等部门，各区县人民政府；完成时间：2023年6月）', 'L:市发展改革委 R:市教育局 R:市财政局 R:各区县人民政府'],
    ['牵头部门：省市场监管局落实部门：省级有关部门完成时限：2019年12月底前', 'L:省市场监管局 S:省级有关部门'],
    ['牵头部门(单位)：市教育局', 'L:市教育局'],
    ['**责任单位：**市教育局、市财政局', 'R:市教育局 R:市财政局'],
    ['【责任单位】市教育局【配合单位】市财政局', 'R:市教育局 S:市财政局'],
    ['——责任单位：市教育局、市文广旅局', 'R:市教育局 R:市文广旅局'],
    ['责任单位：市教育局 责任人：张三 完成时间：2023年', 'R:市教育局'],
    ['责任领导：市委组织部主要负责同志牵头单位：市委组织部配合单位：市农业农村局', 'L:市委组织部 S:市农业农村局'],
    ['责任单位：县发改局（首位单位为牵头单位，下同）、县财政局', 'R:县发改局 R:县财政局'],
    ['责任单位：市医保局、工商银行鹰潭分行等合作银行', 'R:市医保局 R:工商银行鹰潭分行'],
    // Verbs.
    ['(市自然资源局、市住建局按职责分工牵头,市级相关部门配合)', 'L:市自然资源局 L:市住建局 S:市级相关部门'],
    ['（市财政局、市税务局按职责分工负责）', 'R:市财政局 R:市税务局'],
    ['（市工信局、市财政局牵头，市人社局配合，各县（市、区）落实）', 'L:市工信局 L:市财政局 S:市人社局 S:各县（市、区）'],
    ['（市委宣传部、市商务局按职责分工负责，各县（市、区）落实）', 'R:市委宣传部 R:市商务局 R:各县（市、区）'],
    ['（市工信局、市中院牵头并按职责分工负责，各县(市、区)落实）', 'L:市工信局 L:市中院 S:各县(市、区)'],
    ['（省市场监管局牵头负责）', 'L:省市场监管局'],
    ['（市生态环境局、发展和改革局牵头督导，市公安局、水务局配合）', 'L:市生态环境局 L:市发展和改革局 S:市公安局 S:市水务局'],
    ['（国家发展改革委、财政部等分别负责，排在第一位的部门为牵头部门，分别负责为各部门按职责分别牵头，下同）', 'R:国家发展改革委 R:财政部'],
    ['（市教育局负责牵头，市财政局积极配合）', 'L:市教育局 S:市财政局'],
    ['（市教育局会同市财政局负责）', 'R:市教育局 S:市财政局'],
    ['（市商务局商市财政局负责）', 'R:市商务局 S:市财政局'],
    ['（教育部会同有关部门负责）', 'R:教育部 S:有关部门'],
    ['（由市教育局牵头，会同市财政局、市人社局制定具体办法）', 'L:市教育局'],
    ['（市教育局为牵头单位，市财政局、各县区为责任单位）', 'L:市教育局 S:市财政局 S:各县区'],
    ['（各级党委和政府负责）', 'R:各级党委和政府'],
    ['（责任单位：市教育局负责学前教育，市人社局负责技工教育）', 'R:市教育局 R:市人社局'],
    ['（责任单位：市教育局（牵头）、市财政局（配合），各县区）', 'L:市教育局 S:市财政局 R:各县区'],
    ['（牵头单位：省教育厅；责任单位：省财政厅、省公安厅按职责分工负责）', 'L:省教育厅 R:省财政厅 R:省公安厅'],
    // A list that stands for more than it names: the named bodies count.
    ['（自治区公安厅、司法厅，人民银行南宁中心支行，广西税务局等按职责分工负责）', 'R:自治区公安厅 R:自治区司法厅 R:人民银行南宁中心支行 R:广西税务局'],
    ['（国家发展改革委牵头，教育部、财政部等和各省级人民政府按职责分工负责）', 'L:国家发展改革委 S:教育部 S:财政部 S:各省级人民政府'],
    ['（财政部、教育部等有关部门和单位按职责分工负责）', 'R:财政部 R:教育部'],
    ['（技工院校内由人力资源社会保障行政部门负责）', 'R:人力资源社会保障行政部门'],
    ['（省教育厅、省公安厅等15个部门按职责分工负责）', 'R:省教育厅 R:省公安厅'],
    // A deadline or a supervisor beside the bodies.
    ['[责任单位：市教育局，2023年底前完成]', 'R:市教育局'],
    ['（2023年6月底前，市教育局负责）', 'R:市教育局'],
    ['（省教育厅指导，各市、县（市、区）政府负责）', 'R:各市、县（市、区）政府'],
    ['（教育部、国家卫生健康委牵头，各地区、各有关部门分工负责。完成时限：2025年12月）', 'L:教育部 L:国家卫生健康委 S:各地区 S:各有关部门'],
    // Names with brackets of their own.
    ['(牵头单位:示范区发展改革和统计局(商务局),责任单位:示范区财政金融局)', 'L:示范区发展改革和统计局(商务局) R:示范区财政金融局'],
  ])('reads %s', (note, expected) => {
    expect(assigned(note)).toBe(expected);
  });

  it.each([
    ['（责任单位：市教育局、文广新局、市文联）', 'R:市教育局 R:市文广新局 R:市文联'],
    ['（责任单位：市总工会、团市委、妇联）', 'R:市总工会 R:团市委 R:市妇联'],
    ['（责任单位：市委宣传部、文明办，市文广新局、教育局）', 'R:市委宣传部 R:市委文明办 R:市文广新局 R:市教育局'],
    ['（责任单位：区建管委、水务局、青浦海关、科委）', 'R:区建管委 R:区水务局 R:青浦海关 R:区科委'],
    ['（省商务厅、住房城乡建设厅、人行郑州中心支行、财政厅按职责分工负责）', 'R:省商务厅 R:省住房城乡建设厅 R:人行郑州中心支行 R:省财政厅'],
    ['（人力资源社会保障部、财政部、税务总局负责）', 'R:人力资源社会保障部 R:财政部 R:税务总局'],
  ])('makes names whole that a list cuts short: %s', (note, expected) => {
    expect(assigned(note)).toBe(expected);
  });

  it.each([
    ['prose', '教育部门要牵头做好统筹，财政部门要积极配合，学校负责落实。'],
    ['prose in brackets', '（以学校为主负责）'],
    ['who explains a text', '（由市教育局负责解释）'],
    ['an attribute', '（含市教育局牵头的项目）'],
    ['a heading of duties', '（二）落实主体责任。牵头部门和落实部门要加强统筹协调'],
    ['a deadline alone', '（完成时限：2023年12月底）'],
    ['a person in charge', '（责任人：张三）'],
    ['a slogan', '（党委领导、政府负责、部门协同、社会参与）'],
    ['a rule of levels', '（省负总责、市县抓落实）'],
    ['a place in brackets', '支持中国（广西）自由贸易试验区建设'],
  ])('takes no assignment from %s', (_, text) => {
    expect(assigned(text)).toBe('');
  });

  it('reads the first of a plain list as its lead where the document says so', () => {
    expect(assigned('（财政部、工业和信息化部、人民银行负责）', 'first-leads')).toBe('L:财政部 S:工业和信息化部 S:人民银行');
  });

  it('reads those before the first comma as leads where the document says so', () => {
    expect(assigned('（责任单位：市教育局、市财政局，市人社局、各县区）', 'before-comma-leads')).toBe('L:市教育局 L:市财政局 S:市人社局 S:各县区');
  });

  it('keeps a named lead whatever the document says of plain lists', () => {
    expect(assigned('（市教育局、市财政局配合，市人社局牵头）', 'first-leads')).toBe('S:市教育局 S:市财政局 L:市人社局');
  });

  it('takes time that grows with the length alone', () => {
    const started = performance.now();
    for (const unit of ['(责任单位:', '(((', '市教育局牵头,', '牵头单位:', '为责任单位不再列出']) assigned(unit.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
