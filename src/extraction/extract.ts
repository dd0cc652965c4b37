import type { Outline, PlanPart } from '../segmentation/outline.js';
import type { HeaderMention, Mentions, PlanMention } from './mentions.js';
import { assertPolicyDocument } from './policy-document-signs.js';
import { readHeader } from './read-header.js';
import { readPlanHead } from './read-plan.js';
import { recogniseCitations } from './recognise-citations.js';
import { recogniseIndicators } from './recognise-indicators.js';
import { recogniseResponsibilities } from './recognise-responsibilities.js';
import { recogniseTasks } from './recognise-tasks.js';

/**
 * Reads what an outline's text says.
 * @throws ZhengmaiError NOT_A_POLICY_DOCUMENT where the text is no 公文.
 */
export function extract(outline: Outline): Mentions {
  const header = readHeader(outline);
  assertPolicyDocument(outline, header);
  return { outline, header, plans: outline.plans.map((plan) => readPlan(outline, plan, header)), diagnostics: outline.diagnostics };
}

function readPlan(outline: Outline, plan: PlanPart, header: HeaderMention): PlanMention {
  const tasks = recogniseTasks(outline, plan);
  return {
    ...readPlanHead(outline, plan, header),
    tasks,
    responsibilities: recogniseResponsibilities(outline, plan, tasks),
    indicators: recogniseIndicators(outline, plan),
    citations: recogniseCitations(outline, plan),
  };
}
