import { PlanCitationsDocument, PlanCitedByDocument, PlanIndicatorsDocument, PlanTasksDocument, type CitationOfPlanFragment, type PlanCitationFragment, type PlanIndicatorFragment, type PlanTaskFragment } from './facts.generated.js';
import { useGrowingList, type GrowingList } from './use-growing-list.js';

/** All that was read from a plan's text, and what cites it. */
export interface PlanLists {
  readonly tasks: GrowingList<PlanTaskFragment>;
  readonly indicators: GrowingList<PlanIndicatorFragment>;
  readonly citations: GrowingList<PlanCitationFragment>;
  readonly citedBy: GrowingList<CitationOfPlanFragment>;
}

/** Reads the lists of a plan beside each other; an id that is no plan's has none. */
export function usePlanLists(id: string): PlanLists {
  return {
    tasks: useGrowingList<PlanTaskFragment>(PlanTasksDocument, id),
    indicators: useGrowingList<PlanIndicatorFragment>(PlanIndicatorsDocument, id),
    citations: useGrowingList<PlanCitationFragment>(PlanCitationsDocument, id),
    citedBy: useGrowingList<CitationOfPlanFragment>(PlanCitedByDocument, id),
  };
}
