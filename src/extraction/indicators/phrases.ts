/** Five-year plans and calendar years as they open a clause: 到2025年底前, 2023年, “十四五”末. */
const TIME = String.raw`[到至在从自]?(?:力争)?(?:20\d\d年(?:度)?(?:年?底|末|全年)?(?:之前|以前|前|起)?|[“"]?十[二三四五六七]五[”"]?(?:规划)?(?:时期|期间|期末|期内|期)?(?:末|内)?|年底前?|\d{1,2}月(?:底|末|份)?(?:之?前)?|本年度|今年|年内|全年|(?:用|通过|经过|力争)?[一二三四五六七八九十\d]{1,2}年(?:内|时间|左右(?:的?时间)?)(?:的?努力)?)`;
/** Openers that say that something is aimed at, not what: 力争, 确保, 逐步实现. */
const AIM = String.raw`围绕|力争|确保|保障(?!性|房|水平|能力|对象|标准|金|措施)|保证(?!金)|争取|努力|实现|推动|促进|促使|帮助|帮扶(?=学生)|逐步|逐年|率先|原则上|并且|并(?!联|网|购|轨|列)|且|可(?!再|持续|靠|信|研|回收|用|比|行|视|燃)|同时|其中|切实|大力|积极|如期|按期(?!\p{Script=Han}{1,4}率)|按时(?!\p{Script=Han}{1,4}率)|稳步|全面|全力|加快|持续|着力|继续|进一步|一律|要求|要(?!素|件|点)|须|应当|应(?!急|用|对|届|征|收)|必须|能够|使(?!用)|让|将|把|做到|达到|落实|预计|拟(?!态)|基本(?=实现|建成|形成|消除|完成|达到|普及)|完成(?=[^投])|在?全[省市县区州国]范围内|[,、:·的\-—\s]`;
const NUMBERING = String.raw`第[一二三四五六七八九十百\d]+条\s?|\(?[\d一二三四五六七八九十]{1,3}\)|\d{1,3}(?:\.(?!\d)|、)|[一二三四五六七八九十]{1,3}(?:、|是)|[“"]\d+[”"]是指|“(?=[^”]*$)`;
const LEADING = new RegExp(`^(?:${TIME}|${AIM}|${NUMBERING})`, 'u');

const CHANGE_TO = '(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压缩|压减|缩短|缩减|精简|调整|发展|拓展|扩展|放宽|延长|回升|恢复|控制|保持|稳定|维持|限制|降|提|增|升|减|压|缩|扩)(?:到|至|为|在)';
const VERB_TAIL = String.raw`占到|达到|完成|持续|(?<![发表传抵直通])达成?|(?<!作|成|行|认)为|(?<!但|凡)是|(?<![拥具占享所建设没])有|突破|实现|(?<!公)共计?|总计|合计|至少|保持|稳定|控制`;
const ADVERB_TAIL = String.raw`分别|依次|(?<!最|要)基本|(?:(?<![人平户年亩生师地日月])|(?<=20\d\d年))均|(?<![成首])都|各|力争|争取|确保|始终|一般|阶段性|稳步|逐步|进一步|(?<![需主重首])要|(?<![供响效反对相])应|(?<![急必供内刚所])需|(?<!许)可|须|将|已|原则上|按照?|[从由]原?|[到至在]?20\d\d年(?:年?底|末)?|[,、:\s“”的]`;
const TRAILING = new RegExp(`(?:${CHANGE_TO}|${VERB_TAIL}|${ADVERB_TAIL})$`);
const TAIL_WINDOW = 12;
/** The characters that what `TRAILING` strips can end in. */
const TAIL_END = /[到至为在成续达是有破现共计少持定制别次均都各争取保终般性步要应需可须将已上按照从由原年底末本,、:\s“”的]$/;

/** Within a phrase: what a change is measured against, and brackets that only explain. */
const BASIS = /(?:在|较|比|以|与)20\d\d年(?:度|末|底)?的?(?:基础上|基数上?|相比)?/g;
const EXPLANATION = /\((?:均?[不]?含|包括|其中|以下|下同|如|不|即|详见|见|由|按)[^()]*\)|\([^()]{11,}\)/g;

/** 公用经费提高到每生每年小学720元, 班额控制在小学45人: the reaching verb stands before whose number it is. */
const REACHED = /(?:提高|提升|调整|控制|降低|增加)(?:到|至|为|在)/g;

/** 系数由0.58提高到: a number without a unit that a change starts from. */
const STARTING_NUMBER = /[从由]\d+(?:\.\d+)?(?=提|增|上升|下降|降)/;

/** The text before a quantity without time, aim and reaching verb: 确保…达标率达到 → …达标率. */
export function subjectOf(before: string): string {
  return stripTrailing(stripLeading(MAY_HOLD_ASIDES.test(before) ? withoutAsides(before) : before));
}

