import type { Diagnostic } from '../../diagnostic.js';
import type { Outline } from '../../segmentation/outline.js';
import { passageOf } from '../../segmentation/passages.js';
import type { Span } from '../../span.js';
import { deadlinesIn } from '../deadlines/find-deadlines.js';
import type { PlanMention } from '../mentions.js';
import { TaskPlaces } from '../task-places.js';

/** Deadlines that stand where there is no task, neither there nor above: under a section that directs no action, or before the first heading. */
export function deadlinesWithoutTask(outline: Outline, plans: readonly PlanMention[]): readonly Diagnostic[] {
  return plans.flatMap((plan, i) => [...laidOnNoTask(plan), ...beforeTheFirstHeading(outline, outline.plans[i]?.preamble ?? [], plan)]);
}

function laidOnNoTask({ tasks, deadlines }: PlanMention): readonly Diagnostic[] {
  if (deadlines.length === 0) return [];
  const places = new TaskPlaces(tasks);
  return deadlines.filter(({ path, span }) => places.taskAt(path, span) === undefined).map(({ path, text, span }) => deadlineWithoutTask(`${path} is no task, so that its deadline ${text} is left out of the graph.`, span));
}

/** But for one that holds for all tasks (以上任务均于2023年12月底前完成). */
function beforeTheFirstHeading(outline: Outline, preamble: readonly Span[], { deadlines }: PlanMention): readonly Diagnostic[] {
  return preamble.flatMap((span) => {
    const passage = passageOf(outline, span);
    return deadlinesIn(passage.text, 'body').map(({ start, end }) => ({ words: passage.raw.slice(start, end), at: passage.sourceSpan(start, end) }));
  }).filter(({ at }) => !deadlines.some(({ span }) => span.start < at.end && at.start < span.end))
    .map(({ words, at }) => deadlineWithoutTask(`The deadline ${words} stands under no heading, and belongs to no task.`, at));
}

/** A deadline that belongs to no task. */
export function deadlineWithoutTask(message: string, span: Span): Diagnostic {
  return { rule: 'deadline-without-task', severity: 'warning', message, span };
}
