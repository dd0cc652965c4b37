import type { OPS, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { rulesOf, type Operators, type Rule } from './ruling-lines.js';
import type { Matrix } from './transform.js';

/** Milliseconds that the list of what a page paints may take; a page that takes longer is a drawing. */
const LONGEST_PAGE = 10_000;
/** Milliseconds that all pages of a document may take. */
const LONGEST = 60_000;
/** So many pages that show a picture and no line are those of a scan whose characters were recognised: the others have no lines either, and unpacking their pictures takes long. */
const PAGES_OF_A_SCAN = 3;

/** A page whose lines are asked for: its number, and what turns it upright. */
export interface AskedPage {
  readonly page: number;
  readonly upright: Matrix;
}

/** The lines of pages by number, and the first page that was given up. */
export interface RulesOfPages {
  readonly rules: ReadonlyMap<number, readonly Rule[]>;
  readonly givenUpAt: number | undefined;
}

/**
 * The ruling lines of pages. Where a page takes too long, or `ended` rejects since its parser has ended, those of the pages before it are given: text that was
 * read is not lost with its lines.
 */
export async function rulesOfPages(document: PDFDocumentProxy, pages: readonly AskedPage[], ended: Promise<never>): Promise<RulesOfPages> {
  const { AnnotationMode, OPS: operators } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const rules = new Map<number, readonly Rule[]>();
  const until = Date.now() + LONGEST;
  let scanned = 0;
  for (const { page, upright } of pages) {
    const list = Date.now() < until ? await withinTime(operatorsOf(document, page, AnnotationMode.DISABLE), ended) : undefined;
    if (!list) return { rules, givenUpAt: page };
    const found = rulesOf(list, operators, upright);
    rules.set(page, found);
    scanned = found.length === 0 && showsPicture(list, operators) ? scanned + 1 : 0;
    if (scanned === PAGES_OF_A_SCAN) break;
  }
  return { rules, givenUpAt: undefined };
}

async function operatorsOf(document: PDFDocumentProxy, number: number, annotationMode: number): Promise<Operators> {
  const page = await document.getPage(number);
  const operators = await page.getOperatorList({ annotationMode });
  page.cleanup();
  return operators;
}

/** What is asked, or undefined where it fails or takes too long. */
async function withinTime<T>(asked: Promise<T>, ended: Promise<never>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<undefined>((done) => { timer = setTimeout(done, LONGEST_PAGE, undefined); });
  try {
    return await Promise.race([asked, ended, tooLong]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether what a page paints holds a picture. */
export function showsPicture({ fnArray }: Operators, { paintImageXObject, paintInlineImageXObject, paintImageMaskXObject }: typeof OPS): boolean {
  return fnArray.some((operator) => operator === paintImageXObject || operator === paintInlineImageXObject || operator === paintImageMaskXObject);
}
