/** Words of the lists of what is missing. */
export const gapsWords = {
  zh: {
    title: '缺口', views: '两种缺口', uncollected: '待收集的文件', skipped: '越过省级的引用',
    uncollectedMeans: '已载入的方案引用、但图谱中还没有全文的文件，按引用它的方案数排列：排在前面的，收集来能接上最多的源流。',
    uncollectedNot: '文件没有公开，或无处可寻。标题、文号和机关都以引用它的文字为准；引用时措辞不同的同一文件可能分列两行。',
    skippedMeans: '市、县、乡的方案引用了国家文件，却没有引用本省的任何文件：从国家到地方的源流在省一级断开。后面列出图谱所知、引用了同一国家文件的本省政策，即本可引用的依据。',
    skippedNot: '方案违背了省里的政策，或省里没有政策：方案可能没有用书名号写出它，省里的文件也可能尚未载入。引用地区不明的省级政策，算作引用了本省；地区不明的方案不在其中。',
    means: '说明', not: '不说明',
    file: '待收集的文件', skippedFile: '越过省级的引用',
    policyTitle: '标题', documentNumber: '文号', issuers: '发文机关', level: '层级', place: '地区', year: '年份', citing: '引用方案数', citedBy: '引用它的方案',
    plan: '方案', national: '引用的国家文件', provincial: '本省可依据的政策', noneKnown: '图谱中没有', province: '省份', allProvinces: '全部',
    open: (plan: string) => `看原文：${plan}`,
    restrict: '层级',
  },
  en: {
    title: 'Gaps', views: 'Two kinds of gaps', uncollected: 'To be collected', skipped: 'The province skipped',
    uncollectedMeans: 'Documents that loaded plans cite and whose text is not in the graph, by how many plans cite them: those at the top would join up most lineages.',
    uncollectedNot: 'That the document is unpublished or cannot be found. Title, number and issuers are as the citing texts word them; one document that is worded differently may stand in two rows.',
    skippedMeans: 'Plans of cities, counties and towns that cite a national document and none of their own province: the lineage from the state down breaks at the province. Beside each stand the policies of its province that cite the same national document: what it could have rested on.',
    skippedNot: 'That the plan departs from its province’s policy, or that the province has none: the plan may name it without book-title marks, and the province’s documents may not be loaded. A cited policy that is provincial and of no known place counts as the province’s; plans of no known place are left out.',
    means: 'It means', not: 'It does not mean',
    file: 'to-be-collected', skippedFile: 'province-skipped',
    policyTitle: 'Title', documentNumber: 'Number', issuers: 'Issuers', level: 'Level', place: 'Place', year: 'Year', citing: 'Citing plans', citedBy: 'Cited by',
    plan: 'Plan', national: 'National documents cited', provincial: 'Policies of the province', noneKnown: 'none in the graph', province: 'Province', allProvinces: 'All',
    open: (plan: string) => `Show the words in ${plan}`,
    restrict: 'Level',
  },
};

export type GapsWords = typeof gapsWords.zh;
