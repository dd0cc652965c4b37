import type { Outline, PlanPart } from '../../segmentation/outline.js';
import { passageOf, passagesOf, type PassageAt } from '../../segmentation/passages.js';

/** A paragraph is over where its last sentence is. */
const CLOSED = /[。;:!?]["”’)]?$/;

/**
 * The passages of a plan, those that a page or a column broke in the middle of a sentence joined again: a title in 《…》 often runs
 * from one line into the next.
 */
export function paragraphsOf(outline: Outline, plan: PlanPart): readonly PassageAt[] {
  const paragraphs: PassageAt[] = [];
  let open: PassageAt[] = [];
  for (const at of passagesOf(outline, plan)) {
    const last = open.at(-1);
    if (last && !goesOn(last, at)) {
      paragraphs.push(joined(outline, open));
      open = [];
    }
    if (at.passage.text !== '') open.push(at);
  }
  if (open.length > 0) paragraphs.push(joined(outline, open));
  return paragraphs;
}

function goesOn(last: PassageAt, next: PassageAt): boolean {
  return last.kind === next.kind && last.kind !== 'heading' && last.path === next.path && last.unit === next.unit && !CLOSED.test(last.passage.text.slice(-3).trimEnd());
}

function joined(outline: Outline, parts: readonly PassageAt[]): PassageAt {
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? { path: '', kind: 'body', unit: undefined, passage: passageOf(outline) };
  return { path: first.path, kind: first.kind, unit: first.unit, passage: passageOf(outline, ...parts.map(({ passage }) => passage.sourceSpan(0, passage.text.length))) };
}
