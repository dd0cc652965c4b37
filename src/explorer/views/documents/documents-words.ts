/** Words of the table of documents. */
export const documentsWords = {
  zh: {
    title: '公文', help: '已载入的公文及其印发的方案。措施、指标、引用是这些方案中读出的条数；警告是阅读时发现的问题；点标题看全文。',
    file: '公文',
    documentTitle: '标题', documentNumber: '文号', kind: '文种', place: '地区', level: '层级', issuers: '发文机关', issuedOn: '成文日期',
    plans: '印发的方案', measures: '措施', indicators: '指标', citations: '引用', warnings: '警告',
    counts: (measures: string, indicators: string, citations: string) => `措施 ${measures} · 指标 ${indicators} · 引用 ${citations}`,
  },
  en: {
    title: 'Documents', help: 'The documents that were loaded, with the plans that they promulgate. Measures, indicators and citations are counted over these plans, warnings are what was noticed in reading; a title leads to its text.',
    file: 'documents',
    documentTitle: 'Title', documentNumber: 'Number', kind: 'Kind', place: 'Place', level: 'Level', issuers: 'Issuers', issuedOn: 'Issued',
    plans: 'Plans', measures: 'Measures', indicators: 'Indicators', citations: 'Citations', warnings: 'Warnings',
    counts: (measures: string, indicators: string, citations: string) => `${measures} measures · ${indicators} indicators · ${citations} citations`,
  },
};

export type DocumentsWords = typeof documentsWords.zh;
