import type { Span } from '../../span.js';
import { labelsOf } from '../responsibilities/roles.js';

/** Where words stand: a label of a deadline is one anywhere in a note, elsewhere where it opens a sentence. */
export type Place = 'heading' | 'body' | 'note';

/** 完成时限: 完成时间: 办结时限: 时间节点: 时限要求: 整改期限: 进度要求: 【完成时限】; 时间: alone says when something is held. */
const LABEL = /(?:(?:完成|办结|整改|推进|落实|任务|工作|实施|目标|计划完成|预计完成)(?:时限|期限)|(?:完成|办结|推进|整改|落实)(?:时间|日期|节点|进度)|时间节点|时限要求|时间要求|进度要求|进度安排|时限|期限)(?:节点|要求|安排)?(?: ?:|[】\]]:?)\*{0,2}/g;
const HAS_LABEL = /[限间期点度求排][ \]】]*:|[限间期点度求排][\]】]/;
const OPENS = /[。;!?:、,()〔〕【\[\]】 \-*•·]/;

const LONGEST_VALUE = 60;

/** Words of time, without which no value of a label is a deadline. */
const OF_TIME = /(?:19|20)\d\d(?:年|[./-]\d)|[\d一二三四五六七八九十]月|月底|季度|半年|年底|年内|年末|每[年月季]|长期|持续|常态|全年|常年|立即|即日|[\d一二三四五六七八九十]+(?:个)?(?:日|天|月|年|工作日|周)[内前]/;

const POINT = '(?:(?:(?:19|20)\\d\\d年度?|今年|本年度?)?(?:年?[底末内]|(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])月份?(?:\\d{1,2}日|[上中下]旬|底|末)?|第?[一二三四1-4]季度[末底]?|[上下]半年)|(?:19|20)\\d\\d年度?|(?:19|20)\\d\\d(?=[-—~至到]))(?:之?前|以前|内)?';
const DONE = '(?:(?:基本|全面|全部|完成|办结|取得|见效|达到|落实|到位|建成|出台|印发|启动|实施|整改|并)[\\u4e00-\\u9fff]{0,10})?';
const AHEAD = '(?:力争|确保|争取|务必|计划|原则上|须|需|应|于|在|到|至|截至|并|以后|此后)*';
const GOES_ON = '(?:并|需|全年)?(?:长期|持续|常态化?|常年|全年)(?:坚持|推进|实施|开展|落实|推动|抓好|深入|进行|任务|工作|做好|性|化|并)*';

/** 2023年12月底前完成 · 2023年3月-12月 · 每年12月底前 · 长期坚持: a clause that says nothing but when. */
const WHOLE = new RegExp(`^${AHEAD}(?:(?:每年)?${POINT}(?:[-—~至到]+${POINT})?${DONE}|每(?:年|月|季度|半年)(?:持续)?(?:推进|开展|实施|完成)?|${GOES_ON})$`);

/** Whether the words behind a label or in a column of deadlines name a time, and not too much else. */
export function isOfTime(words: string): boolean {
  return words.length <= LONGEST_VALUE && OF_TIME.test(words);
}

/** Whether a clause (width-folded, without blanks) says nothing but by when. */
export function saysOnlyWhen(words: string): boolean {
  return words.length <= LONGEST_VALUE && WHOLE.test(words);
}

