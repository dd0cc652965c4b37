import { readPassage } from '../../../src/extraction/indicators/read-passage.js';
import { foldWidth } from '../../../src/segmentation/fold-width.js';

/** An indicator as a line: metric | comparator value–high unit | target year. */
function linesOf(text: string, issueYear = 2023): string[] {
  return readPassage(foldWidth(text), issueYear).map((i) => `${i.metric} | ${i.comparator} ${i.value}${i.valueHigh === undefined ? '' : `–${i.valueHigh}`} ${i.unit} | ${i.targetYear ?? '-'}`);
}

/** Where the sentence was read, the sentence, and the indicators that it states. */
type Row = readonly [provenance: string, text: string, ...indicators: string[]];

const STATEMENTS: readonly Row[] = [
  ['南政办〔2023〕1号', '到2025年，全市学前教育公办率达到55%以上，普惠性幼儿园覆盖率保持在90%以上。', '全市学前教育公办率 | GTE 55 % | 2025', '普惠性幼儿园覆盖率 | GTE 90 % | 2025'],
  ['南政办〔2023〕1号', '促进每位学生掌握1-3项运动技能。', '每位学生掌握运动技能 | RANGE 1–3 项 | -'],
  ['南政办〔2023〕1号', '到2025年，80%以上中小学校设立校董会（基金会）。', '中小学校设立校董会(基金会) | GTE 80 % | 2025'],
  ['南政办〔2023〕1号', '分期分步提格升级所有中小学校教学一体机设备，到2025年，全市更新2300台。', '全市更新所有中小学校教学一体机设备 | EQ 2300 台 | 2025'],
  ['曲政办字〔2024〕17号', '交流轮岗数量不低于交流轮岗教师总数的20%。', '交流轮岗数量占交流轮岗教师总数 | GTE 20 % | -'],
  ['曲政办字〔2024〕17号', '学校按照年度公用经费预算总额的5%用于教师培训。', '学校按照年度公用经费预算总额用于教师培训 | EQ 5 % | -'],
  ['玉教体联〔2022〕26号', '确保2025年前50%以上的县（市、区）通过学前教育普及普惠县评估认定。', '县(市、区)通过学前教育普及普惠县评估认定 | GTE 50 % | 2025'],
  ['清教党组〔2023〕1号', '每学期至少开展1次实践活动。', '每学期开展实践活动 | GTE 1 次 | -'],
  ['莆政办〔2017〕19号', '各县区（管委会）财政每年安排200万元。', '各县区(管委会)财政每年安排 | EQ 200 万元 | -'],
  ['国办发〔2018〕121号', '到2025年，体育竞赛表演产业总规模达到2万亿元。', '体育竞赛表演产业总规模 | EQ 2 万亿元 | 2025'],
  ['国发〔2023〕政府工作报告', '城镇新增就业1200万人左右，城镇调查失业率控制在5.5%以内，国内生产总值增长5%左右。', '城镇新增就业 | APPROX 1200 万人 | -', '城镇调查失业率 | LTE 5.5 % | -', '国内生产总值增长 | APPROX 5 % | -'],
  ['营商环境条目', '将企业开办时间由3个工作日压缩到1个工作日以内。', '企业开办时间 | LTE 1 个工作日 | -'],
  ['营商环境条目', '工程建设项目审批时间压缩至60个工作日以内，其中社会投资简易低风险项目不超过15个工作日。', '工程建设项目审批时间 | LTE 60 个工作日 | -', '社会投资简易低风险项目审批时间 | LTE 15 个工作日 | -'],
  ['高标准农田建设规划', '到2025年累计建成高标准农田10.75亿亩并改造提升1.05亿亩。', '累计建成高标准农田 | EQ 10.75 亿亩 | 2025', '改造提升高标准农田 | EQ 1.05 亿亩 | 2025'],
  ['大气条目', 'PM2.5平均浓度控制在35微克/立方米以下，重污染天数控制在3天以内。', 'PM2.5平均浓度 | LTE 35 微克/立方米 | -'],
  ['健康条目', '人均预期寿命达到78.3岁，孕产妇死亡率下降到14.5/10万，婴儿死亡率下降到5.2‰。', '人均预期寿命 | EQ 78.3 岁 | -', '孕产妇死亡率 | EQ 14.5 /10万 | -', '婴儿死亡率 | EQ 5.2 ‰ | -'],
  ['延市发〔2023〕三年行动方案', '年营业收入10亿元以上民营企业增加10户以上。', '年营业收入10亿元以上民营企业增加 | GTE 10 户 | -'],
  ['扬发〔2023〕2号', '广陵在全省城区考核中，进入前10名。', '广陵在全省城区考核中 | LTE 10 名 | -'],
  ['百分数用汉字', '公办义务教育学校达标率达到百分之九十五以上。', '公办义务教育学校达标率 | GTE 95 % | -'],
  ['水利条目', '除险加固病险水库100座，农田灌溉水有效利用系数提高到0.58。', '除险加固病险水库 | EQ 100 座 | -', '农田灌溉水有效利用系数 | EQ 0.58  | -'],
  ['外贸条目', '力争全年规模以上工业增加值同比增长8%。', '规模以上工业增加值同比增长 | EQ 8 % | -'],
  ['教师培训条目', '对30名校长开展培训，每个乡镇建设一所公办中心幼儿园。', '对校长开展培训 | EQ 30 名 | -', '每个乡镇建设公办中心幼儿园 | EQ 1 所 | -'],
  ['行业用语', '新建和改扩建农村公路1,500公里，新增充电桩100余个。', '新建和改扩建农村公路 | EQ 1500 公里 | -', '新增充电桩 | EQ 100 个 | -'],
];

