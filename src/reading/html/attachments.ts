import type { AnyNode, Document, Element } from 'domhandler';

import type { SourceAttachment } from '../source-text.js';
import { walk } from './walk.js';

/** What office programs, archives and readers of official documents save. */
const FILE = /\.(?:docx?|docm|wps|rtf|pdf|ofd|ceb|xlsx?|xlsm|et|csv|pptx?|dps|zip|rar|7z)$/i;

/** 附件：, 附件下载, 相关附件: what heads a list of files outside the document's own part. */
const LABEL = /附[件表图]|(?:文件|资料)下载/;
const HEADS: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i', 'font', 'span', 'label', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'dt']);
/** Running text of so many characters ends such a list. */
const RUNNING = 20;
/** Words of a link that say nothing of the file: 下载, 点击查看, 附件下载. */
const SAYS_NOTHING = /^[\s[【(（]*(?:点击|立即|附件|文件|全文)?(?:下载|查看|打开|预览)?[\s\]】)）]*$/;
/** Attachments of a page that are kept: a page with more is none of one document. */
const MOST = 300;
/** Characters of an address or a name; longer ones (data: and the like) are no files of a site. */
const LONGEST = 2000;

/** A link to a file, before its words are looked for in the text. */
type FoundLink = Omit<SourceAttachment, 'span'>;

/** The files that a page offers with its document, in its order, each with the words that name it; `text` is what is read of the page. */
export function attachmentsOf(page: Document, parts: readonly AnyNode[], text: string): readonly SourceAttachment[] {
  const found = linksOf(page, parts);
  const attachments: SourceAttachment[] = [];
  let before = text.length;
  for (const link of [...found].reverse()) {
    const at = before > 0 ? text.lastIndexOf(link.name, before - 1) : -1;
    if (at >= 0 && at + link.name.length <= before) before = at;
    attachments.push(at === before ? { ...link, span: { start: at, end: at + link.name.length } } : link);
  }
  return attachments.reverse();
}

function linksOf(page: Document, parts: readonly AnyNode[]): readonly FoundLink[] {
  const own = new Set<AnyNode>(parts);
  const links = new Map<string, FoundLink>();
  const reader = new LinkReader();
  let depth = own.has(page) ? 1 : 0;
  for (const step of walk(page)) {
    if (step.kind === 'text') {
      reader.text(step.text);
      continue;
    }
    if (own.has(step.element)) depth += step.kind === 'enter' ? 1 : -1;
    const link = reader[step.kind](step.element, depth > 0);
    if (link && links.size < MOST && !isNamed(links.get(link.url))) links.set(link.url, link);
  }
  return [...links.values()];
}

/** A picture of a link says less than the words beside it. */
function isNamed(link: FoundLink | undefined): boolean {
  return link !== undefined && link.name !== link.fileName;
}

/** Follows the text of a page from link to link. */
class LinkReader {
  #words: string | undefined;
  /** What stood last before a link, outside of links. */
  #lead = '';
  /** How deep the element lies that a label holds in; 0 where none does. */
  #labelled = 0;
  /** Names of the elements that are open, the outermost first. */
  readonly #open: string[] = [];

  text(text: string): void {
    const words = oneLine(text);
    if (this.#words !== undefined) this.#words += text;
    else if (words !== '') {
      this.#lead = words;
      if (LABEL.test(words)) this.#labelled = this.#depthOfScope();
      else if (words.length >= RUNNING) this.#labelled = 0;
    }
  }

  enter({ name }: Element): undefined {
    this.#open.push(name);
    if (name === 'a') this.#words = '';
  }

  /** A label in a heading, a cell or set in bold holds for what stands beside it. */
  #depthOfScope(): number {
    let depth = this.#open.length;
    while (depth > 1 && HEADS.has(this.#open[depth - 1] ?? '')) depth--;
    return depth;
  }

  /** The file that a link leads to; undefined where it is no file of the document. */
  leave({ name, attribs }: Element, isInDocument: boolean): FoundLink | undefined {
    this.#open.pop();
    if (this.#open.length < this.#labelled) this.#labelled = 0;
    return name === 'a' ? this.#link(attribs, isInDocument) : undefined;
  }

  #link(attribs: Element['attribs'], isInDocument: boolean): FoundLink | undefined {
    const words = oneLine(this.#words ?? '');
    this.#words = undefined;
    if (!isInDocument && this.#labelled === 0 && !LABEL.test(words)) return undefined;
    const file = fileOf(attribs, words);
    return file && { name: this.#nameOf(words, attribs['title'] ?? '') ?? file.fileName, ...file };
  }

  #nameOf(words: string, title: string): string | undefined {
    return [words, oneLine(title), this.#lead].find((name) => !SAYS_NOTHING.test(name) && !isLabelAlone(name));
  }
}

/** The address of a link and what its file is called; undefined where it leads to no file. */
function fileOf({ href = '', download = '' }: Element['attribs'], words: string): Omit<FoundLink, 'name'> | undefined {
  const url = href.trim();
  const fileName = isAddress(url) && words.length <= LONGEST ? fileNameOf(url, words, download) : undefined;
  return fileName === undefined ? undefined : { url, fileName };
}

function isAddress(url: string): boolean {
  return url !== '' && url.length <= LONGEST && !/^(?:javascript|data|mailto):/i.test(url);
}

/** 附件： says of which list a file is, not which file. */
function isLabelAlone(name: string): boolean {
  return /^附[件表图]\s?[:：]?$/.test(name);
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** The name under which a link's file is kept; undefined where it leads to no file. */
function fileNameOf(url: string, words: string, download: string): string | undefined {
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(url) ?? [];
  const values = query.split('&').map((value) => decoded(value.slice(value.indexOf('=') + 1)).split('/').at(-1) ?? '');
  return [words, download, decoded(path.split('/').at(-1) ?? ''), ...values].find((name) => FILE.test(name));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
