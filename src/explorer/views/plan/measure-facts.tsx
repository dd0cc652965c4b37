import type { ComponentChildren } from 'preact';

import { IndicatorValue } from '../../components/indicator-value.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { inMarks } from '../../language/work-name.js';
import type { PlanCitationFragment, PlanIndicatorFragment } from './facts.generated.js';
import { inOneLine, roles, type FactKind, type Measure } from './plan-facts.js';
import { planWords } from './plan-words.js';
import type { Selection } from './use-selection.js';

/** What it takes to choose one of several facts. */
export interface Choosable {
  /** The chosen fact, by its global id. */
  readonly chosen: string | undefined;
  readonly select: Selection['select'];
  /** −1 where the tabulator passes by. */
  readonly tabIndex: 0 | -1;
}

/** Who carries a measure, by role, under the names that the text gives. */
export function Bodies({ bodies, choosable }: { readonly bodies: Measure['bodies']; readonly choosable: Choosable }) {
  const words = useWords(planWords);
  return (
    <>
      {roles.map((role) => bodies[role].length > 0 && (
        <Row key={role} kind={role} name={words.kinds[role]}>
          {bodies[role].map(({ id, evidence }, index) => (
            <span key={id}>{index > 0 && '、'}<Choice id={id} choosable={choosable}><span lang="zh-CN">{inOneLine(evidence.quote)}</span></Choice></span>
          ))}
        </Row>
      ))}
    </>
  );
}

/** By when a measure is to be done, in the words of the text; the day that they come to where they are not all of it. */
export function Deadlines({ deadlines }: { readonly deadlines: Measure['task']['deadlines'] }) {
  const words = useWords(planWords);
  const { day } = useFormats();
  if (deadlines.length === 0) return null;
  return (
    <Row kind="DEADLINE" name={words.deadline}>
      {deadlines.map(({ text, date }, index) => (
        <span key={index}>{index > 0 && '；'}<span lang="zh-CN">{text}</span>{date !== null && <span class="soft"> {words.by(day(date))}</span>}</span>
      ))}
    </Row>
  );
}

interface IndicatorsAndCitationsProps {
  readonly indicators: readonly PlanIndicatorFragment[];
  readonly citations: readonly PlanCitationFragment[];
  readonly choosable: Choosable;
}

export function IndicatorsAndCitations({ indicators, citations, choosable }: IndicatorsAndCitationsProps) {
  const words = useWords(planWords);
  const term = useWords(terms);
  return (
    <>
      {indicators.length > 0 && (
        <Row kind="INDICATOR" name={words.indicators}>
          <ul>{indicators.map((indicator) => <li key={indicator.id}><Choice id={indicator.id} choosable={choosable}><IndicatorWords indicator={indicator} /></Choice></li>)}</ul>
        </Row>
      )}
      {citations.length > 0 && (
        <Row kind="CITATION" name={words.citations}>
          <ul>{citations.map(({ id, relation, citedTitle, citedDocumentNumber }) => <li key={id}><Choice id={id} choosable={choosable}>{term.relation[relation]} <span lang="zh-CN">{citedTitle === null ? citedDocumentNumber : inMarks(citedTitle)}</span></Choice></li>)}</ul>
        </Row>
      )}
    </>
  );
}

function IndicatorWords({ indicator }: { readonly indicator: PlanIndicatorFragment }) {
  const words = useWords(planWords);
  const { year } = useFormats();
  return <><span lang="zh-CN">{indicator.metric}</span> <IndicatorValue indicator={indicator} />{indicator.targetYear !== null && <span class="soft"> {words.by(year(indicator.targetYear))}</span>}</>;
}

function Row({ kind, name, children }: { readonly kind: FactKind; readonly name: string; readonly children: ComponentChildren }) {
  return <div><dt class={`plan-kind-${kind}`}>{name}</dt><dd>{children}</dd></div>;
}

interface ChoiceProps {
  readonly id: string;
  readonly choosable: Choosable;
  readonly children: ComponentChildren;
}

/** A fact that is shown in the text when it is chosen. */
function Choice({ id, choosable: { chosen, select, tabIndex }, children }: ChoiceProps) {
  return <button type="button" class="plan-choice" tabIndex={tabIndex} aria-pressed={chosen === id} onClick={() => { select(id); }}>{children}</button>;
}
