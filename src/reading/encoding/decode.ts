import { isUtf8 } from 'node:buffer';

import { ZhengmaiError } from '../../errors.js';
import { decodeUtf8 } from './decode-utf8.js';
import { big5, gb18030, scanDoubleBytes, type DoubleByteEncoding, type DoubleByteScan } from './double-byte.js';
import { invalidUtf8At } from './invalid-utf8.js';
import { utf16Without } from './utf-16.js';

/** Text and the encoding that it was decoded from, in WHATWG's name. A byte order mark is no part of the text; line ends stay as they are. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** In text of a double-byte encoding at least this share of the characters is frequent; in text of another one about half. */
const PLAUSIBLE = 0.75;

/** Byte order marks (Unicode, chapter 23.8). */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]];

/**
 * Decodes a text by its own bytes: a byte order mark, else UTF-8 where it is valid, else UTF-16, GB 18030 (which holds GBK and GB 2312) or Big5,
 * whichever it reads well as. What a page declares is not asked: pages declare gb2312 and are anything.
 * @throws ZhengmaiError BINARY_FILE where it is no text, BROKEN_ENCODING with the first wrong byte where it is text of none of these.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  if (marked !== undefined && (marked !== 'utf-8' || isUtf8(bytes))) return decodedAs(marked, bytes, path);
  if (bytes.includes(0)) return decodedAs(utf16Without(bytes) ?? binary(path), bytes, path);
  return isUtf8(bytes) ? { text: decodeUtf8(bytes), encoding: 'utf-8' } : doubleByte(bytes, path, invalidUtf8At(bytes) ?? 0);
}

function doubleByte(bytes: Uint8Array, path: string, brokenAt: number): Decoded {
  const scans = [gb18030, big5].map((encoding) => ({ encoding, ...scanDoubleBytes(bytes, encoding) }));
  const best = scans.reduce((a, b) => (b.plausibility > a.plausibility ? b : a));
  if (best.plausibility < PLAUSIBLE) throw broken(path, 'UTF-8', bytes, brokenAt, ' Nor is it GB 18030, Big5 or UTF-16.');
  return decodedAs(best.encoding.name, bytes, path, best);
}

function decodedAs(encoding: string, bytes: Uint8Array, path: string, scan?: DoubleByteScan & { readonly encoding: DoubleByteEncoding }): Decoded {
  if (scan?.invalidAt !== undefined) throw broken(path, encoding === 'big5' ? 'Big5' : 'GB 18030', bytes, scan.invalidAt, '');
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (cause) {
    const message = `${path}: the file reads as ${encoding} and breaks off or holds what is no character there. Save it as UTF-8.`;
    throw new ZhengmaiError('BROKEN_ENCODING', message, { cause });
  }
}

function broken(path: string, name: string, bytes: Uint8Array, at: number, more: string): ZhengmaiError {
  const hex = (bytes[at] ?? 0).toString(16).padStart(2, '0');
  return new ZhengmaiError('BROKEN_ENCODING', `${path}: the file is no valid ${name}: at byte ${String(at)} (0x${hex}) stands no character.${more} Save it as UTF-8.`);
}

function binary(path: string): never {
  throw new ZhengmaiError('BINARY_FILE', `${path}: the file is binary and holds no text. Give a text, a web page, a Word file (.docx) or a PDF.`);
}
