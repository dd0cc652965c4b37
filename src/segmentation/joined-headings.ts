import type { Line } from './lines.js';
import { cutLine } from './lost-breaks.js';
import type { ScannedText } from './scanned-text.js';

/** 一、明确目标任务,促进学前教育快速发展1、学前三年教育发展目标。 */
const JOINED = /^\(?[一二三四五六七八九十]{1,3}[、)][^。;:\d]{2,40}(?<=[\u4e00-\u9fff])(?<number>\d{1,2})[、.](?=[\u4e00-\u9fff])/;
const NUMBER = /^(?<number>\d{1,2})[、.](?!\d)/;
/** A number that opens a line is looked for so many lines below. */
const REACH = 40;

/** Parts a heading from the first one under it where a copy lost the break between them: its number goes on with the one before it, or the next one opens a line below. */
export function partJoinedHeadings(scanned: ScannedText, lines: readonly Line[]): readonly Line[] {
  let last = 0;
  return lines.flatMap((line, index) => {
    const joined = numberIn(JOINED, line.text);
    if (joined !== undefined && ((joined === last + 1 && last > 0) || (joined === 1 && opensBelow(lines, index, 2)))) {
      last = joined;
      const at = scanned.folded.slice(line.span.start, line.span.end).search(new RegExp(`(?<=[\\u4e00-\\u9fff]\\s*)${String(joined)}\\s*[、.]`));
      return at > 0 ? cutLine(scanned, line, [at]) : [line];
    }
    last = numberIn(NUMBER, line.text) ?? last;
    return [line];
  });
}

function numberIn(pattern: RegExp, text: string): number | undefined {
  const number = pattern.exec(text)?.groups?.['number'];
  return number === undefined ? undefined : Number(number);
}

function opensBelow(lines: readonly Line[], from: number, number: number): boolean {
  return lines.slice(from + 1, from + REACH).some(({ text }) => numberIn(NUMBER, text) === number);
}
