import { FORMS, LEADS, SUPPORTS, CARRIES } from './heading-forms.js';

/** What stands in a column: `bodies` and `person` say who, `goal` what is to come out of what a `task` or measure sets, `value` a number for a time. */
export type ColumnKind = 'number' | 'group' | 'task' | 'goal' | 'name' | 'unit' | 'nature' | 'value' | 'growth' | 'bodies' | 'person' | 'time' | 'aside';

/** What a table's rows are: 单位 heads bodies in a table of tasks and units in one of indicators, 目标 what is aimed at and the name of what is measured. */
export type TableOf = 'tasks' | 'indicators';

/** What a column of bodies makes of them. CARRIES (落实单位) is SUPPORT beside a column of leads, else RESPONSIBLE. */
export type ColumnRole = 'LEAD' | 'RESPONSIBLE' | 'SUPPORT' | 'CARRIES';

/** A column by its heading; `heading` is width-folded and without blanks. */
export type Column =
  | { readonly kind: 'bodies'; readonly role: ColumnRole; readonly heading: string }
  | { readonly kind: Exclude<ColumnKind, 'bodies'>; readonly heading: string };

/** Longest heading, without a bracket behind it. */
const LONGEST: Readonly<Record<TableOf, number>> = { tasks: 14, indicators: 24 };

/** What a heading (width-folded, without blanks) says of its column in a table of tasks or of indicators; undefined where it heads none. A bracket behind it (列第一位的为牵头单位) says no more. */
export function columnOf(written: string, table: TableOf): Column | undefined {
  const heading = written.replace(/[:*]+$/, '');
  const kind = kindOf(heading, table) ?? (heading.endsWith(')') ? kindOf(heading.replace(ASIDE, ''), table) : undefined);
  if (kind === undefined) return undefined;
  return kind === 'bodies' ? { kind, role: roleOf(heading), heading } : { kind, heading };
}
const ASIDE = /\([^()]{1,30}\)$/;

function kindOf(heading: string, table: TableOf): ColumnKind | undefined {
  if (heading === '' || heading.length > LONGEST[table]) return undefined;
  return FORMS.find(({ form, of }) => (of === undefined || of === table) && form.test(heading))?.kind;
}

function roleOf(heading: string): ColumnRole {
  if (LEADS.test(heading)) return 'LEAD';
  if (SUPPORTS.test(heading)) return 'SUPPORT';
  return CARRIES.test(heading) ? 'CARRIES' : 'RESPONSIBLE';
}

/** Whether a column says what is to be done or to come of it. */
export function saysWhat({ kind }: Column): boolean {
  return kind === 'task' || kind === 'goal';
}

/** Whether some columns are those of a table of tasks with who carries them; goals are its tasks where no other column is, and nothing measures them. */
export function areOfTasks(columns: readonly (Column | undefined)[]): boolean {
  const has = (...kinds: readonly ColumnKind[]): boolean => columns.some((column) => column !== undefined && kinds.includes(column.kind));
  return has('bodies') && (has('task') || (has('goal') && !columns.some((column) => column?.heading.includes('指标'))));
}
