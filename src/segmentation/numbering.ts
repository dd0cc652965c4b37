import { rankOf, type Marker, type MarkerKind } from './marker.js';

/** Numbers skipped that a slip of the pen explains ((三) and then (五)). */
const LARGEST_GAP = 3;

// (1)严把预售入口关 / 1)；not (3)年
const BRACKETED = /^\(?\d{1,3}\)(?![年月日时点%万亿个])/;

/** Follows the numbering of a text, so that only what fits it is read as a heading. */
export class NumberingState {
  readonly #last = new Map<MarkerKind, number>();

  /** Whether a number at this place opens a unit; `atBoundary` says that no sentence is left unfinished before it. */
  accepts(marker: Marker, atBoundary: boolean, text: string): boolean {
    const last = this.#last.get(marker.kind);
    if (marker.kind === 'digit-bracket' && !BRACKETED.test(text)) return false;
    if (last !== undefined && marker.number === last + 1) return true;
    if (!atBoundary) return false;
    if (marker.number === 1) return true;
    if (last === undefined) return marker.number <= 2 || rankOf(marker.kind) <= rankOf('cn-bracket');
    return marker.number > last && marker.number <= last + LARGEST_GAP;
  }

  /** Counts a heading in; those of lower rank may begin anew or run on. */
  take(marker: Marker): void {
    this.#last.set(marker.kind, marker.number);
  }
}
