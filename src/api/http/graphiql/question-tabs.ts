import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { packageRoot } from '../../../package-root.js';

/** A tab of GraphiQL: a question, and variables to start from. */
export interface QuestionTab {
  readonly query: string;
  readonly variables: string;
}

/** Where a variable's value comes from, for the questions that cannot be asked without one. */
const hints: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '02-plan': { id: 'the id of a plan: take one from question 01, documents.nodes.plans.id' },
  '03-indicators': { plan: 'the id of a plan: take one from question 01, documents.nodes.plans.id' },
  '04-citations': { plan: 'the id of a plan: take one from question 01, documents.nodes.plans.id', policyLevels: null },
  '06-co-leads': { kinds: ['JOINT_LEAD'] },
  '08-lineage': { id: 'the id of a plan or policy: from question 01 or 07', direction: 'UPSTREAM', depth: 3 },
  '09-organization': { name: '教育局', roles: ['LEAD'] },
  '10-search': { query: '教育', types: null },
};

const questionsFolder = join(packageRoot, 'docs', 'questions');

/** The questions that this API was built to answer, in their order. */
export function questionTabs(): readonly QuestionTab[] {
  return readdirSync(questionsFolder).filter((file) => file.endsWith('.graphql')).sort().map((file) => ({
    query: readFileSync(join(questionsFolder, file), 'utf8'),
    variables: JSON.stringify(hints[file.replace('.graphql', '')] ?? {}, null, 2),
  }));
}
