import type { Span } from '../../span.js';
import type { Quantity } from './quantities.js';

const STARTING_POINT = /[从由](?:原来?的?|目前的?|现在的?|20\d\d年(?:末|底)?的?)?$/;
const MOVES = /降|提高|提升|调|增|升|减|缩|压|扩|上升|到|至/;

/** What a change starts from: 从10% in 从10%降为5%. */
export function isBaseline(text: string, q: Quantity, clause: Span): boolean {
  return STARTING_POINT.test(text.slice(Math.max(clause.start, q.start - 12), q.start)) && MOVES.test(text.slice(q.end, Math.min(clause.end, q.end + 30)));
}

/** A quantity that only describes what another measures, or of which kind a thing is. */
export function isSideQuantity(text: string, q: Quantity, clause: Span, previous: Quantity | undefined, next: Quantity | undefined): boolean {
  const before = text.slice(Math.max(clause.start, q.outerStart - 24), q.outerStart);
  const after = text.slice(q.end, Math.min(clause.end, q.end + 40));
  if (isAttribute(before, after, q) || isRankOf(text, q, previous)) return true;
  return next !== undefined && isNested(text, q, next);
}

/** Nouns for which a threshold is named: 收入10亿元以上民营企业, 规模2万人以上的乡镇. */
const THRESHOLD_NOUN = /(?:规模|收入|投资额?|面积|销售额|产值|金额|额度|容量|年限|工龄|营业额|营收|资产|装机|年龄|学历|高度|距离|税收|人口|产量|库容|人数|等级|人员|职工|用工|直径|工作|从业|满员?|参保|连续|税款|贡献|用电量|占地|价值)(?:达到?|在|为)?$/;
/** Nouns that may stand behind 的 without making the quantity an attribute: 增长8%的目标, 300万元的资金. */
const GOAL_NOUN = /^的?(?:目标|水平|要求|标准|任务|比例|速度|增速|增幅|规模|总量|幅度|工作目标|预期目标|资金|经费|贷款|投资|融资)/;
const BOUNDED_SHARE = /(?:低于|超过|高于|不足|达到?|小于|大于|率|比例|占比)$/;

function isAttribute(before: string, after: string, q: Quantity): boolean {
  if (after === '' || GOAL_NOUN.test(after)) return false;
  const ofNoun = after.startsWith('的');
  const bounded = q.comparator !== 'EQ' && q.comparator !== 'RANGE';
  if (bounded && isThreshold(before, after, q)) return true;
  if (!ofNoun) return false;
  if (q.measure === 'time') return !/每[天日周]|至少$/.test(before);
  if (q.measure === 'lesson') return false;
  return THRESHOLD_NOUN.test(before) || (BOUNDED_SHARE.test(before) && q.measure === 'ratio') || (q.comparator === 'RANGE' && /[个所家处座条项]$/.test(before));
}

/** 200万元以下的货物, 20万人以上的城市, 20千伏及以下短距离电力接入: a size, not a number of things. */
function isThreshold(before: string, after: string, q: Quantity): boolean {
  if (!/^[\p{Script=Han}“(]/u.test(after)) return false;
  if (THRESHOLD_NOUN.test(before)) return true;
  const isSize = q.measure === 'money' || q.measure === 'physical' || q.measure === 'time' || q.measure === 'age' || /[人头只羽]$/.test(q.unit);
  if (!isSize || /每[天日周]/.test(before)) return false;
  return after.startsWith('的') || (q.end > q.unitEnd && /^(?:对|将)?$/.test(before));
}

/** 6项指标进入前3位: the rank belongs to what is counted before it. */
function isRankOf(text: string, q: Quantity, previous: Quantity | undefined): boolean {
  if (!previous || text[q.start - 1] !== '前') return false;
  const between = text.slice(previous.end, q.outerStart);
  return between.length < 40 && !/[、,;]/.test(between);
}

const NEST_REACH = 60;

/** Two quantities with no separator between them: the first belongs to what the second measures (5年 in 5年360学时培训完成率). */
function isNested(text: string, q: Quantity, next: Quantity): boolean {
  const between = text.slice(q.end, next.outerStart);
  if (between.length > NEST_REACH || /[、,;:和及与]/.test(between)) return false;
  if (between === '' && (next.comparator === 'RANGE' || /^的/.test(text.slice(next.end, next.end + 1)) || /^个托位的/.test(text.slice(next.end)))) return false;
  if (/的$/.test(between)) return true;
  return ['time', 'lesson', 'money', 'physical'].includes(q.measure) || (q.measure === next.measure && q.end > q.unitEnd && q.outerStart === q.start);
}
