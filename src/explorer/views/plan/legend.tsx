import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { factKinds, type FactKind, type PlanFacts } from './plan-facts.js';
import { planWords } from './plan-words.js';

interface LegendProps {
  readonly facts: PlanFacts;
  readonly shown: readonly FactKind[];
}

/** What the marks in the text mean; each kind can be switched off and on. */
export function Legend({ facts, shown }: LegendProps) {
  const words = useWords(planWords);
  const { change } = useUrlState();
  const present = factKinds.filter((kind) => facts.facts.some((fact) => fact.kind === kind));
  const toggle = (kind: FactKind) => {
    const hidden = factKinds.filter((other) => (other === kind ? shown.includes(other) : !shown.includes(other)));
    change({ hide: hidden }, { replace: true });
  };
  if (present.length === 0) return null;
  return (
    <div class="plan-legend small" role="group" aria-label={words.legend}>
      <span class="soft" aria-hidden="true">{words.legend}</span>
      {present.map((kind) => (
        <button key={kind} type="button" class="plan-legend-kind" aria-pressed={shown.includes(kind)} onClick={() => { toggle(kind); }}><span class={`plan-mark plan-mark-${kind}`}>{words.kinds[kind]}</span></button>
      ))}
    </div>
  );
}
