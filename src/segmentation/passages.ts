import type { Span } from '../span.js';
import type { Outline, PlanPart, Unit } from './outline.js';
import type { Passage } from './passage.js';

/** A passage with the place that it has in its plan. */
export interface PassageAt {
  /** Path of the unit that it stands in; `preamble` before a plan's first heading, `notice` in the covering notice. */
  readonly path: string;
  readonly kind: 'notice' | 'preamble' | 'heading' | 'body' | 'note';
  /** Undefined for notice and preamble. */
  readonly unit: Unit | undefined;
  readonly passage: Passage;
}

/** The running text of some stretches of a document, page marks left out. */
export function passageOf(outline: Outline, ...spans: readonly Span[]): Passage {
  return outline.running.passageOf(spans);
}

/** Every passage of a plan, in the order of the text; those of the covering notice belong to the first plan. */
export function* passagesOf(outline: Outline, plan: PlanPart): Generator<PassageAt> {
  const at = (path: string, kind: PassageAt['kind'], span: Span, unit?: Unit): PassageAt => ({ path, kind, unit, passage: passageOf(outline, span) });
  if (plan === outline.plans[0]) for (const span of outline.notice ?? []) yield at('notice', 'notice', span);
  for (const span of plan.preamble) yield at('preamble', 'preamble', span);
  for (const unit of unitsOf(plan.units)) {
    yield at(unit.path, 'heading', unit.heading, unit);
    for (const span of unit.body) yield at(unit.path, 'body', span, unit);
    for (const span of unit.notes) yield at(unit.path, 'note', span, unit);
  }
}

/** Units depth first, each before its children. */
export function* unitsOf(units: readonly Unit[]): Generator<Unit> {
  for (const unit of units) {
    yield unit;
    yield* unitsOf(unit.children);
  }
}
