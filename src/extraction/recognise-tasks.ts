import type { Outline, PlanPart, Unit } from '../segmentation/outline.js';
import { passageOf } from '../segmentation/passages.js';
import type { TaskKind, TaskMention } from './mentions.js';
import { securesAll, statesOnly, taskKindUnder } from './section-kinds.js';
import { shownTitle } from './shown-title.js';

/** The lowest numbered units of the sections that direct action. */
export function recogniseTasks(outline: Outline, plan: PlanPart): TaskMention[] {
  const tasks: TaskMention[] = [];
  for (const unit of plan.units) addTasks(outline, unit, isRow(unit) ? 'MEASURE' : taskKindUnder(foldedTitle(outline, unit)), 'MEASURE', tasks);
  return tasks;
}

/** A row of a table without a group above it: what it asks for (加强经费保障) is no heading of safeguards. */
function isRow(unit: Unit): boolean {
  return unit.said.length > 0 && unit.children.length === 0;
}

function addTasks(outline: Outline, unit: Unit, kind: TaskKind, above: TaskKind, tasks: TaskMention[]): void {
  const heading = foldedTitle(outline, unit);
  if (statesOnly(heading, above) && !assignsTasks(unit)) return;
  const own = securesAll(heading) ? 'SAFEGUARD' : kind;
  if (unit.isGroup && unit.children.length === 0) return;
  for (const child of unit.children) addTasks(outline, child, own, own, tasks);
  const title = unit.children.length > 0 ? undefined : shownTitle(outline, unit.title);
  if (title !== undefined) tasks.push({ path: unit.path, title, kind: own, span: unit.heading, textSpan: unit.span });
}

/** A section whose units carry responsibility notes directs action, whatever its heading: 提升安全保障能力，夯实内需发展基础. */
function assignsTasks(unit: Unit): boolean {
  return unit.notes.length > 0 || unit.said.length > 0 || unit.children.some(assignsTasks);
}

function foldedTitle(outline: Outline, unit: Unit): string {
  return passageOf(outline, unit.title).text.replace(/\s/g, '');
}
