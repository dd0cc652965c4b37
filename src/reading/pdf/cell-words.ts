import { pageLines, type Line, type Piece } from './page-lines.js';
import { seam } from './paragraphs.js';

/** In sizes of the type: where a line of a cell leaves so much more room than what the next one opens with, that one was begun on purpose. */
const ROOM = 1;
/** What is not broken: a character, number or Latin word, with the brackets and stops that stick to it. */
const UNBROKEN = /^[（(《〈“‘【〔[]*(?:[\w.%/-]+|.)?[），。、；：！？》〉”’】〕),.;:!?%\]]*/u;

/** The lines of a cell, from top to bottom. */
export function linesOfCell(pieces: readonly Piece[], page: number): Line[] {
  return pageLines(pieces, page).map((line) => ({ ...line, text: line.text.replace(/[\s\u3000]+/g, ' ').trim() }));
}

/** The words of a cell whose lines are broken at `width` points: lines that the width broke are one, others are parted by blanks. */
export function wordsOfCell(lines: readonly Line[], width: number): string {
  const [first, ...others] = lines;
  if (!first) return '';
  const isStacked = lines.every(({ text }) => [...text].length === 1);
  let before = first;
  return others.reduce((words, line) => {
    const joint = !isStacked && hasRoom(before, line, width) ? ' ' : seam(before, line);
    before = line;
    return words + joint + line.text;
  }, first.text);
}

function hasRoom(before: Line, { text, size }: Line, width: number): boolean {
  const opening = [...(UNBROKEN.exec(text)?.[0] ?? '')].reduce((sum, char) => sum + (char > '\u00ff' ? 1 : 0.5), 0);
  return before.right - before.left + (opening + ROOM) * size <= width;
}
