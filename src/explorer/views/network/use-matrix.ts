import { useMemo } from 'preact/hooks';

import { roles } from '../../components/co-leads/carriers.js';
import { scopeFilter, useScope, type CarriedPlan, type Scope } from '../../components/co-leads/scope.js';
import { useAllPages, type WholeList } from '../../graphql/use-all-pages.js';
import type { Question } from '../../graphql/use-question.js';
import { useUrlState } from '../../url-state.js';
import { columnOrders, rowOrders, type MatrixChoice, type Measure } from './matrix-data.js';
import { MatrixDocument, type MatrixQuery } from './matrix.generated.js';
import { minima } from './use-network.js';

/** A matrix over many plans ends with so many measures; that of one plan is always whole. */
const ACROSS_PLANS = 300;

export interface MatrixAsked {
  readonly scope: Scope;
  readonly body: string | undefined;
  readonly choice: MatrixChoice;
}

/** The plan with most measures that say who carries them; of equal ones the first by title. */
function fullest(plans: readonly CarriedPlan[]): CarriedPlan | undefined {
  return plans.reduce<CarriedPlan | undefined>((best, plan) => (best && best.carried.totalCount >= plan.carried.totalCount ? best : plan), undefined);
}

/** What the address says. Where it names no plan, place, level or body, the plan with most such measures is shown, for a matrix of everything is no use. */
export function useMatrixAsked(plans: readonly CarriedPlan[]): MatrixAsked {
  const { one } = useUrlState();
  const said = useScope();
  const body = one('body');
  return useMemo(() => {
    const open = said.plan === undefined && said.place === undefined && said.level === undefined && body === undefined;
    return {
      scope: open ? { ...said, plan: fullest(plans)?.id } : said,
      body,
      choice: {
        rows: rowOrders.find((order) => order === one('rows')) ?? 'text',
        columns: columnOrders.find((order) => order === one('columns')) ?? 'count',
        role: roles.find((role) => role === one('role')),
        min: minima.find((count) => String(count) === one('min')) ?? 1,
      },
    };
  }, [said, body, one, plans]);
}

const tasksOf = (data: MatrixQuery) => data.tasks;

/** The measures that say who carries them. */
export function useMeasures({ scope, body }: MatrixAsked): Question<WholeList<Measure>> {
  const filter = { ...scopeFilter(scope), organizationIds: body === undefined ? null : [body], roles: body === undefined ? roles : null };
  return useAllPages(MatrixDocument, { filter }, tasksOf, scope.plan === undefined ? { limit: ACROSS_PLANS } : {});
}
