import { isLine, type PageItem } from './page-items.js';
import type { Line } from './page-lines.js';

/** — 3 —, - 3 -, 3, 第3页, 3/12, 第 3 页 共 12 页 */
const PAGE_NUMBER = /^[-—–－~·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*\d{1,4}|[，,\s]*共\s*\d{1,4}\s*页)?[-—–－~·\s]*$/;
/** Lines at the top and bottom of a page that may be a running head or foot. */
const EDGE = 2;
/** A line that stands at the same edge of at least so many pages is one. */
const REPEATED = 3;

/** What stands on a document's pages without page numbers and running heads and feet. */
export function withoutFurniture(pages: readonly (readonly PageItem[])[]): PageItem[][] {
  const seen = new Map<string, number>();
  for (const items of pages) for (const key of new Set(edgesOf(items).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.map((items) => {
    const edges = new Set<PageItem>(edgesOf(items).filter((line) => PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= Math.max(REPEATED, pages.length / 2)));
    return items.filter((item) => !edges.has(item));
  });
}

function edgesOf(items: readonly PageItem[]): readonly Line[] {
  return (items.length <= 2 * EDGE ? items : [...items.slice(0, EDGE), ...items.slice(-EDGE)]).filter(isLine);
}

/** The same words at the same height, whatever number stands in them. */
function keyOf({ text, y }: Line): string {
  return `${text.replace(/\d+/g, '#').replace(/\s+/g, '')}@${String(Math.round(y / 4))}`;
}
