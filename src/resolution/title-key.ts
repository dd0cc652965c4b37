import { issuersInTitle } from '../extraction/citations/issuers-named.js';
import { foldWidth } from '../segmentation/fold-width.js';
import { placeAt } from './divisions/place-at.js';
import { isWithin, NATIONAL } from './divisions/divisions.js';
import type { Jurisdiction } from './facts.js';

/** 关于印发《…》的通知, 转发…的通知, 关于印发…方案 (the rest of the notice's title outside the marks); what it hands on is the work. */
const WRAPPER = /^(?:关于)?(?:印发|转发|批转|公布|发布)(?:实施)?(?<plan>.{4,}?)(?:的(?:通知|通告|公告|函))?$/;

/** (试行), (暂行) at the end; 暂行办法 within a title stays, as the rules that replace it are another work. */
const TRIAL = /[(〔[](?:试行|暂行)[)〕\]]$/;

/** (国办发〔2018〕39号) inside the marks. */
const NUMBER = /[(〔[][^()]{1,16}[〔[【(]\d{4}[〕\]】)]\d{1,5}号[)〕\]]$/;

const ANGLES = /[<>]/g;
const MARKS = /^[《〈“"'\s]+|[》〉\s]+$/g;

/**
 * What a title says, folded so that two wordings of one title are equal, and two titles never:
 * 1. width, case, blanks, brackets, quotation and other marks are left out;
 * 2. the wrapper of a covering notice is left out: 甲政府办公室关于印发《乙方案》的通知 → 乙方案;
 * 3. the bodies that a title opens with are left out, and 关于 behind them: 国务院办公厅关于全面加强…的意见 → 全面加强…意见;
 * 4. the name of the place that the work holds in, or of one around it, is left out at the start, as the work's key has its code; another place stays;
 * 5. (试行) and (暂行) in brackets at the end are left out, and so is a document number there;
 * 6. 和, 及, 以及, 与, 暨 and 、 are one; so are 教育事业发展规划 and 教育发展规划 (事业 before 发展 with the name of a plan behind);
 * 7. 的 before the last noun is left out: 加快…的实施意见, 加快…实施意见.
 * Years, ordinals and every other word stay: 2022年 and 2023年, 中学 and 中小学, 意见 and 实施意见 are different works.
 */
export function titleKeyOf(title: string, place: Jurisdiction | undefined): string {
  return keyOfFolded(foldedTitle(title), place);
}

/** A title width-folded and without blanks. */
export function foldedTitle(title: string): string {
  return foldWidth(title).replace(/\s/g, '');
}

/** The same of a title that is folded already ({@link foldedTitle}). */
export function keyOfFolded(folded: string, place: Jurisdiction | undefined): string {
  let rest = folded.replace(ANGLES, (angle) => (angle === '<' ? '〈' : '〉')).replace(MARKS, '');
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const next = peeled(rest, place);
    if (next === rest) break;
    rest = next;
  }
  return foldWords(rest);
}

/** A notice that forwards a notice that hands on a plan of a place: no real title has more. */
const MOST_LAYERS = 16;

const CLOSED = /[)〕\]》〉]/;

/** One layer less: version, wrapper, issuers or place; the same title where none is left. */
function peeled(title: string, place: Jurisdiction | undefined): string {
  const bare = CLOSED.test(title.slice(-1)) ? withoutMarks(title).replace(NUMBER, '').replace(TRIAL, '') : title;
  if (bare !== title && bare.length > 1) return bare;
  const issued = withoutIssuers(title);
  if (issued !== title) return issued;
  const plan = WRAPPER.exec(title)?.groups?.['plan'];
  if (plan !== undefined) return plan;
  return withoutPlace(title, place);
}

/** 《…》 around the whole title. */
function withoutMarks(title: string): string {
  const inner = /^[《〈](?<inner>[^《》〈〉]*(?:〈[^〈〉]*〉[^《》〈〉]*)*)[》〉]$/.exec(title)?.groups?.['inner'];
  return inner ?? title;
}

function withoutIssuers(title: string): string {
  const last = issuersInTitle(title).at(-1);
  if (!last) return title;
  const rest = title.slice(last.end).replace(/^等[一二三四五六七八九十\d两]{0,3}个?(?:部门|单位|部委)?/, '');
  return rest.length >= 4 ? rest : title;
}

/** 关于 at the start, 中华人民共和国, and the names of the work's place or of those around it. */
function withoutPlace(title: string, place: Jurisdiction | undefined): string {
  const rest = title.replace(/^关于/, '');
  if (rest !== title) return rest.length > 1 ? rest : title;
  return place?.code === NATIONAL.code ? title.replace(/^中华人民共和国(?=.)/, '') : withoutName(title, place);
}

function withoutName(title: string, place: Jurisdiction | undefined): string {
  const named = place && placeAt(title);
  if (!named) return title;
  const isOwn = named.candidates.some((candidate) => isWithin(place, candidate));
  return isOwn && title.length - named.end > 1 ? title.slice(named.end) : title;
}

const CONNECTIVES = /以及|[和及与暨、]/g;
const LAST_NOUN = /的(?=(?:若干|实施|指导|具体)?(?:意见|决定|办法|措施|规定|方案|计划|通知|通告|公告|细则|规划)$)/;

/** Most titles hold no other letters and marks than these. */
const PLAIN = /^[\u4e00-\u9fff0-9《》〈〉“”、()〔〕—-]*$/;
const PLAIN_MARKS = /[《》〈〉“”()〔〕—-]+/g;

function foldWords(title: string): string {
  const joined = title.replace(CONNECTIVES, '、');
  const words = PLAIN.test(joined) ? joined.replace(PLAIN_MARKS, '') : joined.toLowerCase().replace(/[^\p{L}\p{N}、]/gu, '');
  return words.replace(/事业(?=发展(?:规划|计划|纲要)$)/, '').replace(LAST_NOUN, '');
}
