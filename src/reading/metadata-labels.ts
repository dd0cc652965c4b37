/** What government sites and databases call the entries that describe a document (政府信息公开目录). */
export const DOCUMENT_LABELS: readonly string[] = [
  '索引号', '索取号', '信息索引号', '信息索取号', '备注/文号', '文号', '发文字号', '发布文号', '文件编号', '文件字号', '发文文号', '公文字号',
  '发布机构', '发文机关', '发文机构', '发文单位', '发布单位', '发布部门', '制发机关', '发布机关', '制定机关', '公开主体',
  '公文生成日期', '生成日期', '成文日期', '成文时间', '发文日期', '发文时间', '签发日期', '制发日期', '发布日期', '公开日期', '公布日期', '印发日期', '实施日期', '生效日期', '公开时间', '发布时间', '失效日期', '废止日期', '施行日期',
  '主题分类', '体裁分类', '组配分类', '内容分类', '信息分类', '服务对象', '所属主题', '分类', '主题词', '关键词', '主题', '体裁', '公文种类', '文种',
  '信息名称', '公文名称', '文件名称', '公文标题', '名称', '标题', '有效性', '时效性', '时效', '是否有效', '效力状态', '效力级别', '效力等级', '效力位阶', '法规类别', '公开形式', '公开方式', '公开范围', '公开类别', '公开属性', '公开程序', '公开时限', '信息类别', '公开目录', '统一编号', '统一登记号', '规范性文件编号', '内容概述',
];

/** Labels that are words of a text as well: a blank behind them makes no entry, as it does behind 索引号 or 发文机关. */
const WORDS: ReadonlySet<string> = new Set(['分类', '主题词', '关键词', '主题', '体裁', '名称', '标题', '服务对象', '内容概述', '有效性', '时效性', '时效', '文种']);

/** Labels that nothing but an entry begins with, whether a colon, a bar or a blank stands behind them. */
export const PLAIN_LABELS: readonly string[] = DOCUMENT_LABELS.filter((label) => !WORDS.has(label));

/** What they call the entries that are the page's own affairs; a time that says not of what may be either. */
export const PAGE_LABELS: readonly string[] = ['责任部门', '时间', '日期', '信息来源', '文章来源', '来源', '来自', '作者', '编辑', '浏览次数', '点击数', '阅读次数', '字体', '字号', '访问量'];
