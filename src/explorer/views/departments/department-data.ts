import { useMemo } from 'preact/hooks';

import { roles } from '../../components/co-leads/carriers.js';
import { useAllPages, type WholeList } from '../../graphql/use-all-pages.js';
import type { Question } from '../../graphql/use-question.js';
import type { Role } from '../../graphql/schema.generated.js';
import { useUrlState } from '../../url-state.js';
import { CarriedDocument, type CarriedQuery, type CarriedTaskFragment } from './carried.generated.js';
import type { DepartmentQuery } from './department.generated.js';
import { PartnersDocument, type PartnersQuery } from './partners.generated.js';

export type Department = Extract<NonNullable<DepartmentQuery['node']>, { readonly __typename: 'Organization' }>;
export type Carried = CarriedTaskFragment;

/** What of a body's measures is shown, as the address says it. */
export interface DepartmentAsked {
  readonly role: Role | undefined;
  readonly plan: string | undefined;
  /** Only what it carries together with this body. */
  readonly partner: string | undefined;
}

export function useDepartmentAsked(): DepartmentAsked {
  const { one } = useUrlState();
  return useMemo(() => ({ role: roles.find((role) => role === one('role')), plan: one('plan'), partner: one('with') }), [one]);
}

const responsibilitiesOf = ({ node }: CarriedQuery) => (node && 'responsibilities' in node ? node.responsibilities : undefined);

/** All that a body carries, plan after plan. */
export function useCarried(id: string): Question<WholeList<Carried>> {
  return useAllPages(CarriedDocument, { id, roles: null }, responsibilitiesOf);
}

/** Another body, and how often the two carry a task in each way. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly jointLead: number;
  /** The body of the page leads. */
  readonly leads: number;
  /** The other one leads. */
  readonly ledBy: number;
  readonly jointResponsible: number;
}

export const ways = ['jointLead', 'leads', 'ledBy', 'jointResponsible'] as const satisfies readonly (keyof Partner)[];

/** A task that two bodies carry in several ways counts in each. */
export function sumOf(partner: Partner): number {
  return ways.reduce((sum, way) => sum + partner[way], 0);
}

const coLeadsOf = (data: PartnersQuery) => data.coLeads;

/** With whom a body carries tasks, most first. */
export function usePartners(id: string, plan: string | undefined): Question<readonly Partner[]> {
  const question = useAllPages(PartnersDocument, { filter: { organizationIds: [id], planIds: plan === undefined ? null : [plan] } }, coLeadsOf);
  const rows = question.data?.rows;
  const data = useMemo(() => (rows === undefined ? undefined : partnersOf(id, rows)), [id, rows]);
  return { ...question, data };
}

type CoLead = PartnersQuery['coLeads']['nodes'][number];

function partnersOf(id: string, coLeads: readonly CoLead[]): readonly Partner[] {
  const partners = new Map<string, Partner>();
  for (const { kind, organization, partner, taskCount } of coLeads) {
    const other = organization.id === id ? partner : organization;
    const way = kind === 'JOINT_LEAD' ? 'jointLead' : kind === 'JOINT_RESPONSIBLE' ? 'jointResponsible' : organization.id === id ? 'leads' : 'ledBy';
    const before = partners.get(other.id) ?? { ...other, jointLead: 0, leads: 0, ledBy: 0, jointResponsible: 0 };
    partners.set(other.id, { ...before, [way]: before[way] + taskCount });
  }
  return [...partners.values()].sort((a, b) => sumOf(b) - sumOf(a));
}

/** What of a body's measures meets the conditions. */
export function within(rows: readonly Carried[], { role, plan }: Pick<DepartmentAsked, 'role' | 'plan'>): readonly Carried[] {
  return rows.filter((row) => (role === undefined || row.role === role) && (plan === undefined || row.task.plan.id === plan));
}

/** The tasks of responsibilities, each once, in their order. */
export function tasksOf(rows: readonly Carried[]): readonly Carried['task'][] {
  return [...new Map(rows.map(({ task }) => [task.id, task])).values()];
}
