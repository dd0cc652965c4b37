import type { Diagnostic } from '../diagnostic.js';
import type { FactCounts, LoadOutcome } from '../graph/load-document.js';

/** What a run of loading has done so far. */
export interface LoadTally {
  readonly outcomes: Record<LoadOutcome['kind'], number>;
  readonly facts: Record<keyof FactCounts, number>;
  /** What the readings say, by severity and rule. */
  readonly said: Map<string, RuleTally>;
  failed: number;
}

/** How often a rule had something to say, and of how many documents. */
interface RuleTally {
  readonly rule: string;
  readonly severity: Diagnostic['severity'];
  count: number;
  documents: number;
}

export function newTally(): LoadTally {
  return {
    outcomes: { loaded: 0, unchanged: 0, replaced: 0 },
    facts: { plans: 0, tasks: 0, responsibilities: 0, indicators: 0, citations: 0 },
    said: new Map(),
    failed: 0,
  };
}

export function countOutcome(tally: LoadTally, outcome: LoadOutcome): void {
  tally.outcomes[outcome.kind]++;
  for (const [name, count] of Object.entries(outcome.counts)) tally.facts[name as keyof FactCounts] += count;
}

/** Counts what the reading of one document says. */
export function countDiagnostics({ said }: LoadTally, diagnostics: readonly Diagnostic[]): void {
  const seen = new Set<string>();
  for (const { rule, severity } of diagnostics) {
    const key = `${severity} ${rule}`;
    const tally = said.get(key) ?? { rule, severity, count: 0, documents: 0 };
    said.set(key, tally);
    tally.count++;
    if (!seen.has(key)) tally.documents++;
    seen.add(key);
  }
}

/** How many documents are in the graph as their files say it now. */
export function documentsDone({ outcomes }: LoadTally): number {
  return outcomes.loaded + outcomes.unchanged + outcomes.replaced;
}

/** What became of the documents, what they say, and what is to be said of their reading. */
export function summaryLines(tally: LoadTally): readonly string[] {
  const { outcomes, failed } = tally;
  const documents = [`${outcomes.loaded} loaded`, `${outcomes.replaced} replaced`, `${outcomes.unchanged} unchanged`, ...(failed ? [`${failed} not loaded`] : [])];
  return [
    `Documents: ${documents.join(', ')}.`,
    factsLine(tally),
    ...saidLines(tally),
  ];
}

/** What all the documents of a run say together. */
export function factsLine({ facts }: LoadTally): string {
  return `They say: ${facts.plans} plans, ${facts.tasks} tasks, ${facts.responsibilities} responsibilities, ${facts.indicators} indicators, ${facts.citations} citations.`;
}

const SEVERITIES: readonly Diagnostic['severity'][] = ['error', 'warning', 'information'];

/** A table of what the readings say, a rule a line, errors and warnings first; none where they say nothing. */
function saidLines({ said }: LoadTally): readonly string[] {
  if (said.size === 0) return [];
  const rows = [...said.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
  const ruleWidth = Math.max(...rows.map(({ rule }) => rule.length));
  const countWidth = String(Math.max(...rows.map(({ count }) => count))).length;
  return [
    'Their reading says:',
    ...rows.map(({ rule, severity, count, documents }) => `  ${severity.padEnd('information'.length)}  ${rule.padEnd(ruleWidth)}  ${String(count).padStart(countWidth)} in ${documents} ${documents === 1 ? 'document' : 'documents'}`),
    'docs/reading.md explains each; `zhengmai extract FILE` shows where in a text (`warnings`), and over GraphQL `Document.diagnostics`.',
  ];
}
