import type { Outline, Unit } from '../../segmentation/outline.js';
import type { PassageAt } from '../../segmentation/passages.js';
import { textAt } from '../../span.js';
import { openingYearOf } from './target-year.js';

/** The deadlines of sections of goals: the year with which the first paragraph begins holds for those that name none. */
export class SectionDeadlines {
  /** The unit whose first paragraph was the last one read, and its year. */
  #unit: Unit | undefined;
  #year: number | undefined;

  constructor(private readonly outline: Outline) {}

  /** The year that a passage takes over from its section. Passages come in the order of the text. */
  of({ unit, kind, passage }: PassageAt): number | undefined {
    if (!unit || kind !== 'body') return undefined;
    if (unit === this.#unit) return this.#year;
    const year = openingYearOf(passage.text);
    const isOfGoals = year !== undefined && textAt(this.outline.source.text, unit.title).replace(/\s/g, '').endsWith('目标');
    this.#unit = unit;
    this.#year = isOfGoals ? year : undefined;
    return undefined;
  }
}
