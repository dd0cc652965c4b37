/** What a unit measures; rules differ for a share, a length of time, a sum of money or a count. */
export type Measure = 'ratio' | 'money' | 'time' | 'lesson' | 'frequency' | 'people' | 'count' | 'physical' | 'age';

/**
 * Units and measure words of 公文, by what they measure. A look-ahead keeps a measure word from being read out of a longer
 * word (5 + 支 out of 5支持, 3 + 名 out of 3名校).
 */
const UNITS: Readonly<Record<Measure, readonly string[]>> = {
  ratio: ['%', '‰', '个百分点', '百分点', '个千分点', '个基点', '/10?0?万', '倍', '番', '成(?!为|立|果|效|本|都|员|长|功|熟)'],
  money: ['元人民币', '美元', '欧元', '港元', '日元', '元(?!素|旦|首|宵|级)'],
  time: ['个工作日', '个自然日', '工作日', '自然日', '个小时', '小时', '分钟', '秒钟?', '个季度', '季度', '个月', '个星期', '星期', '个学期', '学期', '学年', '周(?!岁|边|年|期|转)', '天(?!然|府|津|河)', '日(?!报|常|本|产|均|处理)', '年(?!级|龄|度|级)', '月(?!均)'],
  lesson: ['个学分', '学分', '个课时', '课时', '个学时', '学时', '节(?!点|能|约|水|目|庆|日|假|气)'],
  frequency: ['场次', '次(?!性|日|年|月|级|生|贫|数)', '届', '场(?!地|所|馆|景|均|站)', '轮(?!岗|候|训|休|换|流)', '遍', '期(?!间|限|末|满)', '架次', '车次'],
  people: ['人次', '人天', '人日', '人(?!均|才|口|工|力|民|社|大|员|事|类|行)', '(?<=\\d\\d)名', '名(?!校(?!长)|师|优(?!秀)|牌|义|录|单|为|医(?!生)|企(?!业)|品|家)', '位(?!于|居|列|次|置|数)', '户次', '户(?!籍|外|均|口|型)', '家庭'],
  count: [
    '年一遇', '个', '所', '项(?!目(?!标))', '家次', '家(?!庭|园|长|政|电|校|属|禽)', '条', '台套', '台(?!账|阶|湾|州|风|山)', '套(?!餐|取|保)', '件', '处(?!理|置|罚|以(?!上|下|内)|级|于|室|长)', '座(?!谈|位)', '间(?!接|隔|断)',
    '张', '份(?!额)', '辆', '艘', '架', '列(?!入|为|出|车)', '支(?!持|出|付|撑|部|教|行|队伍建设|农|小)', '类', '种(?!植|业|子|苗|养|粮|质)', '门(?!类|户|诊|店|口|槛)', '部(?!门|分|委|署|队|长|级|署)', '本(?!科|级|地|市|省|县|区|年|土|行|方案|意见|月|校)',
    '册', '篇', '幅(?!度)', '片(?!区)', '块', '只(?!要|有|能|需|是|跑|进)', '头(?!部|等)', '羽', '株', '棵', '口(?!岸|径|腔|头|号)', '眼(?!科|镜)', '栋', '幢', '盏', '组(?!织|建|成|合)', '批次', '批(?!复|准|量)', '宗', '起(?!来|步|草|点|到|施|止)', '例(?!如|外)', '款(?!项)',
    '枚', '标箱', '标准箱', '标准机架', 'TEU', '分(?!别|布|类|批|期|步|之|级|阶|管|解|工|区|析|支|散|钟|层)', '孔', '桌', '床(?!位)', '车道', '泊位', '机架', '学位', '座席', '只次', '瓶(?!颈)', '具(?![有体备])', '桶', '篓', '袋', '盒', '箱(?!涵|包)', '粒', '尾(?!气|矿|水|款|号|部|盘)',
  ],
  physical: [
    '万千瓦时', '千瓦时', '千瓦', '兆瓦时', '兆瓦', '吉瓦', '千伏安', '千伏', 'kV', 'kW', 'MW', 'GW', '度电', '吨标准煤', '吨煤', '吨(?!级)', '公斤', '千克', '毫克', '微克', '克标准煤', '克(?!服|难)', '斤', '车道公里', '公里', '千米', '延米', '厘米', '毫米',
    '平方公里', '平方千米', '平方米', '平米', '立方米', '立方', '方(?!案|式|面|便|向|针|法|位|可|能|圆|程|队|舱|阵)', '米(?!粉|饭)', '亩次', '亩(?!均|产)', '公顷', '升(?!级|至|到|学|为)', '毫升', '摄氏度', '分贝', '海里', 'Mbps', 'Gbps', 'Tbps', '[兆吉太]比特/秒', 'PFLOPS', 'EFLOPS', 'P(?![A-Za-z])', '(?<=\\d\\d)[GT](?![A-Za-z\\d+—-]|[网基用移通技频工应产商时牌和、/])', '[GTPE]B(?![A-Za-z])',
  ],
  age: ['周岁', '岁'],
};

const ALL = (Object.keys(UNITS) as Measure[]).flatMap((measure) => UNITS[measure].map((pattern) => ({ measure, pattern })));
const LONGEST_FIRST = [...ALL].sort((a, b) => bare(b.pattern).length - bare(a.pattern).length);

/** What a rate is taken over: 元/人, 微克/立方米, 批次/千人. */
const PER = String.raw`(?:每(?:立方米|平方米|平方公里|亩|公顷|千瓦时|公里)|/(?:百|千|万|十万)?(?:人|生|户|亩|次|年|月|天|日|吨|台|套|公里|平方公里|平方米|立方米|万元|小时|公顷|元|床|车|千瓦时|头|件|村|校|班)|\([次个间户处]\))?`;

/** A multiplier and a unit (万个, 亿元, 个百分点), as one alternation without groups; a large sum may stand without its unit (突破1000亿). */
export const UNIT = String.raw`(?:万亿|千亿|百亿|亿|千万|百万|十万|万|千|百)?(?:余|多)?(?:${LONGEST_FIRST.map((u) => u.pattern).join('|')})${PER}|万亿(?!级)|亿(?!级)|万(?=以[上下]|左右|[,;。、)]|$)`;

/** The characters that a unit may begin with. */
export const UNIT_OPENINGS = [...new Set(`万亿千百十${LONGEST_FIRST.map((u) => bare(u.pattern).charAt(0)).join('')}`)].join('');

const MEASURES = ALL.map(({ measure, pattern }) => ({ measure, form: new RegExp(`^(?:${pattern})(?:[/(每]|$)`) }));
const MULTIPLIER = /^(?:万亿|千亿|百亿|亿|千万|百万|十万|万|千(?![瓦伏克米])|百(?!分))?(?:余|多)?/;
const known = new Map<string, Measure>();

/** What a unit as matched by `UNIT` measures. */
export function measureOf(unit: string): Measure {
  if (unit === '') return 'count';
  const measured = known.get(unit) ?? findMeasure(unit.replace(MULTIPLIER, ''));
  known.set(unit, measured);
  return measured;
}

function findMeasure(stripped: string): Measure {
  if (stripped === '') return 'money';
  if (/^[:∶]/.test(stripped)) return 'ratio';
  return MEASURES.find(({ form }) => form.test(stripped))?.measure ?? 'count';
}

function bare(pattern: string): string {
  return pattern.replace(/\(\?!.*\)|\?/g, '');
}
