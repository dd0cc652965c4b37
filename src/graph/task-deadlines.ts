import type { DeadlineMention } from '../extraction/mentions.js';
import { textAt } from '../span.js';
import type { TaskDeadlines } from './model.js';

/** The deadlines of one task as properties of its node; they are few, and of no use apart from it. */
export function taskDeadlinesOf(deadlines: readonly DeadlineMention[], text: string): TaskDeadlines {
  return {
    dueOn: deadlines.flatMap(({ date }) => date ?? []).sort().at(-1) ?? null,
    deadlineKinds: deadlines.map(({ kind }) => kind), deadlineDates: deadlines.map(({ date }) => date ?? ''), deadlineQuotes: deadlines.map(({ span }) => textAt(text, span)),
    deadlineStarts: deadlines.map(({ span }) => span.start), deadlineEnds: deadlines.map(({ span }) => span.end),
  };
}
