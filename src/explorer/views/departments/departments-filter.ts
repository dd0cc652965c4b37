import { useMemo } from 'preact/hooks';

import { roles } from '../../components/co-leads/carriers.js';
import { levels } from '../../components/co-leads/scope.js';
import type { AdministrativeLevel, OrganizationFilter, Role } from '../../graphql/schema.generated.js';
import { useUrlState } from '../../url-state.js';

export const groupChoices = ['all', 'single', 'group'] as const;

/** What of the directory is shown, as the address says it. */
export interface DepartmentsAsked {
  readonly text: string;
  readonly level: AdministrativeLevel | undefined;
  readonly place: string | undefined;
  readonly plan: string | undefined;
  readonly role: Role | undefined;
  readonly group: (typeof groupChoices)[number];
  readonly filter: OrganizationFilter;
}

const listed = <Value>(value: Value | undefined) => (value === undefined ? null : [value]);

export function useDepartmentsAsked(): DepartmentsAsked {
  const { one } = useUrlState();
  return useMemo(() => {
    const text = one('q') ?? '';
    const [place, plan] = [one('place'), one('plan')];
    const level = levels.find((each) => each === one('level'));
    const role = roles.find((each) => each === one('role'));
    const group = groupChoices.find((each) => each === one('group')) ?? 'all';
    return {
      text, level, place, plan, role, group,
      filter: {
        nameContains: text === '' ? null : text, levels: listed(level), jurisdictionCodes: listed(place), planIds: listed(plan), roles: listed(role),
        isGroup: group === 'all' ? null : group === 'group',
      },
    };
  }, [one]);
}
