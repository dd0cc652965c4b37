import { DOCUMENT_LABELS, PAGE_LABELS, PLAIN_LABELS } from '../reading/metadata-labels.js';
import type { Line } from './lines.js';

/** Every label of a metadata block, the document's and the page's. */
export const METADATA_LABELS: readonly string[] = [...DOCUMENT_LABELS, ...PAGE_LABELS];

const LABELS = [...METADATA_LABELS].sort((a, b) => b.length - a.length).join('|');

/** 索引号:QZ07101-… / 【发文字号】… / •发布机构:… / 索引号|530…|文号|…| (width-folded, without blanks). */
const ENTRY = new RegExp(`^[•·*●▪-]?(?:(?:${LABELS})[:|]|【(?:${LABELS})】).*$`);
/** What closes the label of an entry, not far from its beginning: most lines have none there. */
const OPENING = new RegExp(`^[^:|】]{1,${String(Math.max(...METADATA_LABELS.map((label) => label.length)) + 2)}}[:|】]`);
const LABEL_ALONE = new RegExp(`^[•·*●▪-]?(?:${LABELS})[:|]?$`);
const VALUE = /^(?:\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?|[\w/-]{4,40}|[^。,，:;；]{2,24}〔\d{4}〕\d{1,5}号|主动公开|依申请公开|有效|.{2,20}(?:政府|办公厅|办公室|局|委员会|厅|部))$/;

/** Whether a line is an entry of a metadata block. */
export function isMetadataEntry(text: string): boolean {
  return OPENING.test(text) && ENTRY.test(text);
}

const PLAIN = spaced(PLAIN_LABELS);
/** A label that blanks part from what follows. */
export const LABEL_BEFORE_BLANK = `(?<plain>${PLAIN})(?=[ \\t\\u3000]+[^\\s:])`;
/** 发文字号 太政〔2020〕13号 发布日期 2020-05-12, as a table of the page is copied: blanks or tabs between labels and values. */
const OPENS_WITH_LABEL = new RegExp(`^[•·*●▪-]?(?:${LABEL_BEFORE_BLANK})(?![ \\t\\u3000]+(?:${PLAIN})(?:[\\s:]|$))`);
const LABELS_BEFORE_BLANKS = new RegExp(`(?<=^[•·*●▪-]?|\\s)${LABEL_BEFORE_BLANK}`, 'g');

/** A width-folded line with a colon behind the labels that only blanks part from their values; undefined where no such label opens it. */
export function withColons(line: string): string | undefined {
  return OPENS_WITH_LABEL.test(line) ? line.replace(LABELS_BEFORE_BLANKS, '$<plain>:') : undefined;
}

/** Labels as an alternation, longest first; typesetting may have set blanks between their characters (文 号). */
export function spaced(labels: readonly string[]): string {
  return [...labels].sort((a, b) => b.length - a.length).map((label) => [...label].join('[ \\t\\u3000]*')).join('|');
}

/** Indexes of the lines that hold the value of a label that stands alone on the line before. */
export function metadataValueLines(lines: readonly Line[]): ReadonlySet<number> {
  const values = new Set<number>();
  let label = '';
  lines.forEach(({ text }, index) => {
    if (text === '') return;
    if (isLabelAlone(label) && !isMetadataEntry(text) && (VALUE.test(text) || isMetadataEntry(nextWritten(lines, index)))) values.add(index);
    label = text;
  });
  return values;
}

function nextWritten(lines: readonly Line[], index: number): string {
  let next = index + 1;
  while (lines[next]?.text === '') next++;
  return lines[next]?.text ?? '';
}

/** A label needs its colon here: 名称 alone on a line is the head of a table's column. */
function isLabelAlone(text: string): boolean {
  return text.endsWith(':') && LABEL_ALONE.test(text);
}
