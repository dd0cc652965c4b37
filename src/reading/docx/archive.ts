import { strFromU8, unzipSync } from 'fflate';

import { ZhengmaiError } from '../../errors.js';

/** Bytes that a part of a Word file may have when it is unpacked: a long plan has two million, a bomb has none of a plan. */
const LARGEST_PART = 64 * 1024 * 1024;

/** The parts that are read, by their names in the archive; a part that the file does not have is undefined. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** Whether bytes are a zip archive that names a Word document's main part. */
export function isWordFile(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return false;
  let found = false;
  try {
    unzipSync(bytes, { filter: ({ name }) => { found ||= name === 'word/document.xml'; return false; } });
  } catch {
    return false;
  }
  return found;
}

/**
 * Unpacks the parts of a Word file that are asked for.
 * @throws ZhengmaiError BROKEN_FILE where the archive is damaged, TOO_LARGE where a part says that it unpacks to more than 64 MB.
 */
export function partsOf(bytes: Uint8Array, names: readonly string[], path: string): Parts {
  const wanted = new Set(names);
  let tooLarge: string | undefined;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.has(name)) return false;
        if (originalSize > LARGEST_PART) tooLarge = name;
        return originalSize <= LARGEST_PART;
      },
    });
  } catch (cause) {
    throw new ZhengmaiError('BROKEN_FILE', `${path}: the Word file is damaged and cannot be unpacked. Open it in Word and save it again.`, { cause });
  }
  if (tooLarge !== undefined) throw new ZhengmaiError('TOO_LARGE', `${path}: ${tooLarge} unpacks to more than 64 MB. Save the text of the document alone.`);
  return Object.fromEntries(names.map((name) => [name, files[name] && strFromU8(files[name])]));
}
