import { load } from 'cheerio';
import type { Document } from 'domhandler';

import { decode } from '../encoding/decode.js';
import type { ReadText } from '../formats.js';
import { frontMatterOf } from '../front-matter.js';
import { TextWriter } from '../text-writer.js';
import { attachmentsOf } from './attachments.js';
import { blocksOf, type Block } from './blocks.js';
import { mainParts } from './main-part.js';
import { pageData } from './page-data.js';
import { passedOver } from './passed-over.js';
import { isElement, textOf, walk } from './walk.js';

/** Lines at the beginning of the document among which its title is looked for. */
const HEAD = 6;

/**
 * Reads a web page: the document out of navigation, sharing, related news and footer, a paragraph a line, after what the page states of it in a
 * table or a line of its own (索引号, 发文字号, 发布日期 …). The title comes from the page where the document's own part has none.
 */
export function readHtml(bytes: Uint8Array, path: string): ReadText {
  const { text, encoding } = decode(bytes, path);
  const matter = frontMatterOf(text);
  const page = load(text.slice(matter.length)).root()[0] as unknown as Document;
  const parts = mainParts(page);
  const body = parts.flatMap((part) => blocksOf(part));
  const title = titleOf(page) || matter.title;
  const head = [...pageData(page, parts), ...(title !== '' && !startsWith(body, title) ? [title] : [])];
  const writer = new TextWriter();
  for (const line of head) writer.line(line);
  for (const block of body) {
    if (typeof block === 'string') {
      writer.begin('paragraphs');
      writer.line(block);
    } else writer.table(block);
  }
  return { text: writer.text, encoding, tables: writer.tables, pieces: writer.pieces, attachments: attachmentsOf(page, parts, writer.text), diagnostics: passedOver(parts) };
}

/** The page's own heading of the document: `<meta name="ArticleTitle">`, else its first `<h1>`. */
function titleOf(page: Document): string {
  for (const step of pageElements(page)) {
    if (step.name === 'meta' && /^ArticleTitle$/i.test(step.attribs['name'] ?? '')) return (step.attribs['content'] ?? '').trim();
  }
  for (const step of walk(page)) if (step.kind === 'enter' && step.element.name === 'h1') return textOf(step.element);
  return '';
}

/** All elements, those that show nothing too. */
function* pageElements(page: Document) {
  const pending = [...page.children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    yield node;
    pending.push(...node.children);
  }
}

const fold = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

/** Whether the document begins with its title, which may be broken over lines. */
function startsWith(body: readonly Block[], title: string): boolean {
  return fold(body.slice(0, HEAD).filter((block) => typeof block === 'string').join('')).includes(fold(title));
}
