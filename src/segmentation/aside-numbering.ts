import type { LineKind } from './line-kinds.js';
import { rankOf, type Marker, type MarkerKind } from './marker.js';

/** Follows numberings that stand beside a text's own: a list of attachments (附件:1.…) and a box (专栏1 …) number their items anew. */
export class AsideNumbering {
  #kind: LineKind | undefined;
  #last = 0;
  /** What numbers the items: (一) or 1., as the first of them does. */
  #items: MarkerKind | undefined;

  /** What an item of the numbering at hand is. */
  get kind(): LineKind {
    return this.#kind ?? 'text';
  }

  /** Takes note of a line that opens such a numbering, or of one that ends it. */
  see(text: string, kind: LineKind): void {
    const attachments = kind === 'attachment' && /^附(?:件|表)[:.]1[.、]/.test(text);
    if (attachments) this.#begin('attachment', 1);
    else if (text.startsWith('专栏') && /^专栏(?:\d{1,2}|[一二三四五六七八九十]{1,2})?(?!是|内)/.test(text) && text.length <= 50) this.#begin('text', 0);
    else if (this.#kind === 'attachment' && kind !== 'text') this.#kind = undefined;
  }

  /** Whether a numbered line is the next item; any other heading ends the numbering. */
  takes(text: string, marker: Marker | undefined): boolean {
    if (!this.#kind || !marker) return false;
    const fits = this.#isItem(marker) && marker.number === this.#last + 1 && (this.#kind === 'text' || text.length <= 80);
    if (fits) this.#last = marker.number;
    else this.#kind = undefined;
    this.#items = marker.kind;
    return fits;
  }

  #isItem({ kind }: Marker): boolean {
    if (rankOf(kind) >= rankOf('digit')) return true;
    return this.#kind === 'text' && kind === 'cn-bracket' && (this.#last === 0 || this.#items === kind);
  }

  #begin(kind: LineKind, last: number): void {
    this.#kind = kind;
    this.#last = last;
    this.#items = undefined;
  }
}
