import { OrganizationLink } from './organization-link.js';
import { ShortList } from './short-list.js';
import { NoValue } from './table/table-cells.js';

interface OrganizationNamesProps {
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
}

/** Bodies in a cell of a table, each on its line, the first few of many. */
export function OrganizationNames({ organizations }: OrganizationNamesProps) {
  if (organizations.length === 0) return <NoValue />;
  return <ShortList items={organizations} itemKey={({ id }) => id} item={(organization) => <OrganizationLink organization={organization} />} />;
}
