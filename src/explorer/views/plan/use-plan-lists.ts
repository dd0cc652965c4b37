import { PlanCitationsDocument, PlanCitedByDocument, PlanIndicatorsDocument, PlanTasksDocument, type CitationOfPlanFragment, type PlanCitationFragment, type PlanIndicatorFragment, type PlanTaskFragment } from './facts.generated.js';
import { useAllPages, type Pages } from './use-all-pages.js';

/** All that was read from a plan's text, and what cites it. */
export interface PlanLists {
  readonly tasks: Pages<PlanTaskFragment>;
  readonly indicators: Pages<PlanIndicatorFragment>;
  readonly citations: Pages<PlanCitationFragment>;
  readonly citedBy: Pages<CitationOfPlanFragment>;
}

/** Reads the lists of a plan beside each other; an id that is no plan's has none. */
export function usePlanLists(id: string): PlanLists {
  return {
    tasks: useAllPages<PlanTaskFragment>(PlanTasksDocument, id),
    indicators: useAllPages<PlanIndicatorFragment>(PlanIndicatorsDocument, id),
    citations: useAllPages<PlanCitationFragment>(PlanCitationsDocument, id),
    citedBy: useAllPages<CitationOfPlanFragment>(PlanCitedByDocument, id),
  };
}
