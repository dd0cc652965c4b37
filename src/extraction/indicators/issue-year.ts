import type { Outline } from '../../segmentation/outline.js';
import { foldWidth } from '../../segmentation/fold-width.js';
import { textAt, type Span } from '../../span.js';

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The year in which a document was issued, by its date or its number; a target for an earlier year is history. */
export function issueYearOf(outline: Outline): number | undefined {
  return yearAt(outline, outline.signature.date) ?? yearAt(outline, outline.head.documentNumber);
}

function yearAt(outline: Outline, span: Span | undefined): number | undefined {
  return span && yearIn(foldWidth(textAt(outline.source.text, span)));
}

function inArabic(text: string): string {
  if (!/[〇○零O一二三四五六七八九]/.test(text)) return text;
  return text.replace(/[〇○零O]/g, '0').replace(/[一二三四五六七八九]/g, (char) => String(CHINESE_DIGITS.indexOf(char)));
}

function yearIn(text: string): number | undefined {
  const found = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(inArabic(text).replace(/\s/g, ''))?.[0];
  return found === undefined ? undefined : Number(found);
}