const LISTS: readonly Row[] = [
  ['曲政办字〔2024〕17号', '小学、初中每百名学生拥有高于规定学历教师数分别达到4.2人以上、5.3人以上。', '小学每百名学生拥有高于规定学历教师数 | GTE 4.2 人 | -', '初中每百名学生拥有高于规定学历教师数 | GTE 5.3 人 | -'],
  ['曲政办字〔2024〕17号', '城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别达到100%、95%以上。', '城区和镇区公办小学就近划片入学比例 | EQ 100 % | -', '城区和镇区公办初中就近划片入学比例 | GTE 95 % | -'],
  ['曲政办字〔2024〕17号', '其中每百名学生拥有音体美专任教师数，小学、初中均达到0.9人以上。', '小学每百名学生拥有音体美专任教师数 | GTE 0.9 人 | -', '初中每百名学生拥有音体美专任教师数 | GTE 0.9 人 | -'],
  ['清教党组〔2023〕1号', '推动同学段和不同学段总校交流教师分别达到10%、5%左右。', '同学段总校交流教师 | APPROX 10 % | -', '不同学段总校交流教师 | APPROX 5 % | -'],
  ['豫政〔2022〕38号', '制造业增加值、服务业增加值占地区生产总值的比重分别达到30%、50%。', '制造业增加值占地区生产总值的比重 | EQ 30 % | -', '服务业增加值占地区生产总值的比重 | EQ 50 % | -'],
  ['生态环境条目', '化学需氧量、氨氮、氮氧化物、挥发性有机物重点工程减排量分别达到1.5万吨、0.08万吨、2万吨、0.9万吨。', '化学需氧量重点工程减排量 | EQ 1.5 万吨 | -', '氨氮重点工程减排量 | EQ 0.08 万吨 | -', '氮氧化物重点工程减排量 | EQ 2 万吨 | -', '挥发性有机物重点工程减排量 | EQ 0.9 万吨 | -'],
  ['课程条目', '小学、初中、高中体育课每周分别不少于4课时、3课时、2课时。', '小学体育课每周 | GTE 4 课时 | -', '初中体育课每周 | GTE 3 课时 | -', '高中体育课每周 | GTE 2 课时 | -'],
  ['黔政办条目', '用水、用气报装全过程审批时限分别压缩至2.5、5个工作日以内。', '用水报装全过程审批时限 | LTE 2.5 个工作日 | -', '用气报装全过程审批时限 | LTE 5 个工作日 | -'],
  ['南政办〔2023〕1号', '培养南安市级以上名校（园）长50人以上，各级骨干教师1000人、名班主任100人以上。', '培养南安市级以上名校(园)长 | GTE 50 人 | -', '各级骨干教师 | EQ 1000 人 | -', '名班主任 | GTE 100 人 | -'],
  ['陕政办发〔2019〕15号', '省级事项网上可办率不低于90%，市县级不低于70%。', '省级事项网上可办率 | GTE 90 % | -', '市县级事项网上可办率 | GTE 70 % | -'],
  ['豫政〔2022〕38号', '社会消费品零售总额突破3万亿元，年均增长9%以上。', '社会消费品零售总额 | GT 3 万亿元 | -', '社会消费品零售总额年均增长 | GTE 9 % | -'],
];

