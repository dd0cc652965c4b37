import type { Role } from '../mentions.js';
import { conventionStretches, type ListReading } from './conventions.js';
import { looksLikeBody, namesInSlot } from './names-in-slot.js';
import type { NamePart } from '../split-names.js';
import { labelsOf, verbsOf, type SlotRole } from './roles.js';

/** What a note says of one body; `start` and `end` index the note. */
export interface Assignment {
  readonly role: Role;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Slot {
  readonly role: SlotRole;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads who does what from a note's inside (without its brackets): `text` width-folded, `raw` as written, of equal length.
 * A stretch without label or verb of assignment assigns nothing.
 */
export function readNote(text: string, raw: string, reading: ListReading): Assignment[] {
  const plain = blankBrackets(blankConventions(text));
  const labels = labelsOf(plain);
  const slots = [...verbSlots(plain, 0, labels[0]?.start ?? plain.length), ...labelledSlots(plain, labels)];
  if (slots.length === 0 && reading !== 'as-equals') return readList(plain, raw, reading);
  const named = slots.flatMap((slot) => bodiesOf(slot, plain, raw));
  if (named.every((body) => body.role === 'NONE')) return [];
  if (labels.length === 0 && !named.some((body) => looksLikeBody(body.name))) return [];
  return settleRoles(withListReading(named, plain, reading));
}

/** Reads bodies and nothing else, up to the first full stop: they answer as equals, or as the document's convention has it. Nothing where one of them is no body. */
export function readList(text: string, raw: string, reading: ListReading): Assignment[] {
  const stop = text.indexOf('。');
  const named = bodiesOf({ role: 'RESPONSIBLE', start: 0, end: stop < 0 ? text.length : stop }, text, raw);
  return named.every(({ name }) => looksLikeBody(name)) ? settleRoles(withListReading(named, text, reading)) : [];
}

/** Reads the cell of a column whose heading gives its bodies a role, as far as the cell does not say itself who leads and who supports; `hasLeads`: another column has the leads. */
export function readCell(text: string, raw: string, { role, hasLeads }: { readonly role: SlotRole; readonly hasLeads: boolean }, reading: ListReading): Assignment[] {
  const said = readNote(text, raw, 'as-equals');
  if (said.length > 0) return said;
  const named = namesInSlot(raw.replace(/。\s*$/, ''), 0).map((part): Named => ownRole(part) ?? { role, name: part.name, start: part.start, end: part.end });
  const read = withListReading(named, text, role === 'RESPONSIBLE' && !hasLeads ? reading : 'as-equals');
  return settleRoles(read, hasLeads);
}

/** What stands in brackets inside a note is part of a name: 市教育局(牵头), 各县(市、区)人民政府. */
function blankBrackets(text: string): string {
  return text.replace(/[(〔<〈][^()〔〕<>〈〉]{1,40}[)〕>〉]/g, (found) => '〇'.repeat(found.length));
}

/** 列第一位者为牵头单位,下同 names no body, nor does what its sentence adds; blanks keep every other offset. */
function blankConventions(text: string): string {
  let plain = '';
  for (const { start, end: stated } of conventionStretches(text)) {
    const stop = text.slice(stated).search(/[。;)〕]/);
    const end = stop < 0 ? text.length : stated + stop;
    if (end > plain.length) plain += text.slice(plain.length, start) + '。'.repeat(end - Math.max(start, plain.length));
  }
  return plain + text.slice(plain.length);
}

/** 牵头单位:甲,配合单位:乙。丙负责落实: a slot from each label to the next, or to the end of its sentence; verbs may rule behind it. */
function labelledSlots(text: string, labels: readonly Slot[]): Slot[] {
  return labels.flatMap((label, index) => {
    const end = labels[index + 1]?.start ?? text.length;
    const stop = text.slice(label.end, end).indexOf('。');
    const sentence = stop >= 0 ? label.end + stop : end;
    if (label.role === 'NONE') return sentence < end ? verbSlots(text, sentence, end) : [];
    const verbs = verbSlots(text, label.end, sentence).map((slot) => (slot.role === 'BY_DUTY' ? { role: label.role, start: slot.start, end: slot.end } : slot));
    const rest = { role: label.role, start: verbs.at(-1)?.end ?? label.end, end: sentence };
    return [...verbs, rest, ...(sentence < end ? verbSlots(text, sentence, end) : [])];
  });
}

/** 甲牵头,乙、丙配合: each verb rules the names since the one before it. */
function verbSlots(text: string, start: number, end: number): Slot[] {
  let from = start;
  return verbsOf(text.slice(start, end)).flatMap((verb) => {
    const slot = { role: verb.role, start: from, end: start + verb.start };
    from = start + verb.end;
    return withPartners(text, slot);
  });
}

/** 甲会同乙负责 | 甲商乙负责: 商 and 联合 are words of names as well (商务局, 妇女联合会), so a body must end before them. */
const PARTNERS = /(?<=[局厅部委办院会行心司署府])(?:并|、|,)?(?:会同|联合(?!会|社)|商请?)(?=[^务业])/;

/** 甲会同乙负责: the verb is said of 甲, and 乙 supports it. */
function withPartners(text: string, slot: Slot): Slot[] {
  const match = PARTNERS.exec(text.slice(slot.start, slot.end));
  if (!match) return [slot];
  const at = slot.start + match.index;
  return [{ role: slot.role, start: slot.start, end: at }, { role: 'SUPPORT', start: at + match[0].length, end: slot.end }];
}

interface Named {
  readonly role: SlotRole;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** 市发展改革委(牵头)、市财政局(配合): a body of a list with a role of its own. */
const OWN_ROLE = /[(（](?:(?<lead>牵头|牵头单位|主办|主责)|配合|配合单位|协办|参与)[)）]$/;

function bodiesOf(slot: Slot, plain: string, raw: string): Named[] {
  const start = slot.start + plain.slice(slot.start, slot.end).lastIndexOf('。') + 1;
  return namesInSlot(raw.slice(start, slot.end), start).map((part) => ownRole(part) ?? { role: slot.role, name: part.name, start: part.start, end: part.end });
}

function ownRole({ name, start, end }: NamePart): Named | undefined {
  const own = /[)）]$/.test(name.slice(-1)) ? OWN_ROLE.exec(name) : null;
  if (!own) return undefined;
  const { length } = own[0];
  return { role: own.groups?.['lead'] === undefined ? 'SUPPORT' : 'LEAD', name: name.slice(0, -length), start, end: end - length };
}

/** By the document's convention the first of a plain list leads, or those before its first comma do. */
function withListReading(named: readonly Named[], text: string, reading: ListReading): readonly Named[] {
  if (reading === 'as-equals' || named.length === 0 || named.some((body) => body.role === 'LEAD')) return named;
  const first = named[0]?.end ?? 0;
  const comma = text.slice(first).search(/[,;]/);
  const lastLead = reading === 'first-leads' ? first : comma < 0 ? text.length : first + comma;
  return named.map((body) => ({ ...body, role: body.end <= lastLead ? 'LEAD' as const : 'SUPPORT' as const }));
}

function settleRoles(named: readonly Named[], hasLeads = named.some((body) => body.role === 'LEAD')): Assignment[] {
  const besides = beside(hasLeads);
  const settled: Assignment[] = [];
  for (const { role, name, start, end } of named) {
    if (role !== 'NONE') settled.push({ role: role === 'CARRIES' || role === 'BY_DUTY' ? besides : role, name, start, end });
  }
  return settled;
}

/** The role of those who carry out a task: beside a lead they support it. */
export function beside(led: boolean): Role {
  return led ? 'SUPPORT' : 'RESPONSIBLE';
}
