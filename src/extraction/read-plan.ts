import { foldWidth } from '../segmentation/fold-width.js';
import type { Outline, PlanPart } from '../segmentation/outline.js';
import { passageOf } from '../segmentation/passages.js';
import type { HeaderMention, Period } from './mentions.js';
import { periodOfTitle, yearsIn } from './periods.js';
import { kindOf } from './read-header.js';
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
  const title = own ?? (header.title && (promulgatedTitle(header.title) ?? header.title));
  return { title, kind: title ? kindOf(title) : kindInPreamble(outline, plan), period: periodOf(outline, plan, title) };
}

function periodOf(outline: Outline, plan: PlanPart, title: string | undefined): Period | undefined {
  const named = title && periodOfTitle(foldWidth(title).replace(/\s/g, ''));
  if (named || !title || !/[一二三四五六七八九十]年/.test(title)) return named || undefined;
  return yearsIn(preambleOf(outline, plan));
}

/** A preamble says what the plan is in its first paragraphs. */
const PREAMBLE_PARAGRAPHS = 12;

function preambleOf(outline: Outline, plan: PlanPart): string {
  return passageOf(outline, ...plan.preamble.slice(0, PREAMBLE_PARAGRAPHS)).text;
}

/** 特制定本实施方案 says what a text without a title is. */
function kindInPreamble(outline: Outline, plan: PlanPart): string | undefined {
  const said = /制[定订](?:本|如下|以下)(?<name>[^,。:;]{2,12})[。:,]?/.exec(preambleOf(outline, plan))?.groups?.['name'];
  return said && kindOf(said);
}
