import { ZhengmaiError } from '../errors.js';
import type { ReadText } from './formats.js';
import { invalidUtf8At } from './invalid-utf8.js';

/** Decodes UTF-8; a byte-order mark is no part of the text, and line ends stay as they are. */
export function readPlainText(bytes: Uint8Array, path: string): ReadText {
  if (bytes.includes(0)) throw new ZhengmaiError('BINARY_FILE', `${path}: the file is binary and holds no text. Give a text file in UTF-8.`);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (cause) {
    const at = invalidUtf8At(bytes) ?? 0;
    const hex = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    const message = `${path}: the file is no valid UTF-8: at byte ${at} (0x${hex}) stands no character. Save it as UTF-8.`;
    throw new ZhengmaiError('BROKEN_ENCODING', message, { cause });
  }
}
