import { rankOf, type Marker, type MarkerKind } from './marker.js';

/** Numbers skipped that a slip of the pen explains ((三) and then (五)). */
const LARGEST_GAP = 3;
/** Headings that an excerpt may leave out between two that it has. */
const LONGEST_EXCERPT = 30;
const MOST_ARTICLES = 100;
const MOST_ITEMS = 10;

// (1)严把预售入口关 / 1)；not (3)年
const BRACKETED = /^\(?\d{1,3}\)(?![年月日时点%万亿个])/;

/** What closes a heading that runs into its text: 抓好惠企政策兑现。各地要…; a heading alone may have any mark but a comma. */
const HEADS = /^[^。,;]{6,44}(?:。|$)/;
/** 十、明确落实各方责任,动员全社会广泛参与: a section's heading stands alone, and may have two halves. */
const SECTION_HEADS = /^[^。;:]{6,44}$/;

/** Chapters and articles of rules have no heading that a full stop closes. */
const RULES: ReadonlySet<MarkerKind> = new Set(['chapter', 'section', 'article']);
// 第十四条规定的… / 第五条第二款
const REFERS = /^第[^条章节]{1,5}[条章节](?:第|规定|所|的|[、和及至]第)/;

/** Where a number stands: in the middle of a sentence, at the start of a line, or of a paragraph. */
export type NumberPlace = 'sentence' | 'line' | 'paragraph';

/** Follows the numbering of a text, so that only what fits it is read as a heading. */
export class NumberingState {
  readonly #last = new Map<MarkerKind, number>();
  /** Kinds that have numbered nothing yet under the heading above them. */
  readonly #fresh = new Set<MarkerKind>();

  /** Whether a heading has been counted in. */
  get hasBegun(): boolean {
    return this.#last.size > 0;
  }

  /** Whether a number at this place opens a unit. */
  accepts(marker: Marker, place: NumberPlace, text: string): boolean {
    const last = this.#last.get(marker.kind);
    if (marker.kind === 'digit-bracket' && !BRACKETED.test(text)) return false;
    if (last !== undefined && marker.number === last + 1) return true;
    if (place === 'sentence') return false;
    if (marker.number === 1) return true;
    return last === undefined ? marker.number <= 2 || rankOf(marker.kind) <= rankOf('cn-bracket') : this.#skips(marker, last, place, text);
  }

  #skips(marker: Marker, last: number, place: NumberPlace, text: string): boolean {
    if (marker.number > last && marker.number <= last + LARGEST_GAP) return true;
    return place === 'paragraph' && this.#isAbridged(marker, last) && (RULES.has(marker.kind) ? !REFERS.test(text) : HEADS.test(text) || (marker.kind === 'cn' && SECTION_HEADS.test(text)));
  }

  /**
   * An excerpt leaves headings out: (十二) and then (十八), 2. as the first of its section. A slip of the pen gives two headings one
   * number ((三) and (三)). Arabic digits, which number all kinds of things, have to be near.
   */
  #isAbridged({ kind, number }: Pick<Marker, 'kind' | 'number'>, last: number): boolean {
    if (RULES.has(kind)) return number > last && number <= last + MOST_ARTICLES;
    if (kind === 'digit') return number > last ? number <= last + MOST_ITEMS : this.#fresh.has(kind) && number <= LARGEST_GAP;
    return runsOn({ kind, number }, last) || (this.#fresh.has(kind) && number <= LONGEST_EXCERPT);
  }

  /** Counts a heading in; those of lower rank may begin anew or run on. */
  take(marker: Marker): void {
    this.#last.set(marker.kind, marker.number);
    this.#fresh.delete(marker.kind);
    for (const kind of this.#last.keys()) if (rankOf(kind) > rankOf(marker.kind)) this.#fresh.add(kind);
  }
}

/** Chinese numerals number headings alone, through all sections: (十五), 十、 and then (三十六). */
function runsOn({ kind, number }: Pick<Marker, 'kind' | 'number'>, last: number): boolean {
  return (kind === 'cn' || kind === 'cn-bracket') && number >= last && number <= last + LONGEST_EXCERPT;
}
