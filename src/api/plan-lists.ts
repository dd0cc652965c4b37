import { readStatements } from '../graph/read-statements.js';
import type { Connection } from './paging/connection.js';
import type { ApiContext } from './context.js';
import { oneOf, oneOfIds, oneOfRoles, textOf } from './filters.js';
import type { PlanCitationsArgs, PlanIndicatorsArgs, PlanTasksArgs } from './generated/resolvers-types.js';
import type { CitationRow, IndicatorRow, PolicyRow, TaskRow } from './rows.js';

const ofPlan = { keyOf: (id: string) => id, parentOf: (row: { readonly planId: string }) => row.planId, idOf: (row: { readonly id: string }) => row.id };

export function planTasks(plan: PolicyRow, args: PlanTasksArgs, { store, nested }: ApiContext): Connection<TaskRow> {
  const { kinds, organizationIds, roles, text, dueFrom, dueTo } = args.filter ?? {};
  const filter = {
    kinds: oneOf(kinds), organizationIds: oneOfIds('Organization', organizationIds), relationships: oneOfRoles(roles), text: textOf(text), dueFrom: dueFrom ?? null, dueTo: dueTo ?? null,
  };
  return nested.connection<TaskRow, string>({
    list: 'Plan.tasks', args, scope: filter, parent: plan.id, ...ofPlan,
    rows: (planIds, bounds) => store.read(readStatements.planTasks, { planIds, ...filter, ...bounds }),
    total: (planIds) => store.read(readStatements.planTasksCount, { planIds, ...filter }),
  });
}

export function planIndicators(plan: PolicyRow, args: PlanIndicatorsArgs, { store, nested }: ApiContext): Connection<IndicatorRow> {
  const filter = { levels: [], metricContains: null, units: [], comparators: [], targetYears: [] };
  return nested.connection<IndicatorRow, string>({
    list: 'Plan.indicators', args, scope: null, parent: plan.id, ...ofPlan,
    rows: (planIds, bounds) => store.read(readStatements.planIndicators, { planIds, ...filter, ...bounds }),
    total: (planIds) => store.read(readStatements.planIndicatorsCount, { planIds, ...filter }),
  });
}

export function planCitations(plan: PolicyRow, args: PlanCitationsArgs, { store, nested }: ApiContext): Connection<CitationRow> {
  const { policyLevels, policyIds, relations } = args.filter ?? {};
  const filter = { planLevels: [], policyLevels: oneOf(policyLevels), policyIds: oneOfIds('Policy', policyIds), relations: oneOf(relations) };
  return nested.connection<CitationRow, string>({
    list: 'Plan.citations', args, scope: filter, parent: plan.id, ...ofPlan,
    rows: (planIds, bounds) => store.read(readStatements.planCitations, { planIds, ...filter, ...bounds }),
    total: (planIds) => store.read(readStatements.planCitationsCount, { planIds, ...filter }),
  });
}
