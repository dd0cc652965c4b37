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
  /** Whether the item before it in the sentence was an aim. */
  readonly follows: boolean;
}

/** Verbs that make or bring about what is counted: 新增8.1万个, 培育10家, 完成改造100户. */
const ACTION = new RegExp([
  '建设', '新建', '改建', '扩建', '续建', '[改创]造', '建成', '建立', '建好', '共建', '建[^议立筑]{0,3}$', '新[增设认培]', '增[加设至到长]', '净增', '培[育养训]', '打造', '创[建办]', '争创', '引[进育导]', '招[引聘收募]', '选[派树聘拔定取认]', '遴选', '评[选定]', '认定', '命名',
  '设立', '组建', '成立', '开[展工设发通放齐办]', '举办', '承办', '组织', '安排', '投[入放资]', '筹[集措建]', '落[实地户]', '推[动进出广行]', '实[施现]', '完成', '发[放布展行]', '竣工', '更[新换]', '升级', '服务', '帮扶', '覆盖', '提供', '配[备置建]', '吸[纳引]',
  '带动', '备案', '入库', '签约', '种植', '造林', '治理', '修[复建缮]', '整治', '获[批评得]', '争取', '力争', '确保', '布[局设]', '征集', '形成', '清[理退]', '取消', '减[少免轻]', '压[缩减降]', '制[定修]', '修订', '出台', '编制', '办[理结]', '掌握', '上好', '观看', '修满', '帮助', '转[移化]', '输[送出]',
  '达[到标成]?', '为$', '保持', '稳定', '控制', '提[高升]', '扩大', '下降', '降[低至到]', '突破', '超过', '缩短', '资助', '救助', '保障', '新[能]?', '攻[克关]', '研[发制]', '申[报请]', '支持', '储备', '收[购储]', '供应', '播种', '生产', '孵化', '盘活', '消除', '化解', '铺设', '架设', '搬迁', '拆除', '验收', '上[市线报]', '挂牌', '纳入', '参加', '接入', '汇聚', '归集', '派[出驻]', '轮训', '受[益理]', '拓展', '促成', '促进', '做[到强大]', '优化', '整合', '合并', '拥有', '具有', '设置', '不低于', '不少于', '不超过', '检测', '检查', '抽[检查]', '监测', '植树', '扶持', '奖励', '表彰', '推荐', '选送', '共享', '共有', '种', '进位', '前移', '位居', '进入', '跻身',
].join('|'));
/** A measure by its own name: 入学率, 占比, 增加值. */
const MEASURE_NOUN = /(?:率|比例|占比|比重|比|份额|满意度|知晓度|增速|增幅|增长|密度|强度|浓度|指数|度|总[量数额值]|[数量额值]|余额|收入|产值|规模|面积|人数|户数|投资|贡献|水平|预付款|费用|经费|资金)$/;
/** A predicate behind a share or count: 80%以上中小学校设立…, 100个事项实现…. */
const PREDICATE = /实现|达到|达标|建成|设立|被|通过|配[备齐]|实行|完成|投入|开展|建有|创建|纳入|接受|覆盖|参[加与]|用于|升级|改造|建设|以上|上线|办[理结]|成为|符合|具[备有]|获得|享有|入学|就业|使用|运行|运营|探索|“/;

/** Before the number, the words of a description, a condition or a list of what exists. */
const DESCRIBES = /^[^,]{0,6}?(?:围绕|依托|发挥|聚焦|针对|根据|凡|如果?|若|符合|除|鼓励|支持(?!率|度)|现有|原有|已有|享受|最高|不足|参照|借鉴|依据|属于|经批准|对于?)(?!口|外|接|标|照|象)/;
const PAST = /已(?!经?批准)|截[至止]|目前|现有|去年|上年(?!度?相比)|近年来|近[两三五]年|以来|同比|曾|过去/;
const REWARD = /给予|予以|奖励|奖补|补助|补贴|贴息|罚款|处以|罚金|减征|免征|减按|计征|加计|抵减|抵扣|返还|退还|优惠|折扣|价格扣除|激励资金|最高(?!限额)|贷款额度|授信额度|信用额度|扣减|扣\d|加分|记分|计分|得分|占总分|分值|权重|征收率|税率|利率|预征率|贴现|利息|滞纳金|押金|救助金标准|赔偿|报销|起付|封顶|出资比例|自筹|负担比例/;
/** Words that name an effect on how long something takes. */
const DURATION = /时间|时限|用时|时长|周期|期限|耗时|限期|工期|时效|年限|寿命|提速/;
const DURATION_CHANGE = /(?:压缩|压减|缩短|缩减|减少|精简|控制|降低|降|缩|压)(?:到|至|在|为)?$|不(?:得)?(?:超过|少于|低于|长于|短于)$|达[到]?$|为$|至少$|压缩|缩短|压减/;
const EACH = /每(?:年|学年|学期|季度?|月|周|日|天|旬|半年|人|生|名|个|所|位|百|千|万|县|村|镇|户|[^,]{0,8}(?:都|均|至少))/;

