import type { Role } from '../../graphql/schema.generated.js';
import type { PlanCitationFragment, PlanIndicatorFragment, PlanTaskFragment } from './facts.generated.js';
import { grouped } from '../../grouped.js';
import type { Stretch } from './text/segments.js';

type PlanDeadline = PlanTaskFragment['deadlines'][number];
type PlanResponsibility = PlanTaskFragment['responsibilities'][number];

export const roles = ['LEAD', 'SUPPORT', 'RESPONSIBLE'] as const satisfies readonly Role[];
export const factKinds = ['TASK', ...roles, 'DEADLINE', 'INDICATOR', 'CITATION'] as const;
/** What is marked in a text: headings of tasks, bodies by their role, deadlines, indicators, citations. */
export type FactKind = (typeof factKinds)[number];

interface AnyFact extends Stretch {
  /** Global id; of a deadline, which is no node of the graph, its place in the text. */
  readonly id: string;
}
interface TaskFact extends AnyFact { readonly kind: 'TASK'; readonly task: PlanTaskFragment }
interface BodyFact extends AnyFact { readonly kind: Role; readonly responsibility: PlanResponsibility; readonly task: PlanTaskFragment }
/** Words that set a deadline: for one task, or for several of them. */
interface DeadlineFact extends AnyFact { readonly kind: 'DEADLINE'; readonly deadline: PlanDeadline; readonly tasks: readonly PlanTaskFragment[]; readonly task: PlanTaskFragment | undefined }
interface IndicatorFact extends AnyFact { readonly kind: 'INDICATOR'; readonly indicator: PlanIndicatorFragment; readonly task: PlanTaskFragment | undefined }
interface CitationFact extends AnyFact { readonly kind: 'CITATION'; readonly citation: PlanCitationFragment; readonly task: PlanTaskFragment | undefined }

/** A fact of the plan, with the stretch of the document's text that states it. */
export type PlanFact = TaskFact | BodyFact | DeadlineFact | IndicatorFact | CitationFact;

/** A task with all that belongs to it. */
export interface Measure {
  readonly task: PlanTaskFragment;
  readonly bodies: Readonly<Record<Role, readonly PlanResponsibility[]>>;
  readonly indicators: readonly PlanIndicatorFragment[];
  readonly citations: readonly PlanCitationFragment[];
}

export interface PlanFacts {
  readonly facts: readonly PlanFact[];
  /** Place of a fact in `facts`, by its global id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** In the order of the text. */
  readonly measures: readonly Measure[];
}

/** Brings a plan's tasks, indicators and citations together. */
export function planFacts(tasks: readonly PlanTaskFragment[], indicators: readonly PlanIndicatorFragment[], citations: readonly PlanCitationFragment[]): PlanFacts {
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const taskOf = (fact: { readonly task: { readonly id: string } | null }) => (fact.task ? taskById.get(fact.task.id) : undefined);
  const facts: readonly PlanFact[] = [
    ...tasks.flatMap((task) => [taskFact(task), ...task.responsibilities.map((responsibility) => bodyFact(responsibility, task))]),
    ...deadlineFacts(tasks),
    ...indicators.map((indicator) => ({ kind: 'INDICATOR' as const, ...placeOf(indicator), indicator, task: taskOf(indicator) })),
    ...citations.map((citation) => ({ kind: 'CITATION' as const, ...placeOf(citation), citation, task: taskOf(citation) })),
  ];
  return { facts, indexOf: new Map(facts.map(({ id }, index) => [id, index])), measures: measuresOf(tasks, indicators, citations) };
}

function placeOf({ id, evidence: { start, end } }: { readonly id: string; readonly evidence: Stretch }): AnyFact {
  return { id, start, end };
}

function taskFact(task: PlanTaskFragment): TaskFact {
  return { kind: 'TASK', ...placeOf(task), task };
}

function bodyFact(responsibility: PlanResponsibility, task: PlanTaskFragment): BodyFact {
  return { kind: responsibility.role, ...placeOf(responsibility), responsibility, task };
}

/** One for all tasks that the same words set a deadline for. */
function deadlineFacts(tasks: readonly PlanTaskFragment[]): readonly DeadlineFact[] {
  const set = tasks.flatMap((task) => task.deadlines.map((deadline) => ({ task, deadline })));
  return [...grouped(set, ({ deadline: { evidence: { start, end } } }) => `${DEADLINE}${String(start)}-${String(end)}`)].flatMap(([id, of]) => {
    const [first] = of;
    const dated = [...new Set(of.map(({ task }) => task))];
    return first ? [{ kind: 'DEADLINE' as const, ...placeOf({ id, ...first.deadline }), deadline: first.deadline, tasks: dated, task: dated.length === 1 ? dated[0] : undefined }] : [];
  });
}

const DEADLINE = 'due-';

/** Whether an id is one of a node of the graph, which has evidence to be asked for. */
export function isGlobalId(id: string): boolean {
  return !id.startsWith(DEADLINE);
}

function measuresOf(tasks: readonly PlanTaskFragment[], indicators: readonly PlanIndicatorFragment[], citations: readonly PlanCitationFragment[]): readonly Measure[] {
  const indicatorsOf = grouped(indicators, ({ task }) => task?.id);
  const citationsOf = grouped(citations, ({ task }) => task?.id);
  return tasks.map((task) => ({
    task,
    bodies: { LEAD: bodiesIn(task, 'LEAD'), SUPPORT: bodiesIn(task, 'SUPPORT'), RESPONSIBLE: bodiesIn(task, 'RESPONSIBLE') },
    indicators: indicatorsOf.get(task.id) ?? [],
    citations: citationsOf.get(task.id) ?? [],
  }));
}

function bodiesIn(task: PlanTaskFragment, role: Role): readonly PlanResponsibility[] {
  return task.responsibilities.filter((responsibility) => responsibility.role === role);
}

/** Words of a quote without the line breaks of its source. */
export function inOneLine(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/g, '');
}
