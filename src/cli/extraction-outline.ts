import type { DeadlineMention, IndicatorMention, Role, TaskMention } from '../extraction/mentions.js';
import type { CitationFact, DocumentFacts, DocumentHead, NumberCitationFact, PlanFacts, ResponsibilityFact } from '../resolution/facts.js';
import { measureOf } from './measure.js';

const ROLE_WORDS: readonly (readonly [Role, string])[] = [['LEAD', 'led by'], ['RESPONSIBLE', 'answered for by'], ['SUPPORT', 'supported by']];

/** One document's facts as lines for people: the document, then each plan with what stands under each path of it. */
export function extractionOutline(facts: DocumentFacts): readonly string[] {
  return [facts.source.path, ...headLines(facts.document).map(indent(1)), ...facts.plans.flatMap(planLines).map(indent(1)), ''];
}

function headLines(head: DocumentHead): readonly string[] {
  return [
    head.title ?? '(no title)',
    labelled('kind', head.kind),
    labelled('number', head.documentNumber),
    labelled('issued by', head.issuers.map((issuance) => issuance.organization.name).join('、')),
    labelled('issued on', head.issuedOn),
    labelled('published on', head.publishedOn),
    labelled('addressed to', head.addressees.join('、')),
    labelled('place', head.jurisdiction && `${head.jurisdiction.path.join(' ') || head.jurisdiction.name} (${head.jurisdiction.level} ${head.jurisdiction.code})`),
  ].filter((line) => line !== undefined);
}

function labelled(label: string, value: string | undefined): string | undefined {
  return value ? `${label}: ${value}` : undefined;
}

function planLines(plan: PlanFacts): readonly string[] {
  const period = plan.period ? ` (${plan.period.start}–${plan.period.end})` : '';
  const counts = [count(plan.tasks, 'task'), count(plan.responsibilities, 'responsibility', 'responsibilities'), count(plan.indicators, 'indicator'), count([...plan.citations, ...plan.citationsByNumber], 'citation')];
  return ['', `plan: ${plan.title ?? '(no title)'}${period}: ${counts.join(', ')}`, ...pathsOf(plan).flatMap(pathLines).map(indent(1))];
}

function count(list: readonly unknown[], one: string, many = `${one}s`): string {
  return `${list.length} ${list.length === 1 ? one : many}`;
}

/** What stands at one path of a plan. */
interface AtPath {
  readonly path: string;
  readonly tasks: TaskMention[];
  readonly responsibilities: ResponsibilityFact[];
  readonly deadlines: DeadlineMention[];
  readonly indicators: IndicatorMention[];
  readonly citations: (CitationFact | NumberCitationFact)[];
}

/** Every path that anything of the plan stands at: notice and preamble first, then by number. */
function pathsOf(plan: PlanFacts): readonly AtPath[] {
  const paths = new Map<string, AtPath>();
  const at = (path: string): AtPath => {
    const known = paths.get(path) ?? { path, tasks: [], responsibilities: [], deadlines: [], indicators: [], citations: [] };
    paths.set(path, known);
    return known;
  };
  for (const task of plan.tasks) at(task.path).tasks.push(task);
  for (const responsibility of plan.responsibilities) at(responsibility.path).responsibilities.push(responsibility);
  for (const deadline of plan.deadlines) at(deadline.path).deadlines.push(deadline);
  for (const indicator of plan.indicators) at(indicator.path).indicators.push(indicator);
  for (const citation of [...plan.citations, ...plan.citationsByNumber].sort((a, b) => a.span.start - b.span.start)) at(citation.path).citations.push(citation);
  return [...paths.values()].sort((a, b) => comparePaths(a.path, b.path));
}

function comparePaths(a: string, b: string): number {
  const [left, right] = [pathKey(a), pathKey(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function pathKey(path: string): readonly number[] {
  if (path === 'notice') return [-2];
  if (path === 'preamble') return [-1];
  return path.split('.').map((number) => Number.parseInt(number, 10) || 0);
}

function pathLines({ path, tasks, responsibilities, deadlines, indicators, citations }: AtPath): readonly string[] {
  const details = [...roleLines(responsibilities), ...deadlines.map(deadlineLine), ...indicators.map(indicatorLine), ...citations.map(citationLine)];
  return [taskLine(path, tasks[0]), ...details.map(indent(1))];
}

function taskLine(path: string, task: TaskMention | undefined): string {
  if (!task) return path;
  return `${path} ${task.title}${task.kind === 'SAFEGUARD' ? ' (safeguard)' : ''}`;
}

function roleLines(responsibilities: readonly ResponsibilityFact[]): readonly string[] {
  return ROLE_WORDS.flatMap(([role, words]) => {
    const names = responsibilities.filter((r) => r.role === role).map((r) => r.organization.name);
    return names.length ? [`${words} ${names.join('、')}`] : [];
  });
}

function deadlineLine({ text, date }: DeadlineMention): string {
  return `due ${text}${date === undefined ? '' : ` (${date})`}`;
}

function indicatorLine(indicator: IndicatorMention): string {
  const years = [indicator.targetYear && `by ${indicator.targetYear}`, indicator.baselineYear && `from ${indicator.baselineYear}`].filter(Boolean);
  const parts = indicator.breakdown.map((part) => `${part.year}: ${part.value}`);
  return [`target: ${indicator.metric} ${measureOf(indicator)}`, ...years, parts.length ? `(${parts.join(', ')})` : ''].filter(Boolean).join(' ');
}

function citationLine(citation: CitationFact | NumberCitationFact): string {
  const issuers = citation.issuers.map((issuer) => issuer.name).join('、');
  const cites = `cites (${citation.relation.toLowerCase()}) ${issuers}`;
  if (!('title' in citation)) return `${cites}${issuers === '' ? '' : ' '}${citation.documentNumber}`;
  const number = citation.documentNumber ? ` (${citation.documentNumber})` : '';
  return `${cites}《${citation.title}》${number}`;
}

function indent(steps: number): (line: string) => string {
  return (line) => (line === '' ? '' : `${'  '.repeat(steps)}${line}`);
}
