import type { Outline, PlanPart } from '../../segmentation/outline.js';
import { passageOf, passagesOf, type PassageAt } from '../../segmentation/passages.js';

/** A paragraph that stops in the middle of a sentence: …达到, …学位8.1; a number alone is a row's. */
const BREAKS_OFF = /(?:\D\d{1,6}|[,、(“的和与及至]|达到?|不[低少高]于?|不超过?|同)$/;
/** One that begins there: 年,全市…, 以上;…, %. */
const CARRIES_ON = /^(?:[,、。;)”%]|年[,度底末前]|以[上下内]|个百分点|于\d|比(?:上升|提升|提高|增长|增加|下降|降低|减少))/;

/** More pieces than this are a table, not a sentence. */
const MOST_PIECES = 40;

/** The passages of a plan, those rejoined that a stray line break has torn in the middle of a sentence. */
export function* runningText(outline: Outline, plan: PlanPart): Generator<PassageAt> {
  let run: PassageAt[] = [];
  for (const at of passagesOf(outline, plan)) {
    if (at.passage.text.length === 0) continue;
    const last = run.at(-1);
    if (last && run.length < MOST_PIECES && isTorn(last, at)) run.push(at);
    else {
      yield* joined(outline, run);
      run = [at];
    }
  }
  yield* joined(outline, run);
}

function isTorn(before: PassageAt, after: PassageAt): boolean {
  if (before.kind !== after.kind || before.kind === 'heading' || before.unit !== after.unit) return false;
  const { text } = before.passage;
  return (!text.endsWith('。') && BREAKS_OFF.test(text.slice(-8))) || CARRIES_ON.test(after.passage.text);
}

function* joined(outline: Outline, pieces: readonly PassageAt[]): Generator<PassageAt> {
  const [first] = pieces;
  if (first) yield pieces.length === 1 ? first : { ...first, passage: passageOf(outline, ...pieces.map(({ passage }) => passage.sourceSpan(0, passage.text.length))) };
}
