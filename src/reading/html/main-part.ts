import type { AnyNode, Document, Element } from 'domhandler';

import { walk } from './walk.js';

/** Marks by which the systems behind government pages name the part that holds the document, the surest first, and the share of the page's running text that such a part holds at least. */
const MARKS: readonly (readonly [mark: RegExp, share: number])[] = [
  [/^UCAP-CONTENT$/i, 0.2], [/^TRS_(?:Editor|UEDITOR|PreAppend)$/i, 0.2], [/^(?:pages|news|detail|article|wz|xl|zw)[_-]?(?:content|con|text|nr|body)$/i, 0.4], [/^(?:zoom|zwnr|mainText|artcon|articlecontent)$/i, 0.4], [/^(?:content|article|view)$/i, 0.5],
];
/** Without marks: the innermost part that holds at least this share of what holds it. */
const MOST = 0.75;
/** Shorter texts are labels, links and dates, not running text. */
const RUNNING = 12;

/** The parts of a page that hold the document, in order; the whole page where none stands out. */
export function mainParts(page: Document): readonly AnyNode[] {
  const { weights, elements } = weigh(page);
  const total = weights.get(page) ?? 0;
  for (const [mark, share] of MARKS) {
    const parts = outermost(elements.filter((element) => isMarked(element, mark)));
    if (parts.length > 0 && total > 0 && sum(parts, weights) >= share * total) return parts;
  }
  return [heaviest(page, weights)];
}

function isMarked({ attribs: { id, class: classes } }: Element, mark: RegExp): boolean {
  return (id !== undefined && mark.test(id)) || (classes !== undefined && classes.split(/\s+/).some((name) => mark.test(name)));
}

/** Elements that stand in none of the others; they come in the order of the page. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set<AnyNode>(elements);
  return elements.filter((element) => {
    for (let above = element.parent; above; above = above.parent) if (all.has(above)) return false;
    return true;
  });
}

function sum(parts: readonly AnyNode[], weights: ReadonlyMap<AnyNode, number>): number {
  return parts.reduce((total, part) => total + (weights.get(part) ?? 0), 0);
}

/** Goes down while one child holds most. */
function heaviest(page: Document, weights: ReadonlyMap<AnyNode, number>): AnyNode {
  let part: AnyNode = page;
  for (;;) {
    const within: readonly AnyNode[] = 'children' in part ? part.children : [];
    const weight: number = weights.get(part) ?? 0;
    const next: AnyNode | undefined = within.find((child) => child.type === 'tag' && child.name !== 'p' && (weights.get(child) ?? 0) >= MOST * weight);
    if (!next || weight === 0) return part;
    part = next;
  }
}

/** How much running text each element holds, links left out: navigation and related news are links. */
function weigh(page: Document): { readonly weights: ReadonlyMap<AnyNode, number>; readonly elements: readonly Element[] } {
  const scale = new Scale(page);
  for (const step of walk(page)) {
    if (step.kind === 'text') scale.add(step.text);
    else if (step.kind === 'enter') scale.enter(step.element);
    else scale.leave(step.element);
  }
  scale.finish();
  return scale;
}

class Scale {
  readonly weights = new Map<AnyNode, number>();
  readonly elements: Element[] = [];
  /** Weights of the elements that are open, the page's first. */
  private readonly open: number[] = [0];
  private links = 0;

  constructor(private readonly page: Document) {}

  add(text: string): void {
    const length = text.trim().length;
    if (this.links === 0) this.gain(length < RUNNING ? length / 4 : length);
  }

  enter(element: Element): void {
    if (element.name === 'a') this.links += 1;
    this.elements.push(element);
    this.open.push(0);
  }

  leave(element: Element): void {
    if (element.name === 'a') this.links -= 1;
    const weight = this.open.pop() ?? 0;
    this.weights.set(element, weight);
    this.gain(weight);
  }

  finish(): void {
    this.weights.set(this.page, this.open[0] ?? 0);
  }

  private gain(weight: number): void {
    this.open[this.open.length - 1] = (this.open[this.open.length - 1] ?? 0) + weight;
  }
}
