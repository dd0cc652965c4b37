import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { ZhengmaiError } from '../../errors.js';
import { packageRoot } from '../../package-root.js';
import type { ReadText } from '../formats.js';
import { withoutFurniture } from './page-furniture.js';
import { pageLines, type Line, type Piece } from './page-lines.js';
import { joinLines } from './paragraphs.js';
import { startParser } from './parser-thread.js';

/** Pages of fewer characters on the average are pictures of pages. */
const CHARACTERS_OF_A_PAGE = 8;

/**
 * Reads a PDF: lines joined into paragraphs, page numbers and running heads left out, a page's end being none of the text's.
 * @throws ZhengmaiError BROKEN_FILE where it cannot be opened, ENCRYPTED_FILE where it asks for a password, NO_TEXT where its pages are pictures.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<ReadText> {
  const pages = withoutFurniture(await linesOfPages(bytes, path));
  const paragraphs = joinLines(pages);
  if (paragraphs.join('').length < CHARACTERS_OF_A_PAGE * pages.length) {
    throw new ZhengmaiError('NO_TEXT', `${path}: the pages of this PDF are pictures without text. Let a program recognise the characters (OCR), and give its text.`);
  }
  return { text: `${paragraphs.join('\n')}\n`, encoding: 'utf-8' };
}

async function linesOfPages(bytes: Uint8Array, path: string): Promise<Line[][]> {
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

async function allPages(document: PDFDocumentProxy): Promise<Line[][]> {
  const pages: Line[][] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(pageLines(await piecesOf(await document.getPage(number)), number));
  return pages;
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
