import { createHash } from 'node:crypto';

import type { CitationRelation, DeadlineKind, IndicatorMention as IndicatorFact, Role, TaskKind } from '../../src/extraction/mentions.js';
import type { AdministrativeLevel, CitationFact, DocumentFacts, Jurisdiction, NumberCitationFact, OrganizationRef, PlanFacts, PolicyRef } from '../../src/resolution/facts.js';
import type { SourceText } from '../../src/reading/source-text.js';
import type { Span } from '../../src/span.js';

/** A document in a few words; its text is made of them, so that every span is true. */
export interface MadeDocument {
  readonly file: string;
  readonly title?: string;
  readonly number?: string;
  readonly place?: Jurisdiction;
  readonly issuers?: readonly string[];
  readonly plans?: readonly MadePlan[];
}

export interface MadePlan {
  readonly title?: string;
  readonly number?: string;
  readonly period?: readonly [number, number];
  readonly tasks?: readonly MadeTask[];
  readonly cites?: readonly MadeCitation[];
  /** Numbers that it cites without a title, each with its scope; '' where it is known whose they are. */
  readonly citesNumbers?: readonly (readonly [number: string, scope: string])[];
}

export interface MadeTask {
  readonly path: string;
  readonly title: string;
  readonly kind?: TaskKind;
  readonly roles?: readonly (readonly [Role, string])[];
  readonly due?: readonly (readonly [words: string, kind: DeadlineKind, date: string | undefined])[];
  readonly indicators?: readonly (readonly [metric: string, value: number, unit: string])[];
}

export interface MadeCitation {
  readonly title: string;
  /** What the title is folded to, where it is worded otherwise. */
  readonly key?: string;
  readonly number?: string;
  readonly issuers?: readonly string[];
  readonly path?: string;
  readonly relation?: CitationRelation;
  /** The place that the cited policy is for; none: the state, or `level` of a place that nothing names. */
  readonly place?: Jurisdiction;
  readonly level?: AdministrativeLevel;
}

export const FUJIAN: Jurisdiction = { code: '350000', name: '福建省', level: 'PROVINCIAL', path: ['福建省'], codes: ['350000'] };
export const QUANZHOU: Jurisdiction = { code: '350500', name: '泉州市', level: 'PREFECTURE', path: ['福建省', '泉州市'], codes: ['350000', '350500'] };
export const NANAN: Jurisdiction = { code: '350583', name: '南安市', level: 'COUNTY', path: ['福建省', '泉州市', '南安市'], codes: ['350000', '350500', '350583'] };

/** Appends words to a text and knows where each of them stands. */
class TextMaker {
  text = '';

  add(words: string, after = '\n'): Span {
    const start = this.text.length;
    this.text += words + after;
    return { start, end: start + words.length };
  }
}

export function madeFacts(made: MadeDocument): DocumentFacts {
  const text = new TextMaker();
  const documentKey = `${made.number ?? ''}|${made.title ?? made.file}`;
  const title = made.title === undefined ? undefined : text.add(made.title);
  const issuers = (made.issuers ?? []).map((name) => ({ organization: body(name, made.place), span: text.add(name) }));
  const plans = (made.plans ?? []).map((plan) => planFacts(plan, made, text));
  return {
    source: { path: `folder/${made.file}`, sha256: createHash('sha256').update(text.text).digest('hex'), mediaType: 'text/plain', encoding: 'utf-8', text: text.text, tables: [], attachments: attachmentsOf(text.text, title), diagnostics: [] },
    document: {
      documentKey, title: made.title, kind: '通知', documentNumber: made.number, indexNumber: undefined, issuedOn: '2023-01-12', publishedOn: undefined,
      disclosure: undefined, addressees: [], issuers, jurisdiction: made.place,
    },
    plans, report: { recognised: { plans: plans.length, tasks: 0, responsibilities: 0, deadlines: 0, indicators: 0, citations: 0, citationsByNumber: 0, notes: 3, tables: 0 }, parts: [{ part: 'title', characters: made.title?.length ?? 0, spans: title ? [title] : [] }, { part: 'unread-notes', characters: 7, spans: [] }] },
    diagnostics: [{ rule: 'no-date', severity: 'information', message: 'It has no date.' }, ...(title ? [{ rule: 'unmatched-bracket', severity: 'warning' as const, message: 'A bracket is open.', span: title }] : [])],
  };
}

