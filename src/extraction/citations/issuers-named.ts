import { endsBody } from '../bodies/body-forms.js';
import { namePartsOf } from '../split-names.js';

/** A stretch of the text that names one body: whole name, offsets. */
export interface NamedBody {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const FARTHEST = 120;

/** 教育部等九部门联合印发的《, 教育厅《, 国务院办公厅印发了《, 市民政局关于印发《: what may stand between a body and the bracket. */
const BETWEEN =
  /(?:等)?(?:[一二三四五六七八九十\d两]{1,3}个?)?(?:有关|相关)?(?:部门|单位|部委|委办局|厅局)?(?:近日|日前)?(?:联合)?(?:关于(?:印发|转发|批转|下发|发布|公布)|(?:印发|下发|发布|颁布|公布|颁发|转发|批转|出台|制定|制发|提出)(?:实施)?的|(?:印发|下发|发布|颁布|公布|颁发|转发|批转)了?|的)?(?:最新|新修订的)?$/;

/** What it matches at most. */
const LONGEST_BETWEEN = 24;

/** Where a list of bodies cannot reach back over. */
const CLAUSE_START = /[,。;:!?》)】”□]/;

/** Verbs that a list of issuers stands behind, and other things that stand in the list before them: 根据教育部《…》, 认真落实省委、省政府《…》, 按照本市有关规定以及市民政局《…》. */
const VERBS = /根据|依据|按照|遵照|依照|对照|参照|遵循|贯彻|落实|执行|实施|完成|学习|结合|围绕|推动|推进|修订|完善|废止|印发|转发|出台|符合|达到|宣传|遵守|(?:规定|要求|精神|部署)(?:以及|及|和|与)/g;

const LEADING = /^(?:好|到|了|的|以及|和|与|及|暨|并|以|按|据|依|将|把|对|由|经|为|在|从|自|其中|包括|如|、|\s)+/;

/** Ends that look like a body's and are none. */
const NO_BODY = /(?:全部|内部|外部|干部|俱乐部|本部|各部|全会|大会|机会|社会|学会章程|上级[^、]{0,4})$/;

const LONGEST_END = 6;

/** The bodies named right before an opening bracket, in order; none where the words before it name no body. */
export function issuersBefore(text: string, open: number): NamedBody[] {
  const from = Math.max(0, open - FARTHEST);
  const window = text.slice(from, open);
  const named = window.slice(0, window.length - (BETWEEN.exec(window.slice(-LONGEST_BETWEEN))?.[0].length ?? 0)).trimEnd();
  if (!isBody(named.slice(-20))) return [];
  const start = listStart(named);
  return lastBodies(named.slice(start), from + start);
}

/** Titles that a body opens: up to 关于, 印发, 转发 or a nested title. */
const TITLE_HEAD = /^(?<head>[^〈《]{2,100}?)(?:等[一二三四五六七八九十\d两]{0,3}个?(?:部门|单位|部委)?)?(?:联合)?(?=关于|印发|转发|批转|签署|签订|贯彻)/;

// 玉溪市人民政府加快学前教育发展实施意见: no 关于 between, but a verb behind the government's name.
const GOVERNMENT_HEAD =
  /^(?<head>[\u4e00-\u9fa5]{0,14}?(?:人民政府|省政府|市政府|县政府|区政府|政府办公[厅室]|国务院|办公厅)(?:办公[厅室])?)(?=进一步|加快|促进|推进|推动|加强|落实|深化|支持|鼓励|实施|全面|大力|切实|建立|完善|规范|优化|改进)/;

/** The bodies that a title itself names as its issuers; offsets are those of the title. */
export function issuersInTitle(title: string): NamedBody[] {
  const head = TITLE_HEAD.exec(title)?.groups?.['head'] ?? '';
  if (isBody(head)) return bodiesOf(head, 0);
  const government = GOVERNMENT_HEAD.exec(title)?.groups?.['head'];
  return government === undefined ? [] : bodiesOf(government, 0);
}

function listStart(named: string): number {
  let start = 0;
  for (let at = named.length - 1; at >= 0 && start === 0; at--) if (CLAUSE_START.test(named[at] ?? '')) start = at + 1;
  for (VERBS.lastIndex = start; VERBS.test(named);) start = VERBS.lastIndex;
  return start + (LEADING.exec(named.slice(start))?.[0].length ?? 0);
}

/** The bodies at the end of a list; what stands before the last word that is no body is none of them. */
function lastBodies(list: string, offset: number): NamedBody[] {
  const parts = bodiesOf(list, offset);
  const stranger = parts.findLastIndex((part) => !isBody(part.name));
  return parts.slice(stranger + 1);
}

function bodiesOf(list: string, offset: number): NamedBody[] {
  return namePartsOf(list).map(({ name, start, end }) => ({ name, start: start + offset, end: end + offset }));
}

function isBody(name: string): boolean {
  const end = name.slice(-LONGEST_END);
  return (endsBody(end) || /(?:中共中央|党中央|总局|总署|总队|支队|大队|领导小组|指挥部|人大|政协|联席会议|专班)$/.test(end)) && !NO_BODY.test(end);
}
