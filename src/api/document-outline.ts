import { recogniseTasks } from '../extraction/recognise-tasks.js';
import { shownTitle } from '../extraction/shown-title.js';
import type { SourceText } from '../reading/source-text.js';
import type { Outline, Unit } from '../segmentation/outline.js';
import { unitsOf } from '../segmentation/passages.js';
import { segment } from '../segmentation/segment.js';
import { textAt } from '../span.js';

export type HeadingKind = 'SECTION' | 'TASK' | 'STATEMENT';

/** A numbered heading of a text. */
export interface DocumentHeading {
  readonly path: string;
  /** As written, without blanks around it. */
  readonly number: string;
  /** Null where the heading is a number alone. */
  readonly title: string | null;
  /** 1 for a heading under no other. */
  readonly level: number;
  readonly kind: HeadingKind;
  /** The heading as it stands in the text, from `start` to `end` (UTF-16 code units). */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** The numbered headings of each plan of a document's text, in the order of the text: what loading reads its tasks from. */
export function documentOutline(source: SourceText): readonly (readonly DocumentHeading[])[] {
  const outline = segment(source);
  return outline.plans.map((plan) => {
    const tasks = new Set(recogniseTasks(outline, plan).map((task) => task.span.start));
    return unitsOf(plan.units).map((unit) => headingOf(outline, unit, tasks));
  });
}

function headingOf(outline: Outline, unit: Unit, tasks: ReadonlySet<number>): DocumentHeading {
  const { heading, title, path, depth } = unit;
  const { text } = outline.source;
  return {
    path, level: depth, kind: kindOf(unit, tasks), number: text.slice(heading.start, title.start).trim(),
    title: shownTitle(outline, title) ?? null, quote: textAt(text, heading), start: heading.start, end: heading.end,
  };
}

function kindOf(unit: Unit, tasks: ReadonlySet<number>): HeadingKind {
  if (unit.children.length > 0) return 'SECTION';
  return tasks.has(unit.heading.start) ? 'TASK' : 'STATEMENT';
}
