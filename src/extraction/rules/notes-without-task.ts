import type { Diagnostic } from '../../diagnostic.js';
import type { Outline } from '../../segmentation/outline.js';
import { passageOf } from '../../segmentation/passages.js';
import type { Span } from '../../span.js';
import { deadlinesIn } from '../deadlines/find-deadlines.js';
import type { PlanMention } from '../mentions.js';
import { TaskPlaces } from '../task-places.js';
import { deadlineWithoutTask } from './deadlines-without-task.js';

/** Notes that lay something on a body where there is no task: under a section that directs no action, or before the first heading. */
export function notesWithoutTask(outline: Outline, plans: readonly PlanMention[]): readonly Diagnostic[] {
  return [...plans.flatMap(laidOnNoTask), ...beforeTheFirstHeading(outline)];
}

function laidOnNoTask({ tasks, responsibilities }: PlanMention): Diagnostic[] {
  const places = new TaskPlaces(tasks);
  return responsibilities.filter(({ path, span }) => places.taskAt(path, span) === undefined).map(({ path, name, span }) => withoutTask(`${path} is no task, so that what it lays on ${name} is left out of the graph.`, span));
}

/** Words of a note that lays something on a body; one without them may say no more than by when. */
const ASSIGNS = /牵头|负责|责任|配合|参与|协助|主办|协办|承办/;

function beforeTheFirstHeading(outline: Outline): Diagnostic[] {
  const { plans, leaves } = outline;
  let at = 0;
  const stray = leaves.filter(({ kind, span }) => {
    if (kind !== 'note') return false;
    while ((plans[at]?.span.end ?? Infinity) <= span.start) at++;
    const plan = plans[at];
    return plan !== undefined && plan.span.start <= span.start && span.end <= (plan.units[0]?.span.start ?? plan.span.end);
  });
  return stray.map(({ span }) => (ASSIGNS.test(passageOf(outline, span).text) || deadlinesIn(passageOf(outline, span).text, 'note').length === 0
    ? withoutTask('This note of responsibility stands under no heading, and belongs to no task.', span)
    : deadlineWithoutTask('This deadline stands under no heading, and belongs to no task.', span)));
}

function withoutTask(message: string, span: Span): Diagnostic {
  return { rule: 'note-without-task', severity: 'warning', message, span };
}
