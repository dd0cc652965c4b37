import { LABEL_BEFORE_BLANK, METADATA_LABELS, spaced } from '../segmentation/metadata-labels.js';
import { foldWidth } from '../segmentation/fold-width.js';
import type { Outline } from '../segmentation/outline.js';
import { textAt, type Span } from '../span.js';

/** One entry of a page's metadata block, its label without blanks (索 引 号 → 索引号). */
export interface MetadataEntry {
  readonly label: string;
  readonly value: string;
  readonly span: Span;
}

/** The entries of the metadata block, in order: `• 索 引 号:QZ07101-…`, or the cells of a row, `索引号 | 530… | 文     号 | … |`. */
export function metadataOf(outline: Outline): MetadataEntry[] {
  const entries: MetadataEntry[] = [];
  for (const span of outline.head.metadata) {
    const line = textAt(outline.source.text, span);
    const folded = foldWidth(line);
    if (isRow(folded)) entries.push(...cellsOf(line, folded, span.start));
    else addLabelled(line, folded, span.start, entries);
  }
  return entries;
}

/** 索引号 | 530… | is a row of cells; 发布时间:2022-05-13 | 来源:省农业农村厅 has bars between its entries. */
function isRow(line: string): boolean {
  return line.includes('|') && !/^[^|]*:\s*[^|\s]/.test(line);
}

/** What a page calls the entry that holds the title. */
export const TITLE_LABELS = ['信息名称', '公文名称', '文件名称', '公文标题', '名称', '标题'] as const;

/** The value under the first of some labels that the block has. */
export function metadataValue(entries: readonly MetadataEntry[], ...labels: readonly string[]): MetadataEntry | undefined {
  for (const label of labels) {
    const found = entries.find((entry) => entry.label === label && entry.value !== '');
    if (found) return found;
  }
  return undefined;
}

// 索 引 号:… / •发布机构:… / 【发文字号】… / 发文机关 太康县人民政府; a line may hold several, with blanks between them
const LABEL = new RegExp(`(?:^|[\\s•·*●▪|;；】-])【?(?:(?<label>${spaced(METADATA_LABELS)})\\**\\s*(?:】\\s*:?|:)|${LABEL_BEFORE_BLANK})`, 'g');

/** Adds the entries of a line, each up to the next label. */
function addLabelled(line: string, folded: string, offset: number, entries: MetadataEntry[]): void {
  LABEL.lastIndex = 0;
  for (let match = LABEL.exec(folded); match;) {
    const labelEnd = LABEL.lastIndex;
    const name = match.groups?.['label'] ?? match.groups?.['plain'] ?? '';
    match = LABEL.exec(folded);
    const entry = entryOf(line, name, labelEnd, match?.index ?? line.length, offset);
    if (entry.value !== '') entries.push(entry);
  }
}

function cellsOf(line: string, folded: string, offset: number): MetadataEntry[] {
  const bars = [-1];
  for (let bar = folded.indexOf('|'); bar >= 0; bar = folded.indexOf('|', bar + 1)) bars.push(bar);
  bars.push(line.length);
  const entries: MetadataEntry[] = [];
  for (let i = 0; i + 2 < bars.length; i++) {
    const [left = 0, middle = 0, right = 0] = bars.slice(i, i + 3);
    const entry = entryOf(line, line.slice(left + 1, middle), middle + 1, right, offset);
    if (isLabelCell(entry.value)) continue;
    if (entry.label) entries.push(entry);
    i++;
  }
  return entries;
}

/** A label where the value should be shows that the cell of the value was left out: 发布机构: | 生成日期: | 2022-12-02. */
function isLabelCell(cell: string): boolean {
  const name = foldWidth(cell).replace(/\s/g, '');
  return name.endsWith(':') && LABELS.has(name.slice(0, -1));
}

const LABELS: ReadonlySet<string> = new Set(METADATA_LABELS);

function entryOf(line: string, name: string, from: number, to: number, offset: number): MetadataEntry {
  const label = name.replace(/^[\s•·*●▪-]+|[\s:：]+/g, '');
  const cell = line.slice(from, to);
  const start = from + (cell.length - cell.trimStart().length);
  const value = cell.trim().replace(/\s*[|｜]$/, '');
  return { label, value, span: { start: offset + start, end: offset + start + value.length } };
}
