import type { Element } from 'domhandler';

import { textOf, walkElements, type Visit } from './xml.js';

/** What a paragraph shows, and what stands beside it: text boxes that are anchored in it, and footnotes that it refers to. */
export interface ParagraphContent {
  readonly text: string;
  readonly boxes: readonly Element[];
  readonly notes: readonly string[];
}

/** Elements that are no text of the paragraph: properties, what a tracked change took away, the code of a field, a second form of the same drawing. */
const PASSED_OVER: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'mc:Fallback', 'w:rt']);

const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-', 'w:ptab': '\t' };

/** The text of a paragraph as Word shows it when all changes are accepted. */
export function readParagraph(paragraph: Element): ParagraphContent {
  const parts: string[] = [];
  const boxes: Element[] = [];
  const notes: string[] = [];
  walkElements(paragraph, (element): Visit => {
    if (element.name === 'w:t') parts.push(textOf(element));
    else if (element.name === 'w:txbxContent') boxes.push(element);
    else if (element.name === 'w:footnoteReference') notes.push(element.attribs['w:id'] ?? '');
    else if (!PASSED_OVER.has(element.name)) {
      const character = element.name === 'w:br' && element.attribs['w:type'] === 'page' ? '' : CHARACTERS[element.name];
      if (character !== undefined) parts.push(character);
      return 'into';
    }
    return 'over';
  });
  return { text: parts.join(''), boxes, notes };
}