/** A mark of a label or a bracket; most paragraphs have none. */
const HAS_MARK = /[:([〔【\]】]/;
const NONE: readonly Span[] = [];

/** The deadlines that a passage's width-folded text names, as stretches of it: behind labels, and as clauses of notes in brackets. */
export function deadlinesIn(text: string, place: Place): readonly Span[] {
  if (place !== 'note' && !HAS_MARK.test(text)) return NONE;
  const labelled = HAS_LABEL.test(text) ? labelledIn(text, place) : [];
  const clauses = place === 'note' && !/^\s*[(〔[【]/.test(text) ? clausesOf(text, { start: 0, end: text.length }) : bracketsIn(text).flatMap((span) => clausesIn(text, span, place));
  if (labelled.length === 0) return clauses;
  const taken = (span: Span): boolean => labelled.some((one) => one.start < span.end && span.start < one.end);
  return [...labelled, ...clauses.filter((span) => !taken(span))].sort((a, b) => a.start - b.start);
}

function labelledIn(text: string, place: Place): Span[] {
  const labels = labelsOf(text);
  return [...text.matchAll(LABEL)].flatMap((label) => {
    const opens = label.index === 0 || OPENS.test(text.charAt(label.index - 1));
    const at = label.index + label[0].length;
    if (!opens && place !== 'note') return [];
    const stop = text.slice(at, at + LONGEST_VALUE).search(/[;。)〕】\]]/);
    const next = labels.find(({ start }) => start > at)?.start ?? text.length;
    const span = trimmed(text, { start: at, end: Math.min(next, stop < 0 ? at + LONGEST_VALUE : at + stop, text.length) });
    return OF_TIME.test(text.slice(span.start, span.end)) ? [span] : [];
  });
}

/** A value without blanks and commas around it, and without what follows its words of time behind a comma. */
function trimmed(text: string, { start, end }: Span): Span {
  const parts = text.slice(start, end).split(/(?=[,、])/);
  while (parts.length > 1 && !OF_TIME.test(parts.at(-1) ?? '')) parts.pop();
  const words = parts.join('');
  const from = start + words.length - words.replace(/^[\s*,、]+/, '').length;
  return { start: from, end: Math.max(from, start + words.replace(/[\s*,、]+$/, '').length) };
}

const BRACKET = /[([〔【)\]〕】]/g;
const OPENING = '([〔【';
const LONGEST_NOTE = 1_500;

/** The insides of the outermost brackets. */
function bracketsIn(text: string): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = 0;
  for (BRACKET.lastIndex = 0; BRACKET.test(text);) {
    const { lastIndex } = BRACKET;
    if (depth > 0 && lastIndex - start > LONGEST_NOTE) depth = 0;
    if (OPENING.includes(text.charAt(lastIndex - 1))) {
      if (depth++ === 0) start = lastIndex;
    } else if (depth > 0 && --depth === 0) found.push({ start, end: lastIndex - 1 });
  }
  return found;
}

const ASSIGNS = /牵头|负责|责任|配合|参与|落实|主办|协办|承办/;
/** A year alone in brackets dates what stands before it, and so does a month in a sentence. */
const SURELY_DUE = /前|底|末|内|季度|完成|长期|持续|常态|全年/;

/** A character of every clause that says when. */
const NAMES_TIME = /[年月季底末内每长持常]/;

function clausesIn(text: string, span: Span, place: Place): Span[] {
  const inside = text.slice(span.start, span.end);
  if (!NAMES_TIME.test(inside)) return [];
  if (ASSIGNS.test(inside) && !saysOnlyWhen(inside)) return clausesOf(text, span);
  const closes = /^[。;)〕】]?$|^[。;]/.test(text.slice(span.end + 1, span.end + 3));
  return closes && saysOnlyWhen(inside) && (SURELY_DUE.test(inside) || (place === 'heading' && inside.includes('月'))) ? [span] : [];
}

/** The clauses of a note that say nothing but by when; two in a row are one deadline (2023年7月底前,以后持续推进). */
function clausesOf(text: string, note: Span): Span[] {
  const found: Span[] = [];
  let start = note.start;
  for (const clause of text.slice(note.start, note.end).split(/(?<=[,;。、 ])/)) {
    const words = clause.replace(/[,;。、\s]+$/, '');
    const last = found.at(-1);
    if (saysOnlyWhen(words)) {
      if (last && start - last.end <= 1) found[found.length - 1] = { start: last.start, end: start + words.length };
      else found.push({ start, end: start + words.length });
    }
    start += clause.length;
  }
  return found;
}
