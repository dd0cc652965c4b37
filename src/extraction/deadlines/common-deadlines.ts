import type { Span } from '../../span.js';
import { saysOnlyWhen } from './find-deadlines.js';

/** 以上任务除注明时限外,均于2023年12月底前完成 | 各项任务完成时限均为2023年12月底 | 未注明完成时限的,均为2023年底前. */
const COMMON = /(?:均|都|一律|统一)(?:应当|应|须|需|要)?(?:在|于|为|是)?(?<due>[^。;,:()均都]{2,24})(?=[。;,)]|$)/g;
const OF_TASKS = /任务|措施|工作|事项|时限|时间/;
const OF_ALL = /各项|所有|以上|以下|上述|全部|除.{2,16}外|未(?:注明|明确|标明|列明)|本(?:方案|计划|清单|要点)/;
const LONGEST_SUBJECT = 60;

/** Where a text (width-folded) gives one deadline for all tasks that have none of their own: the words of time. */
export function commonDeadlinesIn(text: string): Span[] {
  return [...text.matchAll(COMMON)].flatMap((match) => {
    const due = match.groups?.['due'] ?? '';
    const end = match.index + match[0].length;
    const subject = text.slice(Math.max(0, match.index - LONGEST_SUBJECT), match.index).split(/[。;]/).at(-1) ?? '';
    return saysOnlyWhen(due) && OF_TASKS.test(subject) && OF_ALL.test(subject) ? [{ start: end - due.length, end }] : [];
  });
}
