import { endsBody } from '../../extraction/bodies/body-forms.js';
import { departmentStem, isPartyOffice, withoutConjunctions } from '../../extraction/bodies/departments.js';
import { foldWidth } from '../../segmentation/fold-width.js';
import type { AdministrativeLevel } from '../facts.js';

/** A body's own part with the committee or government that it belongs to: 委|组织部, 党委|宣传部, 人民政府|外事办公室. */
const BELONGS_TO = /^(?:中共)?(?<holder>党委|委员会|委|人民政府|政府)(?<rest>.{2,})$/;

/**
 * One form for the names that a body has in one place: short and long, with and without 和, 委 or 委员会, 政府 or 人民政府. Only what the
 * tables of departments state is folded, and endings that mean the same, so that two bodies never become one.
 */
export function canonicalOwn(own: string): string {
  const plain = withoutSecondName(withoutConjunctions(foldWidth(own)));
  if (COMMITTEE.test(plain)) return '委';
  if (LEAGUE.test(plain)) return '共青团委';
  if (DISCIPLINE.test(plain)) return '纪律检查委员会监察委员会';
  return department(plain) ?? heldOffice(plain) ?? plainForm(plain);
}

/** 发展改革和统计局(商务局), 商务厅〔省政府口岸办〕: one body under two names. */
function withoutSecondName(name: string): string {
  const [, first = '', second = ''] = /^(.{3,})[([〔](.{2,15})[)\]〕]$/.exec(name) ?? [];
  return second !== '' && endsBody(first) && endsBody(second) ? first : name;
}

const COMMITTEE = /^(?:党委|委员会)$/;

/** 团市委, 共青团委员会 behind their place. */
const LEAGUE = /^(?:团(?:自治区|省|市|州|县|区|旗|盟)?委|共青团委员会)$/;

/** 纪委监委, 纪委市监委, 纪律检查委员会三明市监察委员会: the two work as one and sign as one. */
const DISCIPLINE = /^纪(?:委|律检查委员会)(?:.{0,8}[省市县区州盟旗])?监(?:委|察委员会)$/;

/** The plain name of a department; an office of the Party's committee with that committee before it. */
function department(plain: string): string | undefined {
  const stem = departmentStem(plain);
  return stem !== undefined && isPartyOffice(plain) ? `委${stem}` : stem;
}

function heldOffice(plain: string): string | undefined {
  const { holder = '', rest = '' } = BELONGS_TO.exec(plain)?.groups ?? {};
  const part = rest === '' ? undefined : departmentStem(rest);
  if (part === undefined) return undefined;
  return holder.endsWith('政府') ? part : `委${part}`;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/管理委员会$/, '管委会'],
  [/(?<=新区|示范区|开发区|高新区|经开区|园区|试验区|度假区)$/, '管委会'],
  [/委员会$/, '委'],
  [/办公室$/, '办'],
  [/^(?<kind>银保监|证监)监管/, '$<kind>'],
];

/** 管理委员会 and 管委会, 办公室 and 办: endings that mean the same; a zone without an ending is the body that runs it. */
function plainForm(plain: string): string {
  return ENDINGS.reduce((form, [pattern, ending]) => form.replace(pattern, ending), plain);
}

/** The court of a province is its high court, that of a prefecture its intermediate one: 省法院, 市法院. */
const COURTS: Partial<Readonly<Record<AdministrativeLevel, string>>> = { PROVINCIAL: '高级人民法院', PREFECTURE: '中级人民法院' };

/** A canonical form as it is meant at one level. */
export function canonicalAt(canonical: string, level: AdministrativeLevel): string {
  return canonical === '人民法院' ? (COURTS[level] ?? canonical) : canonical;
}
