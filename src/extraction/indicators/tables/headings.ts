import { fiveYearsEndIn } from '../target-year.js';
import { unitIn } from './units-named.js';

/** What the heading of a column says that stands in it. */
export type Heading =
  | { readonly kind: 'number' | 'group' | 'name' | 'unit' | 'nature' | 'growth' | 'aside' }
  | ValueHeading;

/** A column of values: 2020年, 2025年目标值, “十四五”末, 现状值. */
export interface ValueHeading {
  readonly kind: 'value';
  /** Undefined where the heading names none. */
  readonly year: number | undefined;
  /** What the heading calls the values; undefined where it only names a year. */
  readonly called: 'target' | 'baseline' | undefined;
  /** The unit of the whole column: 2025年(%). */
  readonly unit: string | undefined;
}

const NUMBER = /^(?:序号|编号|序|№|No\.?)$/i;
const GROUP = /^(?:指标)?(?:类别|分类|类型|领域|维度|方面|板块|大类|一级指标|目标类别)$/;
const NAME = /^(?:(?:主要|核心|具体|二级|三级|发展|评价|考核|重点|规划|监测|约束性|预期性|量化)*(?:指标|目标)(?:名称|内容|项目)?|名称|项目|内容)(?:\(单位\)|及单位|[\(\/]计量单位\)?)?$/;
const UNIT = /^(?:计量|指标)?单位$/;
const NATURE = /^(?:指标)?(?:属性|性质|指标类型)$|^约束性\/预期性$/;
const GROWTH = /年均|增长|增速|累计|增幅|变化|增加|提升|提高/;
const BASELINE = /现状|基期|基准|基数|实际|完成|实绩|预计|初始/;
const TARGET = /目标|规划值|预期|计划|期末|末$/;
const YEAR = /(?<!\d)(?<year>20[1-6]\d)(?:年|$|[^\d])/g;
const ASIDE = /备注|说明|责任|部门|来源|牵头/;
const LONGEST = 24;

const KINDS = [
  { kind: 'number', form: NUMBER }, { kind: 'unit', form: UNIT }, { kind: 'nature', form: NATURE }, { kind: 'group', form: GROUP }, { kind: 'name', form: NAME },
] as const;

/** The meaning of a column's heading, width-folded and without blanks; undefined for what heads no table of indicators. */
export function headingOf(text: string): Heading | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const known = KINDS.find(({ form }) => form.test(text));
  return known ? { kind: known.kind } : headingOfNumbers(text);
}

function headingOfNumbers(text: string): Heading | undefined {
  const years = [...text.matchAll(YEAR)].map(({ groups }) => Number(groups?.['year']));
  if (GROWTH.test(text)) return { kind: /^(?:五年)?累计|比|较/.test(text) ? 'aside' : 'growth' };
  if (years.length > 1 || ASIDE.test(text)) return { kind: 'aside' };
  return valueHeading(text, years[0] ?? fiveYearsEndIn(text));
}

function valueHeading(text: string, year: number | undefined): Heading | undefined {
  const called = BASELINE.test(text) ? 'baseline' : TARGET.test(text) ? 'target' : undefined;
  if (!isHeadingOfValues(text, year, called)) return undefined;
  return { kind: 'value', year, called, unit: unitIn(text)?.unit };
}

/** 2025年, 2025年目标值(%), 目标值: a year with little else, or a word for a value alone. */
function isHeadingOfValues(text: string, year: number | undefined, called: ValueHeading['called']): boolean {
  const rest = text.replace(/\([^()]*\)|20\d\d年?|[“"”]|十[二三四五六]五|现状|基期|基准|基数|实际|完成|实绩|预计|初始|目标|规划|预期|计划|期?末|情况|数据|年度|[值数到至底]/g, '');
  return rest === '' && (year !== undefined || (called !== undefined && /值|目标|现状|基数|基期/.test(text)));
}
