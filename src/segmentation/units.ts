import type { Diagnostic } from '../diagnostic.js';
import type { Span } from '../span.js';
import type { Block, BlockOfTable } from './blocks.js';
import { rankOf, type Marker } from './marker.js';
import { notesIn } from './notes.js';
import type { ColumnSaid, Leaf, Unit } from './outline.js';
import type { Passage, RunningText } from './passage.js';
import { NumberingRule } from './rules/numbering.js';
import { SummaryNotes, type NoteBearer } from './summary-notes.js';

export interface UnitTree {
  readonly units: readonly Unit[];
  readonly leaves: readonly Leaf[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines that look like parts of a head are words of the unit where they stand in one (时间:…, 主题:…). */
const IN_TEXT: ReadonlySet<Block['kind']> = new Set(['text', 'date', 'metadata', 'document-number']);

interface Draft extends NoteBearer {
  path: string; depth: number; rank: number; number: number;
  heading: Span; title: Span; body: Span[]; said: ColumnSaid[]; isGroup: boolean; children: Draft[]; end: number;
}

/** Nests numbered blocks, a plan's from its first heading on, by the rank of their numbering; what stands between belongs to the unit above it. */
export function buildUnits(running: RunningText, blocks: readonly Block[]): UnitTree {
  const tree = new TreeBuilder(running);
  for (const block of blocks) tree.add(block);
  return { units: tree.roots.map(unitOf), leaves: tree.leaves, diagnostics: tree.diagnostics };
}

function unitOf(draft: Draft): Unit {
  const { path, depth, heading, title, body, notes, said, isGroup, end } = draft;
  return { path, depth, heading, title, body, notes, said, isGroup, children: draft.children.map(unitOf), span: { start: heading.start, end } };
}

class TreeBuilder {
  readonly roots: Draft[] = [];
  readonly leaves: Leaf[] = [];
  readonly #numbering = new NumberingRule();
  readonly #stack: Draft[] = [];
  readonly #summary = new SummaryNotes();
  #lastText = '';
  #inTable = false;
  #listIn: Draft | undefined;

  constructor(readonly running: RunningText) {}

  get diagnostics(): readonly Diagnostic[] {
    return this.#numbering.diagnostics;
  }

  add(block: Block): void {
    this.#enterTable(block);
    if (block.table) this.#addOfTable(block, block.table);
    else if (block.marker && !this.#isListItem(block, block.marker)) this.#open(block);
    else if (block.kind === 'note') this.#note(block.span, true);
    else if (IN_TEXT.has(block.kind)) this.#paragraph(block);
    else this.leaves.push({ kind: leafOf(block), span: block.span });
    this.#lastText = block.text;
    for (const draft of this.#stack) draft.end = Math.max(draft.end, this.leaves.at(-1)?.span.end ?? 0);
  }

  /** A table stands apart from what is above it, and what is below apart from its last row. */
  #enterTable(block: Block): void {
    if ((block.table !== undefined) !== this.#inTable) this.#stack.length = 0;
    this.#inTable = block.table !== undefined;
  }

  #addOfTable(block: Block, { part, column, spans }: BlockOfTable): void {
    if (block.marker) {
      this.#open(block);
      const top = this.#stack.at(-1);
      if (top) top.isGroup = part === 'group';
    } else if (part === 'cell') {
      if (column) this.#stack.at(-1)?.said.push({ column, spans });
      this.leaves.push(...spans.map((span): Leaf => ({ kind: 'note', span })));
    } else if (part === 'text') this.#paragraph(block);
    else this.leaves.push(...spans.map((span): Leaf => ({ kind: 'heading', span })));
  }

  /** An item of a list that a sentence of the unit opens (上传以下6项材料: (1)…;) is a part of it, and no unit. */
  #isListItem(block: Block, marker: Marker): boolean {
    const top = this.#stack.at(-1);
    const rank = rankOf(marker.kind);
    if (!top || top.rank >= rank || (rank < rankOf('digit-bracket') && top.rank !== rankOf('article'))) return false;
    if (marker.number === 1) this.#listIn = /[:：]/.test(this.#lastText.slice(-1)) && /[；;]/.test(block.text.slice(-1)) ? top : undefined;
    return this.#listIn === top;
  }

  #open(block: Block): void {
    const marker = block.marker;
    if (!marker) return;
    const passage = this.running.passageOf([block.span]);
    const notes = notesIn(passage);
    const place = headingIn(passage, block, notes[0]?.start);
    const parent = this.#parentOf(rankOf(marker.kind));
    const draft = draftOf(passage, marker, place, parent);
    const siblings = parent?.children ?? this.roots;
    this.#numbering.see(siblings.at(-1), draft);
    siblings.push(draft);
    this.#stack.push(draft);
    this.leaves.push({ kind: 'heading', span: passage.sourceSpan(0, place.headingEnd) });
    this.#content(passage, notes, place.headingEnd);
  }

  /** Closes what stands at a rank or below it; the unit left open is the parent. */
  #parentOf(rank: number): Draft | undefined {
    while (this.#stack.length > 0 && (this.#stack.at(-1)?.rank ?? -1) >= rank) this.#stack.pop();
    return this.#stack.at(-1);
  }

  #note(span: Span, ownLine: boolean): void {
    this.leaves.push({ kind: 'note', span });
    this.#summary.bearerOf(this.#stack, ownLine)?.notes.push(span);
  }

