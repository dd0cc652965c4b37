import { useMemo } from 'preact/hooks';

import { useAllPages } from '../../graphql/use-all-pages.js';
import type { AdministrativeLevel } from '../../graphql/schema.generated.js';
import type { Question } from '../../graphql/use-question.js';
import { useUrlState } from '../../url-state.js';
import { CarriedPlansDocument, type CarriedPlansQuery } from './carried-plans.generated.js';

export type CarriedPlan = CarriedPlansQuery['plans']['nodes'][number];

/** Which plans count: what the address says by `plan`, `place` and `level`. */
export interface Scope {
  readonly plan: string | undefined;
  readonly place: string | undefined;
  readonly level: AdministrativeLevel | undefined;
}

export const levels = ['NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const satisfies readonly AdministrativeLevel[];

export function useScope(): Scope {
  const { one } = useUrlState();
  return useMemo(() => ({ plan: one('plan'), place: one('place'), level: levels.find((level) => level === one('level')) }), [one]);
}

/** As filters of the API take it. */
export function scopeFilter({ plan, place, level }: Scope) {
  return { planIds: plan === undefined ? null : [plan], jurisdictionCodes: place === undefined ? null : [place], levels: level === undefined ? null : [level] };
}

const plansOf = (data: CarriedPlansQuery) => data.plans;

/** The plans that say who carries what, with how many such tasks. */
export function useCarriedPlans(): Question<readonly CarriedPlan[]> {
  const question = useAllPages(CarriedPlansDocument, {}, plansOf);
  const rows = question.data?.rows;
  const data = useMemo(() => rows?.filter(({ carried }) => carried.totalCount > 0), [rows]);
  return { ...question, data };
}

/** The places of plans, by code, each once. */
export function placesOf(plans: readonly CarriedPlan[]): readonly { readonly code: string; readonly name: string }[] {
  const places = new Map(plans.flatMap(({ jurisdiction }) => (jurisdiction ? [[jurisdiction.code, jurisdiction]] : [])));
  return [...places.values()].sort((a, b) => a.code.localeCompare(b.code));
}

/** The plans within a scope, its own plan aside. */
export function plansWithin(plans: readonly CarriedPlan[], { place, level }: Omit<Scope, 'plan'>): readonly CarriedPlan[] {
  return plans.filter((plan) => (place === undefined || plan.jurisdiction?.code === place) && (level === undefined || plan.level === level));
}
