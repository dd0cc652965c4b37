import type { Outline, Unit } from '../../segmentation/outline.js';
import type { PassageAt } from '../../segmentation/passages.js';
import { textAt } from '../../span.js';
import { openingYearOf } from './target-year.js';

/** The deadlines of sections of goals: the year with which the first paragraph begins holds for those that name none. */
export class SectionDeadlines {
  readonly #years = new Map<Unit, number | undefined>();

  constructor(private readonly outline: Outline) {}

  /** The year that a passage takes over from its section. Passages come in the order of the text. */
  of({ unit, kind, passage }: PassageAt): number | undefined {
    if (!unit || kind !== 'body') return undefined;
    if (this.#years.has(unit)) return this.#years.get(unit);
    const year = openingYearOf(passage.text);
    const isOfGoals = year !== undefined && textAt(this.outline.source.text, unit.title).replace(/\s/g, '').endsWith('目标');
    this.#years.set(unit, isOfGoals ? year : undefined);
    return undefined;
  }
}
