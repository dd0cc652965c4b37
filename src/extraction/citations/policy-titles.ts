/** What policy documents are called, by the last noun of their titles. */
const POLICY_NOUNS = [
  // laws and rules
  '法', '法典', '条例', '规定', '办法', '细则', '规则', '规程', '规范', '准则', '守则', '章程', '解释', '公约', '协定', '议定书', '备忘录', '宣言',
  // kinds of 公文
  '决议', '决定', '命令', '公报', '公告', '通告', '意见', '通知', '通报', '批复', '复函', '函', '纪要', '建议', '政府工作报告',
  // plans
  '纲要', '规划', '计划', '方案', '预案', '措施', '举措', '政策', '要点', '行动', '战略', '任务', '分工', '安排', '部署', '路线图', '意见稿',
  // what is measured and listed by
  '标准', '指标', '指标体系', '体系', '导则', '大纲', '指南', '指引', '要求', '制度', '机制', '清单', '目录', '名录', '定额',
];

// 《…若干意见》, 《助企纾困十条》, 《稳经济32条》
const POLICY_END = new RegExp(`(?:${[...POLICY_NOUNS].sort((a, b) => b.length - a.length).join('|')}|[一二三四五六七八九十\\d]条)$`);

/** Books, papers, courses and teaching matter, certificates, forms, contracts, works of art. */
const OTHER_END =
  /(?:报|刊|杂志|年鉴|[蓝绿皮]书|书|读本|教材|课本|教程|讲义|手册|词典|文选|选集|文集|选编|汇编|摘编|治国理政|学习纲要|史纲要|形势与政策|形势政策|证|执照|表|登记单|通知单|回执|合同|协议|文本|范本|样本|模板|台账|图|图集|图册|歌|曲|剧|片|奖|软件|系统|平台|案例|案例集|报告|申请|票据|收据|发票)$/;

const WORK_REPORT = /政府工作报告$/;

/** 关于…情况的汇报, 关于…的请示: what a body submits to the one above it; 汇报 alone ends like a newspaper. */
const SUBMITTED = /^.{0,40}关于.+(?:汇报|请示)$/;

// 《…》课程, 《…》杂志; but 《…》课程标准 is no course.
const OTHER_BEHIND = /^(?:等|系列|一)?(?:课程(?!标准|方案|改革|教学)|教材|读本|教程|丛书|一书|图书|杂志|期刊|报纸|节目|栏目|专栏|软件|歌曲|电影|电视剧|舞剧|话剧|证书|合同|奖)/;

/** No last noun above is longer. */
const LONGEST_END = 6;

/** (试行), (2022—2025年), (征求意见稿), 〔2023年版〕, ”, 〉 behind the noun. */
const VERSION = /(?:[(〔[][^()〔〕[\]]{0,30}[)〕\]]|[”"’〉》]|20\d\d年?版|修订版|试行|暂行|草案|征求意见稿|20\d\d(?:[-—~－–]20\d\d)?年?)$/;

/**
 * Whether a title in 《…》 names a policy document: a law, rule, plan, standard or letter of an authority, and not a book, paper, course, form
 * or certificate. A title whose last noun says neither (《中国教育现代化2035》) is one where the text acts on it (`actedOn`) or numbers it.
 */
export function isPolicyTitle(title: string, after: string, actedOn: boolean): boolean {
  const core = withoutVersion(title.replace(/\s/g, ''));
  if (core.length < 2 && core !== '函') return false;
  if (WORK_REPORT.test(core) || SUBMITTED.test(core)) return true;
  const end = core.slice(-LONGEST_END);
  if (OTHER_END.test(end) || OTHER_BEHIND.test(after)) return false;
  return POLICY_END.test(end) || actedOn;
}

/** Titles that only name a kind of document, such as short titles do: 《意见》, 《实施方案》, 《三年行动计划》. */
export function isBareGenre(title: string): boolean {
  return /^(?:实施|工作|行动|管理|若干|指导|暂行|总体|三年|专项|发展){0,2}(?:方案|计划|规划|意见|办法|细则|措施|要点|清单|通知|纲要|规定|条例|决定|目录|标准|指南|政策|任务)$/.test(title);
}

function withoutVersion(title: string): string {
  let core = title;
  for (let next = core.replace(VERSION, ''); next !== core; next = core.replace(VERSION, '')) core = next;
  return core;
}