/** Whether a quantity is something that the text commits to reach, do or keep. */
export function isCommitment(setting: Setting): boolean {
  const { quantity, before, clause } = setting;
  if (isDescription(setting)) return false;
  switch (quantity.measure) {
    case 'time': return isAimedDuration(setting);
    case 'age': return /寿命|年龄/.test(before) && quantity.comparator !== 'RANGE';
    case 'lesson': return /课|学分|学时|培训|教育|教学/.test(clause + setting.lead);
    case 'ratio': return !REWARD.test(clause) && isAimedShare(setting);
    case 'money': return !REWARD.test(clause) && isAimedCount(setting);
    case 'frequency': return isAimedFrequency(setting);
    default: return isAimedCount(setting);
  }
}

function isDescription({ before, clause, lead, quantity }: Setting): boolean {
  if (PAST.test(before) || /截[至止]|目前|以来,/.test(lead)) return true;
  if (/按照?$|^按照?[^,]{0,4}$/.test(before) && quantity.measure !== 'ratio') return true;
  if (/(?:罚款|处罚|违法|违规|拘留|有期徒刑)/.test(clause)) return true;
  return DESCRIBES.test(before) && !/(?:调整|提高|提升|降低?|增加|压缩|压减|缩短)(?:为|到|至)|达到/.test(before);
}

function isAimedShare({ before, after, quantity, follows }: Setting): boolean {
  if (/减按$|按照?$/.test(before)) return false;
  if (/按照?[^,]{2,}的$/.test(before)) return /用于/.test(after);
  if (quantity.comparator !== 'EQ' || follows) return true;
  return MEASURE_NOUN.test(before) || ACTION.test(before) || PREDICATE.test(after) || /率$|比例$|占比$/.test(after) || /占/.test(before);
}

function isAimedCount(setting: Setting): boolean {
  const { quantity, before, after, follows } = setting;
  if (quantity.chinese) return isDeliberate(setting);
  if (/(?:公布|发布|印发|规定|下达|确定|明确|涉及|包括|包含|分为|共分)的?$/.test(before)) return false;
  if (quantity.comparator !== 'EQ' || follows) return !/^[^,]{0,3}(?:不足|超过|低于|高于|超|近)$/.test(before) || ACTION.test(before.slice(0, -2));
  if (ACTION.test(before)) return true;
  return (/[^、]/.test(after) && /^[^,]*(?:实现|达到|建成|投入|全部|完成|开展|通过|纳入)/.test(after)) || MEASURE_NOUN.test(before);
}

/** 一, 两, 三 count only where a comparator, a range or a duty shows that a number is meant. */
function isDeliberate({ quantity, before, after }: Setting): boolean {
  if (quantity.comparator === 'RANGE') return ACTION.test(before);
  if (quantity.comparator !== 'EQ') return /至少|不[少低]于|不超过/.test(before + quantity.gap) || ACTION.test(before) || /^以上/.test(after);
  return /每[^,]{1,12}(?:须|必须|应当?|要)[^,]+$/.test(before) && quantity.measure !== 'frequency';
}

function isAimedFrequency(setting: Setting): boolean {
  const { quantity, before } = setting;
  if (quantity.comparator === 'EQ' && (quantity.chinese || quantity.value <= 2)) return false;
  return quantity.chinese ? isDeliberate(setting) || EACH.test(before) : ACTION.test(before) || quantity.comparator !== 'EQ' || setting.follows;
}

function isAimedDuration({ quantity, before, after }: Setting): boolean {
  if (REWARD.test(before + after) || /有效期|任期|服务期|执行期|保质期|试用期|公示|延长/.test(before)) return false;
  if (/每(?:天|日|周)/.test(before)) return /小时|分钟/.test(quantity.unit);
  if (/每(?:年|学年|学期|季度|月)/.test(before)) return quantity.comparator !== 'EQ';
  if (DURATION.test(before)) return DURATION_CHANGE.test(before) || quantity.comparator !== 'EQ';
  return /(?:压缩|压减|缩短|缩减|提速|精简)(?:到|至|为)$/.test(before);
}
