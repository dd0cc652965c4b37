import type { Outline } from '../../segmentation/outline.js';
import { passageOf } from '../../segmentation/passages.js';

/** What a document calls itself and the plans that it promulgates. */
export interface OwnTitles {
  /** Whether a title in 《…》, folded, is the document's own. */
  readonly has: (folded: string) => boolean;
  /** Whether one of them ends in these words (folded): 工作要点 in 要点. */
  readonly endsWith: (words: string) => boolean;
}

/** Only the words of a title, 试行 and 暂行 left out: marks, blanks and brackets differ between a notice and its plan. */
export function foldTitle(title: string): string {
  const words = PLAIN.test(title) ? title.replace(PLAIN_MARKS, '') : title.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
  return words.replace(/(?:试行|暂行)$/, '');
}

/** Most titles hold nothing that has another form. */
const PLAIN = /^[\u4e00-\u9fff0-9\s《》〈〉“”、（）()〔〕【】，：；。．·—–－-]*$/;
const PLAIN_MARKS = /[\s《》〈〉“”、（）()〔〕【】，：；。．·—–－-]+/g;

// 关于印发《…》的通知, 转发省教育厅关于…意见的通知, 中共中央办公厅、国务院办公厅印发《…》
const COVERED = /(?:印发|转发|批转|公布|发布)(?<plan>.{4,}?)(?:的(?:通知|通告|公告|函|决定))?$/;

/** The own titles of a document: its title, that of the plan inside it (关于印发…的通知), and those of its plans. */
export function ownTitles(outline: Outline): OwnTitles {
  const spans = [outline.head.title, ...outline.plans.map((plan) => plan.title)].filter((span) => span !== undefined);
  const folded = new Set<string>();
  for (const span of spans) {
    const title = foldTitle(passageOf(outline, span).raw);
    folded.add(title).add(COVERED.exec(title)?.groups?.['plan'] ?? title);
  }
  folded.delete('');
  return { has: (title) => folded.has(title), endsWith: (words) => [...folded].some((title) => title.endsWith(words)) };
}

// 现将《甲》《乙》印发给你们, 联合制定了《甲》。现印发给你们; 现发布《甲》
const HANDED_OUT = /(?:现将|现(?:予)?(?:印发|发布|公布|转发)|(?:联合|研究)?制[定订]了?|编制了|起草了)$/;
// 《甲》已经市政府同意, 《甲》等5个方案已经…
const APPROVED_BEHIND = /^(?:等\d{0,2}个?[^,。]{0,12})?(?:已|业)?经[^。]{0,40}(?:同意|通过|批准|审定|审议|印发)/;
const GIVEN_TO_YOU = /印发给你们|转发给你们|现予(?:印发|公布|发布)/;

/** Whether a notice hands out what it names here: `before` and `after` stand around a title (□ for those before it in its list) and those that follow it. */
export function isHandedOut(before: string, after: string): boolean {
  if (after.startsWith('全文如下')) return true;
  if (!GIVEN_TO_YOU.test(after.slice(0, 80))) return false;
  return APPROVED_BEHIND.test(after) || HANDED_OUT.test(before.replace(/[□、和与及以,]+$/, ''));
}
