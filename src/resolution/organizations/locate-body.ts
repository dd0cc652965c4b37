import { centralBody, centralOpening } from '../../extraction/bodies/body-forms.js';
import { departmentStem } from '../../extraction/bodies/departments.js';
import type { Jurisdiction } from '../facts.js';
import { divisionByCode, NATIONAL } from '../divisions/divisions.js';
import { isNamedCompany } from './named-company.js';
import { containsPlace, onlyPlace, placeIn } from './place-in-name.js';

/** A body with the place that it belongs to. */
export interface LocatedBody {
  /** The full name: place and the body's own part, or the name as written where it has its place in it. */
  readonly name: string;
  /** What the name says without its place: 教育局, 委组织部, 人民银行中心支行. */
  readonly own: string;
  /** Undefined where no one place can be told. */
  readonly jurisdiction: Jurisdiction | undefined;
  /** False where the document's place was put before a name that says none. */
  readonly ownPlace: boolean;
}

/** A body by its name and the place that its document speaks for. */
export function locateBody(written: string, home: Jurisdiction | undefined): LocatedBody {
  return youthLeague(written, home) ?? plainDepartment(written, home) ?? byLevel(written, home) ?? byPlaceInName(written, home) ?? atHome(written, home);
}

/** 团市委, 团省委 and the like: the League's committee of the place of that level. */
const LEAGUE = /^团(?<level>自治区|自治州|省|市|州|县|区|旗|盟|镇|乡|街道|苏木)(?:工)?委$/;

function youthLeague(written: string, home: Jurisdiction | undefined): LocatedBody | undefined {
  const level = LEAGUE.exec(written)?.groups?.['level'];
  const place = level === undefined ? undefined : placeEndingWith(level, home);
  return place && { name: `共青团${place.name}委`, own: '共青团委', jurisdiction: place, ownPlace: true };
}

/** 教育局, 台湾事务办公室: a department and nothing before it, even where a place's name opens its own. */
function plainDepartment(written: string, home: Jurisdiction | undefined): LocatedBody | undefined {
  return departmentStem(written) === undefined ? undefined : atHome(written, home);
}

/** Words that open like a level: 市场, 市容, 市民中心, 市政公用, 市南区, 区域, 县域, 省际. */
const NO_LEVEL = /^(?:市(?:[场容域值]|[中南北]区|政[^府协务法数管审]|民[^政宗族委办营])|区[域块间划]|县域|省[际域会]|州际|旗舰|乡村|镇江)/;

/** 市教育局, 省委宣传部, 自治区财政厅; 镇社会事务办 in a document of a town. */
const LEVEL = /^(?<level>自治区|自治州|自治县|地区|省|市|州|县|区|旗|盟|镇|乡|街道(?!办)|苏木)(?<own>.+)$/;

const TOWNSHIP_LEVEL = /^(?:镇|乡|街道|苏木)$/;

function byLevel(written: string, home: Jurisdiction | undefined): LocatedBody | undefined {
  const { level, own } = LEVEL.exec(written)?.groups ?? {};
  if (level === undefined || own === undefined || NO_LEVEL.test(written)) return undefined;
  const place = placeEndingWith(level, home);
  if (!place && TOWNSHIP_LEVEL.test(level)) return undefined;
  return place ? { name: place.name + own, own, jurisdiction: place, ownPlace: false } : asWritten(written, undefined);
}

/** The nearest place, from the document's own upwards, whose name ends like the level: 市 in a county's document is the city above it. */
function placeEndingWith(level: string, home: Jurisdiction | undefined): Jurisdiction | undefined {
  if (home?.level === 'TOWNSHIP' && home.name.endsWith(level)) return home;
  const code = home?.codes.findLast((_, index) => home.path[index]?.endsWith(level));
  return code === undefined ? undefined : divisionByCode(code);
}

/** Words that a body carries before its place: 国家税务总局玉溪市税务局, 人民银行南宁中心支行, 国网广元供电公司, 共青团玉溪市委. */
const BEFORE_PLACE = /^(?:中共|中国共产党|共青团|国家税务总局|国家统计局|国家金融监督管理总局|中华人民共和国|中国人民银行|人民银行|人行|中国银行保险监督管理委员会|中国银保监会|中国证券监督管理委员会|中国证监会|国家电网|国网|南方电网|中国铁路|中国移动|中国联通|中国电信|中国铁塔|中国邮政|农业发展银行|国家开发银行)/;

/** 人行, 人民银行 and 中国人民银行 before a place are one; the tax office of a place needs no 国家税务总局 before it. */
const BEFORE_PLACE_FOLDS: Readonly<Record<string, string>> = {
  中国人民银行: '人民银行', 人行: '人民银行', 国家税务总局: '', 中共: '', 中国共产党: '', 国家电网: '', 国网: '', 中华人民共和国: '', 
  中国银行保险监督管理委员会: '银保监', 中国银保监会: '银保监', 中国证券监督管理委员会: '证监', 中国证监会: '证监',
};

