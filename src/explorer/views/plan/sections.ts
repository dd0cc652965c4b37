import type { OutlineNode } from './outline-tree.js';
import type { Measure } from './plan-facts.js';

/** Measures that stand under the same headings. */
export interface Section {
  readonly key: string;
  /** From the highest to the lowest, numbers included. */
  readonly headings: readonly string[];
  readonly measures: readonly Measure[];
}

/** Measures that follow each other under the same headings are one section. */
export function sectionsOf(measures: readonly Measure[], tree: readonly OutlineNode[]): readonly Section[] {
  const above = new Map<number, readonly OutlineNode[]>();
  collect(tree, [], above);
  const sections: { readonly key: string; readonly headings: readonly string[]; readonly measures: Measure[] }[] = [];
  for (const measure of measures) {
    const way = above.get(measure.task.evidence.start) ?? [];
    const key = String(way.at(-1)?.index ?? '');
    const open = sections.at(-1);
    if (open?.key === key) open.measures.push(measure);
    else sections.push({ key, headings: way.map(({ heading }) => `${heading.number}${heading.title ?? ''}`), measures: [measure] });
  }
  return sections;
}

function collect(nodes: readonly OutlineNode[], way: readonly OutlineNode[], above: Map<number, readonly OutlineNode[]>): void {
  for (const node of nodes) {
    above.set(node.heading.evidence.start, way);
    collect(node.children, [...way, node], above);
  }
}
