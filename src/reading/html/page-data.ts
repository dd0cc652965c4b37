import type { AnyNode, Document, Element } from 'domhandler';

import { isElement, textOf, walk } from './walk.js';

/** Labels of what a page states of its document beside it; others are the page's own affairs (来源, 浏览次数, 责任编辑). */
const LABEL = new RegExp(`^(?:${[
  '索引号', '主题分类', '主题词', '发文机关', '发文机构', '发文单位', '发布机构', '发布机关', '发布单位', '制发机关', '公开主体', '发文字号', '发文文号', '文号', '备注/文号', '文件编号', '标题', '名称', '文件名称', '信息名称',
  '成文日期', '成文时间', '公文生成日期', '生成日期', '发文日期', '发文时间', '印发日期', '发布日期', '发布时间', '公开日期', '公开时间', '公布日期', '生效日期', '实施日期', '失效日期', '废止日期', '公开方式', '公开形式', '公开属性', '公开范围', '有效性', '时效性', '效力状态', '体裁分类', '信息分类', '文种', '关键词',
].map((label) => [...label].join('\\s*')).join('|')})$`);
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
    if (LABEL.test(name) && value !== '' && !this.found.has(name)) this.found.set(name, value);
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
