import type { Line } from './lines.js';

/** Fewer numbered lines than this are a list, not pages. */
const FEWEST_PAGES = 4;

/**
 * Page numbers that a conversion left at line starts (`15、展高职与…`): a run 1、 2、 3、 … each of which, as a rule, interrupts
 * a sentence. Gives the length of the mark in the folded line by the line's index.
 */
export function pageNumbersIn(lines: readonly Line[]): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  let page = 0;
  let interrupting = 0;
  let before = '';
  lines.forEach((line, index) => {
    const mark = /^(?<page>\d{1,3})、/.exec(line.text);
    if (mark && Number(mark.groups?.['page']) === page + 1) {
      page++;
      marks.set(index, mark[0].length);
      if (page > 1 && !/[。！？；;:：]$/.test(before)) interrupting++;
    }
    if (line.text) before = line.text;
  });
  return page >= FEWEST_PAGES && interrupting >= (page - 1) * 0.6 ? marks : new Map();
}
