import type { Diagnostic } from '../../diagnostic.js';
import { foldWidth } from '../fold-width.js';
import { markerAt } from '../marker.js';
import type { Outline } from '../outline.js';

/** 一、 (一) 第一条: numberings that open nothing but headings. Arabic numbers open items of lists and quantities as well. */
const HEADINGS: ReadonlySet<string> = new Set(['chapter', 'article', 'cn', 'cn-bracket']);
/** Codes of the first characters of those. */
const OPENS: ReadonlySet<number> = new Set(Array.from('第(（零〇一二三四五六七八九十百', (char) => char.charCodeAt(0)));
/** Longer than any number with its mark. */
const LONGEST_MARKER = 12;

/** Paragraphs that open as a heading does, with a number that does not follow those before it (二、 twice, 三、 and then 九、): they are read as text. */
export function refusedHeadings({ source: { text }, leaves, plans }: Outline): readonly Diagnostic[] {
  const first = plans[0]?.units[0]?.span.start ?? Infinity;
  return leaves.filter(({ kind, span }) => kind === 'paragraph' && span.start >= first && OPENS.has(text.charCodeAt(span.start))).flatMap(({ span }): Diagnostic[] => {
    if (!opensLine(text, span.start)) return [];
    const opening = foldWidth(text.slice(span.start, Math.min(span.end, span.start + LONGEST_MARKER)));
    const marker = markerAt(opening);
    if (!marker || !HEADINGS.has(marker.kind)) return [];
    return [{
      rule: 'numbering-not-followed', severity: 'warning', message: `The number ${opening.slice(0, marker.length)} does not follow those before it: what it opens is read as text and as no heading.`,
      span: { start: span.start, end: span.start + marker.length },
    }];
  });
}

/** Whether a line begins here, and none of a list that a sentence opens (应当符合下列标准:(一)…;(二)…). */
function opensLine(text: string, at: number): boolean {
  return /(?:^|[^:：;；\s]\s*?\n)[^\S\n]*$/.test(text.slice(Math.max(0, at - 16), at));
}
