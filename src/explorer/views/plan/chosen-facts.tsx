import { Link } from 'wouter-preact';

import { IndicatorValue } from '../../components/indicator-value.js';
import { OrganizationLink } from '../../components/organization-link.js';
import { PolicyLink } from '../../components/policy-link.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { routes } from '../../routes.js';
import { useUrlState } from '../../url-state.js';
import { inOneLine, isGlobalId, type PlanFact, type PlanFacts } from './plan-facts.js';
import { planWords } from './plan-words.js';
import type { Selection } from './use-selection.js';

interface ChosenFactsProps {
  readonly facts: PlanFacts;
  /** Places of the chosen facts among the facts. */
  readonly chosen: readonly number[];
  readonly selection: Selection;
  readonly text: string;
}

/** Says what is chosen in the text, leads on from it, and names what else stands at the same place. */
export function ChosenFacts({ facts, chosen, selection, text }: ChosenFactsProps) {
  const words = useWords(planWords);
  const { change } = useUrlState();
  const fact = facts.facts[chosen[0] ?? -1];
  if (!fact) return null;
  return (
    <aside class="plan-chosen no-print" aria-label={words.chosen}>
      <p class="plan-chosen-fact" role="status"><strong class={`plan-kind-${fact.kind}`}>{words.kinds[fact.kind]}</strong> <Statement fact={fact} /></p>
      <AlsoHere facts={facts} fact={fact} text={text} selection={selection} />
      <p class="plan-chosen-actions small">
        {fact.task && <button type="button" class="plain plan-where-narrow" onClick={() => { change({ as: 'measures' }); }}>{words.showMeasure}</button>}
        {isGlobalId(fact.id) && <button type="button" class="plain" onClick={() => { change({ evidence: 'panel' }, { replace: true }); }}>{words.evidence}</button>}
        <button type="button" class="plain" onClick={selection.clear}>{words.clear}</button>
      </p>
    </aside>
  );
}

function Statement({ fact }: { readonly fact: PlanFact }) {
  switch (fact.kind) {
    case 'TASK': return <TaskStatement fact={fact} />;
    case 'INDICATOR': return <IndicatorStatement fact={fact} />;
    case 'CITATION': return <CitationStatement fact={fact} />;
    case 'DEADLINE': return <DeadlineStatement fact={fact} />;
    default: return <><OrganizationLink organization={fact.responsibility.organization} /> <span class="soft" lang="zh-CN">{`${fact.task.path} ${fact.task.title}`}</span></>;
  }
}

function TaskStatement({ fact: { task } }: { readonly fact: Extract<PlanFact, { readonly kind: 'TASK' }> }) {
  const term = useWords(terms);
  return <><span class="number">{task.path}</span> <span lang="zh-CN">{task.title}</span> <span class="soft">{term.taskKind[task.kind]}</span></>;
}

function IndicatorStatement({ fact: { indicator } }: { readonly fact: Extract<PlanFact, { readonly kind: 'INDICATOR' }> }) {
  const words = useWords(planWords);
  const { year } = useFormats();
  return (
    <>
      <span lang="zh-CN">{indicator.metric}</span> <IndicatorValue indicator={indicator} />
      {indicator.targetYear !== null && <span class="soft"> {words.by(year(indicator.targetYear))}</span>}
    </>
  );
}

function CitationStatement({ fact: { citation } }: { readonly fact: Extract<PlanFact, { readonly kind: 'CITATION' }> }) {
  const words = useWords(planWords);
  const term = useWords(terms);
  return <>{term.relation[citation.relation]} <PolicyLink policy={citation.policy} /> <Link href={routes.lineage(citation.policy.id)} class="small">{words.lineage}</Link></>;
}

function DeadlineStatement({ fact: { deadline: { text, date }, tasks } }: { readonly fact: Extract<PlanFact, { readonly kind: 'DEADLINE' }> }) {
  const words = useWords(planWords);
  const { day, number } = useFormats();
  const [first] = tasks;
  return (
    <>
      <span lang="zh-CN">{text}</span>{date !== null && <span class="soft"> {words.by(day(date))}</span>}{' '}
      <span class="soft">{tasks.length === 1 && first ? <span lang="zh-CN">{`${first.path} ${first.title}`}</span> : words.forTasks(number(tasks.length))}</span>
    </>
  );
}

interface AlsoHereProps {
  readonly facts: PlanFacts;
  readonly fact: PlanFact;
  readonly text: string;
  readonly selection: Selection;
}

/** So many other facts of a place are named. */
const MOST = 12;

function AlsoHere({ facts, fact, text, selection }: AlsoHereProps) {
  const words = useWords(planWords);
  const others = facts.facts.filter((other) => other.id !== fact.id && other.start < fact.end && other.end > fact.start);
  if (others.length === 0) return null;
  return (
    <p class="plan-chosen-others small"><span class="soft">{words.here}</span>{' '}
      {others.slice(0, MOST).map((other) => (
        <button key={other.id} type="button" class="plain" onClick={() => { selection.select(other.id); }}>
          {words.kinds[other.kind]} <span lang="zh-CN">{shortened(inOneLine(text.slice(other.start, other.end)))}</span>
        </button>
      ))}
      {others.length > MOST && <span class="soft">…</span>}
    </p>
  );
}

function shortened(words: string): string {
  return words.length > 24 ? `${words.slice(0, 23)}…` : words;
}
