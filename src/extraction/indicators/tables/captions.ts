import { foldWidth } from '../../../segmentation/fold-width.js';
import { fiveYearsEndIn } from '../target-year.js';

const REACH = 120;

/** The line or two that stand right before a table, width-folded and without blanks. */
export function captionBefore(text: string, start: number): string {
  const lines = foldWidth(text.slice(Math.max(0, start - REACH), start)).split('\n').map((line) => line.replace(/\s/g, '')).filter((line) => line !== '');
  return lines.slice(-2).filter((line) => line.length < 50 && !/[。;]$/.test(line)).join('');
}

/** Whether headings or caption say that the rows are indicators. */
export function isOfIndicators(headings: string, caption: string): boolean {
  return /指标|约束性|预期性/.test(headings) || /指标|目标/.test(caption);
}

/** The one year that a caption names, or the last of its five-year plan; undefined for none or several. */
export function yearIn(caption: string): number | undefined {
  const years = [...new Set([...caption.matchAll(/(?<!\d)20[1-6]\d(?=年)/g)].map(([year]) => Number(year)))];
  if (years.length > 0) return years.length === 1 ? years[0] : undefined;
  return fiveYearsEndIn(caption);
}