/** One look that spares most texts the removal of each of them. */
const MAY_HOLD_ASIDES = /一批|一系列|若干|原则上|[(\d]|[高升整制低加][到至为在]/;

function withoutAsides(before: string): string {
  return withoutListBefore(before).replace(/原则上/g, '').replace(EXPLANATION, '').replace(BASIS, '').replace(STARTING_NUMBER, '').replace(REACHED, '');
}

/** 培育一批冠军企业和产品、100家…: of the members before that carry no number only the verb holds for the rest. */
function withoutListBefore(before: string): string {
  return before.replace(/(?:一批|一系列|若干).*[、和及与]$/, '');
}

/** The same at the beginning only. */
export function stripLeading(phrase: string): string {
  let rest = phrase;
  for (let found = LEADING.exec(rest); found && found[0].length <= rest.length && rest !== ''; found = LEADING.exec(rest)) rest = rest.slice(found[0].length);
  return rest;
}

function stripTrailing(phrase: string): string {
  let rest = phrase;
  for (;;) {
    if (!TAIL_END.test(rest.slice(-1))) return rest;
    const tail = TRAILING.exec(rest.slice(-TAIL_WINDOW))?.[0];
    if (!tail || (tail === '”' && rest.includes('“'))) return rest;
    rest = rest.slice(0, rest.length - tail.length);
  }
}

/** What follows a quantity but names nothing: …的目标, 方能毕业. */
const EMPTY_AFTER = /^(?:的|个)?(?:目标|水平|要求|标准|规模|任务|比例|以上|左右|总量|目标任务)(?:任务|要求)?$|^(?:方能|方可|才能|才可|以支持|为目标)/;

/** The text behind a quantity as part of the metric: 所市级美育特色学校 → 市级美育特色学校. */
export function objectOf(after: string): string {
  if (after === '' || after.startsWith('、') || /^”的[^,]*目标/.test(after)) return '';
  const plain = after.replace(EXPLANATION, '').replace(/^\([^()]*\)/, '').replace(/^[的、,.\s”"]+/, '').replace(/(?:的?目标任务|的目标|等(?:任务|工作)?)$/, '').trim();
  return EMPTY_AFTER.test(plain) ? '' : plain;
}

/** Places and totals that give scope to a noun but name nothing by themselves. */
const SCOPE_ONLY = /^(?:全[省市县区州国]|各[地级县市]|[我本][省市县区]|每[年月季周天]|年均?|平均|累计|合计|共|总量|数量|规模|更新|新增|增加|增长|提高|提升|减少|下降|降低|超过|达|全部|其余|个|基本|并|逐步|分[期步批]|以|扩大|压缩|缩短|进入|位居|跻身|新?开工|改造|新建|扩建|建成|建设|实施|比例|占比|同比|环比|增幅|增速|降幅|总额|面积|产量|里程|全年|筹建|筹集|安排|投入|培育|的|[、,])*$/;
/** Words of change: with no noun of their own they stand behind the topic (零售总额 + 年均增长). */
const CHANGE_ONLY = /^(?:年均|每年|同比|环比|累计)*(?:增长|增加|提高|提升|减少|下降|降低|扩大|压缩|缩短|比例|占比|规模|面积|产量|里程|总量|总额|数量|增幅|增速|降幅|涨幅)*$|年均/;
/** 进入前20名: the verb of a rank says nothing of what is ranked. */
const RANKED = /^(?:进入|位居|跻身)$/;
const MAKES = /^(?:全[省市县区])?(?:新建|建设|新增|培育|完成|累计|建成|实施|新?开工|打造|改造|筹建|筹集|安排|投入|培训|发展|组织)+/;

/** A phrase that names nothing, joined to the topic that it leaves out. */
export function withTopic(phrase: string, topic: string): string {
  if (topic === '' || topic.endsWith(phrase) || RANKED.test(phrase)) return topic || phrase;
  return CHANGE_ONLY.test(phrase) ? unchanged(topic, phrase) + phrase : phrase + topic.replace(MAKES, '');
}

/** 转移支付增加…,规模…: what changes is the topic, not that it does. */
function unchanged(topic: string, phrase: string): string {
  return /规模|面积|产量|里程|总[量额]|数量|幅$|增速/.test(phrase) ? withoutChange(topic) : topic;
}

/** 研发投入强度提高 → 研发投入强度, for what it reaches. */
export function withoutChange(metric: string): string {
  const bare = metric.replace(/(?:年均|同比)?(?:增长|增加|提高|提升|减少|下降|降低|扩大)$/, '');
  return isEmptyPhrase(bare) ? metric : bare;
}

/** Whether a phrase names something that could be measured. */
export function isEmptyPhrase(phrase: string): boolean {
  return phrase.length < 2 || SCOPE_ONLY.test(phrase);
}

/** Longest metric that is still a phrase, in characters without punctuation. */
const METRIC_LIMIT = 30;
const PUNCTUATION = /[\s\p{P}\p{S}]/u;

/** Subject and object as one phrase; of a long object only the thing itself is kept, without its use or what stands before its last 的. */
export function shortened(subject: string, object: string): string {
  const whole = subject + object;
  if (whole.length <= METRIC_LIMIT || lettersIn(whole) <= METRIC_LIMIT) return whole;
  const thing = object.slice(0, FURTHER.exec(object)?.index ?? object.length);
  if (lettersIn(subject + thing) <= METRIC_LIMIT) return subject + thing;
  const head = thing.slice(thing.lastIndexOf('的') + 1);
  const named = subject + (lettersIn(head) > 2 ? head : thing);
  return lettersIn(named) > METRIC_LIMIT && LISTED.test(subject) && lettersIn(thing) > 3 ? thing : named;
}

/** 豫中(郑州)、豫东(商丘)和豫北(鹤壁)6个救援基地: whose names stand before the number. */
const LISTED = /、[^、]+(?:、|和)/;

/** Where an object runs on into what is done with the thing. */
const FURTHER = /(?<=.{3})(?:用于|跻身|参加|开设|招收|招录|投入使用|建成)/;

/** A metric cut to size at its end, where it runs on into what is done with the thing. */
export function withinLimit(phrase: string): string {
  if (phrase.length <= METRIC_LIMIT) return phrase;
  let letters = 0;
  let end = 0;
  for (const char of phrase) {
    if (!PUNCTUATION.test(char) && ++letters > METRIC_LIMIT) return phrase.slice(0, end).replace(/[、,(“]+$/, '');
    end += char.length;
  }
  return phrase;
}

function lettersIn(phrase: string): number {
  return [...phrase].filter((char) => !PUNCTUATION.test(char)).length;
}
