import type { Outline, PlanPart } from '../../segmentation/outline.js';
import { passageOf, passagesOf, type PassageAt } from '../../segmentation/passages.js';

/** A paragraph that stops in the middle of a sentence: …达到, …学位8.1; a number alone is a row's. */
const BREAKS_OFF = /(?:\D\d{1,6}|[,、(“的和与及至]|达到?|不[低少高]于?|不超过?|同)$/;
/** One that begins there: 年,全市…, 以上;…, %. */
const CARRIES_ON = /^(?:[,、。;)”%]|年[,度底末前]|以[上下内]|个百分点|于\d|比(?:上升|提升|提高|增长|增加|下降|降低|减少))/;

/** More pieces than this are a table, not a sentence. */
const MOST_PIECES = 40;

/** Passages that make up one, in the order of the text. */
type Run = [first: PassageAt, ...others: PassageAt[]];

/** The passages of a plan, those rejoined that a stray line break has torn in the middle of a sentence. */
export function runningText(outline: Outline, plan: PlanPart): readonly PassageAt[] {
  const runs: Run[] = [];
  for (const at of passagesOf(outline, plan)) {
    if (at.passage.text.length === 0) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && run.length < MOST_PIECES && isTorn(last, at)) run.push(at);
    else runs.push([at]);
  }
  return runs.map((run) => joined(outline, run));
}

function isTorn(before: PassageAt, after: PassageAt): boolean {
  if (before.kind !== after.kind || before.kind === 'heading' || before.unit !== after.unit) return false;
  const { text } = before.passage;
  return (!text.endsWith('。') && BREAKS_OFF.test(text.slice(-8))) || CARRIES_ON.test(after.passage.text);
}

function joined(outline: Outline, run: Run): PassageAt {
  const [first] = run;
  return run.length === 1 ? first : { ...first, passage: passageOf(outline, ...run.map(({ passage }) => passage.sourceSpan(0, passage.text.length))) };
}
