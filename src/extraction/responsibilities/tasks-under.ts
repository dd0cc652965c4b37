import type { Unit } from '../../segmentation/outline.js';

export interface NotedUnits {
  readonly taskPaths: ReadonlySet<string>;
  /** Units that a note stands in. */
  readonly noted: ReadonlySet<Unit>;
  /** Those of them whose notes all stand on lines of their own. */
  readonly apart: ReadonlySet<Unit>;
}

/**
 * The tasks that a unit's note is laid on: the unit where it is one; else those of its sub-items that carry no note of their own;
 * else the task that it stands in. The only note of a list of sub-items, on a line of its own behind the last, is that of the unit
 * above them: it is laid on each.
 */
export function tasksUnder(units: readonly Unit[], given: NotedUnits): ReadonlyMap<Unit, readonly string[]> {
  const targets = new Map<Unit, readonly string[]>();
  const visit = (unit: Unit, taskAbove: string | undefined): void => {
    const own = given.taskPaths.has(unit.path) ? unit.path : undefined;
    if (given.noted.has(unit) && !targets.has(unit)) targets.set(unit, own !== undefined ? [own] : below(unit, given, taskAbove));
    for (const child of unit.children) visit(child, own ?? taskAbove);
    const last = unit.children.at(-1);
    if (last && closesList(unit, last, given)) targets.set(last, [...unit.children.slice(0, -1).flatMap((child) => freeTasks(child, given)), ...(targets.get(last) ?? [])]);
  };
  for (const unit of units) visit(unit, undefined);
  return targets;
}

function closesList(unit: Unit, last: Unit, { noted, apart }: NotedUnits): boolean {
  return unit.depth > 1 && unit.children.length > 1 && apart.has(last) && !noted.has(unit) && unit.children.every((child) => child === last || !carriesNote(child, noted));
}

function carriesNote(unit: Unit, noted: ReadonlySet<Unit>): boolean {
  return noted.has(unit) || unit.children.some((child) => carriesNote(child, noted));
}

function below(unit: Unit, given: NotedUnits, taskAbove: string | undefined): readonly string[] {
  const free = unit.children.flatMap((child) => freeTasks(child, given));
  return free.length > 0 ? free : [taskAbove ?? unit.path];
}

function freeTasks(unit: Unit, given: NotedUnits): string[] {
  if (given.noted.has(unit)) return [];
  return [...(given.taskPaths.has(unit.path) ? [unit.path] : []), ...unit.children.flatMap((child) => freeTasks(child, given))];
}
