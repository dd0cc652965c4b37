import { goesOn, linesOf, pageWidthOf, type Line } from './lines.js';
import type { Stretch } from './segments.js';

/** A numbered heading of the text, and how deep it stands (1 is the highest). */
interface TextHeading extends Stretch {
  readonly level: number;
}

/** How a paragraph is set: a title, a numbered heading on lines of its own, running text, a line without a sentence (signature, date, cell of a table), or a page's mark. */
export type ParagraphKind = 'title' | 'heading' | 'body' | 'line' | 'page-mark';

/** Lines of a text that are set together. */
interface ParagraphLines {
  readonly kind: ParagraphKind;
  readonly lines: readonly Line[];
  /** How deep a heading stands; 0 for others. */
  readonly level: number;
}

/** What is known of a text beside its characters. */
export interface TextPlan {
  /** In the order of the text. */
  readonly headings: readonly TextHeading[];
  /** Titles of the document and of its plans, which a text may break over several lines. */
  readonly titles: readonly string[];
}

/** # Page 259: / — 12 — */
const PAGE_MARK = /^(?:#\s*Page\s+\d+:?|[-—－]\s*\d+\s*[-—－])$/;
const SENTENCE_END = /[。！？；;…]/;
/** A longer heading, in characters, is a sentence or several, and set as running text. */
export const LONGEST_HEADING = 40;
/** So many characters of a paragraph tell whether it is running text. */
const LOOKED_BACK = 400;
const MOST_TITLE_LINES = 5;

/** The paragraphs of a text, as its lines give them; where sentences are broken at a page's width, their lines are put together again. */
export function paragraphsOf(text: string, { headings, titles }: TextPlan): readonly ParagraphLines[] {
  const lines = linesOf(text);
  const width = pageWidthOf(text, lines);
  const titled = titleLines(text, lines, titles);
  const around = headingsAround(lines, headings);
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joined = group && before && !titled.has(index) && !titled.has(index - 1) && continues(text, group[0]?.start ?? 0, before, line, around[index], width);
    if (joined) group.push(line);
    else groups.push([line]);
  });
  let index = 0;
  return groups.map((group) => {
    const first = index;
    index += group.length;
    return titled.has(first) ? { kind: 'title', lines: group, level: 0 } : { lines: group, ...kindOf(text, group, around[first]) };
  });
}

function continues(text: string, start: number, before: Line, line: Line, heading: TextHeading | undefined, width: number | undefined): boolean {
  if (isInside(line, heading)) return true;
  if (width === undefined || heading?.start === line.start || heading?.end === before.end) return false;
  const [above, here] = [text.slice(before.start, before.end), text.slice(line.start, line.end)];
  return ![above, here].some((words) => PAGE_MARK.test(words)) && goesOn(above, here, width, text.slice(Math.max(start, before.end - LOOKED_BACK), before.end));
}

/** Whether a line goes on with a heading that an earlier one began. */
function isInside({ start }: Line, heading: TextHeading | undefined): boolean {
  return heading !== undefined && heading.start < start && heading.end > start;
}

/** For each line the last heading that begins at or before its end. */
function headingsAround(lines: readonly Line[], headings: readonly TextHeading[]): readonly (TextHeading | undefined)[] {
  let next = 0;
  let last: TextHeading | undefined;
  return lines.map((line) => {
    for (let heading = headings[next]; heading && heading.start <= line.start; heading = headings[++next]) last = heading;
    return last;
  });
}

function kindOf(text: string, group: readonly Line[], heading: TextHeading | undefined): { readonly kind: ParagraphKind; readonly level: number } {
  const [start, end] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
  const words = text.slice(start, end);
  if (heading?.start === start) return end - heading.end <= 1 && end - start <= LONGEST_HEADING ? { kind: 'heading', level: heading.level } : { kind: 'body', level: 0 };
  return { kind: plainKindOf(words), level: 0 };
}

/** Running text has sentences; signatures, dates, addressees and cells of tables have none. */
function plainKindOf(words: string): ParagraphKind {
  if (PAGE_MARK.test(words)) return 'page-mark';
  return SENTENCE_END.test(words) ? 'body' : 'line';
}

/** Characters that a title's wording and its lines may differ in. */
const keyOf = (title: string): string => title.replace(/[\s《》〈〉()（）“”"'‘’—–-]/g, '');

/** Indexes of the lines that are one of the titles, alone or together. */
function titleLines(text: string, lines: readonly Line[], titles: readonly string[]): ReadonlySet<number> {
  const keys = new Set(titles.map(keyOf).filter((key) => key !== ''));
  const found = new Set<number>();
  lines.forEach((_, first) => {
    let key = '';
    for (let last = first; last < Math.min(lines.length, first + MOST_TITLE_LINES); last++) {
      const line = lines[last];
      key += line ? keyOf(text.slice(line.start, line.end)) : '';
      if (keys.has(key)) for (let i = first; i <= last; i++) found.add(i);
      if (![...keys].some((title) => title.startsWith(key))) break;
    }
  });
  return found;
}
