import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import type { Diagnostic } from '../../diagnostic.js';
import { ZhengmaiError } from '../../errors.js';
import { packageRoot } from '../../package-root.js';
import type { ReadText } from '../formats.js';
import { NO_PIECES } from '../places.js';
import { withoutFurniture } from './page-furniture.js';
import { pageLines, type Line, type Piece } from './page-lines.js';
import { joinLines } from './paragraphs.js';
import { startParser } from './parser-thread.js';

/** Pages of fewer characters on the average are pictures of pages. */
const CHARACTERS_OF_A_PAGE = 8;
/** Pages without text that are asked whether they show a picture: the answer unpacks it. */
const LOOKED_AT = 8;

/**
 * Reads a PDF: lines joined into paragraphs, page numbers and running heads left out, a page's end being none of the text's.
 * @throws ZhengmaiError BROKEN_FILE where it cannot be opened, ENCRYPTED_FILE where it asks for a password, NO_TEXT where its pages are pictures.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<ReadText> {
  const { lines, pictures } = await readPages(bytes, path);
  const pages = withoutFurniture(lines);
  const { paragraphs, pageStarts } = joinLines(pages);
  if (paragraphs.join('').length < CHARACTERS_OF_A_PAGE * pages.length) {
    throw new ZhengmaiError('NO_TEXT', `${path}: the pages of this PDF are pictures without text. Let a program recognise the characters (OCR), and give its text.`);
  }
  return { text: `${paragraphs.join('\n')}\n`, encoding: 'utf-8', pieces: { ...NO_PIECES, pages: pageStarts }, diagnostics: pictures.map(pictureOf) };
}

interface Pages {
  readonly lines: readonly (readonly Line[])[];
  /** Numbers of the pages that are pictures without text. */
  readonly pictures: readonly number[];
}

function pictureOf(page: number): Diagnostic {
  return { rule: 'page-is-a-picture', severity: 'warning', message: `Page ${String(page)} is a picture without text (a scan): what it says is not read.` };
}

async function readPages(bytes: Uint8Array, path: string): Promise<Pages> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(join(packageRoot, 'package.json')).resolve('pdfjs-dist/package.json'));
  const parser = await startParser(pathToFileURL(join(folder, 'legacy', 'build', 'pdf.worker.mjs')).href);
  const task = getDocument({
    data: Uint8Array.from(bytes), cMapUrl: `${join(folder, 'cmaps')}/`, cMapPacked: true, standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    worker: parser.worker, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0,
  });
  try {
    return await Promise.race([allPages(await Promise.race([task.promise, parser.ended])), parser.ended]);
  } catch (cause) {
    throw trouble(path, cause);
  } finally {
    await Promise.race([task.destroy(), parser.ended]).catch(() => undefined);
    await parser.stop();
  }
}

async function allPages(document: PDFDocumentProxy): Promise<Pages> {
  const lines: Line[][] = [];
  const blank: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const pieces = await piecesOf(await document.getPage(number));
    lines.push(pageLines(pieces, number));
    if (pieces.every(({ text }) => text.trim() === '')) blank.push(number);
  }
  return { lines, pictures: blank.length < document.numPages ? await picturesAmong(document, blank) : blank };
}

/** Those of a document's pages without text that show a picture; the rest is empty. So many are looked at, and further ones taken for pictures. */
async function picturesAmong(document: PDFDocumentProxy, pages: readonly number[]): Promise<number[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const paints = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  const pictures: number[] = [];
  for (const [index, number] of pages.entries()) {
    const operators = index < LOOKED_AT ? (await (await document.getPage(number)).getOperatorList()).fnArray : undefined;
    if (operators?.some((operator) => paints.has(operator)) ?? true) pictures.push(number);
  }
  return pictures;
}

async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str.normalize('NFC'), x, y, width: item.width, size: item.height }];
  });
}

function trouble(path: string, cause: unknown): ZhengmaiError {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') return new ZhengmaiError('ENCRYPTED_FILE', `${path}: this PDF asks for a password. Save it without one.`, { cause });
  return new ZhengmaiError('BROKEN_FILE', `${path}: the PDF is damaged and cannot be opened. Open it in a reader and save it again.`, { cause });
}
