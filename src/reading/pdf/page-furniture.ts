import type { Line } from './page-lines.js';

/** — 3 —, - 3 -, 3, 第3页, 3/12, 第 3 页 共 12 页 */
const PAGE_NUMBER = /^[-—–－~·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*\d{1,4}|[，,\s]*共\s*\d{1,4}\s*页)?[-—–－~·\s]*$/;
/** Lines at the top and bottom of a page that may be a running head or foot. */
const EDGE = 2;
/** A line that stands at the same edge of at least so many pages is one. */
const REPEATED = 3;

/** The lines of a document's pages without page numbers and running heads and feet. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(edgesOf(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter((line) => !edges.has(line) || !(PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= Math.max(REPEATED, pages.length / 2)));
  });
}

function edgesOf(lines: readonly Line[]): readonly Line[] {
  return lines.length <= 2 * EDGE ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
}

/** The same words at the same height, whatever number stands in them. */
function keyOf({ text, y }: Line): string {
  return `${text.replace(/\d+/g, '#').replace(/\s+/g, '')}@${String(Math.round(y / 4))}`;
}
