import type { Outline, PlanPart, Unit } from '../segmentation/outline.js';
import { passageOf, unitsOf } from '../segmentation/passages.js';
import { foldWidth } from '../segmentation/fold-width.js';
import { textAt, type Span } from '../span.js';
import { commonDeadlinesIn } from './deadlines/common-deadlines.js';
import { dueOf } from './deadlines/due-dates.js';
import { deadlinesIn, isOfTime, saysOnlyWhen, type Place } from './deadlines/find-deadlines.js';
import type { DeadlineMention, Period, TaskMention } from './mentions.js';
import type { TableDeadline } from './responsibilities/task-tables.js';
import { tasksUnder } from './responsibilities/tasks-under.js';

type Stated = Omit<DeadlineMention, 'path'>;

/**
 * By when each task is to be done: in a note or a line of its own with a label, as a clause of a responsibility note, in a bracket of a
 * heading or a sentence, as the words that open a task of one sentence, in a table (`tabled`), and else as the text gives it once for all.
 */
export function recogniseDeadlines(outline: Outline, plan: PlanPart, tasks: readonly TaskMention[], period: Period | undefined, tabled: readonly TableDeadline[]): DeadlineMention[] {
  const year = yearOf(period);
  const stated = new Map<Unit, readonly Stated[]>();
  const apart = new Set<Unit>();
  for (const unit of unitsOf(plan.units)) {
    const found = statedIn(outline, unit, year);
    const [first] = found;
    if (!first) continue;
    stated.set(unit, found);
    if (unit.notes.some(({ start, end }) => start <= first.span.start && first.span.start < end)) apart.add(unit);
  }
  const targets = tasksUnder(plan.units, { taskPaths: new Set(tasks.map((task) => task.path)), noted: new Set(stated.keys()), apart });
  const own = [...stated].flatMap(([unit, found]) => (targets.get(unit) ?? [unit.path]).flatMap((path) => found.map((one) => ({ path, ...one }))));
  const inTables = tabled.map(({ path, span }) => ({ path, ...deadlineAt(textAt(outline.source.text, span), span, year) }));
  const each = distinct([...own, ...inTables]);
  const all = [...each, ...forTheRest(outline, plan, tasks, new Set(each.map(({ path }) => path)), year)];
  if (all.length < 2) return all;
  const order = new Map(tasks.map(({ path }, i) => [path, i]));
  return all.sort((a, b) => (order.get(a.path) ?? -1) - (order.get(b.path) ?? -1));
}

/** The year that a plan is for; one for several years says no year of a month. */
function yearOf(period: Period | undefined): number | undefined {
  return period && period.start === period.end ? period.start : undefined;
}

/** A deadline as its words say it; `span` is their place in the source. */
function deadlineAt(words: string, span: Span, year: number | undefined): Stated {
  const text = words.replace(/\s/g, '');
  return { text, span, ...dueOf(foldWidth(text), year) };
}

function statedIn(outline: Outline, unit: Unit, year: number | undefined): Stated[] {
  const stated = opening(outline, unit, year);
  addStated(outline, 'heading', unit.heading, year, stated);
  for (const span of unit.body) addStated(outline, 'body', span, year, stated);
  for (const span of unit.notes) addStated(outline, 'note', span, year, stated);
  if (unit.said.length > 0) stated.push(...saidByColumns(outline, unit, year));
  return stated.length < 2 ? stated : stated.sort((a, b) => a.span.start - b.span.start);
}

function addStated(outline: Outline, place: Place, span: Span, year: number | undefined, stated: Stated[]): void {
  const passage = passageOf(outline, span);
  for (const { start, end } of deadlinesIn(passage.text, place)) stated.push(deadlineAt(passage.raw.slice(start, end), passage.sourceSpan(start, end), year));
}

/** The cells of a row under 完成时限 or the like. */
function saidByColumns(outline: Outline, { said }: Unit, year: number | undefined): Stated[] {
  return said.filter(({ column }) => column.kind === 'time').flatMap(({ spans }) => {
    const passage = passageOf(outline, ...spans);
    return isOfTime(passage.text) ? [deadlineAt(passage.raw, passage.sourceSpan(0, passage.text.length), year)] : [];
  });
}

const LONGEST_OPENING = 20;

/** 2025年底前,建成…: the words that open a task which is one sentence say when all of it is to be done. */
function opening(outline: Outline, unit: Unit, year: number | undefined): Stated[] {
  if (unit.body.length > 0 || unit.children.length > 0) return [];
  const passage = passageOf(outline, unit.title);
  const end = passage.text.slice(0, LONGEST_OPENING).indexOf(',');
  const words = passage.text.slice(0, Math.max(0, end));
  if (!/[前内]$/.test(words) || !saysOnlyWhen(words) || /\d年|\d月/.test(passage.text.slice(end))) return [];
  return [deadlineAt(words, passage.sourceSpan(0, end), year)];
}

/** The tasks without a deadline of their own, where the plan or its notice gives one for all. */
function forTheRest(outline: Outline, plan: PlanPart, tasks: readonly TaskMention[], dated: ReadonlySet<string>, year: number | undefined): DeadlineMention[] {
  if (!MAY_SAY_FOR_ALL.test(outline.source.text)) return [];
  const places = [...(outline.notice ?? []), plan.span];
  const found = places.flatMap((place) => {
    const passage = passageOf(outline, place);
    return commonDeadlinesIn(passage.text).map(({ start, end }) => deadlineAt(passage.raw.slice(start, end), passage.sourceSpan(start, end), year));
  });
  const common = found.length === 1 ? found[0] : undefined;
  return common ? tasks.filter(({ path, kind }) => kind === 'MEASURE' && !dated.has(path)).map(({ path }) => ({ path, ...common })) : [];
}

const MAY_SAY_FOR_ALL = /(?:均|都|一律|统一)[^。；;]{0,8}(?:年|月|季度|长期|持续)/;

function distinct(deadlines: readonly DeadlineMention[]): DeadlineMention[] {
  const seen = new Set<string>();
  return deadlines.filter(({ path, text }) => {
    const key = `${path}|${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
