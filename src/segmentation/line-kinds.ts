import { isMetadataEntry } from './metadata-labels.js';
import { SENTENCE_NOTE } from './sentence-note.js';

/** What one line is by its own words alone. */
export type LineKind = 'page-mark' | 'metadata' | 'document-number' | 'date' | 'disclosure' | 'attachment' | 'note' | 'noise' | 'text';

// # Page 28: / -3- / —12— / ·7· / 第3页共16页
const PAGE_MARK = /^(?:#Page\d{1,5}:?|[-—·•]{1,2}\d{1,4}[-—·•]{1,2}|第\d{1,4}页[,/]?共\d{1,4}页)$/;

/** The number under which a normative document is registered: PJDR-2023-01008 / 统一编号:GWYD01-2023-0003 / (登记号:HYCR—2021—00012). */
const REGISTERED = '\\(?(?:(?:规范性文件)?(?:统一)?(?:登记|编制|备案)?(?:编号|登记号|备案号|号):)?[A-Z]{2,8}\\d{0,4}[-—–]\\d{4}[-—–]\\d{3,6}\\)?';

/** Each kind with its pattern, and what a line must hold for it where it has no beginning of its own. */
const PATTERNS: readonly (readonly [Exclude<LineKind, 'text'>, RegExp, string?])[] = [
  ['page-mark', PAGE_MARK],
  // 北大法宝【法宝引证码】 CLI.12.1162599 / 原文链接：https://… / <!-- INFO END -->
  ['noise', /^(?:北大法宝|(?:本篇)?【法宝引证码】|关注法宝|法宝联想|©|原文链接:|<!--)|^https?:\/\/[\x21-\x7e]+$/],
  // ---: a rule of Markdown
  ['noise', /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/],
  // ….docx / ….pdf_第1页 / 第1页/共16页
  ['noise', /^第\d+页$/],
  ['noise', /\.(?:docx?|pdf|wps|ofd|xlsx?|pptx?|zip|rar)(?:_第\d+页)?(?:\([^)]{0,20}\))?$/i, '.'],
  // 下载相关举报 / 点击查看更多>> / 资源描述 / 文档编号:40640上传时间:…
  ['noise', /^(?:返回顶部|(?:网站)?首页|打印本页|关闭窗口|无障碍(?:阅读|浏览)?|长者模式|登录|注册|下载相关举报|点击查看更多.*|资源描述|文章属性|正文|文档编号:.*|字体:.*|\[?(?:打印|关闭|收藏|分享)\]?.{0,12}|浏览次数:.*|点击数:.*|当前位置:.*|扫一扫.*)$/],
  // 税谱®提示:根据2019年5月16日…清理结果的通知》规定,继续有效
  ['noise', /^[^。:]{0,8}提示:.{0,160}(?:继续有效|已?(?:废止|失效|修[订改]))。?$/],
  // - 格式:doc / - 大小:33.00 KB / 文档页数:3
  ['noise', /^[-•·]?(?:文[档件])?(?:格式|大小|页数|页码):[\w.]{1,12}页?$/],
  // (新华社北京2020年10月15日电) / (本文有删减)
  ['noise', /^\((?:新华社.{2,20}电|(?:本文)?(?:有|略有)删减)\)$/],
  // 廊坊市人民政府公报2022年第6期
  ['noise', /^.{2,20}(?:公报|政报)\(?\d{4}年?第?\d{1,3}[期号]\)?$/, '报'],
  // Page24-2021年第3期 / P.24 / 3/2021大同市人民政府公报·大同市人民政府办公室文件·
  ['noise', /^(?:(?:Page\d{1,4}[-—]?)?\d{4}年第\d{1,3}期|P\.\d{1,4}|\d{1,2}\/\d{4}.{2,20}(?:公报|政报).{0,40})$/],
  // 【字体:大 中 小】 分享到:
  ['noise', /^【字体:.{0,60}$/],
  // 抄送:市委各部门… / 共印200份
  ['noise', /^(?:(?:抄送|抄报|分送|主送)(?:单位)?:.{1,400}|\(?共印\d{1,5}份\)?)$/],
  // 某某办公室秘书处 2023年7月6日印发
  ['noise', /^.{2,40}\d{4}年\d{1,2}月\d{1,2}日印发$/, '印发'],
  // (辽政办发〔2015〕113号) / 南政办[2017]215号 / 青府办发〔2023〕6号 / PJDR-2023-01008 平政办函〔2023〕21号
  ['document-number', new RegExp(`^(?:${REGISTERED}[,;|]?)?\\(?[\\u4e00-\\u9fff]{1,16}[〔[【(]\\d{4}[〕\\]】)](?:第)?\\d{1,5}号\\)?(?:签发人:.{2,16}|[,;|]?${REGISTERED})?$`), '号'],
  // 青州市人民政府令第15号
  ['document-number', /^\(?[\u4e00-\u9fff]{2,24}令\(?第?\d{1,4}号\)?$/, '令'],
  // 2023年1月12日 / 二〇二三年一月十二日 / 2021年11月22日????: signs of a font that a conversion did not know
  ['date', /^\(?(?:\d{4}|[二一][〇○零0OoＯ一二三四五六七八九]{3})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日\)?[?\ufffd]{0,40}$/],
  // (此件公开发布) / (此件主动公开) / 此件依申请公开
  ['disclosure', /^\((?:(?:全文|主动|依申请|不予)公开|公开发布)\)$/],
  ['disclosure', /^\(?(?:此件|本件|信息公开(?:选项|属性|形式)?:).{2,16}\)?$/],
  // 附件:… / 附件1.… / 附表:…
  ['attachment', /^(?:附件|附表|附)(?:\d{0,2}|[一二三四五六七八九十])(?:[:.].{0,200})?$/],
  // 牵头单位:市教育局 配合部门:… / 责任部门:… / 完成时限:2019年6月底前
  ['note', /^(?:\(?\d?[.)]?)?(?:牵头|责任|配合|参与|协助|协同|协办|主办|承办|实施|落实|负责|主责|主管)(?:责任|配合|参与|实施|落实)?(?:单位|部门|处室|科室|领导|人|机构|主体)?(?:及|和)?(?:单位|部门|责任单位)?:.{1,400}$/],
  ['note', SENTENCE_NOTE],
  ['note', /^(?:完成|办结|推进|整改)(?:时限|时间|期限):.{1,60}$/],
];

type LinePattern = (typeof PATTERNS)[number];

/** Every pattern that its beginning tells, in one: nearly every line is text, and one look says so. */
const OPENINGS = new RegExp(PATTERNS.filter(([,, mark]) => mark === undefined).map(([, { source }]) => source).join('|'));
/** The others, and those of them that a line of any length may be of: it ends in a file's name. */
const MARKED = PATTERNS.filter(([,, mark]) => mark !== undefined);
const MARKED_OF_ANY_LENGTH = MARKED.filter(([,, mark]) => mark === '.');
/** Characters that the rest of them take at most. */
const LONGEST_MARKED = 60;

/** Classes a width-folded line without blanks. */
export function lineKind(text: string): LineKind {
  if (text.length > 500) return 'text';
  if (isMetadataEntry(text)) return 'metadata';
  const marked = text.length > LONGEST_MARKED ? MARKED_OF_ANY_LENGTH : MARKED;
  return kindAmong(OPENINGS.test(text) ? PATTERNS : marked, text);
}

function kindAmong(patterns: readonly LinePattern[], text: string): LineKind {
  for (const [kind, pattern, mark] of patterns) if ((mark === undefined || text.includes(mark)) && pattern.test(text)) return kind;
  return 'text';
}

/** Whether a line is of the kind `page-mark`. */
export function isPageMark(text: string): boolean {
  return PAGE_MARK.test(text);
}

/** A heading of what a site puts under a document (附件下载, 相关阅读:): it and all that follows is no part of the text. */
const TAIL = /^(?:附件下载|附件列表|相关(?:阅读|解读|链接|文件|新闻|附件|政策|资源|文档|搜索|推荐|信息|稿件)|政策解读|图解|解读(?:材料|文件|链接)|展开阅读全文|阅读全文|下载文档|猜[你您]喜欢|大家都在看|(?:热门|相关|最新)推荐|最新文档|版权声明|免责声明|网站地图|联系我们|关于我们|友情链接|网站声明|扫一扫.*|上一篇.*|下一篇.*|返回顶部|责任编辑:.*|编辑:.*|主办单位:.*ICP.*|版权所有.*|Copyright.*|©.*|.{0,12}ICP备.*|打印本页|关闭窗口|【?(?:打印|关闭|纠错|收藏)】?.*):?$/i;

export function startsTail(text: string): boolean {
  return text.length < 200 && TAIL.test(text);
}
