/** Words of the start page and its search. */
export const startWords = {
  zh: {
    title: '政脉', lead: '把公文变成可以追问的图谱，每条事实都带原文。',
    search: '搜索公文、政策、任务、指标和部门', placeholder: '例如：义务教育、教育局、国办发',
    hint: '↓ 进入结果，↑↓ 移动，Enter 打开，Esc 回到搜索框',
    found: (count: string) => `找到 ${count} 条`, nothing: '没有找到', nothingHelp: '换一个更短的词试试；文号、部门简称和任务里的词都可以搜。',
    all: (count: string) => `全部 ${count} 条`, more: '显示更多', back: '返回全部类别',
    kinds: { plans: '规划与方案', documents: '公文', policies: '仅被引用的政策', organizations: '部门与机构', indicators: '指标', tasks: '任务' },
    contents: '图谱内容', latest: '最近的公文', questions: '从问题开始',
    counts: {
      documents: '公文', plans: '规划与方案', policies: '政策', tasks: '任务', responsibilities: '责任分工', indicators: '指标', citations: '引用', organizations: '机构', jurisdictions: '行政区划',
    },
    empty: '图谱里还没有公文', emptyHelp: '用 npm run zhengmai -- load 文件… 载入公文，然后刷新本页。',
    lineage: '一项政策怎样从国务院落到县里？', lineageFrom: ['从', '看起'],
    network: '哪些部门牵头哪些措施，与谁一起？', networkHelp: '协作网络，以及措施与部门的对照表',
    citations: '各市的方案引用了哪些国家文件？', citationsHelp: '逐条列出引用，附原句',
    indicators: '同一指标，各地的目标有何不同？', indicatorsHelp: '按地区和年份比较，附原句',
    gaps: '接下来该收集哪些文件？', gapsHelp: '被引用而尚未载入的政策，以及跳过省级文件的方案',
    targetYear: (year: number) => `到${String(year)}年`,
  },
  en: {
    title: 'Zhengmai', lead: 'Official Chinese policy documents as a graph that can be asked; every fact carries its exact words.',
    search: 'Search documents, policies, tasks, indicators and departments', placeholder: 'For example 义务教育, 教育局, 国办发',
    hint: '↓ to the results, ↑↓ to move, Enter to open, Esc back to the search box',
    found: (count: string) => `${count} found`, nothing: 'Nothing found', nothingHelp: 'Try a shorter word in Chinese: document numbers, short names of departments and words of tasks can all be searched.',
    all: (count: string) => `All ${count}`, more: 'Show more', back: 'Back to all kinds',
    kinds: { plans: 'Plans', documents: 'Documents', policies: 'Policies only cited', organizations: 'Departments and bodies', indicators: 'Indicators', tasks: 'Tasks' },
    contents: 'In the graph', latest: 'Latest documents', questions: 'Begin with a question',
    counts: {
      documents: 'documents', plans: 'plans', policies: 'policies', tasks: 'tasks', responsibilities: 'responsibilities', indicators: 'indicators', citations: 'citations', organizations: 'bodies', jurisdictions: 'places',
    },
    empty: 'The graph has no documents yet', emptyHelp: 'Load some with npm run zhengmai -- load FILES…, then load this page again.',
    lineage: 'How does a policy come down from the State Council to a county?', lineageFrom: ['beginning with ', ''],
    network: 'Which departments lead which measures, and together with whom?', networkHelp: 'The network of co-leadership, and a matrix of measures and bodies',
    citations: 'Which national documents does each city plan cite?', citationsHelp: 'Every citation with its sentence',
    indicators: 'How do places\' targets for the same indicator compare?', indicatorsHelp: 'By place and year, each with its sentence',
    gaps: 'Which documents should be collected next?', gapsHelp: 'Policies that are cited but not loaded, and plans that skip their province\'s',
    targetYear: (year: number) => `by ${String(year)}`,
  },
};

export type StartWords = typeof startWords.zh;
export type FoundKind = keyof StartWords['kinds'];
