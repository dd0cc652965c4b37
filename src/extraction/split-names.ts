import { beginsBody, endsBody, LAST_OF_BODY, leadingPlace } from './bodies/body-forms.js';
import { departmentStem } from './bodies/departments.js';

/** One name of a list: whole, and where it stands in the text given, as written. */
export interface NamePart {
  /** Made whole where the list cuts it short (中共三明市委市人民政府 → 三明市人民政府). */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const OPEN = '(（[〔〈《“【';
const CLOSE = ')）]〕〉》”】';
/** What parts names, and brackets. */
const MARK = /[、，,;；\s\u3000\u00a0(（[〔〈《“【)）\]〕〉》”】]/g;

/** Parts a stretch that names several bodies, run together, cut short or listed, into their full names: in order, each with the place that it has there. */
export function namePartsOf(text: string): NamePart[] {
  const pieces: Piece[] = [];
  for (const piece of joinDesignations(text, listed(text))) addRunTogether(text, withoutOthers(text, piece), pieces);
  return wholeNames(text, pieces);
}

/** 教育部等六部门: the number of those that sign with it names none of them. */
const OTHERS = /等[0-9一二三四五六七八九十]{1,3}(?:个)?(?:部门|部委|单位|委办局)?$/;

function withoutOthers(text: string, piece: Piece): Piece {
  const { start, end } = piece;
  const others = OTHERS.exec(text.slice(Math.max(start, end - 10), end));
  return others ? { start, end: end - others[0].length } : piece;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The pieces between separators; a separator in brackets parts nothing: 各县(市、区)人民政府. */
function listed(text: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = 0;
  for (MARK.lastIndex = 0; MARK.test(text);) {
    const at = MARK.lastIndex - 1;
    const char = text.charAt(at);
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      if (at > start) pieces.push({ start, end: at });
      start = at + 1;
    }
  }
  if (text.length > start) pieces.push({ start, end: text.length });
  return pieces;
}

/** 各市 | 各有关区 | 市州 | 各县(市、区) | 各镇、办: places of a kind, no body yet; what follows in the list completes them. */
const PLACES_ONLY = /^各?(?:有关|相关)?(?:县级市|省|市|州|县|区|旗|盟|乡|镇|街道|特区|设区市|旗县市区|自治区|直辖市|功能区|开发区|街|园区|办|处|农?场)+$/;
/** 县(市、区)人民政府 | 区政府 | 镇人民政府: completes such a piece. */
const PLACES_BODY = /^(?:县级市|省|市|州|县|区|旗|盟|乡|镇|街道|特区|街|处|办|农?场|园区|功能区|开发区|高新区|经开区|新区)+(?:人民政府|政府|党委|委|管委会|管理委员会|办事处|人民法院|法院|人民检察院|检察院)?(?:办事处)?$/;
/** 县(市、区)教育局: brackets behind a kind of place say that the kinds share what follows. */
const PLACES_IN_BRACKETS = /^(?:市|州|县|区|旗|盟)[(（〔〈][省市州县区旗盟特、，, ]+[)）〕〉]/;
/** 各市州、县市区教育行政部门: several kinds at once go on with those before. */
const SEVERAL_PLACES = /^[市州县区旗盟]{2,4}(?![市州县区旗盟各直属])[\u4e00-\u9fff]{2,12}$/;
/** 各级党委、政府 | 各有关部门、单位: 各 holds for the second as well. */
const SAME_MANY = /^(?:人民政府|政府|部门|单位|企业|机构)$/;
/** Bodies that are only the second half of one that a space parts: 玉溪市人民政府 办公室. */
const SECOND_HALF = /^(?:办公室|办公厅|人民政府办公室|人民政府办公厅|委员会)$/;

/** Joins again what is one designation: 各市、县(市、区)人民政府; and a name that spaces stretch: 教 育 局. */
function joinDesignations(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && belongsTo(text, last, piece)) joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

function belongsTo(text: string, before: Piece, piece: Piece): boolean {
  const gap = text.slice(before.end, piece.start);
  if (/^[\s\u3000\u00a0]+$/.test(gap)) return piece.end - piece.start === 1 || /[和与]/.test(text.charAt(before.end - 1)) || SECOND_HALF.test(text.slice(piece.start, piece.end));
  if (!/^[、\s]+$/.test(gap)) return false;
  if (SAME_MANY.test(text.slice(piece.start, piece.end))) return /各|有关|相关|直属|所属/.test(text.slice(before.start, Math.min(before.end, before.start + 8)));
  if (!'省市州县区旗盟乡镇道街办处场)）〕〉'.includes(text.charAt(before.end - 1))) return false;
  const head = withoutBrackets(text.slice(Math.max(before.start, before.end - 60), before.end));
  return head.split('、').every((part) => PLACES_ONLY.test(part)) && completesPlaces(text.slice(piece.start, piece.end));
}

function completesPlaces(name: string): boolean {
  return PLACES_IN_BRACKETS.test(name) || SEVERAL_PLACES.test(name) || PLACES_BODY.test(withoutBrackets(name));
}

function withoutBrackets(name: string): string {
  return name.replace(/[(（〔〈][^()（）〔〕〈〉]*[)）〕〉]/g, '');
}

/** 甲局和乙局 | 成员单位和各市人民政府; 和 inside a name (发展和改革委员会) has no end of a body before it, 及其 goes on with the same one. */
const CONJUNCTION = /^(?:以及|和|与|及|暨)(?!其|所属|下属|政府|人民政府|单位|部门)/;

/** Most names end once, at their own end, and have no conjunction inside. */
const MAY_RUN_TOGETHER = new RegExp(`[央${LAST_OF_BODY}][^]{2}|[^][以和与及暨][^]`);

/** Adds the bodies of a piece that are written without a separator: 中共中央办公厅国务院办公厅, 教育局和体育局. */
function addRunTogether(text: string, piece: Piece, parts: Piece[]): void {
  const name = text.slice(piece.start, piece.end);
  if (!MAY_RUN_TOGETHER.test(name)) {
    parts.push(piece);
    return;
  }
  const place = leadingPlace(name);
  let from = 0;
  let depth = 0;
  for (let at = 1; at < name.length - 1; at++) {
    depth += depthStep(name[at - 1] ?? '');
    if (depth > 0 || at < from + 2) continue;
    const join = conjunctionAt(name, at);
    const parted = join > 0 ? endsBody(name.slice(Math.max(from, at - 8), at)) || name[at + join] === '各' : beginsBody(name, from, at, place);
    if (!parted) continue;
    parts.push({ start: piece.start + from, end: piece.start + at });
    from = at + join;
  }
  parts.push({ start: piece.start + from, end: piece.end });
}

function conjunctionAt(name: string, at: number): number {
  return '以和与及暨'.includes(name.charAt(at)) ? (CONJUNCTION.exec(name.slice(at, at + 7))?.[0].length ?? 0) : 0;
}

function depthStep(char: string): number {
  if (char === '') return 0;
  return OPEN.includes(char) ? 1 : CLOSE.includes(char) ? -1 : 0;
}

/** The text's own words for each piece, and what the list leaves out put back from the names before and behind. */
function wholeNames(text: string, pieces: readonly Piece[]): NamePart[] {
  const parts: NamePart[] = [];
  for (const [index, { start, end }] of pieces.entries()) {
    const written = text.slice(start, end).replace(/[\s\u3000\u00a0]+/g, '');
    const before = parts.at(-1)?.name ?? '';
    const name = text[start - 1] === '、' && isOneOfMany(written, before) ? `各${written}` : wholeName(written, before, { text, pieces, from: index + 1 });
    parts.push({ name, start, end });
  }
  return parts.some((part) => part.name === '') ? parts.filter((part) => part.name !== '') : parts;
}

/** The pieces of a list from one of them on. */
interface Behind {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly from: number;
}

function pieceBehind({ text, pieces, from }: Behind, index = 0): string | undefined {
  const piece = pieces[from + index];
  return piece && text.slice(piece.start, piece.end);
}

/** 各县(市、区)人民政府、开发区管委会: 各 holds for the second kind as well, which has no name of its own. */
function isOneOfMany(written: string, before: string): boolean {
  return before.startsWith('各') && /^(?:开发区|园区|功能区)(?:管委会|管理委员会)$/.test(written);
}

function wholeName(written: string, before: string, behind: Behind): string {
  return withPlaceBefore(written, before) ?? withTailBehind(written, behind) ?? withKindBehind(written, behind) ?? written;
}

/** Places of one kind that a list names before it says the kind. */
const LONGEST_PLACES = 12;
const KIND_BEHIND = /^(?!各)[\u4e00-\u9fff]{2,5}?(?<kind>管理区|街道办事处|街道|镇|乡|[市县区](?:人民政府|政府))$/;
const PLACE_ALONE = /^[\u4e00-\u9fff]{2,4}$/;

/** 人民大垸、荒湖管理区 and 城关、朱河、新沟镇: places that share the word for their kind; 公安、城管 are departments. */
function withKindBehind(written: string, behind: Behind): string | undefined {
  if (!isPlaceAlone(written)) return undefined;
  for (let index = 0; index < LONGEST_PLACES; index++) {
    const name = pieceBehind(behind, index);
    if (name === undefined) return undefined;
    if (isPlaceAlone(name)) continue;
    const kind = KIND_BEHIND.exec(name)?.groups?.['kind'];
    return kind === undefined ? undefined : written + kind;
  }
  return undefined;
}

function isPlaceAlone(name: string): boolean {
  if (!PLACE_ALONE.test(name) || /^(?:各|有关|相关)|(?<=..)州$|[省市县区旗盟镇乡街道站所队办场社校部长村委会企]$|单位$|公司$/.test(name) || endsBody(name)) return false;
  return departmentStem(`${name}局`) === undefined && departmentStem(`${name}委`) === undefined;
}

/** 中共三明市委 and 市人民政府: the committee's place holds for the government at its side. */
function withPlaceBefore(written: string, before: string): string | undefined {
  const level = /^(?<level>自治区|自治州|自治县|省|市|州|县|区|旗|盟)(?:人民政府|政府)/.exec(written)?.groups?.['level'];
  if (level === undefined) return undefined;
  const place = /^(?:中共)?(?<place>.{2,12})委(?:员会)?$/.exec(before)?.groups?.['place'];
  return place?.endsWith(level) && place.length > level.length ? place + written.slice(level.length) : undefined;
}

/** 杨凌示范区、西咸新区管委会: two zones share the word for the body that runs them. */
function withTailBehind(written: string, behind: Behind): string | undefined {
  if (!written.endsWith('区') || !/[^各](?:新区|示范区|开发区|高新区|经开区|园区|试验区|保税区|风景区)$/.test(written)) return undefined;
  const next = pieceBehind(behind) ?? '';
  const tail = /(?:区|港)(?<tail>管委会|管理委员会)$/.exec(next)?.groups?.['tail'];
  return tail === undefined || next.startsWith('各') ? undefined : written + tail;
}
