import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ZhengmaiError } from '../errors.js';
import { damagedCharacters } from './damaged-characters.js';
import { formatOf } from './formats.js';
import { NO_PIECES } from './places.js';
import type { SourceText } from './source-text.js';

/**
 * Reads a file and decodes it by the reader of its format.
 * @throws ZhengmaiError FILE_NOT_FOUND, NOT_A_FILE, FILE_UNREADABLE, EMPTY_FILE, BINARY_FILE, BROKEN_ENCODING or
 * UNSUPPORTED_FORMAT, with the path in its message.
 */
export async function readSource(path: string): Promise<SourceText> {
  return readBytes(bytesOf(path), path);
}

/**
 * Decodes the bytes of a file by the reader of its format; `path` is what messages call it.
 * @throws ZhengmaiError as `readSource` does, but for what the file system says.
 */
export async function readBytes(bytes: Uint8Array, path: string): Promise<SourceText> {
  if (bytes.length === 0) throw emptyFile(path);
  const format = formatOf(bytes, path);
  const { text, encoding, tables = [], pieces = NO_PIECES, attachments = [], diagnostics = [] } = await format.read(bytes, path);
  if (!/\S/.test(text)) throw emptyFile(path);
  return { path, sha256: hash('sha256', bytes), mediaType: format.mediaType, encoding, text, tables, pieces, attachments, diagnostics: [...diagnostics, ...damagedCharacters(text)] };
}

function emptyFile(path: string): ZhengmaiError {
  return new ZhengmaiError('EMPTY_FILE', `${path}: the file is empty. Give one that holds the text of a document.`);
}

/** A document is a small file: reading it at once costs a twentieth of the four turns that a read through the thread pool takes. */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw readingTrouble(path, cause);
  }
}

function readingTrouble(path: string, cause: unknown): ZhengmaiError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ZhengmaiError('FILE_NOT_FOUND', `${path}: there is no such file. Check the name and the folder that you are in.`, { cause });
  if (code === 'EISDIR') return new ZhengmaiError('NOT_A_FILE', `${path}: this is a folder. Name the files in it.`, { cause });
  return new ZhengmaiError('FILE_UNREADABLE', `${path}: the file cannot be read (${String(code ?? cause)}). Check that you may open it.`, { cause });
}
