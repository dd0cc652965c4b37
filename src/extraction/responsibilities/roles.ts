import type { Role } from '../mentions.js';

/**
 * What a slot of a note makes of its bodies. CARRIES (落实) is SUPPORT beside a lead, else RESPONSIBLE; BY_DUTY (负责, 按职责分工负责)
 * likewise where the lead stands in the same list of clauses; NONE is a deadline, a person or another thing that is no body.
 */
export type SlotRole = Role | 'CARRIES' | 'BY_DUTY' | 'NONE';

/** A cue in a note and where it stands. A label stands before its names, a verb behind them. */
export interface Cue {
  readonly role: SlotRole;
  readonly start: number;
  readonly end: number;
}

const ROLE_WORD =
  '(?:总|第一|主要|具体|共同)?(?:牵头|主办|主责|责任|负责|配合|参与|参加|协助|协办|协同|协作|支持|支撑|落实|承办|实施|承担|主管|执行|完成)' +
  '(?:[、和及与/]?(?:牵头|主办|责任|负责|配合|参与|协助|协办|落实|实施))?' +
  '(?:单位|部门|处室|科室|股室|机构|主体|分工|责任人|领导|人)?(?:[和及、](?:单位|部门|责任人|人员|分工)|\\((?:单位|部门)\\)|〇{4})?';

/**
 * 牵头单位: 责任部门: 配合单位: 牵头责任单位: 参与单位: 落实部门: 责任处室: 牵头领导: 完成时限: 目标位置: 时间节点: 责任单位及责任人:
 * Every word with a colon opens a slot, so that one ends where the next begins.
 */
const LABEL = new RegExp(
  `(?<word>${ROLE_WORD}) ?:\\*{0,2}|` +
  '(?:完成|时间|目标|时限|整改|推进|工作|办理|进度|成果|联系|备注|阶段|年度|具体)[\\u4e00-\\u9fff]{0,6} ?:',
);

/** 【责任单位】 */
const BOXED = new RegExp(`^[【\\[](?<word>${ROLE_WORD})[】\\]]:?`);

/** A label ends with one of these, or begins with one; none is longer than the reach from it. */
const LABEL_MARK = /[:【[]/g;
const REACH = 24;

/** The labels of a note, in order; width-folded text is expected. They are looked for around their marks only, as text has few of these. */
export function labelsOf(text: string): Cue[] {
  const labels: Cue[] = [];
  let from = 0;
  for (LABEL_MARK.lastIndex = 0; LABEL_MARK.test(text);) {
    const at = LABEL_MARK.lastIndex - 1;
    if (at < from) continue;
    const label = labelAt(text, at, from);
    if (!label) continue;
    labels.push(label);
    from = label.end;
  }
  return labels;
}

function labelAt(text: string, mark: number, from: number): Cue | undefined {
  const closes = text.charAt(mark) === ':';
  const start = closes ? Math.max(from, mark - REACH) : mark;
  const match = closes ? LABEL.exec(text.slice(start, mark + 3)) : BOXED.exec(text.slice(start, mark + REACH));
  return match ? { role: labelRole(match.groups?.['word']), start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

const LABEL_ROLES: readonly (readonly [RegExp, SlotRole])[] = [
  [/(?:人|领导|人员)$|^(?:完成|执行)(?!单位|部门|主体)/, 'NONE'],
  [/^(?:总|第一|共同)?(?:牵头|主办|主责)/, 'LEAD'],
  [/^(?:总|第一|主要|具体|共同)?(?:配合|参与|参加|协助|协办|协同|协作|支持|支撑)/, 'SUPPORT'],
  [/^落实/, 'CARRIES'],
];

function labelRole(word: string | undefined): SlotRole {
  if (word === undefined) return 'NONE';
  return LABEL_ROLES.find(([pattern]) => pattern.test(word))?.[1] ?? 'RESPONSIBLE';
}

const END = '(?=$|[,;。、) ])';
const BY_SHARE = '(?:在|按照?|依据|根据|依)?(?:各自|部门|单位)?(?:职能|职责)(?:任务)?(?:和|与)?(?:分工|权限|范围)?(?:内|要求)?';

const LEADING = `(?:${BY_SHARE})?(?:负责)?(?:具体|总|共同|联合|分别)?牵头(?:并|和|及|、)?(?:按照?|依)?(?:各自)?(?:职能|职责)?(?:分工)?(?:负责|抓好|组织|推进|贯彻|落实|实施|统筹|协调|督导|办理|完成)*`;
const SUPPORTING = '(?:积极|协同|共同|分工|予以|支持)*(?:配合|参与|参加|协助|协同|协办|协作)(?:负责|抓好|做好|推进|贯彻|落实|实施|工作)*';
const ANSWERING = `${BY_SHARE}(?:分别|共同|分工|认真|具体)*(?:抓好|做好(?!工作|相关|有关)|组织|推进|贯彻|推动)*(?:(?:负责|落实|实施|推进)+|(?:做好|抓好)(?:相关|有关|各自)?工作)|(?:分别|分工|共同|具体|主要|联合|全面|统一|统筹)*负责(?:落实|组织|实施|推进|抓好|贯彻|推动|统筹|具体)*|主办|承办`;
const CARRYING = '(?:按要求|按规定|结合实际|认真|抓好|抓|具体|组织|贯彻|推进|推动|共同|分别|遵照)*(?:落实|实施|执行)(?:到位)?';

/**
 * 牵头 | 牵头负责 | 牵头并按职责分工负责 | 配合 | 参与落实 | 按职责分工负责 | 按照各自职责抓好落实 | 负责 | 结合实际贯彻落实 | 为牵头单位.
 * Nothing but the end of the clause may follow: 由市教育局负责解释 assigns no task.
 */
const VERB = new RegExp(
  `(?<lead>${LEADING}(?=$|[,;。、) ]|会同|并会同)|作?为牵头(?:责任)?(?:单位|部门)${END})|` +
  `(?<support>(?:${SUPPORTING}|作?为(?:配合|参与|协助|协办)(?:单位|部门))${END})|` +
  `(?<duty>(?:${ANSWERING}|作?为(?:主要)?责任(?:单位|部门|主体))${END})|` +
  `(?<carries>${CARRYING}${END})`,
  'g',
);

/** What a verb of assignment ends with, and what may follow it: the names of most bodies end otherwise. */
const MAY_END_VERB = /[头责好织进彻实施筹调理成合与加助同办作位门动体行](?:$|[,;。、) ]|并?会同)/;

/** The verbs of a note, in order; width-folded text is expected. */
export function verbsOf(text: string): Cue[] {
  if (!MAY_END_VERB.test(text)) return [];
  return [...text.matchAll(VERB)].map((match) => ({ role: verbRole(match.groups ?? {}), start: match.index, end: match.index + match[0].length }));
}

function verbRole(groups: Readonly<Record<string, string | undefined>>): SlotRole {
  if (groups['lead'] !== undefined) return 'LEAD';
  if (groups['support'] !== undefined) return 'SUPPORT';
  if (groups['duty'] === undefined) return 'CARRIES';
  return /落实$/.test(groups['duty']) && !/职/.test(groups['duty']) ? 'CARRIES' : groups['duty'] === '主办' ? 'LEAD' : 'BY_DUTY';
}
