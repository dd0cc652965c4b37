import { foldWidth } from '../../segmentation/fold-width.js';

/** A stretch of a snippet, half-open, in UTF-16 code units. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

export interface Snippet {
  readonly snippet: string;
  readonly highlights: readonly Highlight[];
}

/** Characters of context on each side of the first match. */
const CONTEXT = 40;

/** Width and case do not matter to a search. The length stays, so that places in the folding are places in the text. */
function foldedForSearch(text: string): string {
  const folded = foldWidth(text).toLowerCase();
  return folded.length === text.length ? folded : foldWidth(text);
}

/** The part of a text around the first match of a query, with every match in it: of its words, or of their parts where no word stands whole. */
export function snippetOf(text: string, query: string): Snippet {
  const folded = foldedForSearch(text);
  const matching = matchingIn(folded, foldedForSearch(query).match(WORDS) ?? []);
  const first = Math.min(text.length, ...matching.map((word) => folded.indexOf(word)));
  const start = safeCut(text, Math.max(0, first - CONTEXT));
  const end = safeCut(text, Math.min(text.length, first + (matching[0]?.length ?? 0) + CONTEXT));
  return { snippet: text.slice(start, end), highlights: highlightsIn(folded.slice(start, end), matching) };
}

const WORDS = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;

function matchingIn(folded: string, words: readonly string[]): readonly string[] {
  const whole = words.filter((word) => folded.includes(word));
  if (whole.length > 0) return whole;
  const pairs = words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));
  return pairs.filter((pair) => folded.includes(pair));
}

/** Never between the halves of a character. */
function safeCut(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}

function highlightsIn(folded: string, words: readonly string[]): readonly Highlight[] {
  const marked = new Uint8Array(folded.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) marked.fill(1, at, at + word.length);
  }
  const highlights: Highlight[] = [];
  for (let start = marked.indexOf(1); start >= 0;) {
    const gap = marked.indexOf(0, start);
    const end = gap < 0 ? marked.length : gap;
    highlights.push({ start, end });
    start = marked.indexOf(1, end);
  }
  return highlights;
}