const COVERAGE: readonly Row[] = [
  ['南政办〔2023〕1号', '到2025年，实现全市乡村温馨校园全覆盖、城乡紧密型教育共同体全覆盖。', '全市乡村温馨校园 | EQ 100 % | 2025', '城乡紧密型教育共同体 | EQ 100 % | 2025'],
  ['南政办〔2023〕1号', '力争全市所有中学、中心小学录播教室建设实现全覆盖。', '全市所有中学、中心小学录播教室建设 | EQ 100 % | -'],
  ['南政办〔2023〕1号', '实现26个乡镇（街道）全覆盖。', '乡镇(街道) | EQ 100 % | -'],
  ['瑞昌试点方案', '实现企业电子证照、电子合同100%全覆盖。', '企业电子证照、电子合同 | EQ 100 % | -'],
  ['污水条目', '到2024年底，全市所有乡镇污水处理设施全覆盖。', '全市所有乡镇污水处理设施 | EQ 100 % | 2024'],
];

const NONE: readonly (readonly [claim: string, text: string])[] = [
  ['a date', '本方案自2023年5月1日起施行，有效期5年。'],
  ['a document number', '根据《关于加强教育工作的意见》（国办发〔2020〕25号）要求，开展工作。'],
  ['names with numbers in quotes', '推进“三个课堂”建设，打造“15分钟政务服务圈”，实施“1+8”平台行动。'],
  ['a number of tasks in a name', '深入实施五大工程，开展十大行动，做到六个统一。'],
  ['an article', '组建一个平台，培育一批名师。'],
  ['a past year', '2022年，全市民营经济市场主体达到23.2万户，同比增长5.2%。'],
  ['a state of affairs', '截至目前，全市共有幼儿园500所，普惠率达到85%。'],
  ['an aim without a verb of reaching', '推进农村中小学数字教育资源全覆盖。'],
  ['a coverage that describes a noun', '建立全覆盖的幼儿园安全风险防控体系，开展全覆盖检查。'],
  ['what is only encouraged', '鼓励条件好的县创建2所一级一等园，支持20个县推进县域商业体系建设。'],
  ['a reward', '对首次认定的高新技术企业给予20万元奖励。'],
  ['a condition', '团购规模超过30套的，按规定办理；对100人以上的企业，一次性奖励5万元。'],
  ['a size', '人口规模2万人以上的乡镇应建设公办幼儿园，200万元以下的货物采购面向中小企业。'],
  ['a definition', '本办法所称小型企业，是指从业人员20人以上、营业收入300万元以上的企业。'],
  ['a fine', '违反本条例规定的，处1万元以上10万元以下罚款。'],
  ['a procedural time limit', '应当自受理之日起5个工作日内作出决定，并于3日内书面通知申请人。'],
  ['what exists', '发挥9条省级步行街的作用，围绕全市11条重点产业链，依托现有5家国家重点实验室开展工作。'],
  ['a habit', '每年举办一次书法比赛，每学年进行一次自评。'],
  ['a quoted title', '《甲方案》《乙方案》等5个方案已经省政府同意。'],
  ['how a text is divided', '出台20条措施，落实5个方面要求，分3个批次推进。'],
  ['what an action turns to', '引导金融机构围绕全市13个重点产业链的企业加大信贷投入。'],
  ['a growth that was', '税收同比增长5.2%。'],
  ['a tax rate', '减按1%征收率征收增值税。'],
];

