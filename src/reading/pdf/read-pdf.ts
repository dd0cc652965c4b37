import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import type { Diagnostic } from '../../diagnostic.js';
import { ZhengmaiError } from '../../errors.js';
import { packageRoot } from '../../package-root.js';
import type { ReadText } from '../formats.js';
import { withoutFurniture } from './page-furniture.js';
import { itemsOfPage, joinPages, type PageItem } from './page-items.js';
import { mayHoldTables, pageLines, type Piece } from './page-lines.js';
import { withoutRadicals } from './radicals.js';
import { rulesOfPages, showsPicture } from './page-rules.js';
import { tablesOfPage } from './page-tables.js';
import { joinLines } from './paragraphs.js';
import { passedOver } from './passed-over.js';
import { startParser } from './parser-thread.js';
import { gridsOf } from './ruled-grid.js';
import { applied, IDENTITY, matrixOf, uprightOf, type Matrix } from './transform.js';
import { writeBlocks } from './write-blocks.js';

/** Pages of fewer characters on the average are pictures of pages. */
const CHARACTERS_OF_A_PAGE = 8;
/** Pages without text that are asked whether they show a picture: the answer unpacks it. */
const LOOKED_AT = 8;

/**
 * Reads a PDF: lines joined into paragraphs, ruled tables as cells, page numbers and running heads left out, a page's end being none of the text's.
 * @throws ZhengmaiError BROKEN_FILE where it cannot be opened, ENCRYPTED_FILE where it asks for a password, NO_TEXT where its pages are pictures.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<ReadText> {
  const { items, diagnostics } = await readPages(bytes, path);
  const { text, tables, pieces } = writeBlocks(joinLines(joinPages(withoutFurniture(items))));
  if (text.replaceAll('\n', '').length < CHARACTERS_OF_A_PAGE * items.length) {
    throw new ZhengmaiError('NO_TEXT', `${path}: the pages of this PDF are pictures without text. Let a program recognise the characters (OCR), and give its text.`);
  }
  return { text, encoding: 'utf-8', tables, pieces, diagnostics: [...diagnostics, ...passedOver(bytes, items.length)] };
}

interface Pages {
  readonly items: readonly (readonly PageItem[])[];
  readonly diagnostics: readonly Diagnostic[];
}

function pictureOf(page: number): Diagnostic {
  return { rule: 'page-is-a-picture', severity: 'warning', message: `Page ${String(page)} is a picture without text (a scan): what it says is not read.` };
}

function givenUp(page: number): Diagnostic {
  return { rule: 'lines-of-tables-not-read', severity: 'warning', message: `What page ${String(page)} draws takes too long to read: tables from there on are read as lines, without their cells.` };
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
    return await readDocument(await Promise.race([task.promise, parser.ended]), parser.ended);
  } catch (cause) {
    throw trouble(path, cause);
  } finally {
    await Promise.race([task.destroy(), parser.ended]).catch(() => undefined);
    await parser.stop();
  }
}

async function readDocument(document: PDFDocumentProxy, ended: Promise<never>): Promise<Pages> {
  const { pages, pictures } = await Promise.race([textOf(document), ended]);
  const asked = pages.flatMap(({ pieces, upright }, i) => (mayHoldTables(pieces) ? [{ page: i + 1, upright }] : []));
  const { rules, givenUpAt } = await rulesOfPages(document, asked, ended);
  const items = pages.map(({ pieces }, i) => {
    const { pieces: rest, tables } = tablesOfPage(pieces, gridsOf(rules.get(i + 1) ?? []), i + 1);
    return itemsOfPage(pageLines(rest, i + 1), tables);
  });
  return { items, diagnostics: [...pictures.map(pictureOf), ...(givenUpAt === undefined ? [] : [givenUp(givenUpAt)])] };
}

interface TextOfPages {
  readonly pages: readonly SetPage[];
  /** Numbers of the pages that are pictures without text. */
  readonly pictures: readonly number[];
}

async function textOf(document: PDFDocumentProxy): Promise<TextOfPages> {
  const pages: SetPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await setPage(await document.getPage(number)));
  const blank = pages.flatMap(({ pieces }, i) => (pieces.length === 0 ? [i + 1] : []));
  return { pages, pictures: blank.length < pages.length ? await picturesAmong(document, blank) : blank };
}

/** Those of a document's pages without text that show a picture; the rest is empty. So many are looked at, and further ones taken for pictures. */
async function picturesAmong(document: PDFDocumentProxy, pages: readonly number[]): Promise<number[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pictures: number[] = [];
  for (const [index, number] of pages.entries()) {
    const operators = index < LOOKED_AT ? await (await document.getPage(number)).getOperatorList() : undefined;
    if (!operators || showsPicture(operators, OPS)) pictures.push(number);
  }
  return pictures;
}

/** The type of a page, turned upright. */
interface SetPage {
  readonly pieces: readonly Piece[];
  readonly upright: Matrix;
}

async function setPage(page: PDFPageProxy): Promise<SetPage> {
  const { items } = await page.getTextContent();
  page.cleanup();
  const set = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const matrix = matrixOf(item.transform) ?? IDENTITY;
    return [{ text: withoutRadicals(item.str.normalize('NFC')), width: item.width, size: item.height, matrix, direction: [matrix[0], matrix[1]] as const, weight: item.str.length }];
  });
  const upright = uprightOf(set);
  const pieces = set.map(({ text, width, size, matrix: [, , , , e, f] }) => {
    const [x, y] = applied(upright, e, f);
    return { text, x, y, width, size };
  });
  return { pieces, upright };
}

function trouble(path: string, cause: unknown): ZhengmaiError {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') return new ZhengmaiError('ENCRYPTED_FILE', `${path}: this PDF asks for a password. Save it without one.`, { cause });
  return new ZhengmaiError('BROKEN_FILE', `${path}: the PDF is damaged and cannot be opened. Open it in a reader and save it again.`, { cause });
}
