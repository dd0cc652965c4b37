import { linesOf, type Line } from './lines.js';
import { endsAsBody } from './signature.js';

// 苏州市人民政府办公室2024年2月20日 / (此件发至乡)2017年6月13日
const SIGNED = /^(?<body>[^。，,；;:《》()\d]{4,60}|\(此件[^()]{2,12}\))(?:\d{4}|[二一][〇○零0Oo一二三四五六七八九]{3})年[^年月日]{1,3}月[^年月日]{1,3}日$/;
const DATE_AT_END = /(?:\d{4}|[二一][〇○零0Oo一二三四五六七八九]{3})\s*年\s*[^年月日]{1,4}月\s*[^年月日]{1,4}日$/;

/** Parts a line that holds a signature and its date into two. */
export function partSignedDates(text: string, lines: readonly Line[]): readonly Line[] {
  const parted: Line[] = [];
  for (const line of lines) {
    if (isSigned(line)) parted.push(...partLine(text, line));
    else parted.push(line);
  }
  return parted;
}

/** Few lines end in 日 at all. */
function isSigned({ text }: Line): boolean {
  const body = text.length <= 90 && text.endsWith('日') ? SIGNED.exec(text)?.groups?.['body'] : undefined;
  return body !== undefined && (endsAsBody(body) || body.startsWith('('));
}

function partLine(text: string, line: Line): Line[] {
  const date = DATE_AT_END.exec(text.slice(line.span.start, line.span.end));
  return date ? partAt(text, line, line.span.start + date.index) : [line];
}

function partAt(text: string, line: Line, at: number): Line[] {
  const halves = [[line.span.start, at], [at, line.span.end]] as const;
  return halves.flatMap(([start, end]) => linesOf(text.slice(start, end)).map((half) => ({ ...half, span: { start: half.span.start + start, end: half.span.end + start } })));
}
