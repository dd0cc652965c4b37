/** Words round a picture and its table. */
export const pictureWords = {
  zh: { picture: '图', list: '列表', table: '表', shownAs: '显示方式', svg: '导出 SVG', png: '导出 PNG', pngFailed: '浏览器画不出这么大的 PNG，请导出 SVG。' },
  en: { picture: 'Picture', list: 'List', table: 'Table', shownAs: 'Shown as', svg: 'Export SVG', png: 'Export PNG', pngFailed: 'The browser cannot draw a PNG of this size; export SVG instead.' },
};
