import type { Span } from '../span.js';
import type { Passage } from './passage.js';

/** A bracket holds a responsibility note where it says who: (牵头单位:…) (市工信局牵头,…配合) (各有关部门按职责分工负责). */
const CUE = /(?:牵头|责任|配合|参与|主办|协办|承办|主责|主管|实施|落实|负责)(?:责任|配合|参与|实施|落实)?(?:单位|部门|领导|人|处室|科室|机构|主体)?(?:及.{0,8})?:|(?:牵头|负责|配合|落实|参与|协助|协同|组织实施)(?:[,;、]?不再列出|\(.{0,20}\))?[。.]?$|牵头[,;、]/;
/** (市教育局、市财政局,各区人民政府): bodies and nothing else. */
const LIST_OF_BODIES =
  /^(?:(?:省|市|县|区|州|旗|自治区|各)[^、,;。:]{1,20}(?:局|委|办|部|厅|院|政府|中心|办公室|管委会|街道|[镇乡县区市]|[)）])(?:$|[、,;]))+$/;
const BRACKET = /[([〔【)\]〕】]/g;
const OPENING = '([〔【';
const LONGEST_NOTE = 1500;

/** Half-open stretches of a passage's text that are responsibility notes, brackets included. */
export function notesIn(passage: Passage): Span[] {
  const notes: Span[] = [];
  for (const { start, end } of bracketsIn(passage.text)) if (isNote(passage.text, start, end - 1)) notes.push({ start, end });
  const open = openNoteAt(passage.text, notes.at(-1)?.end ?? 0);
  return open === undefined ? notes : [...notes, { start: open, end: passage.text.length }];
}

// …对老旧设施进行改造。责任单位:市住房城乡建设局
const OPEN_NOTE = /[。；;](?<note>(?:牵头|责任|配合|参与|协办|主办|承办)(?:责任|配合)?(?:单位|部门):)/g;

/** Where a note without brackets begins that ends a paragraph; undefined where none does. */
function openNoteAt(text: string, from: number): number | undefined {
  if (!text.includes(':', from)) return undefined;
  for (const match of text.slice(from).matchAll(OPEN_NOTE)) {
    const start = from + match.index + 1;
    if (text.length - start <= LONGEST_NOTE && !text.slice(start, -1).includes('。')) return start;
  }
  return undefined;
}

/** The outermost brackets of a text; one that is not closed within the length of a note is none. */
function bracketsIn(text: string): Span[] {
  const brackets: Span[] = [];
  let depth = 0;
  let start = 0;
  for (BRACKET.lastIndex = 0; BRACKET.test(text);) {
    const at = BRACKET.lastIndex - 1;
    if (depth > 0 && at - start > LONGEST_NOTE) depth = 0;
    if (depth === 0) start = at;
    if (OPENING.includes(text.charAt(at))) depth++;
    else if (depth > 0 && --depth === 0) brackets.push({ start, end: at + 1 });
  }
  return brackets;
}

function isNote(text: string, opened: number, closed: number): boolean {
  const inside = text.slice(opened + 1, closed);
  if (inside.length < 4) return false;
  if (!CUE.test(inside)) return /[。；;]/.test(text[opened - 1] ?? '') && /^。?$/.test(text.slice(closed + 1, closed + 3)) && LIST_OF_BODIES.test(inside);
  const after = text[closed + 1];
  return after === undefined || /[。；;(〔\[]/.test(after) || /[。；;)〕\]:：]/.test(text[opened - 1] ?? '。');
}
