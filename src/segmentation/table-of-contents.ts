import type { Line } from './lines.js';

// 第一章 规划背景……3 / 一、发展基础 12
const LEADER = /(?:[.…·．]{2,}\d{0,3}|\d{1,3})$/;

/** Indexes of the lines of a table of contents: 目录 and what follows it as long as each line ends in a page or stands again further on. */
export function contentsLines(lines: readonly Line[]): ReadonlySet<number> {
  const start = lines.findIndex((line) => line.text === '目录' || line.text === '目次');
  const found = new Set<number>();
  if (start < 0) return found;
  const times = countsOf(lines);
  found.add(start);
  for (let i = start + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (text !== '' && !isEntry(text, times.get(text.replace(LEADER, '')) ?? 0)) break;
    times.set(text, (times.get(text) ?? 1) - 1);
    found.add(i);
  }
  return found;
}

function countsOf(lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line.text, (times.get(line.text) ?? 0) + 1);
  return times;
}

/** An entry is short, and ends in a page or is the wording of a heading that follows. */
function isEntry(text: string, again: number): boolean {
  if (text.length > 80 || /[。；;]/.test(text)) return false;
  return /[.…·．]{2,}\d{0,3}$|[\u4e00-\u9fff”》)]\d{1,3}$/.test(text) || again > (LEADER.test(text) ? 0 : 1);
}
