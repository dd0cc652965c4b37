import { outlineOf, sketch } from './sketch.js';

describe('segment', () => {
  it('parts a notice with its plan into head, notice, signature and numbered units', () => {
    expect(sketch(`青州市人民政府办公室
关于印发《青州市养老服务提升行动方案》的通知
青政办发〔2024〕8号
各镇人民政府,市政府各部门:
《青州市养老服务提升行动方案》已经市政府同意,现印发给你们,请认真组织实施。
青州市人民政府办公室
2024年3月18日
(此件公开发布)
青州市养老服务提升行动方案
为提升养老服务,制定本方案。
一、总体要求
坚持以人民为中心。
二、重点任务
(一)完善设施网络。建设护理型床位。(牵头单位:市民政局,配合单位:市财政局)
1.推进改造。对老旧设施进行改造。
责任单位:市住房城乡建设局`)).toEqual([
      'title 青州市人民政府办公室关于印发《青州市养老服务提升行动方案》的通知',
      'number 青政办发〔2024〕8号',
      'to 各镇人民政府,市政府各部门:',
      'notice 《青州市养老服务提升行动方案》已经市政府同意,现印发给你们,请认真组织实施。',
      'signed 青州市人民政府办公室',
      'date 2024年3月18日',
      'disclosure (此件公开发布)',
      'plan 青州市养老服务提升行动方案',
      '  为提升养老服务,制定本方案。',
      '  1 总体要求 ~ 坚持以人民为中心。',
      '  2 重点任务',
      '    2.1 完善设施网络 ~ 建设护理型床位。 | (牵头单位:市民政局,配合单位:市财政局)',
      '      2.1.1 推进改造 ~ 对老旧设施进行改造。 | 责任单位:市住房城乡建设局',
    ]);
  });

  it('takes the signature from the end where the text itself is the instrument', () => {
    const [title, ...rest] = sketch('关于加快冷链物流发展的实施意见\n各镇人民政府:\n为促进发展,提出如下意见。\n一、建设基地。\n二、推广追溯。\n青州市人民政府\n二〇二三年六月二日');
    expect(title).toBe('title 关于加快冷链物流发展的实施意见');
    expect(rest).toEqual(['to 各镇人民政府:', 'signed 青州市人民政府', 'date 二〇二三年六月二日', 'plan', '  为促进发展,提出如下意见。', '  1 建设基地', '  2 推广追溯']);
  });

  it('begins a new plan where a title stands above a numbering that begins anew', () => {
    const lines = sketch('关于印发甲县养老方案和乙县托育计划的通知\n各单位:\n现印发给你们。\n2023年1月2日\n甲县养老实施方案\n一、任务甲\n二、保障甲\n乙县托育提升\n行动计划\n为了乙。\n一、任务乙');
    expect(lines.filter((line) => line.startsWith('plan'))).toEqual(['plan 甲县养老实施方案', 'plan 乙县托育提升行动计划']);
    expect(lines.slice(-2)).toEqual(['  为了乙。', '  1 任务乙']);
  });

  it('joins sentences that the width of a page broke, and leaves the marks of pages out of them', () => {
    const wrapped = `9. 青州市人民政府关于印发
《青州市营商环境三年行动方案》的通知（2023 年4 月29 日）
各镇人民政府，市政府各部门：
现将《青州市营商环境三年行动方案》印发给你们，请结合实际认
真贯彻落实。
青州市人民政府
2023 年4 月29 日
青州市营商环境三年行动方案
为深入贯彻落实党中央、国务院关于优化营商环境的决策部署，持续激

# Page 28:
发市场主体活力，
结合实际，制定本行动方案。
一、总体要求
坚持以习近平新时代中国特色社会主义思想为指导，
坚持市场化、法治化、国际化原则，以市场主体需求为导向，以转变政
府职能为核心，创新体制机制。
二、主要任务
（一）优化政务环境，推动更多政务服务事项在网上办理，提高群众和企
业办事的便利程度。（责任单位：区政务服务办、区发展改革委，各镇
人民政府）`;
    expect(sketch(wrapped)).toEqual([
      'title 青州市人民政府关于印发《青州市营商环境三年行动方案》的通知', 'to 各镇人民政府，市政府各部门：',
      'notice 现将《青州市营商环境三年行动方案》印发给你们，请结合实际认真贯彻落实。', 'signed 青州市人民政府', 'date 2023年4月29日',
      'plan 青州市营商环境三年行动方案',
      '  为深入贯彻落实党中央、国务院关于优化营商环境的决策部署，持续激发市场主体活力，结合实际，制定本行动方案。',
      '  1 总体要求 ~ 坚持以习近平新时代中国特色社会主义思想为指导，坚持市场化、法治化、国际化原则，以市场主体需求为导向，以转变政府职能为核心，创新体制机制。',
      '  2 主要任务',
      '    2.1 优化政务环境，推动更多政务服务事项在网上办理，提高群众和企业办事的便利程度 | （责任单位：区政务服务办、区发展改革委，各镇人民政府）',
    ]);
  });

  it('finds the headings of a text that lost its line breaks, each where the numbering expects it', () => {
    expect(sketch('青州市教育三年行动计划(2021-2023年)为提升质量,制定本计划。一、工作目标到2023年,质量提升。二、工作任务(一)实施育人工程。1.加强德育。小学一、二年级每周1课时。2.加强体育。(二)加强保障。1.增加投入。落实3.5亿元。').slice(1)).toEqual([
      'plan', '  为提升质量,制定本计划。', '  1 工作目标 ~ 到2023年,质量提升。', '  2 工作任务', '    2.1 实施育人工程',
      '      2.1.1 加强德育 ~ 小学一、二年级每周1课时。', '      2.1.2 加强体育', '    2.2 加强保障', '      2.2.1 增加投入 ~ 落实3.5亿元。',
    ]);
  });

  it('reads page numbers at line starts as page marks, not as headings', () => {
    const outline = outlineOf('1、青州市发展计划为了发展,制定本计划。一、完善体\n\n2、系。二、加强管\n\n3、理和服\n\n4、务。\n');
    expect(outline.leaves.filter((leaf) => leaf.kind === 'page-mark')).toHaveLength(4);
    expect(outline.plans[0]!.units.map((unit) => unit.path)).toEqual(['1', '2']);
  });

  it('keeps a gap in the numbering as written and says so', () => {
    const { plans, diagnostics } = outlineOf('关于发展的意见\n一、甲\n(一)子\n(三)丑\n');
    expect(plans[0]!.units[0]!.children.map((unit) => unit.path)).toEqual(['1.1', '1.3']);
    expect(diagnostics.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([['numbering-gap', 'warning', 'Numbering goes from 1.1 to 1.3.']]);
  });

  it.each([
    ['a numbering that runs on across sections', '一、甲\n1.子\n2.丑\n二、乙\n3.寅\n4.卯', ['1', '1.1', '1.2', '2', '2.3', '2.4']],
    ['chapters and articles', '第一章 总则\n第一条 为了发展。\n第二章 管理\n第二条 应当管理。', ['1', '1.1', '2', '2.2']],
    ['a number alone on its line', '一、甲\n（一）\n子。\n（二）\n丑。', ['1', '1.1', '1.2']],
    ['a quantity at a line start', '一、甲\n3.5亿元投入。\n二、乙', ['1', '2']],
    ['full-width numbers', '一、甲\n１．子。\n２．丑。', ['1', '1.1', '1.2']],
    ['circled numbers', '一、甲\n1.子\n①寅\n②卯', ['1', '1.1', '1.1.1', '1.1.2']],
    ['an excerpt that leaves headings out', '五、降低成本\n(十二)完善机制安排。\n1.子。\n2.丑。\n3.寅。\n六、完善机制\n(十八)抓好惠企政策兑现。各地要落实。\n2.提升生态系统碳汇能力。', ['5', '5.12', '5.12.1', '5.12.2', '5.12.3', '6', '6.18', '6.18.2']],
    ['an excerpt with a number far behind, first of its section', '四、降低成本\n(十五)完善机制安排。甲。\n十、完善机制\n(三十六)抓好惠企政策兑现。各地要落实。', ['4', '4.15', '10', '10.36']],
    ['a section of two halves far behind', '四、降低成本\n(十五)完善机制安排。甲。\n十、明确各方责任，动员社会参与\n(三十六)抓好惠企政策兑现。各地要落实。', ['4', '4.15', '10', '10.36']],
    ['digits that an excerpt leaves out', '一、甲\n1.子。\n4.加大普惠贷款支持力度。扩大。\n二、乙\n13.加快推进水利工程项目。\n18.稳定增加大宗消费。', ['1', '1.1', '1.4', '2', '2.13', '2.18']],
    ['headings in words', '二、任务\n第一，夯实参保基础。建库。\n第二，优化缴费服务。\n三、要求\n第一，要提高站位，统一思想。', ['2', '2.1', '2.2', '3']],
    ['articles of an excerpt', '第一章 总则\n第八条 应当管理。\n第十四条 应当按照预算法管理。\n第十九条规定的情形除外。', ['1', '1.8', '1.14']],
    ['two headings that a slip of the pen gave one number', '二、重点\n(三)抓好食品安全管理。\n(三)加强校车安全管理。\n(四)加强消防安全。', ['2', '2.3', '2.3', '2.4']],
  ])('gives the paths of %s', (_what, body, paths) => {
    const all = (units: readonly { path: string; children: readonly never[] }[]): string[] => units.flatMap((unit) => [unit.path, ...all(unit.children)]);
    expect(all(outlineOf(`关于发展的意见\n${body}`).plans[0]!.units as never)).toEqual(paths);
  });

  it('keeps the items of a list in the unit that they explain', () => {
    expect(sketch('关于验收的规定\n一、办理流程\n1.企业申请\n上传以下材料:\n(1)施工许可证;\n(2)验收报告。\n2.部门受理').slice(2)).toEqual([
      '  1 办理流程', '    1.1 企业申请 ~ 上传以下材料: ~ (1)施工许可证; ~ (2)验收报告。', '    1.2 部门受理',
    ]);
  });

  it('reads what a site adds under a document as noise', () => {
    const lines = sketch('关于发展的意见\n一、甲\n二、乙\n附件下载\n青州市意见.docx\n扫一扫在手机上查看当前页面\n相关阅读:\n- 青州市领导信息 2024-08-28');
    expect(lines.at(-1)).toBe('noise 附件下载 / 青州市意见.docx / 扫一扫在手机上查看当前页面 / 相关阅读: / - 青州市领导信息2024-08-28');
    expect(lines).toContain('  2 乙');
  });

  it('gives a note on a line of its own to the unit above it, or to the parent of several that have none', () => {
    const notesOf = (items: string) => {
      const [section] = outlineOf(`关于发展的意见\n一、任务\n(一)行动\n${items}`).plans[0]!.units;
      return [section!.children[0]!, ...section!.children[0]!.children].map((unit) => unit.notes.length);
    };
    expect(notesOf('1.甲。\n责任单位:市教育局\n2.乙。\n责任单位:市财政局')).toEqual([0, 1, 1]);
    expect(notesOf('1.甲。\n2.乙。\n牵头单位:市教育局\n配合单位:市财政局')).toEqual([2, 0, 0]);
    expect(notesOf('1.甲。\n2.乙。\n责任单位:市教育局\n3.丙。\n责任单位:市财政局')).toEqual([0, 0, 1, 1]);
    expect(notesOf('1.甲。\n2.乙。\n(责任单位:市教育局)')).toEqual([1, 0, 0]);
    const habit = outlineOf('关于发展的意见\n一、任务\n1.甲。\n责任单位:市教育局\n2.乙。\n责任单位:市财政局\n二、保障\n1.丙。\n2.丁。\n责任单位:市委组织部').plans[0]!.units[1]!;
    expect([habit, ...habit.children].map((unit) => unit.notes.length)).toEqual([0, 0, 1]);
  });

  it('reads a metadata block whose labels and values stand on lines of their own', () => {
    const { head } = outlineOf('索 引 号：\n000014349/2019-00005\n主题分类：\n科技、教育\\教育\n发布日期：\n2019年02月13日\n主 题 词：\n国务院关于印发职业教育改革\n实施方案的通知\n国发〔2019〕4号\n');
    expect(head.metadata).toHaveLength(4);
    expect(sketch('主 题 词：\n国务院关于印发职业教育改革\n实施方案的通知').at(1)).toBe('title 国务院关于印发职业教育改革实施方案的通知');
  });

  it('leaves the lines of a site and the letterhead above a title out of it', () => {
    expect(sketch('首页\n政策文件\n青州市人民政府文件\n青州市人民政府关于发展冷链物流的意见\n一、甲').slice(0, 1)).toEqual(['title 青州市人民政府关于发展冷链物流的意见']);
  });

  it('parts a signature from the date on the same line', () => {
    const lines = sketch('关于发展的意见\n一、甲\n二、乙\n青州市人民政府办公室  2024年2月20日\n抄送:市委办公室。\n');
    expect(lines).toEqual(expect.arrayContaining(['signed 青州市人民政府办公室', 'date 2024年2月20日', 'noise 抄送:市委办公室。']));
  });

  it('parts a long line whose breaks became blanks', () => {
    const plan = '青州市2022年重点工作方案 一、重点工作 1.生产总值增长7.5%左右，居民收入与经济增长基本同步，收入倍差进一步缩小。 责任单位：县发改局、县财政局 2.落实过紧日子的要求。 责任单位：县财政局 二、其他工作 1.坚持集体学法。';
    expect(sketch(`青州市人民政府关于印发重点工作方案的通知 |\n||\n|\n各镇人民政府，县政府各部门： 现将方案印发给你们，请认真贯彻执行。 青州市人民政府办公室 2022年4月18日 （此件公开发布） ${plan}`)).toEqual([
      'title 青州市人民政府关于印发重点工作方案的通知', 'to 各镇人民政府，县政府各部门：', 'notice 现将方案印发给你们，请认真贯彻执行。', 'signed 青州市人民政府办公室', 'date 2022年4月18日', 'disclosure （此件公开发布）',
      'plan 青州市2022年重点工作方案', '  1 重点工作', '    1.1 生产总值增长7.5%左右，居民收入与经济增长基本同步，收入倍差进一步缩小 | 责任单位：县发改局、县财政局', '    1.2 落实过紧日子的要求 | 责任单位：县财政局', '  2 其他工作', '    2.1 坚持集体学法',
      'noise  ||||',
    ]);
  });

  it('parts the head of a text whose breaks became blanks', () => {
    const text = `青州市人民政府关于加快海洋牧场发展的若干意见 青府〔2023〕21号 各县（市、区）人民政府，市政府各部门： ${'为深入贯彻党的二十大精神，推动海洋牧场高质量发展，结合我市实际，提出如下意见。'.repeat(3)} 一、总体要求。坚持生态发展。 二、重点任务。建设良种繁育基地。`;
    expect(sketch(text).slice(0, 3)).toEqual(['title 青州市人民政府关于加快海洋牧场发展的若干意见', 'number 青府〔2023〕21号', 'to 各县（市、区）人民政府，市政府各部门：']);
  });

  it('reads the name of a link above a title as none of it', () => {
    const title = '青州市人民政府办公室关于印发青州市推动公立医院发展方案的通知';
    expect(sketch(`青府办〔2023〕11号《${title}》\n${title}\n青府办〔2023〕11号\n各镇人民政府：\n现印发给你们。`).slice(0, 2)).toEqual([`title ${title}`, 'number 青府办〔2023〕11号']);
  });

  it('leaves a blank before a number where it was written', () => {
    const line = `${'推动产业集群化发展，'.repeat(12)}力争达到 3.5 万个，新增 2 家。`;
    expect(outlineOf(`关于发展的意见\n一、甲\n${line}`).plans[0]!.units.map((unit) => unit.body.length)).toEqual([1]);
  });

  it('reads the head of a page through the lines of the site in it', () => {
    expect(sketch('关于印发《禁烧方案》的通知\n【字体：大 中 小】 分享到：\n收藏 打印\n桐政〔2023〕41号\n各行政村：\n现印发给你们。\n桐寨铺镇人民政府\n2023年9月18日????\n(联系人：李某，电话：1)').slice(0, 5)).toEqual([
      'title 关于印发《禁烧方案》的通知', 'number 桐政〔2023〕41号', 'to 各行政村：', 'notice 现印发给你们。 / (联系人：李某，电话：1)', 'signed 桐寨铺镇人民政府',
    ]);
  });

  it('ends a run-in heading at a Latin full stop, and takes the name that brackets give an article', () => {
    expect(sketch('关于发展的意见\n一、推进医养结合.签约率保持在99.5%.\n二、发展产业.').slice(-2)).toEqual(['  1 推进医养结合 ~ 签约率保持在99.5%.', '  2 发展产业']);
    expect(sketch('青州市公寓管理办法\n第一条【配建比例】应当按照10%的比例配建。').at(-1)).toBe('  1 配建比例 ~ 应当按照10%的比例配建。');
  });

  it('joins a title that a weak noun breaks', () => {
    expect(sketch('重庆市构建分型分类精准培育机制\n促进个体工商户高质量发展实施方案\n一、总体目标').at(0)).toBe('title 重庆市构建分型分类精准培育机制促进个体工商户高质量发展实施方案');
  });

  it('keeps bodies of short names apart that sign a text with broken lines, a line each', () => {
    const line = '推进教育新型基础设施建设是国家新型基础设施建设的重要组成部分，是信息化时';
    const text = `教育部等四部门关于推进教育新型基础设施建设的指导意见\n教科信〔2021〕2号\n各省、自治区、直辖市教育厅：\n${`${line}\n`.repeat(12)}代教育变革的牵引力量，纳入评价范围。\n教育部\n中央网信办\n财政部\n中国人民银行\n2021年7月1日\n`;
    expect(sketch(text)).toContain('signed 教育部 / 中央网信办 / 财政部 / 中国人民银行');
  });

  it('keeps what a signed notice numbers out of the plan that it hands on', () => {
    expect(sketch('青政办字〔2023〕1号\n各县区人民政府：\n现将《青州市落实方案》印发给你们。\n一、高度重视。\n二、压实责任。\n青州市人民政府办公室\n2023年1月12日\n青州市绿色发展落实方案\n1.形成成功经验。\n2.优化产业结构。').slice(2)).toEqual([
      'notice 现将《青州市落实方案》印发给你们。 / 一、高度重视。 / 二、压实责任。', 'signed 青州市人民政府办公室', 'date 2023年1月12日', 'plan 青州市绿色发展落实方案', '  1 形成成功经验', '  2 优化产业结构',
    ]);
  });

  it('takes the head of a document from below the news of it', () => {
    expect(sketch('首页 > 治理\n青州市秋冬季攻坚行动方案\n来源： 网\n日前，《青州市秋冬季攻坚行动方案》印发。全文如下：\n关于印发《青州市秋冬季攻坚行动方案》的通知\n青环发〔2020〕1号\n各镇人民政府：\n现印发给你们。\n一、甲。').slice(0, 4)).toEqual([
      'metadata 来源： 网', 'title 关于印发《青州市秋冬季攻坚行动方案》的通知', 'number 青环发〔2020〕1号', 'to 各镇人民政府：',
    ]);
  });

  // 杭州市人民政府关于加快学前教育改革与发展的若干意见(试行), as a site took it over from a database of law.
  it('parts the one line that a database makes of entries, title, number and addressees, and a heading from the first one below it', () => {
    const title = '杭州市人民政府关于加快学前教育改革与发展的若干意见(试行)';
    const line = `${title}文章属性•【制定机关】杭州市人民政府•【公布日期】2005.02.01•【字号】杭政函[2005]39号•【效力等级】地方规范性文件正文${title}(杭政函〔2005〕39号)各区、县(市)人民政府,市政府各部门:为加快发展,提出如下意见。`;
    expect(sketch(`- 格式:doc\n${line}\n一、明确目标任务,促进学前教育快速发展1、学前三年教育发展目标。\n全面普及。\n2、推进学前教育低龄化发展。\n依托社区。\n二、改革管理体制3、理顺学前教育管理体制。\n分级管理。`)).toEqual([
      'metadata •【制定机关】杭州市人民政府 / •【公布日期】2005.02.01 / •【字号】杭政函[2005]39号 / •【效力等级】地方规范性文件', `title ${title}`, 'number (杭政函〔2005〕39号)', 'to 各区、县(市)人民政府,市政府各部门:',
      'plan', '  为加快发展,提出如下意见。', '  1 明确目标任务,促进学前教育快速发展', '    1.1 学前三年教育发展目标 ~ 全面普及。', '    1.2 推进学前教育低龄化发展 ~ 依托社区。', '  2 改革管理体制', '    2.3 理顺学前教育管理体制 ~ 分级管理。',
      'noise - 格式:doc / 文章属性 / 正文',
    ]);
    expect(sketch('青州市信息化规划\n一、推进工业互联网2、0版建设\n建设平台。\n二、落实任务')).toContain('  1 推进工业互联网2、0版建设 ~ 建设平台。');
  });

  it('parts bodies that sign a line each in a text of narrow lines, and a date behind the range of readers', () => {
    const narrow = Array.from({ length: 14 }, () => '新建改扩建中小学校，起始年级大班额').join('\n');
    expect(sketch(`关于印发任务清单的通知\n各学校：\n现印发给你们！\n青州市青山区教育委员会办公室\n青州市青山区发展改革委员会\n(此件发至乡)    2023年5月16日\n${narrow}`).slice(2, 6)).toEqual([
      'notice 现印发给你们！', 'signed 青州市青山区教育委员会办公室 / 青州市青山区发展改革委员会', 'date 2023年5月16日', 'disclosure (此件发至乡)',
    ]);
  });

  it('reads a table of contents as no headings', () => {
    const { plans } = outlineOf('青州市养老服务规划\n目  录\n一、发展基础…………1\n二、重点任务 5\n一、发展基础\n成效显著。\n二、重点任务\n建设床位。');
    expect(plans[0]!.units.map((unit) => unit.path)).toEqual(['1', '2']);
  });

  it('keeps the items of a box and of a list of attachments out of the numbering', () => {
    const { plans } = outlineOf('青州市养老服务规划\n一、重点任务\n(一)建设床位。\n专栏1 重点工程\n1.改造工程。\n2.培训工程。\n(二)发展产业。\n附件:1.任务清单\n2.联系表\n');
    expect(plans[0]!.units[0]!.children.map((unit) => [unit.path, unit.children.length])).toEqual([['1.1', 0], ['1.2', 0]]);
    const box = '青州市交通规划\n第一章 布局\n第一节 枢纽\n专栏2 重点工程\n(一)枢纽城市。推进建设。\n(二)枢纽港站。推进建设。\n第二节 服务';
    expect(outlineOf(box).plans[0]!.units[0]!.children.map((unit) => [unit.path, unit.children.length])).toEqual([['1.1', 0], ['1.2', 0]]);
  });

  it('reads what follows the signature as attachments, or as a plan where it has the title and the sections of one', () => {
    const text = '关于做好资助工作的通知\n各单位:\n一、落实政策。\n二、加强管理。\n青州市教育局\n2024年3月1日\n附件1\n资助工作联系表\n姓名 电话\n附件2\n青州市学生资助管理办法\n一、总则\n二、申请\n';
    expect(sketch(text).filter((line) => /^(?:plan|signed|  )/.test(line))).toEqual(['signed 青州市教育局', 'plan', '  1 落实政策', '  2 加强管理', 'plan 青州市学生资助管理办法', '  1 总则', '  2 申请']);
    expect(outlineOf(text).leaves.filter((leaf) => leaf.kind === 'attachment')).toHaveLength(4);
  });

  it('joins the lines of a narrow cell to the heading that a number opens in it', () => {
    const { plans } = outlineOf('青州市营商环境责任清单\n序号\n重点任务\n主要内容\n牵头部门\n1\n1.优化企业开\n办服务\n推进电子营业执照在市公共资源\n交易平台中的应用。\n2\n2.提升政务服\n务水平\n推动平台融合对接。\n');
    expect(plans[0]!.units.map((unit) => unit.path)).toEqual(['1', '2']);
    expect(sketch('青州市营商环境责任清单\n序号\n重点任务\n主要内容\n1.优化企业开\n办服务\n推进应用。').at(-1)).toBe('  1 优化企业开办服务 ~ 推进应用。');
  });
});
