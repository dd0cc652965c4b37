import type { Span } from '../../span.js';
import type { Quantity } from './quantities.js';
import { ACTION, STARTS_WITH_ACTION } from './verbs.js';

const STARTING_POINT = /[从由](?:原来?的?|目前的?|现在的?|20\d\d年(?:末|底)?的?)?$/;
const MOVES = /降|提高|提升|调|增|升|减|缩|压|扩|上升|到|至/;

/** What a change starts from: 从10% in 从10%降为5%. */
export function isBaseline(text: string, q: Quantity, clause: Span): boolean {
  return STARTING_POINT.test(text.slice(Math.max(clause.start, q.outerStart - 12), q.outerStart)) && MOVES.test(text.slice(q.end, Math.min(clause.end, q.end + 30)));
}

/** A quantity that only describes what another measures, or of which kind a thing is. */
export function isSideQuantity(text: string, q: Quantity, clause: Span, previous: Quantity | undefined, next: Quantity | undefined): boolean {
  const before = text.slice(Math.max(clause.start, q.outerStart - 24), q.outerStart);
  const after = text.slice(q.end, Math.min(clause.end, q.end + 40));
  if (isBatch(before, q) || isAgeOf(after, q) || isAttribute(before, after, q) || belongsTo(text, q, previous, before)) return true;
  if (previous?.end === q.outerStart) return isSizeOf(text, q) || (isSize(q) && !isSize(previous));
  return next !== undefined && isNested(text, q, next, before);
}

/** 一批, 一个: an article more than a number, unless it is one for each. */
function isBatch(before: string, q: Quantity): boolean {
  return q.chinese && q.comparator === 'EQ' && q.unit !== '番' && (q.unit === '批' || (q.value === 1 && !before.includes('每')));
}

/** 5岁以下儿童死亡率, 60岁以上老年人: of what age they are. */
function isAgeOf(after: string, q: Quantity): boolean {
  return q.measure === 'age' && q.end > q.unitEnd && /^(?!的?(?:目标|水平))\p{Script=Han}/u.test(after);
}

/** Nouns for which a threshold is named: 收入10亿元以上民营企业, 规模2万人以上的乡镇. */
const THRESHOLD_NOUN = /(?:规模|收入|投资额?|面积|销售额|产值|金额|额度|容量|年限|工龄|营业额|营收|资产|装机|年龄|学历|高度|距离|税收|人口|产量|库容|人数|等级|人员|职工|用工|直径|工作|从业|满员?|参保|连续|税款|贡献|用电量|占地|价值)(?:达到?|在|为)?$/;
/** Nouns that may stand behind 的 without making the quantity an attribute: 增长8%的目标, 300万元的资金. */
const GOAL_NOUN = /^的?(?:目标|水平|要求|标准|任务|比例|速度|增速|增幅|规模|总量|幅度|工作目标|预期目标|资金|经费|贷款|投资|融资)/;
/** 50平方公里以上建设用地面积达到要求: so much of it is to reach something. */
const REACHES_AS_AREA = /^[^,、的]{0,10}面积(?:达到|实现|完成)/;
const BOUNDED_SHARE = /(?:低于|超过|高于|不足|达到?|小于|大于|率|比例|占比)$/;

function isAttribute(before: string, after: string, q: Quantity): boolean {
  if (after === '' || !describesWhatFollows(before, after, q)) return false;
  return !GOAL_NOUN.test(after) && !REACHES_AS_AREA.test(after);
}

function describesWhatFollows(before: string, after: string, q: Quantity): boolean {
  if (q.comparator !== 'EQ' && q.comparator !== 'RANGE' && isThreshold(before, after, q)) return true;
  return after.startsWith('的') && DESCRIBING[q.measure](before);
}

/** Whether a quantity with 的 behind it describes what follows, by what it measures. */
const DESCRIBING: Readonly<Record<Quantity['measure'], (before: string) => boolean>> = {
  time: (before) => !/每[天日周]|至少$/.test(before),
  ratio: (before) => THRESHOLD_NOUN.test(before) || BOUNDED_SHARE.test(before),
  lesson: () => false,
  money: hasThreshold, frequency: hasThreshold, people: hasThreshold, count: hasThreshold, physical: hasThreshold, age: hasThreshold,
};

function hasThreshold(before: string): boolean {
  return THRESHOLD_NOUN.test(before);
}

/** 200万元以下的货物, 20万人以上的城市, 20千伏及以下短距离电力接入: a size, not a number of things. */
function isThreshold(before: string, after: string, q: Quantity): boolean {
  if (!/^[\p{Script=Han}“(]/u.test(after)) return false;
  if (THRESHOLD_NOUN.test(before)) return true;
  return isSize(q) && !/每[天日周]/.test(before) && (after.startsWith('的') || (q.end > q.unitEnd && /^(?:对|将)?$/.test(before)));
}

function isSize(q: Quantity): boolean {
  return ['money', 'physical', 'time', 'age'].includes(q.measure) || /[人头只羽]$/.test(q.unit);
}

/** 6项指标进入前3位, 100个以上年产值超10亿元: rank or size of what is counted before it. */
function belongsTo(text: string, q: Quantity, previous: Quantity | undefined, before: string): boolean {
  if (!previous || previous.end > q.outerStart) return false;
  const between = text.slice(previous.end, q.outerStart);
  if (between.length >= 40 || /[、,;]/.test(between)) return false;
  return text[q.start - 1] === '前' || (isSize(q) && THRESHOLD_NOUN.test(before));
}

/** 1所80-150个托位的机构: a quantity right behind another, with 的 after its noun, is the size of the thing. */
function isSizeOf(text: string, q: Quantity): boolean {
  return /^\p{Script=Han}{0,4}的/u.test(text.slice(q.end, q.end + 5));
}

const NEST_REACH = 60;

/** Two quantities with no separator between them: the first belongs to what the second measures (5年 in 5年360学时培训完成率). */
function isNested(text: string, q: Quantity, next: Quantity, before: string): boolean {
  const between = text.slice(q.end, next.outerStart);
  if (between.length > NEST_REACH || /[、,;:和及与并]/.test(between) || saysMoreOfIt(text, next, before)) return false;
  if (between === '') return !isBounded(q, next) && !isSizeOf(text, next) && (isSize(q) || !isSize(next));
  return between.endsWith('的') || !isBroughtAbout(q, between, next, before) || describes(q, between);
}

/** 6项指标进入前3位, 完成3万平方米节能率不低于15%的改造: the second number says more of what the first counts. */
function saysMoreOfIt(text: string, next: Quantity, before: string): boolean {
  if (text[next.start - 1] === '前') return true;
  return next.measure === 'ratio' && text.startsWith('的', next.end) && ACTION.test(before);
}

/** 建设100个, and 2个以上年产值超千亿元的企业: what is counted is told by its size. */
function isBroughtAbout(q: Quantity, between: string, next: Quantity, before: string): boolean {
  if (ACTION.test(before)) return true;
  return q.measure === 'count' && next.measure === 'money' && THRESHOLD_NOUN.test(between);
}

/** 不低于30毫米不高于50毫米: each with a bound before it. */
function isBounded(q: Quantity, next: Quantity): boolean {
  return q.outerStart < q.start && next.outerStart < next.start;
}

/** A time or a number of lessons always does; a size does, unless a verb of its own follows (投资50亿元建设100个村). */
function describes(q: Quantity, between: string): boolean {
  return q.measure === 'time' || q.measure === 'lesson' || (isSize(q) && !STARTS_WITH_ACTION.test(between));
}
