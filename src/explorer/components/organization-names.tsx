import { OrganizationLink } from './organization-link.js';
import { NoValue } from './table/table-cells.js';

export interface OrganizationNamesProps {
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
}

/** Bodies in a cell of a table, each on its line. */
export function OrganizationNames({ organizations }: OrganizationNamesProps) {
  if (organizations.length === 0) return <NoValue />;
  return <ul class="table-list">{organizations.map((organization) => <li key={organization.id}><OrganizationLink organization={organization} /></li>)}</ul>;
}
