import type { FactKind, PlanFact } from '../plan-facts.js';
import type { Stretch } from './segments.js';

/** What the spans of a set text are: first the facts, then the headings of the outline, then what a chosen diagnostic of the reading is said of. */
export interface Marks {
  readonly facts: readonly PlanFact[];
  readonly headings: readonly Stretch[];
  /** Kinds of facts that are marked. */
  readonly shown: ReadonlySet<FactKind>;
}

/** Those of the spans that are facts of a kind that is shown. */
export function factsIn(spans: readonly number[], { facts, shown }: Marks): readonly number[] {
  return spans.filter((span) => {
    const fact = facts[span];
    return fact !== undefined && shown.has(fact.kind);
  });
}

/** Those of the spans that are headings, by their place in the outline. */
export function headingsIn(spans: readonly number[], { facts, headings }: Marks): readonly number[] {
  return spans.map((span) => span - facts.length).filter((index) => index >= 0 && index < headings.length);
}

/** Whether the chosen diagnostic of the reading is said of these words. */
export function isSaidOf(spans: readonly number[], { facts, headings }: Marks): boolean {
  return spans.includes(facts.length + headings.length);
}
