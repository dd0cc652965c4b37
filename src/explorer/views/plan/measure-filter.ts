import type { Role, TaskKind } from '../../graphql/schema.generated.js';
import type { UrlState } from '../../url-state.js';
import { roles, type Measure } from './plan-facts.js';

/** Which measures are wanted. Conditions that are given hold together, as in the API's `PlanTaskFilter`. */
export interface MeasureFilter {
  readonly kind: TaskKind | undefined;
  /** Somebody (with `body`: that body) carries it in this role. */
  readonly role: Role | undefined;
  /** Global id of a body that carries it. */
  readonly body: string | undefined;
  /** What its text, heading included, contains. */
  readonly text: string | undefined;
}

/** The filter that an address states; what is no value of ours is as if it were not there. */
export function filterOf({ one }: Pick<UrlState, 'one'>): MeasureFilter {
  const kind = one('kind');
  return {
    kind: kind === 'MEASURE' || kind === 'SAFEGUARD' ? kind : undefined,
    role: roles.find((role) => role === one('role')),
    body: one('body'),
    text: one('text'),
  };
}

export function isFiltering(filter: MeasureFilter): boolean {
  return Object.values(filter).some((condition) => condition !== undefined);
}

export function filtered(measures: readonly Measure[], filter: MeasureFilter): readonly Measure[] {
  return measures.filter(({ task }) => meets(task, filter));
}

function meets(task: Measure['task'], { kind, role, body, text }: MeasureFilter): boolean {
  const isCarried = (role === undefined && body === undefined)
    || task.responsibilities.some((carried) => (role === undefined || carried.role === role) && (body === undefined || carried.organization.id === body));
  return isCarried && (kind === undefined || task.kind === kind) && (text === undefined || task.text.includes(text));
}

interface BodyCount {
  readonly id: string;
  readonly name: string;
  /** Measures that it carries, in the role that is asked for. */
  readonly count: number;
}

/** The bodies that carry measures in a role, or in any, those with most measures first. */
export function bodiesOf(measures: readonly Measure[], role: Role | undefined): readonly BodyCount[] {
  const bodies = new Map<string, { readonly id: string; readonly name: string; readonly tasks: Set<string> }>();
  for (const { task } of measures) {
    for (const carried of task.responsibilities) {
      if (role !== undefined && carried.role !== role) continue;
      const body = bodies.get(carried.organization.id) ?? { ...carried.organization, tasks: new Set() };
      bodies.set(body.id, body);
      body.tasks.add(task.id);
    }
  }
  return [...bodies.values()].map(({ id, name, tasks }) => ({ id, name, count: tasks.size })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
