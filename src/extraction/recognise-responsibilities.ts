import type { Outline, PlanPart, Unit } from '../segmentation/outline.js';
import type { Passage } from '../segmentation/passage.js';
import { passageOf, unitsOf } from '../segmentation/passages.js';
import type { Span } from '../span.js';
import type { ResponsibilityMention, Role, TaskMention } from './mentions.js';
import { conventionsOf, readingAt, type Convention } from './responsibilities/conventions.js';
import { notesIn } from './responsibilities/find-notes.js';
import { beside, readCell } from './responsibilities/read-note.js';
import { tasksUnder } from './responsibilities/tasks-under.js';

/**
 * Who carries each task, read from the notes that assign it: in brackets behind a measure, or on lines of their own.
 * A note of a unit whose sub-items are the tasks holds for each of those that have none. Prose assigns nothing.
 */
export function recogniseResponsibilities(outline: Outline, plan: PlanPart, tasks: readonly TaskMention[], conventions = conventionsOf(outline)): ResponsibilityMention[] {
  const laid = new Map<Unit, readonly Laid[]>();
  for (const unit of unitsOf(plan.units)) {
    const found = laidIn(outline, unit, conventions);
    if (found.length > 0) laid.set(unit, found);
  }
  if (laid.size === 0) return [];
  const apart = [...laid].filter(([, [first]]) => first && opensLine(outline, first.span.start)).map(([unit]) => unit);
  const targets = tasksUnder(plan.units, { taskPaths: new Set(tasks.map((task) => task.path)), noted: new Set(laid.keys()), apart: new Set(apart) });
  const mentions = new DistinctMentions();
  for (const [unit, found] of laid) for (const path of targets.get(unit) ?? [unit.path]) for (const one of found) mentions.add(path, one);
  return mentions.all;
}

/** What the notes of a unit, and the cells of a row, lay on bodies. */
function laidIn(outline: Outline, unit: Unit, conventions: readonly Convention[]): Laid[] {
  const laid: Laid[] = [];
  for (const spans of stretchesOf(outline, unit)) if (spans.length > 0) readStretch(passageOf(outline, ...spans), conventions, laid);
  if (unit.said.length > 0) laid.push(...saidByColumns(outline, unit, conventions));
  return laid;
}

/** The bodies in the cells of a row, each in the role that the heading of its column names. */
function saidByColumns(outline: Outline, { said }: Unit, conventions: readonly Convention[]): Laid[] {
  const hasLeads = said.some(({ column }) => column.kind === 'bodies' && column.role === 'LEAD');
  return said.flatMap(({ column, spans }) => {
    if (column.kind !== 'bodies') return [];
    const passage = passageOf(outline, ...spans);
    return readCell(passage.text, passage.raw, { role: column.role, hasLeads }, readingAt(conventions, passage.sourceOffset(0))).map(({ role, name, start, end }): Laid =>
      ({ role, name, span: passage.sourceSpan(start, end), inherited: false }));
  });
}

/** Whether the line that a note's first name stands in is a note from its first character. */
function opensLine(outline: Outline, at: number): boolean {
  const before = outline.source.text.slice(Math.max(0, at - LONGEST_LABEL), at + 1);
  return before.includes('\n') && NOTE_LINE.test(before.slice(before.lastIndexOf('\n') + 1));
}

const LONGEST_LABEL = 60;

