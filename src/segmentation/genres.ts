/** The 15 kinds of 公文 (党政机关公文处理工作条例, 2012, article 8), longest first where one ends another. */
const DOCUMENT_KINDS = ['议案', '决议', '决定', '命令', '公报', '公告', '通告', '意见', '通知', '通报', '报告', '请示', '批复', '纪要', '函'] as const;

/** What a plan, rule or list is called: the last noun of its title. */
const PLAN_GENRES = [
  '方案', '计划', '规划', '措施', '办法', '细则', '纲要', '要点', '清单', '意见', '规定', '条例', '规则', '规程', '规范', '准则', '守则', '章程',
  '指南', '指引', '标准', '目录', '制度', '政策', '预案', '任务书', '路线图', '责任书', '安排', '分工', '部署', '行动', '工程', '意见稿', '决定', '通知', '公告', '通告', '方法', '图谱', '大纲', '战略', '导则',
  '任务', '举措', '条', '公约', '机制', '倡议书', '台账', '一览表', '分工表', '分解表', '任务表', '批复', '报告', '函', '命令', '通报', '公报', '决议',
] as const;

const ALL = [...new Set<string>([...DOCUMENT_KINDS, ...PLAN_GENRES])].sort((a, b) => b.length - a.length).join('|');

/** (试行) / (2023—2025年) / (征求意见稿) / (2021年2023年) / (2023年4月29日) */
const BRACKET = '(?:[(〔\\[][^()〔〕\\[\\]]{1,30}[)〕\\]])';

/** Sections of a site (通知公告, 政策文件, 规范性文件) are no titles. */
const SITE_WORDS = new RegExp(`${ALL}|政策|文件|公开|公示|信息|解读|法规|规范性|实施|工作|行动|目录|[>|/·\\s]`, 'g');

/** Whether a line that ends in a genre says more than what a site's section says. */
export function namesMatter(title: string): boolean {
  return title.replace(SITE_WORDS, '').length >= 3;
}

const ENDS_IN_GENRE = new RegExp(`(?<genre>${ALL})》?(?:${BRACKET}){0,2}(?:全文)?$`);

/** Last characters of a genre, or of what stands behind it. */
const MAY_END: ReadonlySet<string> = new Set([...DOCUMENT_KINDS, ...PLAN_GENRES, '》', ')', '〕', ']', '全文'].map((end) => end.slice(-1)));

/** A genre with two brackets behind it is shorter: what stands before need not be looked at. */
const LONGEST_END = 80;

/** The genre at the end of a title (width-folded, no blanks), what stands in brackets behind it left out. */
export function genreOf(title: string): string | undefined {
  if (!MAY_END.has(title.charAt(title.length - 1))) return undefined;
  return ENDS_IN_GENRE.exec(title.slice(-LONGEST_END))?.groups?.['genre'];
}
