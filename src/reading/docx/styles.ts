import type { Element } from 'domhandler';

import { childNamed, childrenNamed, numberOf, valueOf } from './xml.js';

/** The list that a paragraph is numbered in, and its level there. */
export interface ListPlace {
  readonly listId: string;
  readonly level: number;
}

/** Lists by paragraph style: a style numbers what it is set on, by itself or by the style that it is based on. */
export class Styles {
  private readonly styles: ReadonlyMap<string, Element>;
  private readonly standard: string | undefined;

  constructor(styles: Element | undefined, private readonly numbering: Element | undefined) {
    const paragraphs = childrenNamed(styles, 'w:style').filter((style) => style.attribs['w:type'] === 'paragraph');
    this.styles = new Map(paragraphs.map((style) => [style.attribs['w:styleId'] ?? '', style]));
    this.standard = paragraphs.find((style) => style.attribs['w:default'] === '1')?.attribs['w:styleId'];
  }

  /** Where a paragraph is numbered, by its own properties before those of its style; undefined where it is not (list 0 takes a style's numbers away). */
  listPlaceOf(properties: Element | undefined): ListPlace | undefined {
    const own = childNamed(properties, 'w:numPr');
    const styleId = valueOf(properties, 'w:pStyle') ?? this.standard;
    const styled = this.ofStyle(styleId);
    const listId = valueOf(own, 'w:numId') ?? styled?.listId;
    if (listId === undefined || listId === '0') return undefined;
    return { listId, level: numberOf(own, 'w:ilvl') ?? styled?.level ?? 0 };
  }

  /** A chain of styles longer than there are styles goes round. */
  private ofStyle(styleId: string | undefined): ListPlace | undefined {
    let id = styleId;
    for (let i = 0; i <= this.styles.size && id !== undefined; i++) {
      const style = this.styles.get(id);
      const numbered = childNamed(childNamed(style, 'w:pPr'), 'w:numPr');
      const listId = valueOf(numbered, 'w:numId');
      if (listId !== undefined) return { listId, level: numberOf(numbered, 'w:ilvl') ?? this.levelOf(listId, id) ?? 0 };
      id = valueOf(style, 'w:basedOn');
    }
    return undefined;
  }

  /** A level can name the style that it numbers instead of the style its level. */
  private levelOf(listId: string, styleId: string): number | undefined {
    const schemeId = valueOf(childrenNamed(this.numbering, 'w:num').find((list) => list.attribs['w:numId'] === listId), 'w:abstractNumId');
    const scheme = childrenNamed(this.numbering, 'w:abstractNum').find((each) => each.attribs['w:abstractNumId'] === schemeId);
    const level = childrenNamed(scheme, 'w:lvl').find((each) => valueOf(each, 'w:pStyle') === styleId);
    return level && Number(level.attribs['w:ilvl'] ?? 0);
  }
}
