/** Words of the page of one body. */
export const departmentWords = {
  zh: {
    gone: '图谱中没有这家机构', goneHelp: '地址可能写错了，或提到它的公文已卸载。', directory: '查看全部机构',
    also: '又称', separator: '、', group: '多个机构的统称', groupHelp: '原文以统称写明，不指某一家。',
    measures: '承担的措施', role: '分工', allRoles: (count: string) => `全部 ${count}`, plan: '规划与方案', allPlans: '全部',
    nothing: '没有符合条件的措施', nothingHelp: '放宽分工或方案的条件。', carriesNothing: '还没有写明由它承担的措施', carriesNothingHelp: '它只出现在公文的署名或引用中。',
    shown: (tasks: string, plans: string) => `${tasks} 项措施，出自 ${plans} 份规划与方案`,
    with: '与谁一起', withHelp: '点一家，看两家共同承担的措施。', together: '协作机构', alone: '没有与其他机构共同承担的措施。', back: '返回全部措施',
    leads: '它牵头', ledBy: '对方牵头', jointLead: '共同牵头', jointResponsible: '共同负责', total: '合计（人次）',
    network: '在协作网络中看', matrix: '在矩阵中看',
    documents: '签发的公文', title: '标题', number: '文号', date: '成文日期',
    path: '位置', measure: '措施', kind: '类别', others: '一同承担', words: '原文', open: '看原文',
  },
  en: {
    gone: 'The graph has no such body', goneHelp: 'The address may be mistyped, or the documents that name it were unloaded.', directory: 'See all bodies',
    also: 'also called', separator: ', ', group: 'A designation of many bodies', groupHelp: 'The texts name them together, none by itself.',
    measures: 'Measures', role: 'Role', allRoles: (count: string) => `all ${count}`, plan: 'Plan', allPlans: 'All',
    nothing: 'No measure meets these conditions', nothingHelp: 'Loosen the conditions on role or plan.', carriesNothing: 'No text gives it a measure to carry', carriesNothingHelp: 'It only signs documents or is cited.',
    shown: (tasks: string, plans: string) => `${tasks} measures of ${plans} plans`,
    with: 'Together with', withHelp: 'Click one for the measures that both carry.', together: 'Works with', alone: 'It carries no measure together with another body.', back: 'Back to all measures',
    leads: 'it leads', ledBy: 'the other leads', jointLead: 'lead jointly', jointResponsible: 'answer jointly', total: 'Total (mentions)',
    network: 'See it in the network', matrix: 'See it in the matrix',
    documents: 'Documents that it signed', title: 'Title', number: 'Number', date: 'Issued',
    path: 'At', measure: 'Measure', kind: 'Kind', others: 'Together with', words: 'Exact words', open: 'See the words',
  },
};