/** 中国信保, 全国中小企业股份转让系统: bodies of the whole country, whatever place speaks of them. */
const OF_THE_COUNTRY = /^(?:中国|全国|中华|国家|中央|国务院)/;

/** 教育部|办公厅, 公安部|交通管理局: a unit of a central body; 教育部|门 and 商务部|分 are words. */
const UNIT = /^(?:办公厅|办公室|.{2,10}(?:司|局|办|室|院|署|中心|委员会))$/;

function byPlaceInName(written: string, home: Jurisdiction | undefined): LocatedBody | undefined {
  const before = BEFORE_PLACE.exec(written)?.[0] ?? centralOpening(written);
  const found = placeIn(written, before.length, home);
  if (!found) return ofTheCountry(written, before, home) ?? ofSeveralProvinces(written) ?? branchOfASystem(written) ?? withUnknownPlace(written, before);
  const own = (BEFORE_PLACE_FOLDS[before] ?? before) + written.slice(found.end).replace(/^市(?=中心支行|分行|支行)/, '');
  return { name: written, own, jurisdiction: found.place, ownPlace: true };
}

function ofTheCountry(written: string, before: string, home: Jurisdiction | undefined): LocatedBody | undefined {
  if (!OF_THE_COUNTRY.test(written) && !isUnitOfCentre(written, before)) return undefined;
  return asWritten(written, home && home.level !== 'NATIONAL' && containsPlace(written, home) ? home : NATIONAL);
}

/** 民航华东管理局, 华北能源监管局, 长江航务管理局, 淮河水利委员会: bodies of a part of the country or of a river, which no city has. */
const OF_SEVERAL_PROVINCES = /^[\u4e00-\u9fff]{0,6}(?:(?:华[东北南中]|东北|西北|西南|中南)[\u4e00-\u9fff]{0,6}(?:管理|监管|监察|督察|海事|空管)局|(?:长江|黄河|淮河|海河|珠江|松辽|太湖)(?:流域|水利|航务|航道|海事)[\u4e00-\u9fff]{0,6}(?:局|委|委员会))$/;

function ofSeveralProvinces(written: string): LocatedBody | undefined {
  return OF_SEVERAL_PROVINCES.test(written) ? asWritten(written, NATIONAL) : undefined;
}

/** 满洲里海关, 福清供电公司: branches of a system of the whole country, named for their place however small it is. */
const BRANCH = /^(?<place>[\u4e00-\u9fff]{2,6})(?<own>海关|银保监分?局|金融监管分局|证监局|铁路局|机场集团|分行|支行|中心支行|供电公司|供电局|电力公司)$/;

function branchOfASystem(written: string): LocatedBody | undefined {
  const { place, own } = BRANCH.exec(written)?.groups ?? {};
  if (place === undefined || own === undefined) return undefined;
  const jurisdiction = onlyPlace(place);
  return { name: written, own: jurisdiction ? own : written, jurisdiction, ownPlace: true };
}

/** A branch whose place the table does not know stays as written. */
function withUnknownPlace(written: string, before: string): LocatedBody | undefined {
  return before === '' || /^(?:中共|共青团)/.test(before) ? undefined : asWritten(written, undefined);
}

function asWritten(written: string, jurisdiction: Jurisdiction | undefined): LocatedBody {
  return { name: written, own: written, jurisdiction, ownPlace: true };
}

function isUnitOfCentre(written: string, before: string): boolean {
  return before !== '' && centralBody(before, false) !== undefined && UNIT.test(written.slice(before.length));
}

/** 西咸新区管委会, 杨凌示范区, 江汉盐化工业园: a zone with a name of its own; 经开区 and 高新技术产业开发区 have none. */
const NAMED_ZONE = /^(?!经济|高新|综合|工业|国家|现代|农业|产业|物流|旅游|循环|临港|临空|空港|保税|经开|化工|科技(?!城)|创新|自贸|自由|食品|医药|医疗|电子|信息|数字|装备|智能|新能源|新材料|特色|小微|双创|创业|大学)[\u4e00-\u9fff]{2,8}(?:新区|开发区|示范区|高新区|经开区|保税区|试验区|度假区|风景名胜区|景区|生态区|园区|(?:工业|产业|科技|物流)园|合作区|经济区|自贸区|港区|科学城)(?:党工委|管委会|管理委员会|执委会|执行委员会)?(?:[(（].{1,10}[)）])?$/;

/** 济源示范区教育局: an area that stands for a level in its document, and no division. */
const OTHER_AREA = /^(?:示范区|开发区|新区|高新区|经开区|园区|管委会)(?!管委会|管理委员会|党工委).{2,}/;

function atHome(written: string, home: Jurisdiction | undefined): LocatedBody {
  if (!home || NAMED_ZONE.test(written) || isNamedCompany(written) || OTHER_AREA.test(written) || containsPlace(written, home)) return asWritten(written, home);
  return { name: home.path.length === 0 ? written : home.name + written, own: written, jurisdiction: home, ownPlace: false };
}
