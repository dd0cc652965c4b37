import { ACTION, MEASURE_NOUN, PREDICATE } from './verbs.js';
import type { Quantity } from './quantities.js';

/** A quantity with the words around it, as the rules of what is an aim see it. */
export interface Setting {
  readonly quantity: Quantity;
  /** From the item's beginning to the number, comparator and all. */
  readonly before: string;
  /** From the unit's end (comparator left out) to the item's end. */
  readonly after: string;
  readonly clause: string;
  /** The sentence up to the number, at most some eighty characters of it. */
  readonly lead: string;
  /** The sentence behind the clause, at most some eighty characters of it. */
  readonly rest: string;
  /** Whether the item before it in the sentence was an aim. */
  readonly follows: boolean;
  /** Whether the sentence names a deadline before it. */
  readonly dated: boolean;
}

/** Before the number, the words of a description, a condition or a list of what exists: 对…, 围绕11条产业链, 鼓励创建2所. */
const DESCRIBES = /^[^,]{0,6}?(?<!拟|重点)(?:围绕|依托|发挥|聚焦|针对|根据|凡|如果?|若|符合|除|鼓励|支持(?!率|度)|现有|原有|已有|享受|最高|不足|参照|借鉴|依据|属于|经批准|对于?)(?!口|外|接|标|照|象|于)/;
const RAISES = /(?:调整|提高|提升|降低?|增加|压缩|压减|缩短)(?:为|到|至)|达到/;
/** 目前已有30家, 截至2022年底, 比上年增长: what was. */
const PAST = /已(?!经?批准)|截[至止]|目前|现有|去年|上年(?!度?相比)|近年来|近[两三五]年|以来|同比|曾|过去/;
const PAST_LEAD = /截[至止]|目前|以来,|[“"]十[二三]五[”"](?:期间|时期|末)/;
/** Money and shares that somebody gets, pays or is fined: 给予10万元奖励, 减按1%征收率. */
const REWARD = /给予|予以|奖励|奖补|补助|补贴|贴息|罚款|处以|罚金|减征|免征|减按|计征|加计|抵减|抵扣|返还|退还|优惠|折扣|价格扣除|激励资金|最高(?!限额)|贷款额度|授信额度|信用额度|扣减|扣\d|加分|记分|计分|得分|占总分|分值|权重|征收率|税率|利率|预征率|贴现|利息|滞纳金|押金|赔偿|报销|起付|封顶|出资比例|自筹|负担|每人每[年月天]|元\/人/;
const REWARD_FOLLOWS = /给予|予以|奖励|奖补|补助|补贴|贴息|免征|优惠/;
const UNLAWFUL = /罚款|处罚|违法|违规|拘留|有期徒刑|行贿|是指|所称/;
/** Words that name how long something takes. */
const DURATION = /时间|时限|用时|时长|周期|耗时|工期|时效|提速/;
const DURATION_CHANGE = /压缩|压减|缩短|缩减|减少|精简|控制|降|达到?$|为$|至少$|不(?:得)?(?:超过|少于|低于|长于|短于)$/;
const EACH_DAY = /每(?:天|日|周)/;
const EACH_TERM = /每(?:年|学年|学期|季度|月)/;

/** Whether a quantity is something that the text commits to reach, do or keep. */
export function isCommitment(setting: Setting): boolean {
  return !isDescription(setting) && !isConditional(setting) && RULES[setting.quantity.measure](setting);
}

type Rule = (setting: Setting) => boolean;

const RULES: Readonly<Record<Quantity['measure'], Rule>> = {
  time: isAimedDuration,
  age: ({ before, quantity }) => /寿命/.test(before) && quantity.comparator !== 'RANGE',
  lesson: ({ clause, lead }) => /课|学分|学时|培训|教育|教学/.test(clause + lead),
  ratio: (setting) => !REWARD.test(setting.clause) && isAimedShare(setting),
  money: (setting) => !REWARD.test(setting.clause) && isAimedCount(setting),
  frequency: isAimedFrequency,
  people: isAimedCount,
  count: isAimedCount,
  physical: (setting) => !/^(?:千伏安?|kV)$/.test(setting.quantity.unit) && isAimedCount(setting),
};

