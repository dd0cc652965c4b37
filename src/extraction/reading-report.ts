import type { Leaf, Outline } from '../segmentation/outline.js';
import { unitsOf } from '../segmentation/passages.js';
import type { Span } from '../span.js';
import type { Reading } from './rules/mention-rules.js';

/** Parts of a text that facts are read from. */
export const PARTS_READ = ['title', 'document-number', 'addressees', 'metadata', 'notice', 'preamble', 'headings', 'body', 'notes', 'signature'] as const;
/**
 * Parts that are passed over: what a page sets around the text (`page-furniture`: page numbers; `site-matter`: navigation, downloads and the like), annexes
 * without a plan, notes and tables that nothing could be read from, paragraphs that belong to no part, and blanks between parts.
 */
export const PARTS_PASSED_OVER = ['page-furniture', 'site-matter', 'annexes', 'unread-notes', 'unread-tables', 'other-text', 'blank'] as const;
export type TextPart = (typeof PARTS_READ)[number] | (typeof PARTS_PASSED_OVER)[number];

/** What became of one part of the text: all parts together tile it. */
export interface PartReport {
  readonly part: TextPart;
  readonly characters: number;
  /** Where it stands, in order; neighbours are joined. */
  readonly spans: readonly Span[];
}

/** Whether facts are read from a part. */
export function isRead({ part }: { readonly part: TextPart }): boolean {
  return PARTS_READ.some((read) => read === part);
}

/** What was recognised in a text, and what became of every character of it. */
export interface ReadingReport {
  readonly recognised: {
    readonly plans: number; readonly tasks: number; readonly responsibilities: number; readonly deadlines: number; readonly indicators: number; readonly citations: number; readonly citationsByNumber: number;
    readonly notes: number; readonly tables: number;
  };
  readonly parts: readonly PartReport[];
}

export function reportOf(outline: Outline, reading: Reading): ReadingReport {
  const { plans, unreadNotes, unreadTables } = reading;
  const count = (facts: (plan: (typeof plans)[number]) => readonly unknown[]) => plans.reduce((sum, plan) => sum + facts(plan).length, 0);
  let notes = 0;
  for (const plan of outline.plans) for (const unit of unitsOf(plan.units)) notes += unit.notes.length;
  return {
    recognised: {
      plans: plans.length, tasks: count((plan) => plan.tasks), responsibilities: count((plan) => plan.responsibilities), deadlines: count((plan) => plan.deadlines), indicators: count((plan) => plan.indicators),
      citations: count((plan) => plan.citations), citationsByNumber: count((plan) => plan.citationsByNumber), notes: notes - unreadNotes.length, tables: outline.source.tables.length - unreadTables.length,
    },
    parts: partsOf(outline, reading),
  };
}

function partsOf(outline: Outline, { unreadNotes, unreadTables }: Reading): PartReport[] {
  const places = new Places(outline, unreadNotes);
  const tables = new Cutter(unreadTables);
  const spans = new Map<TextPart, Span[]>();
  for (const leaf of outline.leaves) {
    if (!tables.reaches(leaf.span)) put(spans, places.partOf(leaf), leaf.span);
    else for (const piece of tables.cut(leaf.span)) put(spans, piece.isInside && leaf.kind !== 'blank' ? 'unread-tables' : places.partOf(leaf), piece.span);
  }
  const reports: PartReport[] = [];
  for (const part of PARTS) {
    const of = spans.get(part);
    if (of) reports.push({ part, characters: of.reduce((sum, { start, end }) => sum + end - start, 0), spans: of });
  }
  return reports;
}

const PARTS: readonly TextPart[] = [...PARTS_READ, ...PARTS_PASSED_OVER];

/** Puts a stretch to its part, joined with the neighbour before it. */
function put(spans: Map<TextPart, Span[]>, part: TextPart, span: Span): void {
  const of = spans.get(part);
  const last = of?.at(-1);
  if (!of) spans.set(part, [span]);
  else if (last?.end === span.start) of[of.length - 1] = { start: last.start, end: span.end };
  else of.push(span);
}

const PART_OF_KIND: Partial<Readonly<Record<Leaf['kind'], TextPart>>> = {
  metadata: 'metadata', title: 'title', 'document-number': 'document-number', addressees: 'addressees', heading: 'headings', signature: 'signature', date: 'signature',
  disclosure: 'signature', attachment: 'annexes', 'page-mark': 'page-furniture', noise: 'site-matter', blank: 'blank',
};

/** Tells the part that a leaf belongs to, leaves being asked for in order. */
class Places {
  readonly #unreadNotes: Cutter;
  #at = 0;
  readonly #stretches: readonly { readonly part: TextPart; readonly span: Span }[];

  constructor({ notice, plans }: Outline, unreadNotes: readonly Span[]) {
    this.#unreadNotes = new Cutter([...unreadNotes].sort((a, b) => a.start - b.start));
    this.#stretches = [
      ...(notice ?? []).map((span) => ({ part: 'notice' as const, span })),
      ...plans.flatMap(({ span, units }) => {
        const first = units[0]?.span.start ?? span.end;
        return [{ part: 'preamble' as const, span: { start: span.start, end: first } }, { part: 'body' as const, span: { start: first, end: span.end } }];
      }),
    ].sort((a, b) => a.span.start - b.span.start);
  }

  #around(span: Span): TextPart {
    while ((this.#stretches[this.#at]?.span.end ?? Infinity) <= span.start) this.#at++;
    const around = this.#stretches[this.#at];
    return around && around.span.start <= span.start && span.end <= around.span.end ? around.part : 'other-text';
  }

  partOf({ kind, span }: Leaf): TextPart {
    const fixed = PART_OF_KIND[kind];
    if (fixed !== undefined) return fixed;
    const part = this.#around(span);
    if (kind !== 'note') return part;
    return part === 'body' && !this.#unreadNotes.holds(span) ? 'notes' : 'unread-notes';
  }
}

/** Cuts stretches that come in order at the ends of others, which come in order too. */
class Cutter {
  #next = 0;

  constructor(readonly within: readonly Span[]) {}

  holds(span: Span): boolean {
    return this.reaches(span) && this.cut(span)[0]?.isInside === true;
  }

  /** Whether one of the others begins before the end of a stretch: no cut is to be looked for where none does. */
  reaches({ end }: Span): boolean {
    return (this.within[this.#next]?.start ?? Infinity) < end;
  }

  cut({ start, end }: Span): { readonly span: Span; readonly isInside: boolean }[] {
    const pieces: { span: Span; isInside: boolean }[] = [];
    let at = start;
    for (let one = this.within[this.#next]; one && one.start < end; one = this.within[this.#next]) {
      if (one.start > at) pieces.push({ span: { start: at, end: one.start }, isInside: false });
      const from = Math.max(at, one.start);
      if (Math.min(end, one.end) > from) pieces.push({ span: { start: from, end: Math.min(end, one.end) }, isInside: true });
      at = Math.max(at, Math.min(end, one.end));
      if (one.end > end) break;
      this.#next++;
    }
    if (at < end) pieces.push({ span: { start: at, end }, isInside: false });
    return pieces;
  }
}
