import { byPlan } from '../../components/co-leads/measures.js';
import type { Role } from '../../graphql/schema.generated.js';
import type { MatrixMeasureFragment } from './matrix.generated.js';

export type Measure = MatrixMeasureFragment;
export type Assignment = Measure['responsibilities'][number];
export type Body = Assignment['organization'];

/** A column of the matrix. */
export interface BodyColumn {
  readonly body: Body;
  /** How many of the measures it carries. */
  readonly count: number;
}

export interface MatrixRow {
  readonly measure: Measure;
  /** Who carries it, by body; one body can do so in two roles. */
  readonly cells: ReadonlyMap<string, readonly Assignment[]>;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly BodyColumn[];
}

export const rowOrders = ['text', 'count'] as const;
export const columnOrders = ['count', 'text', 'name'] as const;
export type RowOrder = (typeof rowOrders)[number];
type ColumnOrder = (typeof columnOrders)[number];

export interface MatrixChoice {
  readonly rows: RowOrder;
  readonly columns: ColumnOrder;
  /** Only assignments in this role. */
  readonly role: Role | undefined;
  /** Only bodies with at least so many measures. */
  readonly min: number;
}

const byName = new Intl.Collator('zh-CN', { numeric: true });

/** Measures as rows, the bodies that carry them as columns. Measures that nobody carries are left out; those of a plan stay together. */
export function matrixOf(measures: readonly Measure[], { rows, columns, role, min }: MatrixChoice): Matrix {
  const assigned = measures.map((measure) => ({ measure, assignments: measure.responsibilities.filter((each) => role === undefined || each.role === role) }));
  const all = columnsOf(assigned.flatMap(({ assignments }) => assignments), assigned.map(({ assignments }) => assignments));
  const shown = all.filter(({ count }) => count >= min);
  const ids = new Set(shown.map(({ body }) => body.id));
  const filled = assigned.map(({ measure, assignments }) => ({ measure, cells: cellsOf(assignments.filter(({ organization }) => ids.has(organization.id))) })).filter(({ cells }) => cells.size > 0);
  return { rows: rows === 'text' ? filled : byPlan(filled, ({ measure }) => measure.plan).flatMap((group) => [...group].sort((a, b) => b.cells.size - a.cells.size)), columns: ordered(shown, columns) };
}

function columnsOf(assignments: readonly Assignment[], byMeasure: readonly (readonly Assignment[])[]): readonly BodyColumn[] {
  const counts = new Map<string, number>();
  for (const each of byMeasure) {
    for (const id of new Set(each.map(({ organization }) => organization.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const bodies = new Map(assignments.map(({ organization }) => [organization.id, organization]));
  return [...bodies.values()].map((body) => ({ body, count: counts.get(body.id) ?? 0 }));
}

function cellsOf(assignments: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
  const cells = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const cell = cells.get(assignment.organization.id);
    if (cell) cell.push(assignment);
    else cells.set(assignment.organization.id, [assignment]);
  }
  return cells;
}

/** The columns come by first mention. */
function ordered(columns: readonly BodyColumn[], order: ColumnOrder): readonly BodyColumn[] {
  if (order === 'text') return columns;
  if (order === 'name') return [...columns].sort((a, b) => byName.compare(a.body.name, b.body.name));
  return [...columns].sort((a, b) => b.count - a.count);
}

/** One line of the table twin: a measure, a body, a role. */
export interface AssignmentRow {
  readonly measure: Measure;
  readonly assignment: Assignment;
}

export function assignmentRows({ rows }: Matrix): readonly AssignmentRow[] {
  return rows.flatMap(({ measure, cells }) => [...cells.values()].flat().map((assignment) => ({ measure, assignment })));
}