function isDescription({ before, clause, lead, quantity }: Setting): boolean {
  if (PAST.test(before) || PAST_LEAD.test(lead) || UNLAWFUL.test(clause)) return true;
  if (quantity.measure !== 'ratio' && /按照?$|^按照?/.test(before)) return true;
  return DESCRIBES.test(before) && !RAISES.test(before);
}

/** 超过100套的,按…: the clause is a condition; 对…达到15%的企业,给予…: so is a part of what earns a reward. */
function isConditional({ clause, after, lead, rest }: Setting): boolean {
  if (/的$/.test(after) || /^的?基础上/.test(after) || (/^的?$/.test(after) && /的$/.test(clause))) return true;
  return REWARD_FOLLOWS.test(rest) && /(?:^|[,;])(?:对|凡|每)/.test(lead);
}

function isAimedShare({ before, after, quantity, follows }: Setting): boolean {
  if (/减按$|按照?$/.test(before)) return false;
  if (/按照?[^,]{2,}的$/.test(before)) return /用于/.test(after);
  if (quantity.comparator !== 'EQ' || follows) return true;
  return MEASURE_NOUN.test(before) || ACTION.test(before) || PREDICATE.test(after) || /率$|比例$|占比$/.test(after) || /占/.test(before);
}

function isAimedCount(setting: Setting): boolean {
  const { quantity, before, after, follows, dated } = setting;
  if (quantity.chinese) return isDeliberate(setting);
  if (/(?:公布|发布|印发|规定|下达|确定|明确)的$|(?:涉及|包括|包含|分为|共分)$/.test(before)) return false;
  if (quantity.comparator !== 'EQ' || follows) return !/^[^,]{0,3}(?:不足|超过|低于|高于|超|近)$/.test(before) || ACTION.test(before.slice(0, -2));
  return dated || ACTION.test(before) || MEASURE_NOUN.test(before) || /^[^,、][^,]*(?:实现|达到|建成|投入|全部|完成|开展|通过|纳入)/.test(after);
}

/** 一, 两, 三 count only where a comparator, a range or a duty shows that a number is meant. */
function isDeliberate({ quantity, before }: Setting): boolean {
  if (quantity.comparator === 'RANGE') return ACTION.test(before);
  if (quantity.comparator !== 'EQ') return quantity.outerStart < quantity.start || ACTION.test(before);
  return quantity.measure !== 'frequency' && /每[^,]{1,12}(?:须|必须|应当?|要)[^,]+$/.test(before);
}

/** A bare 每年举办一次 is a habit; with a bound, or as a number of its own, it is an aim. */
function isAimedFrequency(setting: Setting): boolean {
  const { quantity, before, follows } = setting;
  if (quantity.comparator === 'EQ' && (quantity.chinese || quantity.value <= 2)) return false;
  return quantity.comparator !== 'EQ' || follows || ACTION.test(before);
}

function isAimedDuration(setting: Setting): boolean {
  const { quantity, before, after, follows } = setting;
  if (REWARD.test(before + after) || VALIDITY.test(before)) return false;
  if (EACH_DAY.test(before)) return /小时|分钟/.test(quantity.unit);
  if (EACH_TERM.test(before)) return quantity.comparator === 'GTE';
  return (follows && before !== '' && quantity.comparator !== 'EQ') || namesDuration(setting);
}

/** 有效期五年, 公示5天: how long something holds, not how long it takes. */
const VALIDITY = /有效期|任期|服务期|执行期|保质期|试用期|公示|延长/;

function namesDuration({ quantity, before }: Setting): boolean {
  if (/受教育年限/.test(before)) return true;
  if (DURATION.test(before)) return DURATION_CHANGE.test(before) || quantity.comparator !== 'EQ';
  return SHORTENED_TO.test(before) || (/期限|周期/.test(before) && /压缩|压减|缩短|缩减|控制/.test(before));
}
const SHORTENED_TO = /(?:压缩|压减|缩短|缩减|提速|精简)(?:到|至|为)$/;
