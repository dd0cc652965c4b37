import type { Unit } from '../../segmentation/outline.js';

/**
 * The tasks that a unit's note is laid on: the unit where it is one; else those of its sub-items that carry no note of their own;
 * else the task that it stands in.
 */
export function tasksUnder(units: readonly Unit[], taskPaths: ReadonlySet<string>, noted: ReadonlySet<Unit>): ReadonlyMap<Unit, readonly string[]> {
  const targets = new Map<Unit, readonly string[]>();
  const visit = (unit: Unit, taskAbove: string | undefined): void => {
    const own = taskPaths.has(unit.path) ? unit.path : undefined;
    if (noted.has(unit)) targets.set(unit, own !== undefined ? [own] : below(unit, taskPaths, noted, taskAbove));
    for (const child of unit.children) visit(child, own ?? taskAbove);
  };
  for (const unit of units) visit(unit, undefined);
  return targets;
}

function below(unit: Unit, taskPaths: ReadonlySet<string>, noted: ReadonlySet<Unit>, taskAbove: string | undefined): readonly string[] {
  const free = unit.children.flatMap((child) => freeTasks(child, taskPaths, noted));
  if (free.length > 0) return free;
  return [taskAbove ?? unit.path];
}

function freeTasks(unit: Unit, taskPaths: ReadonlySet<string>, noted: ReadonlySet<Unit>): string[] {
  if (noted.has(unit)) return [];
  return [...(taskPaths.has(unit.path) ? [unit.path] : []), ...unit.children.flatMap((child) => freeTasks(child, taskPaths, noted))];
}
