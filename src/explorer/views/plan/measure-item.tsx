import { useMemo } from 'preact/hooks';

import { useLanguage, useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { Bodies, Deadlines, IndicatorsAndCitations, type Choosable } from './measure-facts.js';
import type { Measure } from './plan-facts.js';
import type { Selection } from './use-selection.js';

/** A longer heading, in characters, is a sentence and is not set bold. */
const LONGEST_SHORT = 40;

interface MeasureItemProps {
  readonly measure: Measure;
  /** Whether what is chosen belongs to it. */
  readonly isCurrent: boolean;
  /** Whether the tabulator stops at it. */
  readonly isStop: boolean;
  /** The chosen fact, by its global id, where it belongs to this measure. */
  readonly chosen: string | undefined;
  readonly select: Selection['select'];
}

/** A task: path, heading, kind, who carries it, and what it commits to and cites. */
export function MeasureItem({ measure, isCurrent, isStop, chosen, select }: MeasureItemProps) {
  const { language } = useLanguage();
  return useMemo(() => {
    const choosable: Choosable = { chosen, select, tabIndex: isStop ? 0 : -1 };
    return (
      <li class={isCurrent ? 'plan-measure plan-measure-current' : 'plan-measure'}>
        <Title task={measure.task} choosable={choosable} />
        <dl class="plan-measure-facts">
          <Bodies bodies={measure.bodies} choosable={choosable} />
          <Deadlines deadlines={measure.task.deadlines} />
          <IndicatorsAndCitations indicators={measure.indicators} citations={measure.citations} choosable={choosable} />
        </dl>
      </li>
    );
  }, [measure, isCurrent, isStop, chosen, select, language]);
}

function Title({ task: { id, path, title, kind }, choosable: { chosen, select, tabIndex } }: { readonly task: Measure['task']; readonly choosable: Choosable }) {
  const term = useWords(terms);
  return (
    <h4 class="plan-measure-title">
      <button type="button" class="plan-choice" data-task={id} tabIndex={tabIndex} aria-pressed={chosen === id} onClick={() => { select(id); }}>
        <span class="plan-measure-path number">{path}</span> <span class={title.length > LONGEST_SHORT ? 'plan-measure-words plan-measure-long' : 'plan-measure-words'} lang="zh-CN">{title}</span>
      </button>
      <span class="plan-measure-kind soft small">{term.taskKind[kind]}</span>
    </h4>
  );
}
