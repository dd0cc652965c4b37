/** Words of tables. */
export const tableWords = {
  zh: { csv: '导出 CSV', json: '导出 JSON', empty: '没有符合条件的内容。', rows: (count: string) => `${count} 行` },
  en: { csv: 'Export CSV', json: 'Export JSON', empty: 'Nothing meets these conditions.', rows: (count: string) => (count === '1' ? '1 row' : `${count} rows`) },
};
