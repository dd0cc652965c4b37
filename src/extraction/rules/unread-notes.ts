import type { Diagnostic } from '../../diagnostic.js';
import type { Outline } from '../../segmentation/outline.js';
import type { Passage } from '../../segmentation/passage.js';
import { passageOf, unitsOf } from '../../segmentation/passages.js';
import { holdsOneOf, textAt, type Span } from '../../span.js';
import type { PlanMention } from '../mentions.js';
import { notesIn } from '../responsibilities/find-notes.js';

/** 完成时限:2023年6月底前, 责任人:张三: a note that is to name no body. */
const NAMES_NO_BODY = /^[\s([（〔【]*(?:(?:完成|办结|推进|整改)?(?:时限|时间|期限|进度)|责任人|联系)/;

/** Notes of responsibility (责任单位:…) that nothing was read from. */
export function unreadNotes(outline: Outline, plans: readonly PlanMention[]): readonly Span[] {
  const notes: Span[] = [];
  for (const plan of outline.plans) for (const unit of unitsOf(plan.units)) notes.push(...unit.notes);
  if (notes.length === 0) return notes;
  const starts = plans.flatMap((plan) => plan.responsibilities.map(({ span }) => span.start)).sort((a, b) => a - b);
  return notes.filter((note) => !holdsOneOf(note, starts) && !NAMES_NO_BODY.test(textAt(outline.source.text, note)) && saysNothing(passageOf(outline, note)));
}

function saysNothing({ text, raw }: Passage): boolean {
  return notesIn({ text, raw, readingAt: () => 'as-equals' }).every(({ assignments }) => assignments.length === 0);
}

export function checkNotes(unread: readonly Span[]): readonly Diagnostic[] {
  return unread.map((span) => ({ rule: 'unread-note', severity: 'warning', message: 'No body (单位) could be read from this note of responsibility.', span }));
}