  #paragraph(block: Block): void {
    const passage = this.running.passageOf([block.span]);
    this.#content(passage, notesIn(passage), 0);
  }

  /** Parts a paragraph into notes and running text from one place of it on. */
  #content(passage: Passage, notes: readonly Span[], from: number): void {
    let at = from;
    const ownLine = from === 0 && notes.length === 1 && notes[0]?.start === 0 && notes[0].end >= passage.text.length - 1;
    for (const note of notes) {
      if (note.start < from) continue;
      this.#text(passage, at, note.start);
      this.#note(passage.sourceSpan(note.start, note.end), ownLine);
      at = note.end;
    }
    this.#text(passage, at, passage.text.length);
  }

  #text(passage: Passage, start: number, end: number): void {
    if (end <= start) return;
    const span = passage.sourceSpan(start, end);
    this.leaves.push({ kind: 'paragraph', span });
    if (/[^\s。.;；,，]/.test(passage.text.slice(start, end))) this.#stack.at(-1)?.body.push(span);
  }
}

function leafOf(block: Block): Leaf['kind'] {
  return block.kind === 'text' || block.kind === 'page-mark' ? 'paragraph' : block.kind;
}

interface HeadingPlace { readonly titleStart: number; readonly titleEnd: number; readonly headingEnd: number }

function draftOf(passage: Passage, marker: Marker, { titleStart, titleEnd }: HeadingPlace, parent: Draft | undefined): Draft {
  const heading = passage.sourceSpan(0, Math.max(titleEnd, 1));
  return {
    path: parent ? `${parent.path}.${marker.number}` : `${marker.number}`, depth: (parent?.depth ?? 0) + 1,
    rank: rankOf(marker.kind), number: marker.number, heading,
    title: titleEnd > titleStart ? passage.sourceSpan(titleStart, titleEnd) : { start: heading.end, end: heading.end },
    body: [], notes: [], said: [], isGroup: false, children: [], end: heading.end,
  };
}

// 第六条【配建比例】新出让的…
const NAMED_ARTICLE = /^【[^【】:。]{2,20}】/;
const LONGEST_ARTICLE_NAME = 24;

/** Where title and heading of a numbered block end, in its passage. */
function headingIn(passage: Passage, block: Block, firstNote: number | undefined): HeadingPlace {
  const titleStart = skipMarker(passage.text, block.marker?.length ?? 0);
  const named = NAMED_ARTICLE.exec(passage.text.slice(titleStart, titleStart + LONGEST_ARTICLE_NAME))?.[0].length;
  if (named) return { titleStart: titleStart + 1, titleEnd: titleStart + named - 1, headingEnd: titleStart + named };
  const limit = firstNote ?? passage.text.length;
  const stop = fullStop(passage.text, titleStart, limit);
  return { titleStart, titleEnd: stop, headingEnd: Math.max(1, Math.min(passage.text.length, /[。.]/.test(passage.text[stop] ?? '') ? stop + 1 : stop)) };
}

/** The marker's length counts no blanks; a passage may keep some. */
function skipMarker(text: string, length: number): number {
  let at = 0;
  for (let left = length; left > 0 && at < text.length; at++) if (text[at] !== ' ') left--;
  while (text[at] === ' ') at++;
  return at;
}

const QUOTING = /[“《(〔”》)〕。]/g;

/** The first full stop outside quotes and brackets, else the limit. */
function fullStop(text: string, from: number, limit: number): number {
  return chineseStop(text, from, latinStop(text, from, limit));
}

/** 推进医养结合.养老机构…: a Latin full stop between Chinese characters, as some keyboards give it. */
function latinStop(text: string, from: number, limit: number): number {
  for (let at = text.indexOf('.', from); at >= 0 && at < limit; at = text.indexOf('.', at + 1)) {
    if (BEFORE_STOP.test(text.charAt(at - 1)) && BEHIND_STOP.test(text.charAt(at + 1))) return at;
  }
  return limit;
}

const BEFORE_STOP = /[\u4e00-\u9fff”》)]/;
const BEHIND_STOP = /^(?:[\u4e00-\u9fff“《(]|$)/;

function chineseStop(text: string, from: number, limit: number): number {
  const first = text.indexOf('。', from);
  if (first < 0 || first >= limit) return limit;
  let depth = 0;
  for (QUOTING.lastIndex = from; QUOTING.test(text) && QUOTING.lastIndex <= limit;) {
    const at = QUOTING.lastIndex - 1;
    const char = text.charAt(at);
    if ('“《(〔'.includes(char)) depth++;
    else if (char !== '。') depth = Math.max(0, depth - 1);
    else if (depth === 0) return at;
  }
  return first;
}
