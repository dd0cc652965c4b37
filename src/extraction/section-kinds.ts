import type { TaskKind } from './mentions.js';

/** One pattern for what any of several finds: a text is gone through once. */
function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/** Headings under which nothing is directed: they state why, whereto and by which principles. */
const STATES = oneOf([
  // 总体要求 / 一、总体思路和目标 / (一)指导思想 / 工作原则 / 主要目标 / 2023年工作目标
  /^(?:总体|改革|行动|实施|基本|工作)?(?:思路|设想|考虑)$|^(?:总体|基本)(?:要求|思路|设想|考虑|目标|原则|任务目标)/,
  /^指导思想|^(?:基本|工作|实施|总体|规划|遵循|建设|发展)原则|^(?:主要|工作|总体|发展|改革|行动|具体|预期|建设|阶段|任务|规划|奋斗|年度|创建|战略|试点|重点)?目标(?:任务|要求|[和与及](?:任务|要求|原则|指标)|指标|体系|愿景|定位)?$|^(?:到)?\d{4}年.{0,6}目标$|^(?:主要|发展|工作|预期|核心)指标$/,
  // 实施食品放心工程的指导思想
  /的(?:指导思想|总体要求|(?:基本|总体|主要|工作|发展)(?:目标|原则|思路))$/,
  /^(?:建设|工作|产业|历史|规划)基础$/,
  // 形势与背景 / 发展基础 / 现状 / 重要意义; 优化发展环境 and 夯实发展基础 direct action
  /^(?!夯实|筑牢|打牢|巩固|强化|优化|营造|改善|创造|打造|建设|破解|解决|着力|聚焦|加强|推动|推进|提升|完善|构建|健全|坚持|加快|加大|促进|扩大|增强|厚植|厚实|塑造|重塑|净化|培育|创优|做优|做强|夯牢|铸牢|守牢|形成|维护|保护|激发|释放|提高|深化|规范|建立|突破|化解|消除)[^,，]*(?:形势(?:要求|任务)?|背景|现状(?:[和与及](?:趋势|形势|问题))?|基础和环境|(?:发展|现有)基础|(?:规划|计划|纲要|方案)(?:的)?(?:执行|实施|完成)情况|存在(?:的)?(?:主要)?问题|问题与挑战|机遇(?:与|和)挑战|面临(?:的)?(?:形势|机遇|挑战).{0,6}|发展环境|(?:重要|重大)意义|重要性|工作回顾|(?:主要|工作|发展|取得的?)成[效就绩]|工作总结|基本情况|概况)$/,
  // 总则 / 附则 / 适用范围 / 明确范围
  /^(?:总则|附则|(?:制定|编制)?(?:目的|依据)(?:[和与、及](?:目的|依据))?|定义|职责分工|解释权?|名词解释|术语(?:和|与)?定义|(?:适用|明确|实施|试点|规划|创建|评选|工作|申报|支持)?(?:范围|对象|期限|时间|区域|地区)|实施(?:时间|期限)|有效期限?)$/,
  /自.{0,12}(?:起|之日)(?:起)?(?:施行|实施|执行)|^本.{2,8}(?:有效期|由.{2,30}负责解释)|^为.{2,200}制定本|本.{2,6}所称|适用(?:于)?本/,
]);

/** Headings of what secures a plan's carrying out, rather than of what it does. */
const SAFEGUARDS = oneOf([
  // 保障措施 / 组织保障 / 强化保障 / 完善美育保障机制 / 政策措施和工作保障
  /^.{0,12}保障(?:措施|机制|体系|工作|制度)?$/,
  // 保障学校美育健康发展 / 保障方案顺利实施
  /^(?:切实|有效)?保障.{0,14}(?:健康发展|顺利(?:实施|推进)|有效(?:实施|落实)|落地见效)$/,
  // 组织实施 / 认真做好组织实施 / 加强组织领导 / 工作要求 / 推进机制
  /(?<!党)组织(?:实施|领导|保障|推进)|^(?:工作|有关|相关|几点|具体|落实)?要求$|^(?:工作|推进|实施|落实|长效|组织)机制$|(?:抓好|强化|狠抓|推动|确保|加强)(?:工作)?(?:贯彻)?(?:落实|落地|实施)$/,
]);

/** A longer heading is a sentence of its own, and heads no section. */
const LONGEST_SECTION_TITLE = 28;

/** What a plan may set out to secure as its very matter. */
const SECURED_MATTER = /(?:社会|民生|医疗|住房|要素|用地|能源|电力|供水|粮食|物资|权益|法治|司法|安全|就业|待遇|生活|养老|公共服务|人才|资金要素)保障|^保障和改善/;

/** A section that says why; one item of safeguards that begins so (提高思想认识) asks for something. */
const SAYS_WHY = /^(?:统一思想|提高认识|充分认识|深刻认识|提高思想认识)/;

/** Whether a heading under sections of a kind opens one that directs no action. */
export function statesOnly(title: string, within: TaskKind = 'MEASURE'): boolean {
  return states(title) || (within === 'MEASURE' && SAYS_WHY.test(title));
}

/** 发展基础和总体要求, 建设基础与形势: a heading of two states what each of them does. */
function states(title: string): boolean {
  if (STATES.test(title)) return true;
  const parts = title.length <= LONGEST_SECTION_TITLE && AND.test(title) ? title.split(AND) : [];
  return parts.length > 1 && parts.every((part) => STATES.test(part));
}

const AND = /[和与及、]/;

/** Headings that secure the whole plan wherever they stand. */
const SECURES = /^(?:切实|进一步)?(?:加强|强化)?组织(?:领导|实施)$|^(?:健全|完善)机制.{0,2}(?:强化|狠抓|推动)落实$/;

/** Whether a heading under another is one of safeguards by its own words. */
export function securesAll(title: string): boolean {
  return SECURES.test(title);
}

/** What kind of task stands under a section's heading. */
export function taskKindUnder(title: string): TaskKind {
  if (title.length > LONGEST_SECTION_TITLE) return 'MEASURE';
  return SAFEGUARDS.test(title) && !SECURED_MATTER.test(title) ? 'SAFEGUARD' : 'MEASURE';
}
