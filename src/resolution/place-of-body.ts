import { centralBody } from '../extraction/bodies/body-forms.js';
import { divisionsShortened, NATIONAL, placeOfLevel } from './divisions/divisions.js';
import { placeAt } from './divisions/place-at.js';
import type { AdministrativeLevel, Jurisdiction } from './facts.js';

/** 中共中央办公厅, 国务院教育督导委员会, 中央网络安全和信息化委员会办公室, 最高人民法院, 国家发展改革委: no list needed. */
const CENTRAL = /^(?:中共中央|党中央|国务院|中华人民共和国|全国人民代表大会|全国人大|全国政协|中央(?:.{1,20}(?:部|委|办|委员会|办公室|领导小组))?$|最高人民|国家.{2,16}(?:局|委|办|署|委员会|办公室|中心)(?:办公[厅室])?$)/;

/** Offices and units of a central body; the body before them decides. */
const UNIT = /(?:党组|办公[厅室]|综合司)$/;

/** 中共玉溪市委, 共青团泉州市委, 国家税务总局玉溪市税务局: the place stands behind. */
const BEFORE_PLACE = /^(?:中国共产党|中共|共青团|国家税务总局|国家统计局|中国人民银行|人民银行|国家金融监督管理总局|中国人民政治协商会议|政协)/;

/** A body of the centre, by a name that has no place in it: 教育部, 国务院办公厅, 中共中央. A branch of one (国家税务总局玉溪市税务局) speaks for its place. */
function isNationalBody(name: string): boolean {
  const core = name.replace(/^中华人民共和国(?=.)/, '').replace(UNIT, '');
  return CENTRAL.test(name) || centralBody(core, false) !== undefined;
}

/**
 * The places that a body can speak for by its own name: 南安市人民政府办公室 → 南安市, 教育部 → the state, 鼓楼区教育局 → four districts; a street or
 * town office → the township. Empty where the name says none (市教育局).
 */
export function placesOfBody(name: string): readonly Jurisdiction[] {
  const place = placeWithin(name);
  if (!place) return isNationalBody(name) ? [NATIONAL] : placesOfZone(name);
  const town = TOWNSHIP.exec(name.slice(place.end))?.groups?.['town'];
  return town === undefined ? place.candidates : place.candidates.map((county) => township(county, town));
}

function placeWithin(name: string): ReturnType<typeof placeAt> {
  return placeAt(name, BEFORE_PLACE.exec(name)?.[0].length ?? 0);
}

// 霞美镇人民政府, 湓城街道办事处, 周庄镇党委, 人民政府古美路街道办事处 of its district; but not 城乡建设局, 乡村振兴局.
const TOWNSHIP = /^(?:人民政府)?(?<town>[\u4e00-\u9fa5]{1,8}?(?:街道|镇|乡|苏木))(?=人民政府|政府|办事处|党工委|党委|人大|综合)/;

/** The division table ends at the county: a township has its county's code with its own name behind. */
function township(county: Jurisdiction, town: string): Jurisdiction {
  const code = `${county.code}:${town}`;
  return { code, name: town, level: 'TOWNSHIP', path: [...county.path, town], codes: [...county.codes, code] };
}

// 济源产城融合示范区管理委员会, 昆山经济技术开发区管委会: a zone that opens with the short name of its place.
const ZONE = /(?:示范区|开发区|新区|园区|高新区|管理区|试验区|合作区|管委会|管理委员会)/;

function placesOfZone(name: string): readonly Jurisdiction[] {
  if (!ZONE.test(name)) return [];
  for (let length = 4; length >= 2; length--) {
    const places = divisionsShortened(name.slice(0, length));
    if (places.length > 0) return places;
  }
  return [];
}

/** A level that a text names from where it stands, and the place, where that is known. */
export interface RelativePlace {
  readonly level: AdministrativeLevel;
  readonly place: Jurisdiction | undefined;
}

/** 省政府, 我市, 自治区教育厅, 区政府; 市场, 区域, 县域, 省级 are no such words. */
const RELATIVE = /^(?:[我本全](?=[省市县区州旗]|自治区))?(?<word>国家|中央|自治区|省|市|州|县|区|旗)(?![场域级份内外区])/;

/** What 省, 市, 县 … at the start of a name mean in a document of a place: 市 is the city itself, for a district the city above it. */
export function relativePlace(name: string, from: Jurisdiction | undefined): RelativePlace | undefined {
  const word = RELATIVE.exec(name)?.groups?.['word'];
  if (word === undefined) return undefined;
  if (word === '国家' || word === '中央') return { level: 'NATIONAL', place: NATIONAL };
  if (from && from.level !== 'NATIONAL') return relativeTo(word, from);
  const level = LEVELS[word];
  return level && { level, place: undefined };
}

const LEVELS: Readonly<Record<string, AdministrativeLevel>> = { 自治区: 'PROVINCIAL', 省: 'PROVINCIAL', 州: 'PREFECTURE', 市: 'PREFECTURE', 县: 'COUNTY', 区: 'COUNTY', 旗: 'COUNTY' };

function relativeTo(word: string, from: Jurisdiction): RelativePlace | undefined {
  const county = from.level === 'TOWNSHIP' ? placeOfLevel(from, 'COUNTY') : from;
  if (county?.name.endsWith(word)) return { level: county.level, place: county };
  const wanted = LEVELS[word] ?? 'COUNTY';
  const province = placeOfLevel(from, 'PROVINCIAL');
  const place = placeOfLevel(from, wanted) ?? (province?.name.endsWith(word) ? province : undefined);
  return { level: place?.level ?? wanted, place };
}
