import './plan-text.css';
import { useMemo, useRef } from 'preact/hooks';

import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { ChosenFacts } from './chosen-facts.js';
import { Legend } from './legend.js';
import type { PlanHeadFragment } from './plan.generated.js';
import { factKinds, type FactKind, type PlanFacts } from './plan-facts.js';
import { planWords } from './plan-words.js';
import { setText } from './text/set-text.js';
import type { Marks } from './text/marks.js';
import { SetText } from './text/text-paragraphs.js';
import { useTextKeys } from './text/use-text-keys.js';
import type { Selection } from './use-selection.js';

interface PlanTextProps {
  readonly plan: PlanHeadFragment;
  readonly facts: PlanFacts;
  readonly selection: Selection;
}

/** The document's text, whole, with what was read from it marked where it stands. */
export function PlanText({ plan, facts, selection }: PlanTextProps) {
  const words = useWords(planWords);
  const shown = useShownKinds();
  const { document } = plan;
  const headings = useMemo(() => document.outline.map(({ level, evidence }) => ({ level, start: evidence.start, end: evidence.end })), [document]);
  const said = document.diagnostics[selection.said ?? -1]?.evidence ?? undefined;
  const paragraphs = useMemo(() => setText(document.text, { headings, titles: [document.title, ...document.plans.map(({ title }) => title)] }, [...facts.facts, ...headings, ...(said ? [said] : [])]), [document, headings, facts.facts, said]);
  const chosen = selection.ids.flatMap((id) => facts.indexOf.get(id) ?? []);
  const marks: Marks = useMemo(() => ({ facts: facts.facts, headings, shown: new Set(shown) }), [facts.facts, headings, shown.join(' ')]);
  const place = useRef<HTMLDivElement>(null);
  const choose = useChoice(facts, selection);
  const onKeyDown = useTextKeys(place);
  return (
    <section class="plan-text-column" aria-labelledby="plan-text" aria-describedby="plan-text-keys">
      <p class="visually-hidden" id="plan-text-keys">{words.textKeys}</p>
      <header class="plan-text-head no-print"><h2 id="plan-text">{words.text}</h2><Legend facts={facts} shown={shown} /></header>
      <div class="plan-text policy-text" lang="zh-CN" ref={place} onClick={choose} onKeyDown={onKeyDown}>
        <SetText text={document.text} paragraphs={paragraphs} marks={marks} chosen={chosen} />
      </div>
      <ChosenFacts facts={facts} chosen={chosen} selection={selection} text={document.text} />
    </section>
  );
}

/** The kinds that are marked: all but those that the address hides. */
function useShownKinds(): readonly FactKind[] {
  const hidden = useUrlState().all('hide');
  return factKinds.filter((kind) => !hidden.includes(kind));
}

/** A click on a mark chooses its innermost fact; where that is chosen already, the next one of those that stand there. */
function useChoice(facts: PlanFacts, selection: Selection) {
  return (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-here]') : null;
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const here = (mark.dataset['here'] ?? '').split(' ').map(Number);
    const before = here.findIndex((index) => facts.facts[index]?.id === selection.ids[0]);
    const fact = facts.facts[here[(before + 1) % here.length] ?? -1];
    if (fact) selection.select(fact.id);
  };
}
