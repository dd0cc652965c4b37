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
const LEAD = 18;
const REST = 12;

/**
 * A mention with the words that introduce it and those that follow it, as far as its sentence and a line of a table go. In an enumeration these are
 * the words before its first title: 根据中共中央 国务院…《深化新时代教育评价改革总体方案》.
 */
export function excerptOf({ evidence: { context: { text, highlight: { start, end } } } }: NationalCitationFragment): string {
  const before = /[^。；！？\n]*$/.exec(text.slice(0, start))?.[0].trimStart() ?? '';
  const after = /^[^。；！？\n《]*/.exec(text.slice(end))?.[0].replace(/[、，,和及以与]+$/, '') ?? '';
  const others = before.indexOf('《');
  const lead = others < 0 ? before : before.slice(0, others);
  const head = lead.length > LEAD ? `…${lead.slice(-LEAD)}` : lead;
  const tail = after.length > REST ? `${after.slice(0, REST)}…` : after;
  return `${head}${others < 0 ? '' : '…'}${text.slice(start, end)}${tail}`.replace(/\s*\n\s*/g, '');
}
