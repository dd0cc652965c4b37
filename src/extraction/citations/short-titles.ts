import type { CitationMention } from '../mentions.js';
import { foldTitle, type OwnTitles } from './own-titles.js';
import { isBareGenre } from './policy-titles.js';

/** The short titles that a text introduces (以下简称《意见》), each with the document that it stands for. */
export class ShortTitles {
  readonly #cited = new Map<string, CitationMention>();
  readonly #own = new Set<string>();
  readonly #titles = new Set<string>();

  constructor(private readonly own: OwnTitles) {}

  define(shortTitle: string | undefined, citation: CitationMention): void {
    if (shortTitle !== undefined) this.#cited.set(foldTitle(shortTitle), citation);
  }

  /** The document calls itself, or a plan that it promulgates, by a short title. */
  defineOwn(shortTitle: string | undefined): void {
    if (shortTitle !== undefined) this.#own.add(foldTitle(shortTitle));
  }

  /** Takes note of a folded title that the text cites as a policy document. */
  cite(folded: string): void {
    this.#titles.add(folded);
  }

  /** Whether the text has cited a folded title before: 根据《中国制造2025》, and further on 《中国制造2025》提出…. */
  areCited(folded: string): boolean {
    return this.#titles.has(folded);
  }

  /** What a folded title stands for; undefined where it was never introduced as a short one. */
  antecedentOf(folded: string): CitationMention | undefined {
    return this.#cited.get(folded);
  }

  /** 《要点》 in a text of 工作要点 is the text itself, introduced or not, where no cited document has that short title; folded as well. */
  isOwn(folded: string): boolean {
    if (this.#own.has(folded)) return true;
    return !this.#cited.has(folded) && isBareGenre(folded) && this.own.endsWith(folded);
  }
}
