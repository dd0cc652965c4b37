import type { Diagnostic } from '../../diagnostic.js';
import type { Outline } from '../../segmentation/outline.js';
import { passageOf } from '../../segmentation/passages.js';
import type { Span } from '../../span.js';

/** 现将《甲》印发给你们, 现予公布: the words by which a notice hands on a text. */
const HANDS_ON = /(?:印发|转发|下发)(?:给)?(?:你们|各地|各单位|各部门)|现予(?:以)?(?:印发|公布|发布)/;
/** Fewer characters behind those words than this are the notice's own end, and no plan. */
const SHORTEST_PLAN = 200;

/** A covering notice that hands on a text (现将《…》印发给你们) which does not stand behind it. */
export function missingPlan(outline: Outline): readonly Diagnostic[] {
  if (outline.plans.some((plan) => plan.units.length > 0)) return [];
  const paragraphs = [...(outline.notice ?? []), ...outline.plans.flatMap((plan) => plan.preamble)].sort((a, b) => a.start - b.start);
  const at = paragraphs.findIndex((span) => HANDS_ON.test(passageOf(outline, span).text));
  const words = paragraphs[at];
  if (!words || lengthOf(paragraphs.slice(at + 1)) >= SHORTEST_PLAN) return [];
  return [{ rule: 'plan-not-in-text', severity: 'warning', message: 'The notice hands on a text (印发) that does not stand in this file.', span: words }];
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
