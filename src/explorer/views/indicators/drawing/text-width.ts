/** Size of text in the drawing, in pixels. */
export const TEXT = 12;
export const HEADING = 14;

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u3000-\u303F]/;

function ems(character: string): number {
  return WIDE.test(character) ? 1 : /[\u1D43-\u1DBB\u02B0-\u02E3\u2071\u2009]/.test(character) ? 0.4 : 0.6;
}

/** About how wide a text comes out, in pixels: the drawing is laid out before it is in the page. */
export function textWidth(text: string, size: number = TEXT): number {
  return [...text].reduce((sum, character) => sum + ems(character), 0) * size;
}

/** The lines of a text of which none is wider than so many pixels; Chinese breaks anywhere but before a closing mark, words stay whole where they fit. */
export function wrapped(text: string, width: number, size: number = TEXT): readonly string[] {
  const lines = [''];
  for (const piece of text.match(/[\w.,%–-]+\s?|\s|./gu) ?? []) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && !/^[，。、；：！？）》”’」%]/.test(piece) && textWidth(line + piece.trimEnd(), size) > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
}

/** A text that is at most so wide: what is too much is cut, and an ellipsis says so. */
export function fitted(text: string, width: number, size: number = TEXT): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept}…`;
}