/** A file whose name stands in the text, and one of a page alone. */
function attachmentsOf(text: string, title: Span | undefined): NonNullable<SourceText['attachments']> {
  return title === undefined ? [] : [{ name: text.slice(title.start, title.end), fileName: '全文.doc', url: './1.doc', span: title }, { name: '名单', fileName: '名单.xls', url: '/2.xls' }];
}

/** A body; a name that starts with 各 is a group of them. */
function body(name: string, place: Jurisdiction | undefined): OrganizationRef {
  const isGroup = name.startsWith('各');
  const full = place && name.startsWith('市') ? `${place.name}${name.slice(1)}` : name;
  return { key: isGroup ? `group|${full}` : `${place?.code ?? ''}|${full}`, name: full, alias: full === name ? undefined : name, isGroup, jurisdiction: isGroup ? undefined : place };
}

function work(title: string, key: string, number: string | undefined, place: Jurisdiction | undefined, issuers: readonly OrganizationRef[]): PolicyRef {
  const level = place?.level ?? 'NATIONAL';
  return { workKey: `${level}|${place?.code ?? ''}|${key}`, titleKey: key, title, documentNumber: number, level, kind: '方案', jurisdiction: place, issuers };
}

function planFacts(plan: MadePlan, made: MadeDocument, text: TextMaker): PlanFacts {
  if (plan.title !== undefined) text.add(plan.title);
  const issuers = (made.issuers ?? []).map((name) => body(name, made.place));
  const tasks = (plan.tasks ?? []).map((task) => taskFacts(task, made, text));
  return {
    policy: work(plan.title ?? '', plan.title ?? '', plan.number ?? made.number, made.place, issuers), title: plan.title, kind: '方案',
    period: plan.period && { start: plan.period[0], end: plan.period[1] },
    tasks: tasks.map((facts) => facts.task), responsibilities: tasks.flatMap((facts) => facts.responsibilities), deadlines: tasks.flatMap((facts) => facts.deadlines), indicators: tasks.flatMap((facts) => facts.indicators),
    citations: (plan.cites ?? []).map((cited) => citationFacts(cited, text)),
    citationsByNumber: (plan.citesNumbers ?? []).map(([number, scope]) => numberFacts(number, scope, text)),
  };
}

function taskFacts(made: MadeTask, document: MadeDocument, text: TextMaker) {
  const span = text.add(`${made.path} ${made.title}`);
  const indicators = (made.indicators ?? []).map(([metric, value, unit]): IndicatorFact => ({
    path: made.path, metric, comparator: 'EQ', value, valueHigh: undefined, unit, targetYear: 2025, baselineYear: undefined,
    breakdown: [{ year: 2024, value }, { year: 2025, value: value / 2 }], span: text.add(`${metric}${value}${unit}`),
  }));
  const responsibilities = (made.roles ?? []).map(([role, name]) => ({ path: made.path, role, organization: body(name, document.place), span: text.add(name) }));
  const deadlines = (made.due ?? []).map(([words, kind, date]) => ({ path: made.path, text: words, kind, date, span: text.add(words) }));
  const task = { path: made.path, title: made.title, kind: made.kind ?? 'MEASURE' as const, span, textSpan: { start: span.start, end: text.text.length } };
  return { task, indicators, responsibilities, deadlines };
}

function numberFacts(documentNumber: string, scope: string, text: TextMaker): NumberCitationFact {
  const known = scope === '' ? { level: 'NATIONAL' as const, issuers: [body('国务院', undefined)] } : { level: undefined, issuers: [] };
  return { path: '1', documentNumber, relation: 'BASIS', ...known, span: text.add(documentNumber), work: { documentNumber, jurisdiction: undefined, scope, ...known } };
}

function citationFacts({ title, key, number, issuers = [], path = 'preamble', relation = 'BASIS', place, level = place?.level ?? 'NATIONAL' }: MadeCitation, text: TextMaker): CitationFact {
  const span = text.add(`《${title}》`, `${number ?? ''}\n`);
  const bodies = issuers.map((name) => body(name, undefined));
  return { path, title, documentNumber: number, issuers: bodies, relation, level, span, policy: { ...work(title, key ?? title, number, place, bodies), level } };
}
