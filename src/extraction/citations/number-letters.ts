/** 根据国发, 认真落实中办发, 和财教, 鲁政办发文件要求: words that a number's letters (代字) stand behind, and never hold. */
const WORDS_BEFORE =
  /根据|依据|按照|依照|遵照|参照|对照|贯彻|落实|执行|实施|结合|围绕|转发|印发|下发|批转|废止|修订|学习|推进|推动|以及|详见|其中|包括|关于|文件|通知|精神|要求|规定|办法|意见|方案|决定|批复|已经|之前|以前|符合|确保|做好|抓好|对标|衔接|遵守|宣传|传达|纳入|参考|适用|有关|相关|严格|认真|继续|同时|会议和|我[省市县区]|(?:19|20)\d{2}年/g;

/** 号和财教, 按国发: single characters that join or govern the letters; only with whole letters behind them. */
const WORD_AT_START = /^(?:号?[和与及或]|号|[按依据照将把以由即])(?=[\u4e00-\u9fffA-Za-z]{2})/;

/** 国务院|国发, 省政府办公厅|鲁政办发, 教育部|教基, 省教育厅|苏教基: a body named before the letters. */
const BODY_BEFORE = new RegExp(
  '^(?:中共中央、?|国务院(?:办公厅)?|(?:中共中央|中央|党中央)(?:办公厅|组织部|宣传部)?|(?:省|市|县|区|州|旗|自治区|国家)[\\u4e00-\\u9fff]{0,12}?(?:政府|办公厅|办公室|委员会|[厅局委署院])(?:办公[厅室])?|[\\u4e00-\\u9fff]{2,8}(?:人民政府|省政府|市政府|县政府)(?:办公[厅室])?|' +
    '(?:教育|财政|民政|公安|司法|商务|文化|水利|农业|农业农村|科学技术|科技|文化和旅游|环境保护|生态环境|自然资源|国土资源|交通运输|住房(?:和)?城乡建设|工业和信息化|人力资源(?:和)?社会保障|应急管理)部(?:办公厅)?)' +
    '(?=(?:[国中京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵云滇藏陕甘青宁新教财建民水农商科][\\u4e00-\\u9fff]{1,7}|[\\u4e00-\\u9fff]{3,8})$)',
);

/** Letters that are known whole, whatever stands before them: those of the centre, and those of provincial governments and Party committees. */
const KNOWN_WHOLE =
  /(?:国办发明电|国发明电|国办发|国办函|国发|国函|国令|中办发|中办字|中发|[京津冀晋辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云滇藏陕甘青宁新](?:[政府]办?(?:发|字|函|规)|政|府|政办|府办|办?发))$/;

/** 准字 证字 ICP备: letters of licences, registrations, contracts, tenders, cases. */
const OTHER_LETTERS = /(?:[准证许登备案招标采竞]字?|合同|编号|号码|批号|号牌|流水|会议|纪要|专利|注册|信访|公告|公报|通告)$|^(?:准|证|备|案|注册|公网安备|国药|粤?[A-Z]CP)/;

/** No 代字 has more characters. */
const LONGEST_LETTERS = 12;

/** The letters of a document number (国办发, 鲁政办发, 财教) at the end of what stands before its year; undefined where they are of no document. */
export function numberLetters(before: string): string | undefined {
  const run = /[\u4e00-\u9fffA-Za-z]*$/.exec(before.trimEnd())?.[0] ?? '';
  const letters = lettersIn(withoutWords(run.slice(-MOST)));
  return letters.length < 2 || letters.length > LONGEST_LETTERS || OTHER_LETTERS.test(letters) || !/[\u4e00-\u9fff]$/.test(letters) ? undefined : letters;
}

/** 确需国办发, 原鲁政发: letters known whole part from what stands before them where that is long, or only says that they are of old. */
function lettersIn(rest: string): string {
  const known = KNOWN_WHOLE.exec(rest)?.[0];
  return known !== undefined && (rest.length > USUAL || rest === `原${known}`) ? known : withoutBody(rest);
}

const MOST = 40;

/** Letters with more characters are rare; most of what is longer has words of the sentence in it. */
const USUAL = 4;

function withoutWords(run: string): string {
  const last = [...run.matchAll(WORDS_BEFORE)].at(-1);
  const rest = last ? run.slice(last.index + last[0].length) : run;
  const word = WORD_AT_START.exec(rest)?.[0];
  return word === undefined ? rest : rest.slice(word.length);
}

function withoutBody(letters: string): string {
  const body = BODY_BEFORE.exec(letters)?.[0];
  return body === undefined ? letters : letters.slice(body.length);
}
