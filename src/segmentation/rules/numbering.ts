import type { Diagnostic } from '../../diagnostic.js';
import type { Span } from '../../span.js';

/** A numbered unit as far as its number is concerned. */
export interface Numbered {
  readonly path: string;
  readonly rank: number;
  readonly number: number;
  readonly heading: Span;
}

/**
 * Says where a numbering skips (三 and then 五), repeats a number (三, 三), goes back or begins in the middle. Articles and measures that run on across
 * sections (第五条 as the first of 第二章, 1–21) do none of it.
 */
export class NumberingRule {
  readonly diagnostics: Diagnostic[] = [];
  /** The last number of each rank, wherever in the plan it stands. */
  readonly #last = new Map<number, number>();

  /** Takes the next unit of a plan; `before` is the one before it under the same parent. */
  see(before: Numbered | undefined, unit: Numbered): void {
    const runsOn = this.#last.get(unit.rank);
    this.#last.set(unit.rank, unit.number);
    if (!before) return this.#first(unit, runsOn);
    if (before.rank !== unit.rank || unit.number === before.number + 1) return;
    if (unit.number > before.number) this.#say('numbering-gap', `Numbering goes from ${before.path} to ${unit.path}.`, unit);
    else if (unit.number === before.number) this.#say('numbering-repeat', `The number ${unit.path} stands twice.`, unit);
    else this.#say('numbering-restart', `Numbering goes back from ${before.path} to ${unit.path}.`, unit);
  }

  #first(unit: Numbered, runsOn: number | undefined): void {
    if (unit.number === 1 || unit.number === (runsOn ?? 0) + 1) return;
    this.#say('numbering-gap', `Numbering begins with ${unit.path}.`, unit);
  }

  #say(rule: string, message: string, { heading }: Numbered): void {
    this.diagnostics.push({ rule, severity: 'warning', message, span: heading });
  }
}
