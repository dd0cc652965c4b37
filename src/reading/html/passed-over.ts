import type { AnyNode, Element } from 'domhandler';

import type { Diagnostic } from '../../diagnostic.js';
import { counted } from '../counted.js';
import { isElement, isHidden } from './walk.js';

/** Marks of a site and signs before an attachment: no picture of a text. */
const ICON = /icon|logo|bullet|arrow|share|qrcode|ewm|blank|spacer|fileType|attach/i;
/** Pixels that a picture of words has at least, where the page says its size. */
const SMALLEST = 60;
/** Fewer hidden characters than this are labels. */
const FEWEST = 20;

/** What the parts of a page that hold the document have beside its text: pictures, and text that is not shown. */
export function passedOver(parts: readonly AnyNode[]): readonly Diagnostic[] {
  let pictures = 0;
  let hidden = 0;
  for (const element of elementsIn(parts)) {
    if (element.name === 'img' && isPicture(element)) pictures += 1;
    if (isHidden(element)) hidden += textLength(element);
  }
  return [
    ...(pictures > 0 ? [said('pictures-passed-over', `${counted(pictures, 'picture')} ${pictures === 1 ? 'is' : 'are'} passed over: words in a picture are not read.`)] : []),
    ...(hidden >= FEWEST ? [said('hidden-text', `${counted(hidden, 'character')} that the page does not show are left out.`)] : []),
  ];
}

function isPicture({ attribs: { src = '', width, height } }: Element): boolean {
  return !ICON.test(src) && [width, height].every((size) => size === undefined || !(Number.parseInt(size, 10) < SMALLEST));
}

function* elementsIn(parts: readonly AnyNode[]): Generator<Element> {
  const pending = [...parts];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isElement(node)) yield node;
    if ('children' in node && !(isElement(node) && isHidden(node))) pending.push(...node.children);
  }
}

function textLength(root: Element): number {
  let length = 0;
  const pending: AnyNode[] = [...root.children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'text') length += node.data.trim().length;
    else if (node.type === 'tag') pending.push(...node.children);
  }
  return length;
}

function said(rule: string, message: string): Diagnostic {
  return { rule, severity: 'information', message };
}
