import type { FactCounts, LoadOutcome } from '../graph/load-document.js';

/** What a run of loading has done so far. */
export interface LoadTally {
  readonly outcomes: Record<LoadOutcome['kind'], number>;
  readonly facts: Record<keyof FactCounts, number>;
  failed: number;
}

export function newTally(): LoadTally {
  return {
    outcomes: { loaded: 0, unchanged: 0, replaced: 0 },
    facts: { plans: 0, tasks: 0, responsibilities: 0, indicators: 0, citations: 0 },
    failed: 0,
  };
}

export function countOutcome(tally: LoadTally, outcome: LoadOutcome): void {
  tally.outcomes[outcome.kind]++;
  for (const [name, count] of Object.entries(outcome.counts)) tally.facts[name as keyof FactCounts] += count;
}

/** How many documents are in the graph as their files say it now. */
export function documentsDone({ outcomes }: LoadTally): number {
  return outcomes.loaded + outcomes.unchanged + outcomes.replaced;
}

/** The run in two lines: what became of the documents, and what they say. */
export function summaryLines(tally: LoadTally): readonly string[] {
  const { outcomes, failed } = tally;
  const documents = [`${outcomes.loaded} loaded`, `${outcomes.replaced} replaced`, `${outcomes.unchanged} unchanged`, ...(failed ? [`${failed} not loaded`] : [])];
  return [
    `Documents: ${documents.join(', ')}.`,
    factsLine(tally),
  ];
}

/** What all the documents of a run say together. */
export function factsLine({ facts }: LoadTally): string {
  return `They say: ${facts.plans} plans, ${facts.tasks} tasks, ${facts.responsibilities} responsibilities, ${facts.indicators} indicators, ${facts.citations} citations.`;
}
