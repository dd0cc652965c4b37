import { DOCUMENT_LABELS } from '../reading/metadata-labels.js';
import type { Line } from './lines.js';
import { cutLine } from './lost-breaks.js';
import type { ScannedText } from './scanned-text.js';

/** Entries in one line from so many on are a database's, which ran them into one. */
const FEWEST_ENTRIES = 3;
const SHORTEST = 60;

const ENTRY = new RegExp(`[•·*]?【(?:${[...DOCUMENT_LABELS, '字号'].sort((a, b) => b.length - a.length).join('|')})】`, 'g');
/** What the database sets above its entries and above the text. */
const ABOVE_ENTRIES = '文章属性';
const ABOVE_TEXT = '正文';
const NUMBER = /^\(?[\u4e00-\u9fff]{2,16}[〔[(]\d{4}[〕\])]第?\d{1,5}号\)?/;
const ADDRESSEES = /^各[^。;:]{2,400}:/;

/** Parts the line that a database of law makes of title, entries, title again, 文号 and addressees: …意见文章属性•【制定机关】…•【字号】…正文…意见(杭政函〔2005〕39号)各区、县(市)人民政府:为…. */
export function partDatabaseLines(scanned: ScannedText, lines: readonly Line[]): readonly Line[] {
  if (!scanned.folded.includes('】')) return lines;
  return lines.flatMap((line) => (line.text.length < SHORTEST || !line.text.includes('】') ? [line] : cutLine(scanned, line, cutsIn(scanned.folded.slice(line.span.start, line.span.end)))));
}

/** Where the parts of a folded line begin; nowhere where it is none of a database. */
function cutsIn(line: string): readonly number[] {
  const entries = [...line.matchAll(ENTRY)].map(({ index }) => index);
  const [first = 0] = entries;
  const last = entries.at(-1) ?? 0;
  if (entries.length < FEWEST_ENTRIES) return [];
  const labelled = line.slice(0, first).trimEnd().endsWith(ABOVE_ENTRIES) ? line.lastIndexOf(ABOVE_ENTRIES, first) : first;
  const text = line.indexOf(ABOVE_TEXT, last);
  return [labelled, ...entries, ...(text < 0 ? [] : [text, ...headCuts(line, text + ABOVE_TEXT.length, line.slice(0, labelled).trim())])].filter((at) => at > 0);
}

/** The title, which stands above the entries too, and what follows it. */
function headCuts(line: string, from: number, title: string): readonly number[] {
  if (title === '' || !line.startsWith(title, from)) return [from];
  const behindTitle = from + title.length;
  const behindNumber = behindTitle + (NUMBER.exec(line.slice(behindTitle))?.[0].length ?? 0);
  const behindAddressees = behindNumber + (ADDRESSEES.exec(line.slice(behindNumber))?.[0].length ?? 0);
  return [...new Set([from, behindTitle, behindNumber, behindAddressees])];
}
