import { decode } from './encoding/decode.js';
import type { ReadText } from './formats.js';

/** Reads a text: line ends and blanks stay as they are. */
export function readPlainText(bytes: Uint8Array, path: string): ReadText {
  return decode(bytes, path);
}
