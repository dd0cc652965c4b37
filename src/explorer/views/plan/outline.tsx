import { useState } from 'preact/hooks';

import { useWords } from '../../language/language.js';
import { sizeOf, wayTo, type OutlineNode } from './outline-tree.js';
import type { PlanFacts } from './plan-facts.js';
import { planWords } from './plan-words.js';
import { useCurrentHeading } from './use-current-heading.js';
import type { Selection } from './use-selection.js';

/** An outline of more headings than this shows the lower ones only where the reader is. */
const LONGEST_WHOLE = 60;
/** Levels of a long outline that are always shown. */
const ALWAYS = 2;

interface OutlineProps {
  readonly tree: readonly OutlineNode[];
  readonly facts: PlanFacts;
  readonly selection: Selection;
  readonly place: { readonly current: HTMLElement | null };
}

/** The plan's numbered headings, nested; the one that is being read is marked. */
export function Outline({ tree, facts, selection, place }: OutlineProps) {
  const words = useWords(planWords);
  const [isOpen, setOpen] = useState(false);
  const current = useCurrentHeading(place, tree);
  const way = new Set(current === undefined ? [] : wayTo(tree, current).map(({ index }) => index));
  const isWhole = sizeOf(tree) <= LONGEST_WHOLE;
  const choose = ({ index, heading }: OutlineNode) => {
    const task = heading.kind === 'TASK' ? facts.measures.find((measure) => measure.task.evidence.start === heading.evidence.start) : undefined;
    setOpen(false);
    if (task) selection.select(task.task.id);
    else selection.selectHeading(index);
  };
  return (
    <nav class="plan-outline no-print" aria-labelledby="plan-outline">
      <h2 id="plan-outline">{words.outline}</h2>
      <button type="button" class="plain plan-outline-toggle" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>{isOpen ? words.hideOutline : words.showOutline}</button>
      <div class={isOpen ? 'plan-outline-list' : 'plan-outline-list plan-closed'}>
        {tree.length === 0 ? <p class="soft small">{words.noOutline}</p> : <Branch nodes={tree} depth={1} way={way} current={current} isWhole={isWhole} choose={choose} />}
      </div>
    </nav>
  );
}

interface BranchProps {
  readonly nodes: readonly OutlineNode[];
  readonly depth: number;
  /** The headings from the top to the one that is being read. */
  readonly way: ReadonlySet<number>;
  readonly current: number | undefined;
  readonly isWhole: boolean;
  readonly choose: (node: OutlineNode) => void;
}

function Branch({ nodes, depth, way, current, isWhole, choose }: BranchProps) {
  return (
    <ol>
      {nodes.map((node) => (
        <li key={node.index}>
          <button type="button" class="plain" lang="zh-CN" aria-current={node.index === current ? 'location' : undefined} onClick={() => { choose(node); }}>
            {node.heading.number}{node.heading.title}
          </button>
          {node.children.length > 0 && (isWhole || depth < ALWAYS || way.has(node.index)) && <Branch nodes={node.children} depth={depth + 1} way={way} current={current} isWhole={isWhole} choose={choose} />}
        </li>
      ))}
    </ol>
  );
}
