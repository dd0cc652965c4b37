import { ACTION, MEASURE_NOUN, PREDICATE } from './verbs.js';
import type { Quantity } from './quantities.js';
import { fiveYearsEnd } from './target-year.js';

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
  /** The year in which the document was issued, where it says so. */
  readonly issueYear: number | undefined;
}

/** Before the number, the words of a description, a condition or a list of what exists: 对…, 围绕11条产业链, 鼓励创建2所. */
const DESCRIBES = /^[^,]{0,4}?(?<!拟|重点)(?:围绕|依托|发挥|聚焦|针对(?!性)|根据|凡|如(?!期|意|数|实|东|皋)|若(?!干)|符合|除(?!险|害|草|尘|四)|鼓励|支持(?!率|度)|现有|原有|已有|享受|最高|不足|参照|借鉴|依据|属于|经批准|(?<![央省市县区级国])对(?!口|外|接|标|照|象|比))/;
/** 对100所学校进行改造 does something to what it counts. */
const DOES = /^[^,]*?(?:进行|开展|实施|完成)/;
/** 围绕建成区40%以上面积达到要求的目标任务: what it turns to is the aim itself. */
const IS_THE_GOAL = /达到[^,]*的(?:总体|工作)?目标(?:任务)?$/;
/** 对经营机构开展培训不少于2次, 对排污单位抽查比例不低于25%: a verb or a rate before the number that has a bound. */
const BOUNDED = /对[^,]+?(?:进行|开展|实施|组织)[^,]*$|(?:(?<!费)率|比例)$|每[个座处所条][^,]*$/;
const RAISES = /(?:调整|提高|提升|降低?|增加|压缩|压减|缩短)(?:为|到|至)|达到/;
/** 目前已有30家, 截至2022年底, 比上年增长: what was. */
const PAST = /已(?!经?批准|部署|建成[^\d,]{1,10}按)|截[至止]|(?<!项)目前|现有|(?<![比较在与到])(?:去年|上年(?!度?相比))|近年来|近[两三五]年|以来|曾经|过去|(?:导致|造成)的/;
/** 同比增长5.2% and 比上年增长 look back as often as forward: an aim shows itself by its words. */
const COMPARED = /同比|[比较在与](?:去年|上年)/;
const AIMS = /力争|确保|争取|实现|目标|完成|达到|要|年底|(?:^|[,。;])(?:推进|推动|加快|加强|提升|提高|强化|深化|优化|完善|健全|实施|扩大)/;
/** 3.5亿元资金尚未落实: what is lacking. */
const NOT_YET = /^[^,的]{1,8}(?:尚未|还未|仍未)[^的]*$/;
const PAST_LEAD = /截[至止]|(?<!项)目前|以来,/;
/** The year up to which a five-year plan is history where the document's own year is not known. */
const LAST_PLAN_PAST = 2020;
/** Money and shares that somebody gets, pays or is fined: 给予10万元奖励, 减按1%征收率. */
const REWARD = /给予|予以|奖励|奖补|补助|补贴|贴息|罚款|处以|罚金|减征|免征|减按|计征|加计|抵减|抵扣|返还|退还|优惠|折扣|价格扣除|激励资金|最高(?=不超过|可|给予|额度|达|奖|补|\d)|贷款额度|授信额度|信用额度|扣减|扣\d|加分|记分|计分|得分|占总分|分值|权重|征收率|税率|利率|预征率|贴现|利息|滞纳金|押金|赔偿|报销|起付|封顶|出资比例|自筹|比例负担|每人每[年月天]|元\/人/;
/** 加计扣除比例从75%提高到100%, 补助标准再提高30元: the rate or sum itself is what is raised. */
const RAISES_RATE = /(?:标准|比例|权重)(?:[从由][^,、]{1,12})?(?:分别|再|均|统一)*(?:提高|提升|提)(?:到|至|为)?$|权重$|用于[^,]+的?比[重例]$|平均利率[^,]{0,6}$|标准每[生人]每年$/;
const REWARD_FOLLOWS = /给予|予以|奖励|奖补|补助|补贴|贴息|免征|优惠/;
/** But “20”是指新建特色园20座 tells what the figure of a slogan aims at. */
const DEFINES = /(?<!\d[”"])是指|所称/;
const UNLAWFUL = /罚款|处罚|违法|违规|拘留|有期徒刑|行贿/;
/** Words that name how long something takes. */
const DURATION = /储备能力|全流程|时间|时限|用时|时长|周期|耗时|工期|时效|提速/;
const DURATION_CHANGE = /压缩|压减|缩短|缩减|减少|精简|控制|降|达到?$|为$|至少$|不(?:得)?(?:超过|少于|低于|长于|短于)$/;
const EACH_DAY = /每(?:天|日|周)/;
const EACH_TERM = /每(?:年|期|学年|学期|季度|月)/;

/** Whether a quantity is something that the text commits to reach, do or keep. */
export function isCommitment(setting: Setting): boolean {
  return !isDescription(setting) && !isConditional(setting) && RULES[setting.quantity.measure](setting);
}

type Rule = (setting: Setting) => boolean;

const RULES: Readonly<Record<Quantity['measure'], Rule>> = {
  time: isAimedDuration,
  age: ({ before, quantity }) => /寿命/.test(before) && quantity.comparator !== 'RANGE',
  lesson: ({ clause, lead }) => /课|学分|学时|培训|教育|教学/.test(clause + lead),
  ratio: (setting) => !isReward(setting) && isAimedShare(setting),
  money: (setting) => !isReward(setting) && !UNLAWFUL.test(setting.clause) && isAimedCount(setting),
  frequency: (setting) => !/享受|补贴|奖励/.test(setting.clause) && isAimedFrequency(setting),
  people: isAimedCount,
  count: isAimedCount,
  physical: (setting) => !/^(?:千伏安?|kV)$/.test(setting.quantity.unit) && isAimedCount(setting),
};

function isDescription(setting: Setting): boolean {
  const { before, clause, quantity } = setting;
  if (looksBack(setting) || DEFINES.test(clause) || (before.endsWith('个') && /[两三四五\d]个$/.test(before))) return true;
  if (quantity.measure !== 'ratio' && /按照?$|^按照?/.test(before)) return true;
  return DESCRIBES.test(before) && !isBroughtAboutAllTheSame(setting);
}

/** Words of a description stand before it, but a verb or a bound says what is to become of it. */
function isBroughtAboutAllTheSame({ before, after, quantity }: Setting): boolean {
  return RAISES.test(before) || DOES.test(after) || IS_THE_GOAL.test(after) || (quantity.comparator !== 'EQ' && BOUNDED.test(before));
}

function looksBack({ before, after, lead, quantity, follows, issueYear }: Setting): boolean {
  if (NOT_YET.test(after) || PAST.test(before) || PAST_LEAD.test(lead) || (fiveYearsEnd(lead) ?? Infinity) < (issueYear ?? LAST_PLAN_PAST + 1)) return true;
  return quantity.comparator === 'EQ' && !follows && COMPARED.test(before) && !AIMS.test(lead);
}

/** 超过100套的,按…: the clause is a condition; 对…达到15%的企业,给予…: so is a part of what earns a reward. */
function isConditional({ clause, after, lead, rest }: Setting): boolean {
  if (after === '' ? clause.endsWith('的') : after.endsWith('的') || /^的?基础上/.test(after)) return true;
  return REWARD_FOLLOWS.test(rest) && /(?:^|[,;])(?:对|凡|每(?![年学季月周天日十百千万]))/.test(lead);
}

function isReward({ clause, before }: Setting): boolean {
  return REWARD.test(clause) && !RAISES_RATE.test(before);
}

function isAimedShare({ before, after, quantity, follows }: Setting): boolean {
  if (isRateApplied(before, after)) return false;
  if (/按照?[^,]{2,}的$/.test(before) && !SETS_APART.test(before)) return /用于/.test(after);
  if (quantity.comparator !== 'EQ' || follows) return true;
  return MEASURE_NOUN.test(before) || ACTION.test(before) || PREDICATE.test(after) || /率$|比例$|占比$/.test(after) || /占/.test(before);
}

/** 按规定预留预算总额的40%以上: so much is set apart. */
const SETS_APART = /(?:预留|安排|列支|提取|落实)[^,]*$/;

/** 减按1%征收: at which share somebody is charged or paid. */
function isRateApplied(before: string, after: string): boolean {
  return /减按$/.test(before) || (/(?<!拟)按照?$/.test(before) && !SETS_A_SHARE.test(after));
}

/** 按照不低于10%的比例配建, 赤字率按3.6%以上安排: the share is set, not given to somebody. */
const SETS_A_SHARE = /^(?:的[^,]{0,8}比例)?(?:逐步|统一)?(?:配[建备置套]|安排|建设|改造|预留|设置|规划|新建|建成)/;

function isAimedCount(setting: Setting): boolean {
  const { quantity, before } = setting;
  if (isRank(setting)) return REACHES_RANK.test(before);
  if (quantity.chinese) return isDeliberate(setting);
  if (quantity.unit === '分') return /满意|评价|测评|指数/.test(before);
  if (isGiven(before)) return false;
  return quantity.comparator === 'EQ' && !setting.follows ? isBroughtAbout(setting) : !STARTS_AS_CONDITION.test(before) || ACTION.test(before.slice(0, -2));
}

function isGiven(before: string): boolean {
  const rest = TURNS_TO.exec(before)?.groups?.['rest'];
  return GIVEN.test(before) || (rest !== undefined && !ACTION.test(rest));
}

/** Before a number that is given, not aimed at: 国务院公布的162项, 涉及5个. */
const GIVEN = /(?:公布|发布|印发|规定|下达|确定|明确)的$|(?:涉及|包括|包含|(?<!划)分为|共分)$/;
/** 引导银行围绕13个重点产业链的企业: what an action turns to is there already. */
const TURNS_TO = /(?:围绕|依托|聚焦|针对|发挥)(?<rest>[^,、]*)$/;
const STARTS_AS_CONDITION = /^[^,]{0,3}(?:不足|超过|低于|高于|超|近)$/;

/** A bare number counts where a verb brings it about, a deadline dates it or its noun is a measure. */
function isBroughtAbout({ before, after, clause, dated }: Setting): boolean {
  if (PARTS_OF_A_TEXT.test(after) || /分$/.test(before)) return false;
  return dated || ACTION.test(before) || MEASURE_NOUN.test(before) || HAPPENS.test(after) || (HASTENS.test(before) && WORK.test(clause));
}
/** 加快12个诊疗中心以及旗舰医院建设: the work that the verb takes stands at the end of the clause. */
const HASTENS = /(?:加快|启动)[^,]*$/;
const WORK = /(?:建设|创建|改造|升级|整治|治理|打造|实施)$/;
const HAPPENS = /^[^,、][^,]*(?:实现|达到|建成|投入|全部|完成|开展|进行|实施|通过|纳入)/;

function isRank({ quantity, before }: Setting): boolean {
  return /^[名位]$/.test(quantity.unit) && quantity.comparator === 'LTE' && /前$/.test(before + (quantity.outerStart < quantity.start ? '前' : ''));
}
const REACHES_RANK = /进入|位居|跻身|保持|稳居|位列|列|达到|力争|确保|争取|在.{1,20}中$/;
/** 20条措施, 5个方面, 10个部门: how a text or its addressees are divided. */
const PARTS_OF_A_TEXT = /^(?:具体|政策|主要|重点)*(?:措施|举措|政策|方面|原则|要求|意见|规定|任务|部门|单位|阶段|步骤|环节(?!压)|章节)/;

/** 二十, 一千: such a number is counted, unless it is a round one by itself (十项工程, 百个村). */
const WRITTEN_OUT = /^(?!10*$)\d{2,}$/;

/** 一, 两, 三 count only where a comparator, a range or a duty shows that a number is meant. */
function isDeliberate(setting: Setting): boolean {
  const { quantity, before } = setting;
  if (WRITTEN_OUT.test(String(quantity.value)) && quantity.comparator === 'EQ') return setting.follows || (ACTION.test(before) && isBroughtAbout(setting));
  if (quantity.comparator === 'RANGE') return ACTION.test(before);
  if (quantity.comparator !== 'EQ') return quantity.outerStart < quantity.start || ACTION.test(before);
  return quantity.measure !== 'frequency' && /每[^,]{1,12}(?:须|必须|应当?|要|建设|建立|建成|建有|配备|设立|设置|办好|打造)[^,]*$/.test(before);
}

/** A bare 每年举办一次 is a habit; with a bound, or as a number of its own, it is an aim. */
function isAimedFrequency(setting: Setting): boolean {
  const { quantity, before, follows } = setting;
  if (/提供$/.test(before) || (follows && before === '')) return true;
  if (quantity.comparator === 'EQ' && (quantity.chinese || quantity.value <= 2)) return false;
  return quantity.comparator !== 'EQ' || follows || ACTION.test(before);
}

function isAimedDuration(setting: Setting): boolean {
  const { quantity, before, after, follows } = setting;
  if (REWARD.test(before + after) || VALIDITY.test(before)) return false;
  if (EACH_DAY.test(before)) return /小时|分钟/.test(quantity.unit) || quantity.comparator === 'GTE';
  if (EACH_TERM.test(before)) return quantity.comparator === 'GTE';
  return (follows && before !== '' && quantity.comparator !== 'EQ') || namesDuration(setting);
}

/** 有效期五年, 公示5天: how long something holds, not how long it takes. */
const VALIDITY = /有效期|任期|服务期|执行期|保质期|试用期|公示|延长/;

function namesDuration({ quantity, before }: Setting): boolean {
  if (/受教育年限/.test(before) || (quantity.comparator === 'GTE' && SPENT.test(before))) return true;
  if (DURATION.test(before)) return DURATION_CHANGE.test(before) || quantity.comparator !== 'EQ';
  return SHORTENED_TO.test(before) || (/期限|周期/.test(before) && /压缩|压减|缩短|缩减|控制/.test(before));
}
/** 累计参加脱产培训不少于3个月, 到企业实践不少于1个月: how long somebody is to do something. */
const SPENT = /(?:脱产|参加|接受|开展)[^,]*(?:培训|实践|锻炼|轮训|学习)[^,]{0,4}$|(?:企业实践|挂职锻炼|跟岗学习|脱产培训)[^,]{0,4}$/;
const SHORTENED_TO = /(?:压缩|压减|缩短|缩减|提速|精简)(?:到|至|为)$/;
