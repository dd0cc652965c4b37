import { useMemo, useRef } from 'preact/hooks';

import { Nothing } from '../../components/states.js';
import { useWords } from '../../language/language.js';
import { IndicatorsAndCitations, type Choosable } from './measure-facts.js';
import { MeasureItem } from './measure-item.js';
import type { OutlineNode } from './outline-tree.js';
import type { Measure, PlanFacts } from './plan-facts.js';
import { planWords } from './plan-words.js';
import { sectionsOf, type Section } from './sections.js';
import { useMeasureKeys } from './use-measure-keys.js';
import type { Selection } from './use-selection.js';

export interface MeasuresProps {
  readonly tree: readonly OutlineNode[];
  readonly facts: PlanFacts;
  /** Those that meet the filter. */
  readonly measures: readonly Measure[];
  readonly isReading: boolean;
  readonly selection: Selection;
}

/** The tasks of the plan in the order of the text, under the headings that they stand under. */
export function Measures({ tree, facts, measures, isReading, selection }: MeasuresProps) {
  const words = useWords(planWords);
  const sections = useMemo(() => sectionsOf(measures, tree), [measures, tree]);
  const current = currentTask(facts, selection);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useMeasureKeys(list, selection);
  const stop = measures.some(({ task }) => task.id === current) ? current : measures[0]?.task.id;
  return (
    <section class="plan-measures" aria-labelledby="plan-measures">
      <header class="plan-measures-head"><h2 id="plan-measures">{words.measures}</h2><p class="soft small plan-where-wide">{words.keys}</p></header>
      <div class="plan-measure-list" ref={list} onKeyDown={onKeyDown}>
        {!isReading && measures.length === 0 && <NoMeasures isEmpty={facts.measures.length === 0} />}
        {sections.map((section) => <MeasureSection key={section.key} section={section} current={current} stop={stop} selection={selection} />)}
        {measures.length === facts.measures.length && <Outside facts={facts} selection={selection} />}
      </div>
    </section>
  );
}

/** The task that the chosen fact belongs to. */
function currentTask({ facts, indexOf }: PlanFacts, { ids }: Selection): string | undefined {
  return facts[indexOf.get(ids[0] ?? '') ?? -1]?.task?.id;
}

function NoMeasures({ isEmpty }: { readonly isEmpty: boolean }) {
  const words = useWords(planWords);
  return isEmpty ? <Nothing title={words.noTasks} help={words.noTasksHelp} /> : <Nothing title={words.none} help={words.noneHelp} />;
}

interface MeasureSectionProps {
  readonly section: Section;
  readonly current: string | undefined;
  /** The task that the tabulator stops at. */
  readonly stop: string | undefined;
  readonly selection: Selection;
}

function MeasureSection({ section: { headings, measures }, current, stop, selection }: MeasureSectionProps) {
  return (
    <section class="plan-section">
      {headings.length > 0 && <h3 lang="zh-CN">{headings.map((heading) => <span key={heading}>{heading}</span>)}</h3>}
      <ol>
        {measures.map((measure) => {
          const isCurrent = measure.task.id === current;
          return <MeasureItem key={measure.task.id} measure={measure} isCurrent={isCurrent} isStop={measure.task.id === stop} chosen={isCurrent ? selection.ids[0] : undefined} select={selection.select} />;
        })}
      </ol>
    </section>
  );
}

/** What the plan commits to and cites outside its tasks: in its goals, its preamble, its notice. */
function Outside({ facts, selection }: { readonly facts: PlanFacts; readonly selection: Selection }) {
  const words = useWords(planWords);
  const indicators = facts.facts.flatMap((fact) => (fact.kind === 'INDICATOR' && !fact.task ? [fact.indicator] : []));
  const citations = facts.facts.flatMap((fact) => (fact.kind === 'CITATION' && !fact.task ? [fact.citation] : []));
  if (indicators.length + citations.length === 0) return null;
  const choosable: Choosable = { chosen: selection.ids[0], select: selection.select, tabIndex: 0 };
  return (
    <section class="plan-section plan-outside">
      <h3>{words.outside}</h3>
      <dl class="plan-measure-facts"><IndicatorsAndCitations indicators={indicators} citations={citations} choosable={choosable} /></dl>
    </section>
  );
}
