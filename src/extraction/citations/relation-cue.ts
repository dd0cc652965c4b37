import type { CitationRelation } from '../mentions.js';

/**
 * The verbs that say what a text does with what it cites, and those that say nothing of the kind (出台, 制定 …) but end the reach of a
 * verb before them. A verb in a noun (实施方案, 执行情况) or in an attribute (修订后的) is none.
 */
const CUES = new RegExp(
  [
    '(?<amends>不再执行|停止执行|修订|修编|修改|修正|完善|废止|更新)(?!后|的|版|案)',
    '(?<basis>根据|依据|按照|遵照|依照|遵循|(?:[按依据]|严格按)(?=[^,]{0,16}$))(?!的)',
    '(?<implements>贯彻|落实(?!情况)|执行(?!力|情况|标准|局|机关)|实施(?!方案|意见|细则|办法|计划|主体|单位|情况|条例|纲要|以来)|完成(?!情况|率|时限|后))(?!的)',
    '(?<mentions>出台|制定|编制|制发|印发|发布|起草|建立|签订|签署|填写|开展|推进|加强|加快|学习|参照|对照|探索|提出|符合|达到|纳入|公布|补充)(?!的|后)',
  ].join('|'),
  'g',
);

// 对《…》进行动态调整, 《…》修订工作
const AMENDED_BEHIND = /^(?:等|的|进行|予以|作出|开展)*(?:动态调整|修订(?!版|后)|修编|修改|废止|完善)/;
// 抓好《…》贯彻落实, 推动《…》落地; but 《…》实施情况 only names it
const IMPLEMENTED_BEHIND = /^(?:等|文件|政策|的|全面|深入|有效|各项|任务|要求|精神|有关|规定)*(?:贯彻|落实|落地|实施|执行)(?!情况|以来|细则|方案|办法|意见|后|前|过程)/;
const URGES = /(?:抓好|做好|推进|推动|加快|加强|确保|促进|保障|强化|抓|将|把)[^,]{0,8}$/;
// 以《…》为依据
const BASIS_BEHIND = /^[^,。]{0,6}为(?:依据|遵循|根据|准绳)/;

// 根据市消防救援总队关于印发《…》的通知: the notice hands its plan on, and the text acts on both
const HANDS_ON = /关于(?:印发|转发|批转|发布|公布|下发)[□、和与及]*$/;

// 《…》同时废止, 《…》自本办法施行之日起废止, 《…》中有关幼儿园的规定同时废止
const REPEALED_BEHIND = /^(?:中?[^,。;《]{0,20}(?:规定|内容|条款|部分))?(?:(?:自|于)[^,。;《]{2,16}起)?(?:同时|自行|即行|予以|相应|一并|自动)*(?:废止|失效|停止执行)/;

/**
 * What a citing text does with what it cites: the verb nearest before the title in its own clause decides, and where there is none, what
 * follows it. `before` is the clause up to the opening bracket (titles in it masked), `after` what stands behind title and number.
 */
export function relationOf(before: string, after: string): CitationRelation {
  if (REPEALED_BEHIND.test(after)) return 'AMENDS';
  if (before.endsWith('对') && AMENDED_BEHIND.test(after)) return 'AMENDS';
  const last = lastCue(before.replace(HANDS_ON, ''))?.groups ?? {};
  if (last['amends'] !== undefined) return 'AMENDS';
  if (last['basis'] !== undefined) return 'BASIS';
  if (last['implements'] !== undefined) return 'IMPLEMENTS';
  return relationBehind(before, after);
}

function lastCue(clause: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  CUES.lastIndex = 0;
  for (let cue = CUES.exec(clause); cue; cue = CUES.exec(clause)) last = cue;
  return last;
}

function relationBehind(before: string, after: string): CitationRelation {
  if (/(?:对|将|启动|做好|开展|推进|加快)[^,]{0,8}$/.test(before) && AMENDED_BEHIND.test(after)) return 'AMENDS';
  if (URGES.test(before) && IMPLEMENTED_BEHIND.test(after)) return 'IMPLEMENTS';
  if (/以[^,]{0,8}$/.test(before) && BASIS_BEHIND.test(after)) return 'BASIS';
  return 'MENTIONS';
}
