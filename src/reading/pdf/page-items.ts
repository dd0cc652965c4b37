import { continues, joinParts, type PdfTable } from './continued-tables.js';
import type { Line } from './page-lines.js';
import type { PageTable } from './page-tables.js';

/** What stands on a page, from top to bottom. */
export type PageItem = Line | PageTable;

export function isLine(item: Line | PageTable | PdfTable): item is Line {
  return 'text' in item;
}

/** In sizes of the type: a line beside a table that comes so near to it, or begins so near, is a full one. */
const BESIDE = 3;

/** Lines and tables of a page in the order in which they are read. Lines beside a table follow it, but for those that end the sentence which stands above. */
export function itemsOfPage(lines: readonly Line[], tables: readonly PageTable[]): PageItem[] {
  const waiting = [...tables].sort((a, b) => b.top - a.top);
  const items: PageItem[] = [];
  for (const line of lines) {
    while (waiting[0] && (waiting[0].bottom > line.y || (reachOf(waiting[0]) > line.y && isFinished(items.at(-1))))) items.push(...withCaption(waiting.splice(0, 1)));
    const beside = tables.find((table) => reachOf(table) > line.y && table.bottom <= line.y);
    items.push(beside ? asFull(line, beside) : line);
  }
  return [...items, ...withCaption(waiting)];
}

function withCaption(tables: readonly PageTable[]): PageItem[] {
  return tables.flatMap((table) => [...table.caption, table]);
}

/** The height from which a table and its caption take room from the lines beside them. */
function reachOf({ top, caption: [line] }: PageTable): number {
  return line ? line.y + line.size : top;
}

function isFinished(item: PageItem | undefined): boolean {
  return item === undefined || !isLine(item) || /[。：:；;！？]$/.test(item.text);
}

/** A line beside a table, set out to the edges of the table so that it is seen to be full. */
function asFull(line: Line, { xs }: PageTable): Line {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  if (line.right <= left && left - line.right < BESIDE * line.size) return { ...line, right };
  if (line.left >= right && line.left - right < BESIDE * line.size) return { ...line, left };
  return line;
}

type Parts = [PageTable, ...PageTable[]];

/** The lines and tables of a document, those tables one that run on over the end of a page. What stands above a table once more on its further pages is left out. */
export function joinPages(pages: readonly (readonly PageItem[])[]): (Line | PdfTable)[] {
  const items: (Line | Parts)[] = [];
  for (const page of pages) {
    const continued = takeRest(items, page);
    for (const item of continued === undefined ? page : page.slice(continued)) items.push(isLine(item) ? item : [item]);
  }
  return items.map((item) => (Array.isArray(item) ? joinParts(item) : item));
}

/** Adds the first table of a page to the one that ends the items before it, where it is the rest of it; then how many things of the page that took, captions before it counted. */
function takeRest(items: readonly (Line | Parts)[], page: readonly PageItem[]): number | undefined {
  const open = items.at(-1);
  const first = page.findIndex((item) => !isLine(item));
  const table = page[first];
  if (!Array.isArray(open) || !table || isLine(table) || !continues(open.at(-1) ?? open[0], table)) return undefined;
  const above = page.slice(0, first).filter(isLine);
  if (!above.every((line) => isSaidAgain(line, items))) return undefined;
  open.push(table);
  return first + 1;
}

/** 续表1, 附表2（续） */
const CONTINUED = /^(?:续表|[(（]续|接上[页表])|[(（]续[表\d]?[)）]$/;
/** The caption of a table takes at most so many lines. */
const CAPTION = 4;

/** Whether a line says that a table goes on: it says so, or is one of those above the table's beginning, the last of the items. */
function isSaidAgain({ text }: Line, items: readonly (Line | Parts)[]): boolean {
  return CONTINUED.test(text) || items.slice(-1 - CAPTION, -1).some((item) => 'text' in item && item.text === text);
}
