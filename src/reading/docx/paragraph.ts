import type { Element } from 'domhandler';

import { childNamed, childrenNamed, textOf, walkElements, type Visit } from './xml.js';

/** What a paragraph shows, and what stands beside it: text boxes that are anchored in it, and footnotes that it refers to. */
export interface ParagraphContent {
  readonly text: string;
  readonly boxes: readonly Element[];
  readonly notes: readonly string[];
  /** Characters that Word does not show (hidden text), left out. */
  readonly hidden: number;
}

/** Elements that are no text of the paragraph: properties, what a tracked change took away, the code of a field, a second form of the same drawing. */
const PASSED_OVER: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'mc:Fallback', 'w:rt']);

const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-', 'w:ptab': '\t' };

/** The text of a paragraph as Word shows it when all changes are accepted. */
export function readParagraph(paragraph: Element): ParagraphContent {
  const parts: string[] = [];
  const boxes: Element[] = [];
  const notes: string[] = [];
  let hidden = 0;
  walkElements(paragraph, (element): Visit => {
    if (element.name === 'w:t') parts.push(textOf(element));
    else if (element.name === 'w:txbxContent') boxes.push(element);
    else if (element.name === 'w:footnoteReference') notes.push(element.attribs['w:id'] ?? '');
    else if (isHidden(element)) hidden += hiddenLength(element);
    else if (!PASSED_OVER.has(element.name)) {
      parts.push(characterOf(element));
      return 'into';
    }
    return 'over';
  });
  return { text: parts.join(''), boxes, notes, hidden };
}

/** The character that an element stands for; '' where it stands for none. */
function characterOf({ name, attribs }: Element): string {
  return name === 'w:br' && attribs['w:type'] === 'page' ? '' : CHARACTERS[name] ?? '';
}

/** A run that is set not to be shown (w:vanish); the value takes it back. */
function isHidden(run: Element): boolean {
  if (run.name !== 'w:r') return false;
  const vanish = childNamed(childNamed(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attribs['w:val'] ?? '');
}

function hiddenLength(run: Element): number {
  return childrenNamed(run, 'w:t').reduce((sum, text) => sum + textOf(text).trim().length, 0);
}
