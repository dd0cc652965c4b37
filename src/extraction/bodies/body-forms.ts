import { CENTRAL_AT_HOME, CENTRAL_BODIES } from './central-bodies.js';

/** Ends of names of bodies: 市教育局, 中共三明市委, 国务院办公厅, 局党组, 市总工会, 团市委. */
const BODY_END = /(?:委|局|厅|部|署|办|院|政府|办公室|办事处|党组|工会|联合会|委员会|常委会|监会|妇联|残联|科协|文联|工商联|银行|支行|分行|中心|公司|海关|支队|管委会|协会|学会|红十字会)$/;

/** The last characters of these ends: most texts end in none of them. */
export const LAST_OF_BODY = '委局厅部署办院府室处组会联协行心司关队';

/** A committee of the Party at one level; a unit of its own may follow it (市委宣传部), a body of the state rarely does. */
const PARTY_COMMITTEE = /(?:[省市县区州盟旗]|党|工)委$/;

/** 中共 国务院 国家… open a name wherever they stand behind the end of another. */
const OPENING = /^(?:中共|国务院|中央(?!企业|和)|国家|中国|中华|全国|共青团|最高人民)/;

/** 中共三明市委|市人民政府, 省委|省政府, 市纪委|市监委. */
const SAME_LEVEL = /^(?:自治区|自治州|省|市|州|县|区|旗|盟)(?:人民政府|政府|人大|政协|监委|纪委)/;

/** 市委|市政府督查考核中心, 县委|县政府信访局: an office of both. */
const JOINT_OFFICE = /^(?:自治区|自治州|省|市|州|县|区|旗|盟)(?:人民)?政府(?:督[查察]|考核|信访|接待|政策研究|研究室|农村工作|决策咨询)/;

/** Bodies whose local branches carry the central name before the place: 国家税务总局|玉溪市税务局 is one. */
const WITH_BRANCHES = /(?:国家税务总局|国家统计局|中国气象局|国家金融监督管理总局|(?:证监|银保监)会|监督管理委员会|公安局|海关总署)$/;

const LEADING_PLACE = /^(?:中共|中国共产党)?(?<place>[^、，,;]{1,10}?(?:自治区|自治州|自治县|省|市|县|区|旗|盟|州))/;

/** So many characters of a name tell whether it can open with a body of the centre. */
const OPENING_LENGTH = 2;
const LONGEST_END = 4;
const LONGEST_NAME = 20;

const centralForms = canonicalForms(CENTRAL_BODIES);
const formsAtHome = canonicalForms(CENTRAL_AT_HOME);
const longestCentral = longestByOpening([...centralForms.keys()]);
const longestAtHome = longestByOpening([...centralForms.keys(), ...formsAtHome.keys()]);

/** Whether a name of a body may end here. */
export function endsBody(text: string): boolean {
  return mayEndBody(text, text.length) && BODY_END.test(text.slice(-LONGEST_END)) && !text.endsWith('社会');
}

/** Whether the character before an offset is one that a name of a body ends in. */
function mayEndBody(text: string, at: number): boolean {
  return at > 0 && LAST_OF_BODY.includes(text.charAt(at - 1));
}

/**
 * The full name of a body of the centre, by its full name or a short one; `atHome` in a document of the centre, where 医保局 is the
 * state's own. Undefined for every other body.
 */
export function centralBody(name: string, atHome: boolean): string | undefined {
  const short = name.startsWith(STATE) ? name.slice(STATE.length) : name;
  return centralForms.get(short) ?? (atHome ? formsAtHome.get(short) : undefined);
}

/** The body of the centre that a name opens with: 教育部|办公厅, 国家能源局|山西监管办公室; '' where none does or nothing follows. */
export function centralOpening(name: string): string {
  const longest = longestCentral.get(name.slice(0, OPENING_LENGTH)) ?? 0;
  for (let length = Math.min(name.length - 1, longest); length >= 3; length--) if (centralForms.has(name.slice(0, length))) return name.slice(0, length);
  return '';
}

const STATE = '中华人民共和国';

/** The length of the longest of some names that opens with two characters. */
function longestByOpening(names: readonly string[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const name of names) {
    const opening = name.slice(0, OPENING_LENGTH);
    lengths.set(opening, Math.min(LONGEST_NAME, Math.max(lengths.get(opening) ?? 0, name.length)));
  }
  return lengths;
}

function canonicalForms(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)));
}

/** The place in full that a name opens with (中共三明市委 → 三明市); undefined for 市教育局. */
export function leadingPlace(name: string): string | undefined {
  const place = LEADING_PLACE.exec(name.slice(0, LONGEST_NAME))?.groups?.['place'];
  return place !== undefined && place.length > 1 && !/^自治[区州县]$/.test(place) ? place : undefined;
}

/** Whether the name of another body begins at `at`, right behind one that began at `from`; `place` is that which the stretch opens with. */
export function beginsBody(text: string, from: number, at: number, place: string | undefined): boolean {
  if (at - from < 2) return false;
  if (text.charAt(at - 1) === '央') return text.endsWith('中央', at) && /^(?:国务院|中央军委|全国人大)/.test(text.slice(at, at + LONGEST_NAME));
  return mayEndBody(text, at) && partsBodies(text, { before: text.slice(Math.max(from, at - LONGEST_NAME), at), after: text.slice(at, at + LONGEST_NAME), at }, place);
}

interface Seam {
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

function partsBodies(text: string, { before, after, at }: Seam, place: string | undefined): boolean {
  if (!endsBody(before)) return false;
  if (place !== undefined && after.startsWith(place)) return !WITH_BRANCHES.test(before);
  if (SAME_LEVEL.test(after)) return !JOINT_OFFICE.test(after);
  return PARTY_COMMITTEE.test(before) ? after.startsWith('中共') : sameLevelAgain(text, after) || opensAnother(before, text.slice(at), after);
}

/** 教育部|国资委 are two of the centre; 市政府|扶贫办 is one of the city, and 国务院国资委 one of the centre. */
function opensAnother(before: string, rest: string, after: string): boolean {
  if (!endsBody(rest) || goesOnAsCentral(before, after)) return false;
  return OPENING.test(after) || opensWithCentralBody(after, centralBody(before, true) !== undefined);
}

/** Whether a name of a body of the centre that began before goes on here: 国务院|国资委, 国务院|扶贫开发领导小组办公室. */
function goesOnAsCentral(before: string, after: string): boolean {
  if (!before.endsWith('国务院')) return false;
  for (let length = after.length; length >= 2; length--) if (centralForms.has(`国务院${after.slice(0, length)}`)) return true;
  return false;
}

/** 市教育局|市财政局: the level that the stretch opens with, again; 市公安局市南分局 is one body. */
function sameLevelAgain(text: string, after: string): boolean {
  const level = LEVEL.exec(text)?.[0];
  return level !== undefined && after.startsWith(level) && endsBody(text) && !/^.{1,4}分局|^市[场区容域]|^区[域块]|^县域/.test(after);
}

const LEVEL = /^(?:自治区|自治州|省|市|州|县|区|旗|盟)(?![场容域块])/;

function opensWithCentralBody(after: string, atHome: boolean): boolean {
  const longest = after.startsWith(STATE) ? LONGEST_NAME : ((atHome ? longestAtHome : longestCentral).get(after.slice(0, OPENING_LENGTH)) ?? 0);
  for (let length = Math.min(after.length, longest); length >= 3; length--) if (centralBody(after.slice(0, length), atHome) !== undefined) return true;
  return false;
}
