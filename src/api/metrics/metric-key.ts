import { unitMeaning } from './units.js';

/** The place that a plan is for. */
export interface PlanPlace {
  readonly code: string;
  readonly name: string;
}

const THE_STATE = '000000';
/** First digits of the autonomous regions: 全区 in a plan for one of their districts may mean either. */
const AUTONOMOUS_REGIONS: ReadonlySet<string> = new Set(['15', '45', '54', '64', '65']);

/** Brackets, quotation marks, pauses and spaces; what stands in brackets stays. Points and hyphens stay between digits (0.5, 80-150). */
const MARKS = /[\s“”"'‘’「」『』《》〈〉【】〔〕()[\]{},、。;:·!?…—–_]|(?<!\d)[.-]|[.-](?!\d)/gu;
/** 到2025年, 至2025年底, 截至2025年末. */
const DATE = /^(?:到|至|截至)\d{4}年(?:底|末|前)?/;
/** Words of resolve, which say nothing of what is measured. */
const RESOLVE = /^(?:力争|争取|确保)/;
/** 实现入学率 is 入学率 and 实现新建 is 新建; 实现就业(人) is a flow, 就业(人) a stock, and 实现…的 tells which things are meant. */
const ACHIEVE = /^实现(?!.*的)/;
const ACHIEVE_NEW = /^实现(?=新)/;
/** 覆盖率达到, 比例达, 率至. */
const REACH = /达到$|(?<=[率数量值额例重比])(?:达|至)$/;
/** A占B的比重, A占B比例: A占B. 占地面积 and 占用 are something else. */
const SHARE_OF = /^(?<shareOf>.+占(?!地(?![区方])|用|比|有).+?)(?:比例|比重)$/;
/** 所占比例, 占比, 比例, 比重. 比率 is no share: it can be of two separate things. */
const SHARE = /(?:所?占比例|所?占比重|占比|比例|比重)$/;
/** 每万人口, 每十万人口. */
const PER_HEAD = /每(?<count>[百千万]|十万)人口/g;

/** Official names of one indicator; nothing is here that could be two. */
const SAME: Readonly<Record<string, string>> = {
  '高中阶段教育毛入学率': '高中阶段毛入学率',
  '学前教育三年毛入园率': '学前三年毛入园率',
};

/**
 * Names a metric, so that its wordings in different plans have one key; the schema (IndicatorMetric) states the rule for those who ask. It takes away only
 * what cannot change what is measured, given the plan's place and the unit: a wrong merge is worse than a missed one.
 */
export function metricKey(metric: string, unit: string, place: PlanPlace | undefined): string {
  const { dimension } = unitMeaning(unit);
  return `${wordingKey(metric, dimension, place)}|${dimension}`;
}

function wordingKey(metric: string, dimension: string, place: PlanPlace | undefined): string {
  const text = metricText(metric);
  const bare = withoutEnd(withoutStart(text, dimension, place).replaceAll('的', ''));
  const shared = bare.replace(SHARE_OF, '$<shareOf>').replace(SHARE, '占比').replaceAll(PER_HEAD, '每$<count>人');
  return (Object.hasOwn(SAME, shared) ? SAME[shared] : shared) ?? shared;
}

/** A wording without width, case and marks: what is looked for in metrics is folded so too. */
export function metricText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(MARKS, '');
}

function withoutStart(text: string, dimension: string, place: PlanPlace | undefined): string {
  const scopes = scopesOf(place);
  for (let rest = text; ;) {
    const shorter = dropScope(rest, scopes).replace(DATE, '').replace(RESOLVE, '').replace(dimension === '%' ? ACHIEVE : ACHIEVE_NEW, '');
    if (shorter === rest || shorter.length < 2) return rest;
    rest = shorter;
  }
}

/** 南安市入学率 is 入学率 in a plan for 南安市; 南安市级名校 stays. */
function dropScope(text: string, scopes: readonly string[]): string {
  const scope = scopes.find((one) => text.startsWith(one));
  const rest = text.slice(scope?.length ?? 0);
  return scope === undefined || /^[级属直内外]/.test(rest) ? text : rest;
}

/** How a plan calls its own place. */
function scopesOf(place: PlanPlace | undefined): readonly string[] {
  if (!place) return [];
  if (place.code === THE_STATE) return ['全国', '我国'];
  const kind = place.name.at(-1) ?? '';
  const named = [metricText(place.name)];
  const isDoubtful = kind === '区' && AUTONOMOUS_REGIONS.has(place.code.slice(0, 2)) && !place.code.endsWith('0000');
  return '省市县区州盟旗'.includes(kind) && !isDoubtful ? [...named, `全${kind}`, `我${kind}`, `本${kind}`] : named;
}

function withoutEnd(text: string): string {
  const shorter = text.replace(REACH, '');
  return shorter.length < 2 ? text : shorter;
}
