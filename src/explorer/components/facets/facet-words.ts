/** Words of the conditions at the side of a list. */
export const facetWords = {
  zh: {
    facets: '筛选', show: '显示筛选', hide: '收起筛选', chosen: '已选条件', clear: '全部清除', remove: (label: string) => `去掉条件：${label}`,
    level: '层级', place: '地区', year: '年份', kind: '文种', issuer: '发文机关', text: '标题包含',
    more: (count: string) => `另有 ${count} 项`, fewer: '收起', most: (count: string) => `只列最多的 ${count} 项`, none: '没有可选的值',
  },
  en: {
    facets: 'Filters', show: 'Show filters', hide: 'Hide filters', chosen: 'Chosen', clear: 'Clear all', remove: (label: string) => `Remove ${label}`,
    level: 'Level', place: 'Place', year: 'Year', kind: 'Kind', issuer: 'Issuer', text: 'Title contains',
    more: (count: string) => `${count} more`, fewer: 'Fewer', most: (count: string) => `The ${count} with most only`, none: 'No values',
  },
};
