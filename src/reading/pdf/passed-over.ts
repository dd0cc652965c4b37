import type { Diagnostic } from '../../diagnostic.js';
import { counted } from '../counted.js';

/** Pixels that a picture of a table or a box (专栏) has at least; seals, emblems and marks of a site are smaller. */
const NARROWEST = 200;
const LOWEST = 100;
/** Pixels that the picture of a whole page has from top to bottom, at 90 dots an inch or more. */
const PAGE = 1_000;
/** Characters of an object's dictionary on each side of what it says that it is. */
const REACH = 600;
const IMAGE = /\/Subtype\s*\/Image\b/g;
/** The masks that say where a picture is seen through are pictures of their own. */
const MASK = /\/S?Mask\s+(\d+)\s+\d+\s+R\b/g;
const OBJECT = /(\d+)\s+\d+\s+obj\b/g;

/**
 * What a PDF shows beside its text: pictures, told by the dictionaries of their objects, which the format leaves uncompressed, so that none is unpacked.
 * Pictures of whole pages under the text are those of a scan whose characters were recognised: they hold no other words.
 */
export function passedOver(bytes: Uint8Array, pages: number): readonly Diagnostic[] {
  const pictures = picturesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const { length } = pictures;
  if (length === 0 || (length >= pages && pictures.every((height) => height >= PAGE))) return [];
  return [{ rule: 'pictures-passed-over', severity: 'information', message: `${counted(length, 'picture')} ${length === 1 ? 'is' : 'are'} passed over: words in a picture are not read.` }];
}

/** The heights of the pictures that may hold words, in pixels. */
function picturesIn(file: string): readonly number[] {
  const masks = new Set(Array.from(file.matchAll(MASK), ([, number]) => number));
  const heights: number[] = [];
  for (const { index } of file.matchAll(IMAGE)) {
    const before = file.slice(Math.max(0, index - REACH), index);
    const object = Array.from(before.matchAll(OBJECT)).at(-1);
    const dictionary = before.slice(object?.index ?? 0) + beforeStream(file.slice(index, index + REACH));
    const height = sizeOf(dictionary, 'Height');
    if (!masks.has(object?.[1]) && sizeOf(dictionary, 'Width') >= NARROWEST && height >= LOWEST) heights.push(height);
  }
  return heights;
}

function beforeStream(text: string): string {
  const end = text.indexOf('stream');
  return end < 0 ? text : text.slice(0, end);
}

function sizeOf(dictionary: string, side: 'Width' | 'Height'): number {
  return Number(new RegExp(`/${side}\\s+(\\d{1,6})\\b`).exec(dictionary)?.[1] ?? 0);
}
