import type { AnyNode, Element } from 'domhandler';

/** A step of a walk through a page, in the order of its source. */
export type Step =
  | { readonly kind: 'enter' | 'leave'; readonly element: Element }
  | { readonly kind: 'text'; readonly text: string };

/** Elements that hold no text of a page, or none that is its own. */
const SILENT: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'canvas', 'video', 'audio', 'select', 'button', 'textarea', 'input', 'head', 'title', 'xml',
]);

// style="display:none", style="visibility: hidden"
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether nothing of an element is shown. */
function isSilent(element: Element): boolean {
  return SILENT.has(element.name) || isHidden(element);
}

/** Whether the page says of an element that it is not to be shown. */
export function isHidden({ attribs }: Element): boolean {
  return 'hidden' in attribs || HIDDEN.test(attribs['style'] ?? '');
}

/** Walks what is shown of a node, without recursion: a page may nest as deep as it likes. */
export function* walk(root: AnyNode): Generator<Step> {
  const pending: (AnyNode | { readonly leaving: Element })[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('leaving' in next) yield { kind: 'leave', element: next.leaving };
    else if (next.type === 'text') yield { kind: 'text', text: next.data };
    else if (isElement(next) && !isSilent(next)) {
      yield { kind: 'enter', element: next };
      pending.push({ leaving: next }, ...[...next.children].reverse());
    } else if (next.type === 'root') pending.push(...[...next.children].reverse());
  }
}

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** What an element shows, as one line. */
export function textOf(root: AnyNode): string {
  let text = '';
  for (const step of walk(root)) {
    if (step.kind === 'text') text += step.text;
    else if (step.element.name === 'br' || step.element.name === 'p' || step.element.name === 'div') text += ' ';
  }
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
