import { lineKind } from './line-kinds.js';
import { beginsWithDigit, type Line } from './lines.js';

/** Fewer numbered lines than this are a list, not pages. */
const FEWEST_PAGES = 4;

/** Pages are at least so many lines apart. */
const SHORTEST_PAGE = 15;

/** Indexes of lines that hold a page number alone: digits that count up by one, a page apart from each other. */
export function lonePageNumbersIn(lines: readonly Line[]): ReadonlySet<number> {
  let run: number[] = [];
  let page = 0;
  let best: number[] = [];
  lines.forEach((line, index) => {
    const number = line.text.length <= 3 && /^\d{1,3}$/.test(line.text) ? Number(line.text) : 0;
    if (number === 0 || (run.length > 0 && index - (run.at(-1) ?? 0) < SHORTEST_PAGE)) return;
    if (number === page + 1) run.push(index);
    else run = [index];
    page = number;
    if (run.length > best.length) best = run;
  });
  return new Set(best.length >= FEWEST_PAGES ? best : []);
}

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
    const mark = beginsWithDigit(line.text) ? /^(?<page>\d{1,3})、/.exec(line.text) : null;
    if (mark && Number(mark.groups?.['page']) === page + 1) {
      page++;
      marks.set(index, mark[0].length);
      if (page > 1 && !/[。！？；;:：)〕】]/.test(before.slice(-1)) && lineKind(before) !== 'note') interrupting++;
    }
    if (line.text) before = line.text;
  });
  return page >= FEWEST_PAGES && interrupting >= (page - 1) * 0.6 ? marks : new Map();
}
