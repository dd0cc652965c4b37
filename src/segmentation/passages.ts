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

/** Every passage of a plan, in the order of the text; those of the covering notice belong to the first plan. Several recognisers ask: they are listed once. */
export function passagesOf(outline: Outline, plan: PlanPart): readonly PassageAt[] {
  const passages = outline.passages.get(plan) ?? listPassages(outline, plan);
  outline.passages.set(plan, passages);
  return passages;
}

function listPassages(outline: Outline, plan: PlanPart): PassageAt[] {
  const passages: PassageAt[] = [];
  const add = (path: string, kind: PassageAt['kind'], span: Span, unit?: Unit) => passages.push({ path, kind, unit, passage: passageOf(outline, span) });
  if (plan === outline.plans[0]) for (const span of outline.notice ?? []) add('notice', 'notice', span);
  for (const span of plan.preamble) add('preamble', 'preamble', span);
  for (const unit of unitsOf(plan.units)) {
    add(unit.path, 'heading', unit.heading, unit);
    for (const span of unit.body) add(unit.path, 'body', span, unit);
    for (const span of unit.notes) add(unit.path, 'note', span, unit);
  }
  return passages;
}

/** Units depth first, each before its children. */
export function unitsOf(units: readonly Unit[]): readonly Unit[] {
  const all: Unit[] = [];
  addUnits(units, all);
  return all;
}

function addUnits(units: readonly Unit[], all: Unit[]): void {
  for (const unit of units) {
    all.push(unit);
    addUnits(unit.children, all);
  }
}
