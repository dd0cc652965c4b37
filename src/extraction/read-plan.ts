import { foldWidth } from '../segmentation/fold-width.js';
import type { Outline, PlanPart } from '../segmentation/outline.js';
import type { HeaderMention, Period } from './mentions.js';
import { periodOfTitle, yearsIn } from './periods.js';
import { preambleOf } from './preamble.js';
import { kindOf, kindSaid } from './read-header.js';
import { promulgatedTitle, shownTitle } from './shown-title.js';

/** What a plan is called, and the term that it has. */
export interface PlanHead {
  readonly title: string | undefined;
  readonly kind: string | undefined;
  readonly period: Period | undefined;
}

/** Reads the head of a plan; one without a title of its own has that of the text which it is, or which hands it on. */
export function readPlanHead(outline: Outline, plan: PlanPart, header: HeaderMention): PlanHead {
  const own = shownTitle(outline, plan.title);
  const title = own ?? (header.title && (forwards(header.title) ? header.title : promulgatedTitle(header.title) ?? header.title));
  return { title, kind: title ? kindOf(title) : kindSaid(outline, plan), period: periodOf(outline, plan, title) };
}

/** A notice that forwards a text which is not there (转发省教育厅关于…的通知) and adds to it is a text of its own. */
function forwards(title: string): boolean {
  return /转发/.test(title) && !/印发/.test(title);
}

function periodOf(outline: Outline, plan: PlanPart, title: string | undefined): Period | undefined {
  const named = title && periodOfTitle(foldWidth(title).replace(/\s/g, ''));
  if (named || !title || !/[一二三四五六七八九十]年/.test(title)) return named || undefined;
  return yearsIn(preambleOf(outline, plan).replace(/《[^《》]*》/g, ''));
}
