import type { Comparator } from '../../graphql/schema.generated.js';

const zhComparators: Readonly<Record<Comparator, string>> = { EQ: '等于', GTE: '不低于', GT: '高于', LTE: '不高于', LT: '低于', APPROX: '约', RANGE: '区间' };
const enComparators: Readonly<Record<Comparator, string>> = { EQ: 'equal to', GTE: 'at least', GT: 'more than', LTE: 'at most', LT: 'less than', APPROX: 'about', RANGE: 'range' };

/** Signs that stand before values, with the words in the legend. */
const keyMarks: Readonly<Record<Comparator, string>> = { EQ: '', GTE: ' ≥', GT: ' >', LTE: ' ≤', LT: ' <', APPROX: '', RANGE: '' };

/** Words of the comparison of indicators. */
export const indicatorsWords = {
  zh: {
    title: '指标', lede: '同一指标在不同地方、不同年份的目标值，各以原文为据。',
    search: '查找指标', placeholder: '如：入学率、覆盖率', chosen: '已选指标', remove: (name: string) => `移除“${name}”`, noMetric: '没有指标含有这些字。', unknownMetric: '图谱中没有这项指标',
    full: '一次最多比较 20 项；移除一项再选。', results: (count: number) => `${String(count)} 项指标，用上下键选择`,
    places: '地方', levels: '层级', years: '年份', all: '全部', several: (count: number) => `${String(count)} 项`, clear: '不限', find: '查找地方', yearsNote: '选定年份后，未写明年份的值不显示。',
    form: '排法', byPlace: '按地方', byYear: '按年份', order: '次序', byValue: '按数值', byCode: '按行政区划',
    placeCount: (count: string) => (count === '0' ? '地方不详' : `${count} 个地方`), planCount: (count: string) => `${count} 份规划`, valueCount: (count: string) => `${count} 个值`, wordingCount: (count: string) => `${count} 种措辞`,
    unit: (unit: string) => `单位：${unit}`, noYear: '未写明年份', noPlace: '地方不详', versus: (year: number) => `比${String(year)}年`, part: '分年', worded: (text: string) => `原文作“${text}”`,
    shownOf: (shown: string, all: string) => `只画出 ${all} 个值中的前 ${shown} 个；请限定地方或年份。`,
    key: (comparator: Comparator) => `${zhComparators[comparator]}${keyMarks[comparator]}`, comparators: zhComparators, parts: '括注的分年数', baselineYear: '“比某年”：原文只写比较年份，未写该年的值，图上也没有',
    reading: '位置按统一单位换算，标注照原文。点击一点，看它的原句。', rule: '哪些措辞算同一指标，有固定规则；同一指标也可能因措辞不同而分列。',
    pictureTitle: (names: string) => `${names}：各地目标值`, pictureHelp: '每一点是一份规划写明的一个值，可用 Tab 键逐点移动，按回车键看原句。',
    metric: '指标', place: '地方', plan: '规划', year: '年份', comparator: '比较', value: '原文数值', valueHigh: '原文上限', unitWritten: '单位', aligned: '换算值', alignedHigh: '换算上限', alignedUnit: '换算单位', wording: '原文措辞', document: '公文', baseline: '比较年份', isPart: '分年数',
    tableCaption: '各地目标值', openFact: (text: string) => `看原句：${text}`,
    nothing: '没有符合条件的值', nothingHelp: '所选指标在这些地方、层级、年份没有写明的值。', dropFilters: '取消条件',
    overview: '几个地方都提出的指标', overviewOf: (shared: string, all: string, rest: string) => `图谱中有 ${all} 项指标：${shared} 项有两个以上地方提出，可以比较；其余 ${rest} 项只有一个地方提出，或地方不详。`, nobody: '载入更多地方的公文，才能比较。',
    alone: '也列出其余各项', range: '分布', comma: '、', lowest: '最低', highest: '最高', more: '再列一些', restBySearch: (count: string) => `另有 ${count} 项，可在上面查找。`, metricsCaption: '指标', noIndicators: '图谱中还没有指标', noIndicatorsHelp: '载入公文后，这里列出各地的目标值。', wordings: '措辞', planColumn: '规划', placeColumn: '地方', yearColumn: '年份', countColumn: '条', unitColumn: '单位',
  },
  en: {
    title: 'Indicators', lede: 'One metric over places and years: what each plan commits to, each value with its sentence.',
    search: 'Find a metric', placeholder: 'such as 入学率, 覆盖率', chosen: 'Chosen metrics', remove: (name: string) => `Remove “${name}”`, noMetric: 'No metric has these characters.', unknownMetric: 'The graph has no such metric',
    full: 'At most 20 are compared at once; remove one to choose another.', results: (count: number) => `${String(count)} metrics; choose with the arrow keys`,
    places: 'Places', levels: 'Levels', years: 'Years', all: 'all', several: (count: number) => `${String(count)} chosen`, clear: 'Any', find: 'Find a place', yearsNote: 'With years chosen, values without a year are not shown.',
    form: 'Arranged', byPlace: 'by place', byYear: 'by year', order: 'Order', byValue: 'by value', byCode: 'by division code',
    placeCount: (count: string) => ({ 0: 'place unknown', 1: '1 place' }[count] ?? `${count} places`), planCount: (count: string) => (count === '1' ? '1 plan' : `${count} plans`), valueCount: (count: string) => (count === '1' ? '1 value' : `${count} values`), wordingCount: (count: string) => `${count} wordings`,
    unit: (unit: string) => `in ${unit}`, noYear: 'No year stated', noPlace: 'Place unknown', versus: (year: number) => `against ${String(year)}`, part: 'yearly part', worded: (text: string) => `worded ${text}`,
    shownOf: (shown: string, all: string) => `Only the first ${shown} of ${all} values are drawn; narrow down the places or years.`,
    key: (comparator: Comparator) => `${enComparators[comparator]}${keyMarks[comparator]}`, comparators: enComparators, parts: 'yearly part, in brackets in the text', baselineYear: 'against a year: the text names the year it compares with and not the value of that year, so none is drawn',
    reading: 'Positions are in one unit, labels as written. Click a point for its sentence.', rule: 'Which wordings are one metric follows a fixed rule; the same metric may still stand apart under another wording.',
    pictureTitle: (names: string) => `${names}: values that places commit to`, pictureHelp: 'Each point is one value that a plan states. Tab moves from point to point, Enter opens its sentence.',
    metric: 'Metric', place: 'Place', plan: 'Plan', year: 'Year', comparator: 'Comparator', value: 'As written', valueHigh: 'Upper end as written', unitWritten: 'Unit', aligned: 'Aligned', alignedHigh: 'Aligned upper end', alignedUnit: 'In', wording: 'Wording', document: 'Document', baseline: 'Compared with', isPart: 'Yearly part',
    tableCaption: 'Values that places commit to', openFact: (text: string) => `Show the sentence of ${text}`,
    nothing: 'No value meets these conditions', nothingHelp: 'The chosen metrics have no value for these places, levels and years.', dropFilters: 'Drop the conditions',
    overview: 'Metrics that several places set', overviewOf: (shared: string, all: string, rest: string) => `The graph has ${all} metrics: ${shared} set by two places or more, which can be compared, and ${rest} by one place only, or by a place that is not known.`, nobody: 'Comparing needs documents of more places.',
    alone: 'List the rest too', range: 'Spread', comma: ', ', lowest: 'Lowest', highest: 'Highest', more: 'List more', restBySearch: (count: string) => `${count} more; find them above.`, metricsCaption: 'Metrics', noIndicators: 'The graph has no indicators yet', noIndicatorsHelp: 'Once documents are loaded, the values that places commit to are listed here.', wordings: 'Wordings', planColumn: 'Plans', placeColumn: 'Places', yearColumn: 'Years', countColumn: 'Values', unitColumn: 'Unit',
  },
};

export type IndicatorsWords = typeof indicatorsWords.zh;
