import { relations } from '../../language/relations.js';
import type { CitationRelation } from '../../graphql/schema.generated.js';
import type { CitingPlanFragment, NationalCitationFragment } from './plan-citations.generated.js';

/** A national document that a plan cites, with all the places where it does; without a policy where the plan cites none. */
export interface CitationRow {
  readonly plan: CitingPlanFragment;
  readonly policy: NationalCitationFragment['policy'] | undefined;
  /** How the plan stands to it, the strongest first. */
  readonly relations: readonly CitationRelation[];
  /** In the order of the text. */
  readonly citations: readonly NationalCitationFragment[];
}

/** A row for each national document that a plan cites, in the order in which its text does, plan after plan. */
export function citationRows(plans: readonly CitingPlanFragment[]): readonly CitationRow[] {
  return plans.flatMap((plan) => {
    const byPolicy = new Map<string, NationalCitationFragment[]>();
    for (const citation of plan.citations.nodes) byPolicy.set(citation.policy.id, [...byPolicy.get(citation.policy.id) ?? [], citation]);
    const rows = [...byPolicy.values()].map((citations) => ({
      plan, policy: citations[0]?.policy, relations: relations.filter((relation) => citations.some((each) => each.relation === relation)), citations,
    }));
    return rows.length > 0 ? rows : [{ plan, policy: undefined, relations: [], citations: [] }];
  });
}

/** Characters of the sentence that are shown on each side of a mention. */
const BEFORE = 28;
const AFTER = 14;

/** A mention with the words round it, as far as its sentence and a line of a table go. */
export function excerptOf({ evidence: { context: { text, highlight: { start, end } } } }: NationalCitationFragment): string {
  const before = /[^。；！？\n]*$/.exec(text.slice(0, start))?.[0].trimStart() ?? '';
  const after = /^[^。；！？\n]*[。；！？]?/.exec(text.slice(end))?.[0] ?? '';
  const head = before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before;
  const tail = after.length > AFTER ? `${after.slice(0, AFTER)}…` : after;
  return `${head}${text.slice(start, end)}${tail}`.replace(/\s*\n\s*/g, '');
}
