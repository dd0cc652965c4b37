/** A 《…》 in running text: its brackets and what stands between them. */
export interface TitleMark {
  /** Of the opening bracket. */
  readonly open: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Behind the closing bracket; the same as `innerEnd` where the text forgot it. */
  readonly end: number;
}

/** No title of a document is longer; a pair farther apart is two slips of the pen. */
const LONGEST_TITLE = 160;

const BRACKET = /[《》]/g;

/**
 * The outermost 《…》 of a text, in order. One nested in another (《关于印发《…》的通知》) belongs to its title. An opening bracket that is
 * never closed gives a title only where a document number shows its end: 《关于…的意见(国发〔2020〕1号). A closing one alone gives none.
 */
export function titleMarksIn(text: string): readonly TitleMark[] {
  const pairs: TitleMark[] = [];
  const open: number[] = [];
  for (BRACKET.lastIndex = 0; BRACKET.test(text);) {
    const at = BRACKET.lastIndex - 1;
    if (text.charAt(at) === '《') open.push(at);
    else close(text, open.pop(), at, pairs);
  }
  for (const start of open) {
    const mark = unclosed(text, start);
    if (mark) pairs.push(mark);
  }
  return outermost(pairs);
}

function close(text: string, open: number | undefined, at: number, pairs: TitleMark[]): void {
  if (open === undefined || at - open > LONGEST_TITLE || text.slice(open, at).includes('。')) return;
  pairs.push({ open, innerStart: open + 1, innerEnd: at, end: at + 1 });
}

// 《国务院关于加快发展现代职业教育的决定(国发〔2014〕19号)
const NUMBER_FOLLOWS = /^[^《》。;(]{6,80}(?=\([^()《》。;]{1,12}[〔[【]\d{4}[〕\]】]\d{1,5}号\))/;

function unclosed(text: string, open: number): TitleMark | undefined {
  const title = NUMBER_FOLLOWS.exec(text.slice(open + 1, open + 1 + LONGEST_TITLE))?.[0];
  const end = open + 1 + (title?.length ?? 0);
  return title === undefined ? undefined : { open, innerStart: open + 1, innerEnd: end, end };
}

function outermost(pairs: readonly TitleMark[]): readonly TitleMark[] {
  if (pairs.length < 2) return pairs;
  const marks: TitleMark[] = [];
  let end = 0;
  for (const pair of [...pairs].sort((a, b) => a.open - b.open)) {
    if (pair.open < end) continue;
    marks.push(pair);
    end = pair.end;
  }
  return marks;
}
