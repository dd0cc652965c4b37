import type { AnyNode, Document, Element } from 'domhandler';

import { DOCUMENT_LABELS } from '../metadata-labels.js';
import { isElement, textOf, walk } from './walk.js';

/** Pages state of themselves beside it (来源, 浏览次数): that is left out. */
const LABELS: ReadonlySet<string> = new Set(DOCUMENT_LABELS);
/** Longer texts are no label. */
const LONGEST_LABEL = 16;
/** Longer texts are no line of page data. */
const LONGEST_LINE = 200;

/** What a page states of its document outside the main part, as lines `label：value`: a table, a list, or a line under the title. */
export function pageData(page: Document, mainParts: readonly AnyNode[]): string[] {
  const data = new PageData();
  for (const element of outside(page, new Set(mainParts))) if (holdsOneText(element)) data.see(textOf(element));
  return data.lines();
}

function* outside(page: Document, main: ReadonlySet<AnyNode>): Generator<Element> {
  let within = 0;
  for (const step of walk(page)) {
    if (step.kind === 'text') continue;
    if (main.has(step.element)) within += step.kind === 'enter' ? 1 : -1;
    if (within === 0 && step.kind === 'enter') yield step.element;
  }
}

/** Pairs of label and value, in one text or in two that follow each other; the first value of a label stands. */
class PageData {
  private readonly found = new Map<string, string>();
  private label = '';

  see(text: string): void {
    const [, name = '', value = ''] = text.length > LONGEST_LINE ? [] : /^([^:：]{2,16})[:：](.*)$/s.exec(text) ?? [];
    if (name !== '') this.keep(name, value);
    else this.keep(this.label, text.length > LONGEST_LINE ? '' : text);
    this.label = labelIn(text, name, value);
  }

  lines(): string[] {
    return [...this.found].map(([name, value]) => `${name}：${value}`);
  }

  private keep(label: string, text: string): void {
    const name = label.replace(/[\s\u00a0\u3000]/g, '');
    const value = valueOf(text);
    if (LABELS.has(name) && value !== '' && !this.found.has(name)) this.found.set(name, value);
  }
}

/** The label that waits for a value in the next text. */
function labelIn(text: string, name: string, value: string): string {
  if (name !== '') return value.trim() === '' ? name : '';
  return text.length <= LONGEST_LABEL ? text : '';
}

/** 2017-02-20 08:46 → 2017-02-20: the hour is the page's. */
function valueOf(text: string): string {
  return text.trim().replace(/^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?$/, '$1');
}

/** Cells, items, terms and small parts that hold one text: bold and links within it are no parts of their own. */
function holdsOneText({ name, children }: Element): boolean {
  if (!/^(?:td|th|li|dt|dd|span|p|div|em|strong|b|label)$/.test(name)) return false;
  const parts = name === 'td' || name === 'th' ? /^(?:b|strong|em|i|font|br|a|span|p)$/ : /^(?:b|strong|em|i|font|br|a)$/;
  return children.every((child) => !isElement(child) || parts.test(child.name));
}
