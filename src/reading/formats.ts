import type { Diagnostic } from '../diagnostic.js';
import { ZhengmaiError } from '../errors.js';
import { isWordFile } from './docx/archive.js';
import { readDocx } from './docx/read-docx.js';
import { decode } from './encoding/decode.js';
import { frontMatterOf } from './front-matter.js';
import { readHtml } from './html/read-html.js';
import { readPdf } from './pdf/read-pdf.js';
import { readMarkdown } from './read-markdown.js';
import type { PieceStarts } from './places.js';
import type { SourceAttachment, SourceTable } from './source-text.js';

/** What a reader makes of a file's bytes. */
export interface ReadText {
  readonly text: string;
  /** The encoding that the bytes were decoded from, in WHATWG's name. */
  readonly encoding: string;
  /** Tables of data whose cells the format marks. */
  readonly tables?: readonly SourceTable[];
  /** Where pages, paragraphs, footnotes and text boxes begin. */
  readonly pieces?: PieceStarts;
  /** Files that a web page offers with its document. */
  readonly attachments?: readonly SourceAttachment[];
  /** What the format holds that is not in the text. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** One format: how its content is known, what files in it are called, and how its bytes become text. */
export interface Format {
  readonly mediaType: string;
  /** Lower case, with the dot: which files of a folder are taken. */
  readonly extensions: readonly string[];
  /** Whether bytes are of this format; the name decides only between formats of plain text. */
  readonly claims: (bytes: Uint8Array, path: string) => boolean;
  /** @throws ZhengmaiError where the bytes cannot be read as this format; `path` is for the message. */
  readonly read: (bytes: Uint8Array, path: string) => ReadText | Promise<ReadText>;
}

/** What no other format claims. */
const PLAIN_TEXT: Format = { mediaType: 'text/plain', extensions: ['.txt', '.text'], claims: () => true, read: decode };

/** Every format that can be read, the surest signs first. */
const FORMATS: readonly Format[] = [
  { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['.docx'], claims: isWordFile, read: readDocx },
  { mediaType: 'application/pdf', extensions: ['.pdf'], claims: isPdf, read: readPdf },
  { mediaType: 'text/html', extensions: ['.html', '.htm', '.shtml'], claims: looksLikeHtml, read: readHtml },
  { mediaType: 'text/markdown', extensions: ['.md', '.markdown'], claims: (_, path) => /\.(?:md|markdown)$/i.test(path), read: readMarkdown },
  PLAIN_TEXT,
];

/** Formats that are known and cannot be read, with what to do. */
const REFUSED: readonly { readonly name: string; readonly signature: readonly number[] }[] = [
  { name: 'an old Office file (.doc, .xls, .wps)', signature: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'an RTF file', signature: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a zip archive', signature: [0x50, 0x4b, 0x03, 0x04] },
];

/** The extensions that files of a folder are taken by, in the order of the formats. */
export const SUPPORTED_EXTENSIONS: readonly string[] = FORMATS.flatMap((format) => format.extensions);

/**
 * The format that a file's content shows, whatever it is called.
 * @throws ZhengmaiError UNSUPPORTED_FORMAT where it is one that cannot be read.
 */
export function formatOf(bytes: Uint8Array, path: string): Format {
  const format = FORMATS.find(({ claims }) => claims(bytes, path));
  const refused = format === PLAIN_TEXT && REFUSED.find(({ signature }) => signature.every((byte, i) => bytes[i] === byte));
  if (refused) throw new ZhengmaiError('UNSUPPORTED_FORMAT', `${path}: this is ${refused.name}, which cannot be read. Save it as Word (.docx), PDF, text or a web page.`);
  return format ?? PLAIN_TEXT;
}

/** The mark of a PDF stands within its first kilobyte (ISO 32000, annex H). */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-', 0, 'latin1');
}

/** The beginning of a page, with blanks, comments and declarations before its first tag. */
const HTML = /^\ufeff?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|span|center|h[1-6]|article|section|main|style|script|link)\b/i;
const LOOKED_AT = 4_096;
/** What every tag begins with, in whatever encoding. */
const LESS_THAN = 0x3c;

/** Site generators keep what they know of a page before it. */
function withoutFrontMatter(text: string): string {
  return text.slice(frontMatterOf(text).length);
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, LOOKED_AT);
  if (!start.includes(LESS_THAN)) return false;
  const isWide = start[0] === 0xff || start[0] === 0xfe;
  const text = isWide ? new TextDecoder(start[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(start) : Buffer.from(start.buffer, start.byteOffset, start.length).toString('latin1');
  return HTML.test(withoutFrontMatter(text.replace(/^ï»¿/, '')));
}
