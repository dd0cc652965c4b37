import type { Outline, PlanPart, Unit } from '../segmentation/outline.js';
import type { Passage } from '../segmentation/passage.js';
import { passageOf, unitsOf } from '../segmentation/passages.js';
import type { Span } from '../span.js';
import type { ResponsibilityMention, TaskMention } from './mentions.js';
import { conventionsOf, type Convention } from './responsibilities/conventions.js';
import { notesIn } from './responsibilities/find-notes.js';
import { beside, readNote, type ListReading } from './responsibilities/read-note.js';
import { tasksUnder } from './responsibilities/tasks-under.js';

/**
 * Who carries each task, read from the notes that assign it: in brackets behind a measure, or on lines of their own.
 * A note of a unit whose sub-items are the tasks holds for each of those that have none. Prose assigns nothing.
 */
export function recogniseResponsibilities(outline: Outline, plan: PlanPart, tasks: readonly TaskMention[]): ResponsibilityMention[] {
  const conventions = conventionsOf(outline);
  const laid = new Map<Unit, readonly Laid[]>();
  for (const unit of unitsOf(plan.units)) {
    const found = stretchesOf(unit).flatMap((spans) => readStretch(passageOf(outline, ...spans), conventions));
    if (found.length > 0) laid.set(unit, found);
  }
  const targets = tasksUnder(plan.units, new Set(tasks.map((task) => task.path)), new Set(laid.keys()));
  return distinct([...laid].flatMap(([unit, found]) => (targets.get(unit) ?? [unit.path]).flatMap((path) => found.map((one) => ({ path, ...one })))));
}

type Laid = Omit<ResponsibilityMention, 'path'>;

/** Where a unit's notes may stand; notes one behind the other (牵头部门:… and 配合部门:… on lines of their own) are read as one. */
function stretchesOf(unit: Unit): Span[][] {
  const notes: Span[][] = [];
  for (const note of unit.notes) {
    const last = notes.at(-1);
    const gap = last ? note.start - (last.at(-1)?.end ?? 0) : Infinity;
    if (last && gap >= 0 && gap <= LONGEST_GAP) last.push(note);
    else notes.push([note]);
  }
  return [[unit.heading], ...unit.body.map((span) => [span]), ...notes];
}

/** Line breaks, indents and a page mark between two lines of one note. */
const LONGEST_GAP = 40;

function readStretch(passage: Passage, conventions: readonly Convention[]): Laid[] {
  return notesIn(passage.text).flatMap(({ start, end }) => {
    const close = passage.sourceOffset(end - 1);
    const read = readNote(passage.text.slice(start, end), passage.raw.slice(start, end), readingAt(conventions, close));
    const named = read.map((one): Laid => ({ role: one.role, name: one.name, span: passage.sourceSpan(start + one.start, start + one.end) }));
    const led = named.some((one) => one.role === 'LEAD');
    return [...named, ...handedOn(conventions, close).map((body) => ({ role: beside(led), ...body }))];
  });
}

function readingAt(conventions: readonly Convention[], close: number): ListReading {
  const said = conventions.findLast((one) => one.kind !== 'handed-on' && one.from <= close)?.kind;
  return said === 'first-leads' || said === 'before-comma-leads' ? said : 'as-equals';
}

/** Bodies that every note behind the words 以下均由… includes, and the one that they stand in too. */
function handedOn(conventions: readonly Convention[], close: number): readonly { readonly name: string; readonly span: Span }[] {
  return conventions.flatMap((one) => (one.kind === 'handed-on' && one.from <= close ? one.bodies : []));
}

function distinct(mentions: readonly ResponsibilityMention[]): ResponsibilityMention[] {
  const seen = new Map<string, ResponsibilityMention>();
  for (const one of mentions) {
    const key = `${one.path}|${one.role}|${one.name}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
