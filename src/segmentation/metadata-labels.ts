import type { Line } from './lines.js';

/** What the metadata blocks of government sites and databases call their entries (政府信息公开目录). */
export const METADATA_LABELS: readonly string[] = [
  '索引号', '索取号', '信息索引号', '信息索取号', '备注/文号', '文号', '发文字号', '发布文号', '文件编号', '文件字号', '发文文号', '公文字号',
  '发布机构', '发文机关', '发文机构', '发文单位', '发布单位', '发布部门', '制发机关', '发布机关', '制定机关', '责任部门',
  '公文生成日期', '生成日期', '成文日期', '成文时间', '发文日期', '发文时间', '签发日期', '制发日期', '发布日期', '公开日期', '公布日期', '印发日期', '实施日期', '生效日期', '公开时间', '发布时间', '失效日期', '废止日期', '时间', '日期',
  '信息来源', '文章来源', '来源', '来自', '作者', '编辑', '浏览次数', '点击数', '阅读次数', '字体', '字号', '访问量',
  '主题分类', '体裁分类', '组配分类', '内容分类', '服务对象', '所属主题', '分类', '主题词', '关键词', '主题', '体裁', '公文种类', '文种',
  '信息名称', '公文名称', '文件名称', '公文标题', '名称', '标题', '有效性', '时效性', '时效', '是否有效', '效力状态', '效力级别', '法规类别', '公开形式', '公开方式', '公开范围', '公开类别', '公开属性', '公开程序', '公开时限', '信息类别', '统一编号', '统一登记号', '规范性文件编号', '内容概述',
];

const LABELS = [...METADATA_LABELS].sort((a, b) => b.length - a.length).join('|');

/** 索引号:QZ07101-… / 【发文字号】… / •发布机构:… / 索引号|530…|文号|…| (width-folded, without blanks). */
const ENTRY = new RegExp(`^(?:[•·*●▪-]?(?:${LABELS})[:|]|【(?:${LABELS})】).*$`);
const LABEL_ALONE = new RegExp(`^[•·*●▪-]?(?:${LABELS})[:|]?$`);
const VALUE = /^(?:\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?|[\w/-]{4,40}|[^。,，:;；]{2,24}〔\d{4}〕\d{1,5}号|主动公开|依申请公开|有效|.{2,20}(?:政府|办公厅|办公室|局|委员会|厅|部))$/;

/** Whether a line is an entry of a metadata block. */
export function isMetadataEntry(text: string): boolean {
  return /[:|】]/.test(text) && ENTRY.test(text);
}

/** Indexes of the lines that hold the value of a label that stands alone on the line before. */
export function metadataValueLines(lines: readonly Line[]): ReadonlySet<number> {
  const written = lines.flatMap((line, index) => (line.text === '' ? [] : [index]));
  const text = (position: number) => lines[written[position] ?? -1]?.text ?? '';
  return new Set(written.filter((_, position) => {
    if (position === 0 || !isLabelAlone(text(position - 1)) || isMetadataEntry(text(position))) return false;
    return isMetadataEntry(text(position + 1)) || VALUE.test(text(position));
  }));
}

/** A label needs its colon here: 名称 alone on a line is the head of a table's column. */
function isLabelAlone(text: string): boolean {
  return text.endsWith(':') && LABEL_ALONE.test(text);
}
