/** Words of the pages of a list. */
export const pagingWords = {
  zh: {
    pages: '翻页', first: '首页', previous: '上一页', next: '下一页', last: '末页', size: '每页',
    range: (from: string, to: string, total: string) => `第 ${from}–${to} 条，共 ${total} 条`,
    restart: '从第一页开始', restartHelp: '地址中的页码位置已不适用于当前的筛选或排序。',
  },
  en: {
    pages: 'Pages', first: 'First', previous: 'Previous', next: 'Next', last: 'Last', size: 'A page',
    range: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
    restart: 'Begin at the first page', restartHelp: 'The position in the address does not belong to this filter and order.',
  },
};
