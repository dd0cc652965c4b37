import type { Diagnostic } from '../../diagnostic.js';
import type { Leaf, Outline } from '../outline.js';

/** Parts that stand behind the last sentence: the text has come to its end. */
const CLOSING: ReadonlySet<string> = new Set(['signature', 'date', 'disclosure', 'attachment']);
const NONE_OF_THE_TEXT: ReadonlySet<string> = new Set(['blank', 'noise', 'page-mark', 'metadata']);

/** A sentence cannot end so: …市财政局、 / …如下： / …推进和 / (责任单位:市教育局 */
const OPEN_END = /(?:[,，、：:（(《“〔—]|[\u4e00-\u9fff](?:和|及|与|或|的|以及|对|在|将|把|被|由|为|并))$/;
const SENTENCE_END = /[。！？!?；;.…”’）)〕】》>]$/;
const LONGEST_END = 3;
/** A paragraph that has shown a full stop, and goes on for so many characters behind it. */
const SENTENCE = 12;

/** Says where a text ends in the middle of a sentence, as what was copied short of its end does. A heading, a list and a table may end without a stop. */
export function textCutOff({ source: { text }, leaves }: Outline): readonly Diagnostic[] {
  const last = leaves.findLast((leaf) => !NONE_OF_THE_TEXT.has(leaf.kind));
  if (!last || CLOSING.has(last.kind) || last.kind === 'title') return [];
  const words = text.slice(last.span.start, last.span.end).trimEnd();
  if (!OPEN_END.test(words.slice(-LONGEST_END)) && !isHalfSentence(last, words)) return [];
  const end = last.span.start + words.length;
  return [{ rule: 'text-cut-off', severity: 'warning', message: 'The text ends in the middle of a sentence.', span: { start: Math.max(last.span.start, end - 20), end } }];
}

/** A paragraph of sentences whose last one has no end: what stands behind its last full stop is words and no name or number of a list. */
function isHalfSentence({ kind }: Leaf, words: string): boolean {
  if (kind !== 'paragraph' || SENTENCE_END.test(words.slice(-1)) || /[\t|]/.test(words)) return false;
  const rest = words.slice(words.lastIndexOf('。') + 1);
  return words.includes('。') && rest.trim().length >= SENTENCE && !/[:：\n]/.test(rest);
}