/** A line that is a note from its first character: (责任单位:…, 牵头部门:…, 〔省教育厅牵头…. */
const NOTE_LINE = /^\s*(?:[(（[〔【]|(?:牵头|责任|配合|参与|落实|主办|协办|承办)(?:单位|部门|处室|科室)?\s*[:：])/;

/** `inherited`: the note does not name it, an earlier one lays every later task on it. */
type Laid = Omit<ResponsibilityMention, 'path'> & { readonly inherited: boolean };

/**
 * Where a unit's notes may stand. A bracket may run over several stretches of the body, so these are read as one; notes on lines of
 * their own are read apart from it, those one behind the other (牵头部门:… and 配合部门:…) as one.
 */
function stretchesOf(outline: Outline, unit: Unit): (readonly Span[])[] {
  if (unit.notes.length === 0) return [[unit.heading], ...closedAtNotes(outline, unit.body)];
  const opensBracket = (note: Span) => /^\s*[（(〔[【]/.test(outline.source.text.slice(note.start, note.start + 8));
  const bracketed = unit.notes.filter(opensBracket);
  if (bracketed.length === 0) return [[unit.heading], ...closedAtNotes(outline, unit.body), ...oneBehindTheOther(unit.notes)];
  const body = [...unit.body, ...bracketed].sort((a, b) => a.start - b.start);
  return [[unit.heading], ...closedAtNotes(outline, body), ...oneBehindTheOther(unit.notes.filter((note) => !bracketed.includes(note)))];
}

/** Notes on lines of their own, those of neighbouring lines together. */
function oneBehindTheOther(notes: readonly Span[]): Span[][] {
  const lines: Span[][] = [];
  for (const note of notes) {
    const last = lines.at(-1);
    const gap = last ? note.start - (last.at(-1)?.end ?? 0) : Infinity;
    if (last && gap >= 0 && gap <= LONGEST_GAP) last.push(note);
    else lines.push([note]);
  }
  return lines;
}

/** A body in stretches that end with a bracket, so that a list of bodies that closes a paragraph is seen where another paragraph follows. */
function closedAtNotes(outline: Outline, body: readonly Span[]): (readonly Span[])[] {
  if (!body.some((span, at) => at < body.length - 1 && closes(outline, span))) return [body];
  const stretches: Span[][] = [[]];
  let open = 0;
  for (const span of body) {
    const text = outline.source.text.slice(span.start, span.end);
    open += countOf(text, OPENING) - countOf(text, CLOSING);
    stretches.at(-1)?.push(span);
    if (open === 0 && closes(outline, span)) stretches.push([]);
  }
  return stretches;
}

function closes(outline: Outline, { start, end }: Span): boolean {
  return CLOSES.test(outline.source.text.slice(Math.max(start, end - CLOSE_REACH), end));
}

const OPENING = /[(（〔【]/g;
const CLOSING = /[)）〕】]/g;
const CLOSES = /[)）〕】]。?\s*$/;
const CLOSE_REACH = 4;

function countOf(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}

/** Line breaks, indents and a page mark between two lines of one note. */
const LONGEST_GAP = 40;

/** Adds what the notes of a passage lay on bodies. */
function readStretch(passage: Passage, conventions: readonly Convention[], laid: Laid[]): void {
  const { text, raw } = passage;
  const closeOf = (end: number): number => passage.sourceOffset(end - 1);
  for (const { start, end, assignments } of notesIn({ text, raw, readingAt: (at) => readingAt(conventions, closeOf(at)) })) {
    for (const one of assignments) laid.push({ role: one.role, name: one.name, span: passage.sourceSpan(start + one.start, start + one.end), inherited: false });
    if (conventions.length === 0) continue;
    const role = beside(assignments.some((one) => one.role === 'LEAD'));
    for (const body of handedOn(conventions, closeOf(end))) laid.push({ role, name: body.name, span: body.span, inherited: true });
  }
}

/** Bodies that every note behind the words 以下均由… includes, and the one that they stand in too. */
function handedOn(conventions: readonly Convention[], close: number): readonly { readonly name: string; readonly span: Span }[] {
  return conventions.flatMap((one) => (one.kind === 'handed-on' && one.from <= close ? one.bodies : []));
}

/** The same role of the same body counts once for a task; a body that only an earlier note hands on counts once in any role. */
class DistinctMentions {
  readonly all: ResponsibilityMention[] = [];
  /** By task and body. */
  readonly #roles = new Map<string, Map<string, Role[]>>();

  add(path: string, { role, name, span, inherited }: Laid): void {
    const bodies = this.#roles.get(path) ?? new Map<string, Role[]>();
    const roles = bodies.get(name);
    if (roles && (inherited || roles.includes(role))) return;
    if (roles) roles.push(role);
    else this.#roles.set(path, bodies.set(name, [role]));
    this.all.push({ path, role, name, span });
  }
}
