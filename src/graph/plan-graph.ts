import type { Role } from '../extraction/mentions.js';
import { TaskPlaces } from '../extraction/task-places.js';
import type { PolicyRef } from '../resolution/facts.js';
import { textAt } from '../span.js';
import type { HeldNodeRow, RelationshipRow, WorkIdRow } from './rows.js';
import { citationRowsOf } from './citation-graph.js';
import { idOf, Occurrences, organizationIdOf, policyIdOf } from './identity.js';
import type { IndicatorNode, ResponsibilityType, TaskNode } from './model.js';
import type { NamesOf } from './named.js';
import { groupBy } from './group-by.js';
import { claimOf, placed, type PlaceOfTasks, type PlanInDocument } from './plan-in-document.js';
import { taskDeadlinesOf } from './task-deadlines.js';

/** What one plan puts into the graph. Works are named by the ids that they have when nothing else is known of them. */
export interface PlanGraph {
  readonly policies: readonly WorkIdRow[];
  readonly promulgation: RelationshipRow;
  readonly tasks: readonly HeldNodeRow[];
  readonly indicators: readonly HeldNodeRow[];
  readonly taskIndicators: readonly RelationshipRow[];
  readonly responsibilities: Readonly<Record<ResponsibilityType, readonly RelationshipRow[]>>;
  readonly citations: readonly RelationshipRow[];
  readonly taskCitations: readonly RelationshipRow[];
}

const RESPONSIBILITY_TYPES: Readonly<Record<Role, ResponsibilityType>> = { LEAD: 'LEADS', SUPPORT: 'SUPPORTS', RESPONSIBLE: 'RESPONSIBLE_FOR' };

export function planGraphOf(at: PlanInDocument, names: NamesOf): PlanGraph {
  const work = workOf(at);
  const claim = claimOf(work, names);
  const planId = policyIdOf(work.workKey, claim.numberKey);
  const tasks = taskRowsOf(at, planId);
  const places = new TaskPlaces(tasks.map(({ place }) => place));
  const indicators = indicatorRowsOf(at, planId, places);
  const citations = citationRowsOf(at, planId, places, names);
  const period = { periodStart: at.plan.period?.start ?? null, periodEnd: at.plan.period?.end ?? null };
  return {
    policies: [{ id: planId, workKey: work.workKey, numberKey: claim.numberKey }, ...citations.map(({ policy }) => policy)],
    promulgation: {
      from: at.documentId, to: planId,
      properties: { id: idOf('promulgation', at.documentId, at.order), documentId: at.documentId, planOrder: at.order, order: at.order, ...claim, ...period },
    },
    tasks: tasks.map(({ row }) => row),
    indicators: indicators.map(({ row }) => row),
    taskIndicators: indicators.flatMap(({ inTask }) => inTask),
    responsibilities: responsibilityRowsOf(at, places, names),
    citations: citations.map(({ row }) => row),
    taskCitations: citations.flatMap(({ inTask }) => inTask),
  };
}

/** A plan without a title is a work of its own under its document's key, and is called by its file's name. */
function workOf({ plan, documentKey, order, fileTitle }: PlanInDocument): PolicyRef {
  if (plan.title !== undefined) return plan.policy;
  const key = `untitled|${documentKey}|${order}`;
  return { ...plan.policy, title: fileTitle, titleKey: key, workKey: key };
}

function taskRowsOf(at: PlanInDocument, planId: string) {
  const { documentId, order: planOrder } = at;
  const seen = new Occurrences();
  const places = new TaskPlaces(at.plan.tasks);
  const deadlines = groupBy(at.plan.deadlines, ({ path, span }) => places.taskAt(path, span));
  return at.plan.tasks.map((task, order) => {
    const id = idOf('task', documentId, planOrder, task.path, seen.next(task.path));
    const node = {
      id, path: task.path, title: task.title, kind: task.kind, text: textAt(at.text, task.textSpan), ...placed(at, order, task.span),
      ...taskDeadlinesOf(deadlines.get(task) ?? [], at.text),
    } satisfies TaskNode;
    return { place: { id, path: task.path, textSpan: task.textSpan }, row: { from: planId, properties: { documentId, planOrder, order }, node } };
  });
}

function indicatorRowsOf(at: PlanInDocument, planId: string, places: PlaceOfTasks) {
  const { documentId, order: planOrder } = at;
  const seen = new Occurrences();
  return at.plan.indicators.map((indicator, order) => {
    const { path, metric, comparator, value, unit, breakdown, span } = indicator;
    const id = idOf('indicator', documentId, planOrder, path, metric, value, seen.next(path, metric, value));
    const node = {
      id, path, metric, comparator, value, valueHigh: indicator.valueHigh ?? null, unit,
      targetYear: indicator.targetYear ?? null, baselineYear: indicator.baselineYear ?? null,
      breakdownYears: breakdown.map((part) => part.year), breakdownValues: breakdown.map((part) => part.value), ...placed(at, order, span),
    } satisfies IndicatorNode;
    const task = places.taskAt(path, span);
    const inTask: RelationshipRow[] = task ? [{ from: task.id, to: id, properties: { documentId, order } }] : [];
    return { row: { from: planId, properties: { documentId, planOrder, order }, node }, inTask };
  });
}

/** A responsibility of no task has no place in the graph; the reading says so (note-without-task). */
function responsibilityRowsOf(at: PlanInDocument, places: PlaceOfTasks, names: NamesOf): PlanGraph['responsibilities'] {
  const responsibilities: Record<ResponsibilityType, RelationshipRow[]> = { LEADS: [], SUPPORTS: [], RESPONSIBLE_FOR: [] };
  const seen = new Occurrences();
  at.plan.responsibilities.forEach(({ path, role, organization, span }, order) => {
    const task = places.taskAt(path, span);
    if (!task) return;
    names.add(organization, 'department');
    const id = idOf('responsibility', task.id, role, organization.key, seen.next(task.id, role, organization.key));
    responsibilities[RESPONSIBILITY_TYPES[role]].push({ from: organizationIdOf(organization.key), to: task.id, properties: { id, ...placed(at, order, span) } });
  });
  return responsibilities;
}
