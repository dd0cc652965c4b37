import { endsBody } from '../bodies/body-forms.js';
import { completeNames } from '../bodies/complete-names.js';
import { namePartsOf, type NamePart } from '../split-names.js';

/** 各… 有关… …部门 …成员单位 …公司 …大学 …园区: bodies and designations of many that end unlike an office of the state. */
const DESIGNATION = /^(?:各|有关|相关|全体|所有)|(?:部门|单位|机构|主体|公司|集团|企业|大学|学院|学校|院校|园区|开发区|新区|示范区|街道|街镇|乡镇|社|站|所|队|室|庭|会|组|盟|团|基地|馆|[县区市州旗])(?:[)）〕]|\(.{1,6}\)|（.{1,6}）)?$/;

/** What a list may hold beside bodies: 2023年12月底, 持续推进, 下同, 列第一位者为牵头单位; but 各项目牵头单位 are bodies. */
const NO_BODY =
  /\d{4}年|\d月|月底|[上下]旬|年底|季度|完成$|推进$|^按|按(?:要求|职责|计划|规定|时)|^依(?:法|据|职)|^长期|^持续|^全年|^常态|^即日|^下同|(?<!^各[\u4e00-\u9fff]{0,12})牵头(?:单位|部门|者)?$|(?:指导|监督|督促|支持|统筹|审核|备案|配合|参与|负责)$|以下|上述|[。:：?？!！]|^\d+$|^等|的$|不再|^级|^[^\u4e00-\u9fffA-Za-z]+$|^(?:其他|其它|另)$/;

/** 由 before the first name of a clause, 等 behind the last. */
const BEFORE = /^(?:请|由|并|及|和|以及|再由|并由|其中|同时|需|须|[,，;；、。.*\s])+/;
const LONGEST_NAME = 45;

/** 市财政局等 | 省财政厅、省司法厅等有关部门 | 住建局等行业主管部门: what follows 等 stands for bodies that the list leaves out; 高等学校 is a word. */
const AND_OTHERS =
  /(?<![高初中同平均优上下])等(?:(?=$|[和及与、,，;；])|(?:[有相各省市区县州多十部单成其0-9一二三四五六七八九][^、,，;；和及与]*|[^、,，;；和及与]{1,14}(?:部门|单位|机构|企业|高校|银行|公司))(?=$|[和及与、,，;；]))(?:[和及、]单位(?=$|[、,，;；及和以与]))?(?:以及|和|及|与)?/g;

/** 市教育局负责学前教育: the body is what stands before, where a list says what each one does. */
const WHAT_IT_DOES = /(?:负责|牵头)(?!人|单位|部门).+$/;

/** 省级层面由省教育厅负责: the body is what stands behind. */
const FOR_WHAT = /^[^由]{2,8}由(?=.{3})/;

/** The bodies that a slot names, whole, with their place in it. `at` is the slot's own place, added to each. */
export function namesInSlot(raw: string, at: number): NamePart[] {
  const blanked = raw.includes('等') ? raw.replace(AND_OTHERS, (found) => '、'.repeat(found.length)) : raw;
  const lead = BEFORE.exec(blanked)?.[0].length ?? 0;
  const parts = completeNames(namePartsOf(blanked.slice(lead)).map(bodyAlone));
  return parts.filter((part) => isName(part.name)).map((part) => ({ name: part.name, start: part.start + at + lead, end: part.end + at + lead }));
}

/** 县发改局(首位单位为牵头单位,下同): what holds for the lists that follow is no part of the name. */
const ASIDE = /[（(](?:[^（）()]{0,30}下同|[列排首第][^（）()]{0,20}牵头[^（）()]{0,6})[)）]$/;

function withoutAside(part: NamePart): NamePart {
  const { length } = ASIDE.exec(part.name)?.[0] ?? '';
  return length === 0 ? part : { name: part.name.slice(0, -length), start: part.start, end: part.end - length };
}

function bodyAlone(written: NamePart): NamePart {
  if (!/[由责头*同]/.test(written.name)) return written;
  const part = withoutAside(written);
  const before = FOR_WHAT.exec(part.name)?.[0].length ?? 0;
  const does = WHAT_IT_DOES.exec(part.name)?.[0].length ?? 0;
  const name = part.name.slice(before, part.name.length - does).replace(/\*+$/, '');
  return name !== part.name && looksLikeBody(name) ? { name, start: part.start + before, end: part.start + before + name.length } : part;
}

function isName(name: string): boolean {
  return name.length > 1 && name.length <= LONGEST_NAME && !NO_BODY.test(name);
}

/** Words of slogans (政府主导、部门配合、社会参与), which name nobody. */
const ANYBODY = /^(?:政府|部门|单位|企业|学校|社会|家庭|机构|党委|公众|市县|县区)$/;

/** Whether a stretch is surely a body, so that a verb behind it assigns a task: prose in brackets does not. */
export function looksLikeBody(name: string): boolean {
  return !ANYBODY.test(name) && (endsBody(name) || DESIGNATION.test(name));
}
