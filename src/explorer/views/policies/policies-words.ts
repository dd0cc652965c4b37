/** Words of the table of policies, and of the one of citations. */
export const policiesWords = {
  zh: {
    title: '政策', help: '图谱中的全部政策：已载入全文的，和只见于引用的。点标题看全文或源流；点引用数看引用它的原文。',
    views: '政策的两种列表', policies: '政策目录', citations: '各方案所引国家文件',
    file: '政策', citationsFile: '各方案所引国家文件',
    policyTitle: '标题', aliases: (names: string) => `又作 ${names}`, aliasesHeader: '别名', documentNumber: '文号', kind: '文种', level: '层级', place: '地区', year: '年份', issuers: '发文机关',
    text: '全文', loaded: '已载入', cited: '仅被引用', loadedFacet: '全文', citing: '被引方案', mentions: '被引次数', lineage: '源流', lineageOf: (title: string) => `${title}的源流`,
    openSentences: (count: string) => `看引用它的 ${count} 处原文`,
    citationsHelp: '每个方案引用了哪些国家文件，以何种关系，引用几处；点原文看完整语句。没有引用国家文件的方案也列在其中。',
    plan: '方案', period: '期限', policy: '国家文件', relation: '关系', count: '处数', sentence: '原文', noneCited: '没有引用国家文件', noneOfRelation: '没有以此关系引用国家文件',
    planLevel: '方案层级', planPlace: '方案地区', planYear: '方案年份', planKind: '方案文种', planIssuer: '方案发文机关', planText: '方案标题包含',
    countedPlans: (range: string) => `方案${range}`, cut: (shown: string, total: string) => `这里列出 ${total} 处引用中的前 ${shown} 处，导出的是全部`,
  },
  en: {
    title: 'Policies', help: 'All policies of the graph: those whose text was loaded, and those that are only cited. A title leads to the text or the lineage; the count of citing plans opens their sentences.',
    views: 'Two lists of policies', policies: 'All policies', citations: 'National documents that plans cite',
    file: 'policies', citationsFile: 'national-documents-of-plans',
    policyTitle: 'Title', aliases: (names: string) => `also ${names}`, aliasesHeader: 'Aliases', documentNumber: 'Number', kind: 'Kind', level: 'Level', place: 'Place', year: 'Year', issuers: 'Issuers',
    text: 'Text', loaded: 'loaded', cited: 'only cited', loadedFacet: 'Text', citing: 'Citing plans', mentions: 'Mentions', lineage: 'Lineage', lineageOf: (title: string) => `Lineage of ${title}`,
    openSentences: (count: string) => `Show the ${count} sentences that cite it`,
    citationsHelp: 'Which national documents each plan cites, how it stands to them, and how often; the words open the whole sentence. Plans that cite none are listed too.',
    plan: 'Plan', period: 'Period', policy: 'National document', relation: 'Relation', count: 'Times', sentence: 'Words', noneCited: 'cites no national document', noneOfRelation: 'cites no national document in this way',
    planLevel: 'Level of the plan', planPlace: 'Place of the plan', planYear: 'Year of the plan', planKind: 'Kind of the plan', planIssuer: 'Issuer of the plan', planText: 'Plan’s title contains',
    countedPlans: (range: string) => `plans ${range}`, cut: (shown: string, total: string) => `The first ${shown} of its ${total} citations are here; an export has all`,
  },
};

export type PoliciesWords = typeof policiesWords.zh;
