import { extractionRecord } from '../../src/cli/extraction-record.js';
import { ZhengmaiError } from '../../src/errors.js';
import { extract } from '../../src/extraction/extract.js';
import { readBytes } from '../../src/reading/read-source.js';
import type { SourceText } from '../../src/reading/source-text.js';
import { resolve } from '../../src/resolution/resolve.js';
import type { Outline } from '../../src/segmentation/outline.js';
import { documentsIn } from '../../src/segmentation/documents-in.js';
import { segment } from '../../src/segmentation/segment.js';
import type { MutatedDocument } from './documents.js';

/** Milliseconds of processor time that a document may take beside its length: the first PDF starts pdf.js. */
const START = 2_000;
/** Milliseconds for each kilobyte: ten times what the slowest format takes, and far less than time that grows with the square of a long text. */
const PER_KILOBYTE = 10;
/** Bytes that the process may hold after any document. */
const MEMORY = 1_500_000_000;

function untiled({ leaves, source }: Outline): string | undefined {
  let at = 0;
  for (const { span } of leaves) {
    if (span.start !== at || span.end <= span.start) return `leaves do not tile the text: one at ${String(span.start)}–${String(span.end)}, expected from ${String(at)}`;
    at = span.end;
  }
  return at === source.text.length ? undefined : `leaves end at ${String(at)} of ${String(source.text.length)}`;
}

/** Any object of the record with a quote and a span is a fact. */
function falseQuote(record: unknown, text: string): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  if ('quote' in record && 'span' in record) {
    const { start, end } = record.span as { readonly start: number; readonly end: number };
    if (!(start >= 0 && start < end && end <= text.length) || text.slice(start, end) !== record.quote) return `a quote is not the text's: ${JSON.stringify(record)}`;
  }
  return Object.values(record).map((value) => falseQuote(value, text)).find((trouble) => trouble !== undefined);
}

interface Reading {
  readonly trouble: string | undefined;
  /** What the program prints of the document, or the error that it refuses it with. */
  readonly printed: string;
  readonly length: number;
}

function readDocument(source: SourceText): Pick<Reading, 'trouble' | 'printed'> {
  const outline = segment(source);
  const tiling = untiled(outline);
  if (tiling !== undefined) return { trouble: tiling, printed: '' };
  const record = extractionRecord(resolve(extract(outline)));
  return { trouble: falseQuote(record, source.text), printed: JSON.stringify(record) };
}

async function read({ bytes, name }: MutatedDocument): Promise<Reading> {
  try {
    const source = await readBytes(bytes, name);
    const parts = documentsIn(source);
    if (parts.map(({ text }) => text).join('') !== source.text) return { trouble: 'the documents of the file are not all of its text', printed: '', length: source.text.length };
    const documents = parts.map(readDocument);
    return { trouble: documents.find(({ trouble }) => trouble !== undefined)?.trouble, printed: documents.map(({ printed }) => printed).join('\n'), length: source.text.length };
  } catch (error) {
    if (error instanceof ZhengmaiError) return { trouble: undefined, printed: `${error.code} ${error.message}`, length: 0 };
    return { trouble: `it crashed: ${error instanceof Error ? String(error.stack) : String(error)}`, printed: '', length: 0 };
  }
}

/**
 * What the reading of a document breaks, in words; undefined where it keeps its promises: an answer or an error of the program's own, leaves that tile the
 * text, true quotes, time in proportion to the length, bounded memory, and where `twice` the same answer again.
 */
export async function brokenPromise(document: MutatedDocument, twice: boolean): Promise<string | undefined> {
  const before = process.cpuUsage();
  const reading = await read(document);
  const { user, system } = process.cpuUsage(before);
  if (reading.trouble !== undefined) return reading.trouble;
  const took = (user + system) / 1000;
  const allowed = START + PER_KILOBYTE * (Math.max(document.bytes.length, reading.length) / 1024);
  if (took > allowed) return `it took ${String(Math.round(took))} ms of processor time, more than ${String(Math.round(allowed))}`;
  const held = process.memoryUsage.rss();
  if (held > MEMORY) return `the process holds ${String(Math.round(held / 1e6))} MB`;
  return twice && (await read(document)).printed !== reading.printed ? 'a second reading says something else' : undefined;
}
