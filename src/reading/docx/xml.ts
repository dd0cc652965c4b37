import { parseDocument } from 'htmlparser2';
import type { ChildNode, Element } from 'domhandler';

/** Parses a part of a Word file. Entities of a document type are not expanded: only those of XML itself are known. */
export function parseXml(xml: string): Element | undefined {
  return parseDocument(xml, { xmlMode: true }).children.find(isTag);
}

function isTag(node: ChildNode): node is Element {
  return node.type === 'tag';
}

export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return element ? element.children.filter((child): child is Element => isTag(child) && child.name === name) : [];
}

export function childNamed(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => isTag(child) && child.name === name);
}

/** The `w:val` of an element's child: how WordprocessingML says nearly everything. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attribs['w:val'];
}

export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = Number(valueOf(element, name) ?? Number.NaN);
  return Number.isInteger(value) ? value : undefined;
}

/** What a walk does next: go into the element, pass over what is in it, or go into other elements instead. */
export type Visit = 'into' | 'over' | readonly Element[];

/** Walks the elements within an element, in order and without recursion; `visit` says whether to go into each. */
export function walkElements(root: Element, visit: (element: Element) => Visit): void {
  const pending = [...root.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isTag(node)) continue;
    const next = visit(node);
    const within: readonly ChildNode[] = next === 'into' ? node.children : next === 'over' ? [] : next;
    for (let i = within.length - 1; i >= 0; i--) pending.push(within[i] as ChildNode);
  }
}

/** The text directly within an element. */
export function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
}