describe('an indicator of a passage', () => {
  it.each(STATEMENTS)('%s: %s', (_provenance, text, ...indicators) => expect(linesOf(text)).toEqual(indicators));
});

describe('several indicators of a list', () => {
  it.each(LISTS)('%s: %s', (_provenance, text, ...indicators) => expect(linesOf(text)).toEqual(indicators));
});

describe('full coverage that is to be reached', () => {
  it.each(COVERAGE)('%s: %s', (_provenance, text, ...indicators) => expect(linesOf(text)).toEqual(indicators));
});

describe('no indicator', () => {
  it.each(NONE)('is %s', (_claim, text) => expect(linesOf(text)).toEqual([]));
});

describe('the quote of an indicator', () => {
  it('is the item of the sentence that states it', () => {
    const text = '到2025年,新增优质学位8.1万个,普惠率达到90%。';
    expect(readPassage(text, 2023).map(({ start, end }) => text.slice(start, end))).toEqual(['新增优质学位8.1万个', '普惠率达到90%']);
  });

  it('holds the yearly parts in brackets as a breakdown', () => {
    const [read] = readPassage('到2025年,全市实现新建中小学88所(2023年25所、2024年37所、2025年26所),', 2023);
    expect(read?.breakdown).toEqual([{ year: 2023, value: 25 }, { year: 2024, value: 37 }, { year: 2025, value: 26 }]);
  });

  it('takes a five-year plan for history or aim by the year in which the document was issued', () => {
    const text = '“十三五”期间新建学校120所。';
    expect(linesOf(text, 2017)).toEqual(['新建学校 | EQ 120 所 | -']);
    expect(linesOf(text, 2021)).toEqual([]);
    expect(linesOf('力争“十四五”期间完成投资1500亿元以上。', 2021)).toEqual(['完成投资 | GTE 1500 亿元 | -']);
  });

  it('knows the year that a change is measured against', () => {
    const [read] = readPassage('到2025年,单位国内生产总值能源消耗比2020年下降13.5%。', 2023);
    expect([read?.baselineYear, read?.targetYear]).toEqual([2020, 2025]);
  });
});

describe('a passage of any shape', () => {
  it.each(['', '%', '1', '(((((', '“《', '、。;,', '全覆盖', '分别', '100%', '至少', '以上', '一批一批', '第', '1-', '不低于的'])('reads %j without trouble', (text) => {
    expect(() => readPassage(text, undefined)).not.toThrow();
  });

  it.each(['到2025年,新增优质学位8.1万个,', '新增学位8.1万个', '1,', '一二三四五', '((“《', '10家、', '实现全覆盖、', '分别达到', '小学、初中比例分别达85%和98%以上。', '一批'])('takes time in proportion to the length of %j repeated', (unit) => {
    const millisecondsFor = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const before = process.cpuUsage().user;
      readPassage(text, 2023);
      return (process.cpuUsage().user - before) / 1000;
    };
    millisecondsFor(20_000);
    expect(millisecondsFor(160_000)).toBeLessThan(16 * millisecondsFor(40_000) + 400);
  });
});
