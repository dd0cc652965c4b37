/** Words of the panel that shows the sentences behind facts. */
export const evidenceWords = {
  zh: {
    title: '原文依据', close: '关闭', copy: '复制为引文', copied: '已复制', copyFailed: '浏览器不允许复制',
    citation: '引用', task: '任务', indicator: '指标', responsibility: '分工',
    document: '公文', number: '文号', date: '成文日期', path: '位置', preamble: '正文开头', notice: '印发通知', source: '来源文件', noNumber: '无文号',
    inPlan: '在全文中查看', gone: '图谱中没有这一条：所在公文可能已卸载或改版。', targetYear: (year: number) => `到${String(year)}年`,
    more: (count: number) => `另有 ${String(count)} 条`, count: (count: number) => `${String(count)} 条`,
    characters: (start: number, end: number) => `第 ${String(start)}–${String(end)} 字`,
    page: (page: number) => `第 ${String(page)} 页`, pages: (first: number, last: number) => `第 ${String(first)}–${String(last)} 页`, paragraph: (paragraph: number) => `第 ${String(paragraph)} 段`, line: (line: number) => `第 ${String(line)} 行`,
    cell: (table: number, row: number, column: number) => `表 ${String(table)} 第 ${String(row)} 行第 ${String(column)} 列`,
    footnote: (footnote: number) => `脚注 ${String(footnote)}`, textBox: (box: number) => `文本框 ${String(box)}`, comma: '，',
  },
  en: {
    title: 'Evidence', close: 'Close', copy: 'Copy as citation', copied: 'Copied', copyFailed: 'The browser does not allow copying',
    citation: 'Citation', task: 'Task', indicator: 'Indicator', responsibility: 'Responsibility',
    document: 'Document', number: 'Number', date: 'Issued', path: 'At', preamble: 'Preamble', notice: 'Covering notice', source: 'Source file', noNumber: 'no number',
    inPlan: 'See it in the full text', gone: 'The graph does not have this fact: its document may have been unloaded or replaced.', targetYear: (year: number) => `by ${String(year)}`,
    more: (count: number) => `and ${String(count)} more`, count: (count: number) => (count === 1 ? '1 passage' : `${String(count)} passages`),
    characters: (start: number, end: number) => `characters ${String(start)}–${String(end)}`,
    page: (page: number) => `page ${String(page)}`, pages: (first: number, last: number) => `pages ${String(first)}–${String(last)}`, paragraph: (paragraph: number) => `paragraph ${String(paragraph)}`, line: (line: number) => `line ${String(line)}`,
    cell: (table: number, row: number, column: number) => `table ${String(table)}, row ${String(row)}, column ${String(column)}`,
    footnote: (footnote: number) => `footnote ${String(footnote)}`, textBox: (box: number) => `text box ${String(box)}`, comma: ', ',
  },
};
