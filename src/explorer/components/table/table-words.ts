/** Words of tables. */
export const tableWords = {
  zh: {
    csv: '导出 CSV', json: '导出 JSON', empty: '没有符合条件的内容。', rows: (count: string) => `${count} 行`,
    range: (from: string, to: string, total: string) => `第 ${from}–${to} 条，共 ${total} 条`,
    none: '未载明', order: '排序', yes: '是', no: '否',
    exporting: (done: string, total: string) => `正在取出 ${done} / ${total}`, exported: '已导出', exportFailed: '没能取出全部内容，请重试', stop: '停止',
  },
  en: {
    csv: 'Export CSV', json: 'Export JSON', empty: 'Nothing meets these conditions.', rows: (count: string) => (count === '1' ? '1 row' : `${count} rows`),
    range: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
    none: 'not stated', order: 'Order', yes: 'yes', no: 'no',
    exporting: (done: string, total: string) => `Fetching ${done} of ${total}`, exported: 'Exported', exportFailed: 'Not everything could be fetched; try again', stop: 'Stop',
  },
};
