import type { Element } from 'domhandler';

import { ZhengmaiError } from '../../errors.js';
import type { ReadText } from '../formats.js';
import { TextWriter } from '../text-writer.js';
import { partsOf, type Parts } from './archive.js';
import { Numbering } from './numbering.js';
import { readParagraph } from './paragraph.js';
import { Styles } from './styles.js';
import { tableRows } from './table.js';
import { passedOver } from './passed-over.js';
import { childNamed, childrenNamed, parseXml, walkElements } from './xml.js';

const PARTS = { document: 'word/document.xml', numbering: 'word/numbering.xml', styles: 'word/styles.xml', footnotes: 'word/footnotes.xml' } as const;

/**
 * Reads a Word file (ECMA-376): a paragraph a line with the number that Word shows before it, tables row by row, text boxes behind the paragraph
 * that holds them, footnotes at the end. Tracked changes count as accepted, which is said; hidden text, headers and footers are left out.
 */
export function readDocx(bytes: Uint8Array, path: string): ReadText {
  const parts = partsOf(bytes, Object.values(PARTS), path);
  const body = childNamed(parseXml(parts[PARTS.document] ?? ''), 'w:body');
  if (!body) throw new ZhengmaiError('BROKEN_FILE', `${path}: the Word file has no text part that can be read. Open it in Word and save it again.`);
  const reader = new DocumentReader(parts);
  reader.read(body);
  return { text: reader.writer.text, encoding: 'utf-8', tables: reader.writer.tables, pieces: reader.writer.pieces, diagnostics: passedOver(parts[PARTS.document] ?? '', reader.hidden) };
}

class DocumentReader {
  readonly writer = new TextWriter();
  /** Characters of hidden text that were left out. */
  hidden = 0;
  private readonly numbering: Numbering;
  private readonly styles: Styles;
  private readonly footnotes: ReadonlyMap<string, Element>;
  private readonly referred: string[] = [];
  private inFootnotes = false;

  constructor(parts: Parts) {
    const numbering = parseXml(parts[PARTS.numbering] ?? '');
    this.numbering = new Numbering(numbering);
    this.styles = new Styles(parseXml(parts[PARTS.styles] ?? ''), numbering);
    this.footnotes = new Map(childrenNamed(parseXml(parts[PARTS.footnotes] ?? ''), 'w:footnote').map((note) => [note.attribs['w:id'] ?? '', note]));
  }

  read(body: Element): void {
    this.readBlocks(body);
    this.inFootnotes = true;
    for (const id of this.referred) {
      this.writer.begin('footnotes');
      const note = this.footnotes.get(id);
      if (note) this.readBlocks(note);
    }
  }

  /** Text boxes hold blocks of their own, which follow the paragraph around them. */
  private readBlocks(root: Element): void {
    walkElements(root, (element) => {
      if (element.name === 'w:p') return this.writeParagraph(element);
      if (element.name === 'w:txbxContent' && !this.inFootnotes) this.writer.begin('textBoxes');
      if (element.name === 'w:tbl') this.writer.table(tableRows(element, (paragraph) => this.textOf(paragraph).text));
      return element.name === 'w:tbl' || element.name === 'w:del' ? 'over' : 'into';
    });
  }

  private writeParagraph(paragraph: Element): readonly Element[] {
    const { text, boxes } = this.textOf(paragraph);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 0 && !this.inFootnotes && !isInTextBox(paragraph)) this.writer.begin('paragraphs');
    for (const line of lines) this.writer.line(line.trimEnd());
    return boxes;
  }

  private textOf(paragraph: Element): { readonly text: string; readonly boxes: readonly Element[] } {
    const { text, boxes, notes, hidden } = readParagraph(paragraph);
    this.hidden += hidden;
    this.referred.push(...notes);
    const place = this.styles.listPlaceOf(childNamed(paragraph, 'w:pPr'));
    const number = place ? this.numbering.next(place.listId, place.level) : '';
    return { text: number + text, boxes };
  }
}

/** A paragraph of a text box stands at most so deep in it, within content controls and tracked changes. */
const DEEPEST_IN_BOX = 8;

function isInTextBox(paragraph: Element): boolean {
  let above = paragraph.parent;
  for (let i = 0; i < DEEPEST_IN_BOX && above?.type === 'tag'; i++) {
    if (above.name === 'w:txbxContent') return true;
    if (above.name === 'w:body') return false;
    above = above.parent;
  }
  return false;
}
