import type { Span } from '../span.js';

/** A unit as far as notes are concerned. */
export interface NoteBearer {
  readonly notes: Span[];
  readonly children: readonly NoteBearer[];
}

/** So many units back tell whether a list gives each of its units a note. */
const UNITS_LOOKED_BACK = 50;

/**
 * Finds whose a note is: the unit's that it stands in. One on a line of its own under the last of several units of which none before
 * has a note sums up for all of them, and is their parent's; a note on a later unit shows that it did not.
 */
export class SummaryNotes {
  #summed: { readonly parent: NoteBearer; readonly last: NoteBearer; readonly from: number } | undefined;

  #perUnit = false;

  /** The bearer of a note that stands under the innermost of the open units. */
  bearerOf(open: readonly NoteBearer[], ownLine: boolean): NoteBearer | undefined {
    const last = open.at(-1);
    const parent = open.at(-2);
    if (!last || !parent) return last;
    if (this.#summed?.parent === parent) {
      if (this.#summed.last === last) return ownLine ? parent : last;
      this.#giveBack();
    }
    if (!ownLine || last.notes.length > 0 || !this.#sumsUp(parent)) return last;
    this.#summed = { parent, last, from: parent.notes.length };
    return parent;
  }

  #sumsUp(parent: NoteBearer): boolean {
    return !this.#isPerUnit(parent) && sumsUp(parent);
  }

  /** Where two units of one section have notes of their own, a later section has them so as well. */
  #isPerUnit(parent: NoteBearer): boolean {
    if (parent.children.slice(-UNITS_LOOKED_BACK, -1).some((unit) => unit.notes.length > 0)) this.#perUnit = true;
    return this.#perUnit;
  }

  #giveBack(): void {
    const summed = this.#summed;
    if (summed) summed.last.notes.push(...summed.parent.notes.splice(summed.from));
    this.#summed = undefined;
  }
}

function sumsUp(parent: NoteBearer): boolean {
  const before = parent.children.slice(0, -1).slice(-UNITS_LOOKED_BACK);
  return before.length > 0 && parent.notes.length === 0 && !before.some(isAssigned);
}

function isAssigned(unit: NoteBearer): boolean {
  return unit.notes.length > 0 || unit.children.some(isAssigned);
}
