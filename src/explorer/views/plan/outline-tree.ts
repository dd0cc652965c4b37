import type { PlanHeadingFragment } from './plan.generated.js';

/** A heading with those under it. */
export interface OutlineNode {
  /** Place of the heading in the document's outline. */
  readonly index: number;
  readonly heading: PlanHeadingFragment;
  readonly children: readonly OutlineNode[];
}

interface OpenNode extends OutlineNode { readonly children: OpenNode[] }

/** The headings of a plan, nested by their levels. Headings of other plans in the same text are left out; indexes count all. */
export function outlineTree(headings: readonly PlanHeadingFragment[], planId: string): readonly OutlineNode[] {
  const roots: OpenNode[] = [];
  const above: OpenNode[] = [];
  headings.forEach((heading, index) => {
    if (heading.plan !== null && heading.plan.id !== planId) return;
    while ((above.at(-1)?.heading.level ?? 0) >= heading.level) above.pop();
    const node: OpenNode = { index, heading, children: [] };
    (above.at(-1)?.children ?? roots).push(node);
    above.push(node);
  });
  return roots;
}

/** The nodes from the root to a heading, by its place in the outline; empty where it is not among them. */
export function wayTo(nodes: readonly OutlineNode[], index: number): readonly OutlineNode[] {
  for (const node of nodes) {
    if (node.index === index) return [node];
    const way = wayTo(node.children, index);
    if (way.length > 0) return [node, ...way];
  }
  return [];
}

export function sizeOf(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((size, node) => size + 1 + sizeOf(node.children), 0);
}
