/** What a unit measures, and how many base units it is: 亿元 is 100,000,000 元. */
export interface UnitMeaning {
  /** Base unit of the dimension. Units of different dimensions are never compared. */
  readonly dimension: string;
  readonly factor: number;
}

/** 万人, 百万元, 万亿元: what stands before a unit multiplies it. The longest comes first. */
const MULTIPLIERS: readonly (readonly [text: string, factor: number])[] = [
  ['万亿', 1e12], ['千亿', 1e11], ['百亿', 1e10], ['十亿', 1e9], ['亿', 1e8], ['千万', 1e7], ['百万', 1e6], ['十万', 1e5], ['万', 1e4], ['千', 1e3], ['百', 1e2],
];

/**
 * Units that convert into each other by definition. What counts things (个, 家, 所, 户, 人, 名, 件, 项 …) is a dimension each, as written: 企业 are
 * counted in 家, 户 and 个, which need not be the same ones. % and 个百分点 are two: a share, and a difference of shares.
 */
const UNITS: Readonly<Record<string, UnitMeaning>> = {
  '%': { dimension: '%', factor: 1 }, '‰': { dimension: '%', factor: 0.1 },
  '个百分点': { dimension: '百分点', factor: 1 }, '百分点': { dimension: '百分点', factor: 1 },
  '元': { dimension: '元', factor: 1 }, '元人民币': { dimension: '元', factor: 1 }, '美元': { dimension: '美元', factor: 1 },
  '米': { dimension: '米', factor: 1 }, '公里': { dimension: '米', factor: 1e3 }, '千米': { dimension: '米', factor: 1e3 },
  '平方米': { dimension: '平方米', factor: 1 }, '平方公里': { dimension: '平方米', factor: 1e6 }, '公顷': { dimension: '平方米', factor: 1e4 },
  '立方米': { dimension: '立方米', factor: 1 }, '立方': { dimension: '立方米', factor: 1 }, '亩': { dimension: '亩', factor: 1 },
  '公斤': { dimension: '公斤', factor: 1 }, '千克': { dimension: '公斤', factor: 1 }, '吨': { dimension: '公斤', factor: 1e3 }, '斤': { dimension: '公斤', factor: 0.5 },
  '吨标准煤': { dimension: '吨标准煤', factor: 1 }, '瓦': { dimension: '瓦', factor: 1 }, '千瓦': { dimension: '瓦', factor: 1e3 }, '兆瓦': { dimension: '瓦', factor: 1e6 },
  '千瓦时': { dimension: '千瓦时', factor: 1 }, '度': { dimension: '度', factor: 1 },
  '分钟': { dimension: '分钟', factor: 1 }, '小时': { dimension: '分钟', factor: 60 }, '个小时': { dimension: '分钟', factor: 60 },
  '学分': { dimension: '学分', factor: 1 }, '个学分': { dimension: '学分', factor: 1 },
};

/** What is counted by the piece: multiplied it is the same, and nothing else is. */
const COUNTS: ReadonlySet<string> = new Set([
  '人', '名', '位', '人次', '人(次)', '人天', '户', '户次', '个', '家', '家(次)', '所', '件', '项', '条', '台', '套', '只', '头', '张', '块', '株', '辆', '座', '处', '场', '场次', '次', '批次',
  '篇', '部', '册', '本', '门', '节', '种', '类', '期', '间', '床', '宗', '笔', '幅', '栋', '幢', '支', '名次', '吨/年', '立方米/年', '平方米/人', '元/年', '元/人', '课时', '学时',
]);

/** What a unit as written means; a unit that no table has is a dimension of its own. */
export function unitMeaning(unit: string): UnitMeaning {
  const text = unit.normalize('NFKC').replace(/\s+/g, '');
  const known = knownUnit(text);
  if (known) return known;
  for (const [multiplier, factor] of MULTIPLIERS) {
    const base = text.startsWith(multiplier) ? knownUnit(text.slice(multiplier.length)) : undefined;
    if (base) return { dimension: base.dimension, factor: base.factor * factor };
  }
  return { dimension: text, factor: 1 };
}

function knownUnit(text: string): UnitMeaning | undefined {
  return Object.hasOwn(UNITS, text) ? UNITS[text] : COUNTS.has(text) ? { dimension: text, factor: 1 } : undefined;
}

/** A value in another unit of its dimension, to 12 digits, so that no binary remainder shows. */
export function aligned(value: number, from: string, to: string): number {
  const ratio = value * unitMeaning(from).factor / unitMeaning(to).factor;
  return from === to ? value : Number(ratio.toPrecision(12));
}
